// Every word that some rule looks for in a text, by what it is a sign of: all of them are found in one pass.
import { APPROVAL_SIGNS } from '../domain/approval-number.ts';
import { BANNED_PRODUCTS } from './banned-products.ts';
import { CATEGORIES } from './categories.ts';
import { CALLS, COUNTDOWNS, ENDINGS, RELATIVE_DAYS, WEEKDAYS, YEARS } from './day-words.ts';
import { GUARANTEES } from './guarantees.ts';

/** The words by group. A word is found whatever its case and width, and with spaces or hidden characters inside. */
export const WORD_GROUPS = {
  approval: APPROVAL_SIGNS,
  banned: BANNED_PRODUCTS.map(({ word }) => word),
  day: [...Object.keys(RELATIVE_DAYS), ...Object.keys(WEEKDAYS), ...COUNTDOWNS, ...ENDINGS, ...CALLS, ...YEARS],
  guarantee: GUARANTEES.map(({ word }) => word),
  required: CATEGORIES.flatMap(({ sentences }) => sentences.flatMap(({ accepted }) => accepted)),
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type WordGroup = keyof typeof WORD_GROUPS;
