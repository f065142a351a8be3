import { fold } from './fold.ts';

const UNDECIDED = /^\(?(?:待定|tbd|tba|tbc)\)?$/;

/** True for a cell that says no more than that its content is still to be decided. */
export const isUndecided = (text: string): boolean => UNDECIDED.test(fold(text));
