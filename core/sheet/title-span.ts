import { type Day, dayOf, addDays } from '../domain/day.ts';

/** Days from the first to the last, both inclusive. */
export interface DaySpan {
  readonly first: Day;
  readonly last: Day;
}

const YEAR_MONTH = /(?<!\d)(20\d{2})\s*(?:[-/._]|年)\s*(1[0-2]|0?[1-9])(?!\d)/g;
const YEAR = /(?<!\d)(20\d{2})(?!\d)/g;

/** The months or years that titles name, from the first to the last; undefined where they name none. */
export function titleSpan(titles: readonly string[]): DaySpan | undefined {
  for (const title of titles) {
    const text = title.normalize('NFKC');
    const months = [...text.matchAll(YEAR_MONTH)].map((match) => [Number(match[1]), Number(match[2])] as const);
    const spans =
      months.length > 0 ? months.map(monthSpan) : [...text.matchAll(YEAR)].map((match) => yearSpan(Number(match[1])));
    const whole = spans.reduce<DaySpan | undefined>(
      (sum, span) => (span === undefined ? sum : widened(sum, span)),
      undefined,
    );
    if (whole !== undefined) return whole;
  }
  return undefined;
}

function monthSpan([year, month]: readonly [number, number]): DaySpan | undefined {
  const first = dayOf(year, month, 1);
  const next = month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1);
  return first === undefined || next === undefined ? undefined : { first, last: addDays(next, -1) };
}

function yearSpan(year: number): DaySpan | undefined {
  const first = dayOf(year, 1, 1);
  const last = dayOf(year, 12, 31);
  return first === undefined || last === undefined ? undefined : { first, last };
}

const widened = (sum: DaySpan | undefined, span: DaySpan): DaySpan =>
  sum === undefined
    ? span
    : { first: span.first < sum.first ? span.first : sum.first, last: span.last > sum.last ? span.last : sum.last };
