import type { Span } from '../../domain/finding.ts';
import type { WallMoment } from '../../domain/said-day.ts';

/** What a text says about days, and how it misses the moment of its post. */
export interface DayClaim extends Span {
  readonly message: 'weekday' | 'relative' | 'passed' | 'over' | 'year' | 'countdown';
  /** The day that explains the miss and a number of days; undefined where the words fit the moment. */
  readonly misses: (moment: WallMoment) => { readonly day: string; readonly count?: number } | undefined;
}

/** A word of day-words.ts in a text. */
export interface DayWord extends Span {
  readonly word: string;
}

const SENTENCE_END = /[。！？!?；;\n]/u;

/** Matches a pattern right behind a place. */
export function behind(text: string, at: number, sticky: RegExp): RegExpExecArray | null {
  sticky.lastIndex = at;
  return sticky.exec(text);
}

/** The part of a sentence before a place, at most `most` characters. */
export function before(text: string, at: number, most: number): string {
  const part = text.slice(Math.max(0, at - most), at);
  return part.split(SENTENCE_END).at(-1) ?? '';
}

/** The part of a sentence after a place, at most `most` characters. */
export const after = (text: string, at: number, most: number): string =>
  text.slice(at, at + most).split(SENTENCE_END)[0] ?? '';
