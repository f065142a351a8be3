// What a person says of how the cells of a month grid are read, and what is remembered of it.
import { foldName } from './fold.ts';

/** What can be taken out of the text of a month grid's cell and read by itself. */
export const TAKEN_OUT = ['times', 'links', 'hashtags'] as const;

/** No person says more of the lines of one sheet. */
export const MOST_LABELS = 50;

export type TakenOut = (typeof TAKEN_OUT)[number];

/** What a person says of a month grid; what is absent is as it was said before, else as it comes. */
export interface GridChoice {
  /** Such as 2026-12: the month of the days, whatever the title says. */
  readonly month?: string;
  /** What does not stay in the texts; the times alone where nothing is said. */
  readonly takeOut?: readonly TakenOut[];
  /** Words before a colon: lines that begin so are no text but a column of that name, a note where the name means nothing. */
  readonly labels?: readonly string[];
}

/** How the cells of a grid are read in the end. */
export interface GridManner {
  readonly takeOut: ReadonlySet<TakenOut>;
  readonly labels: readonly string[];
}

/** The manner that a person chose, or chose before. */
export const mannerOf = (said: GridChoice = {}, before: GridChoice = {}): GridManner => ({
  takeOut: new Set(said.takeOut ?? before.takeOut ?? ['times']),
  labels: said.labels ?? before.labels ?? [],
});

/** True where a choice says no more than what goes without saying. */
export const isUsual = ({ takeOut = ['times'], labels = [] }: GridChoice): boolean =>
  labels.length === 0 && takeOut.length === 1 && takeOut[0] === 'times';

/** A written month, such as 2026-12, 2026年12月 or 2026/12, in the form of a choice; undefined where it is none. */
export function readMonth(written: string): string | undefined {
  const match = /^(20\d{2})\s*[-/.年]\s*(1[0-2]|0?[1-9])\s*月?$/.exec(written.normalize('NFKC').trim());
  return match === null ? undefined : `${match[1] ?? ''}-${(match[2] ?? '').padStart(2, '0')}`;
}

/** Two labels that are the same word. */
export const isSameLabel = (one: string, other: string): boolean => foldName(one) === foldName(other);
