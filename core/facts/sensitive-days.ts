// Days of mourning and remembrance, on which cheerful copy and selling look wrong.
import { type Day, dayOf, isDay, partsOfDay } from '../domain/day.ts';
import { type AgencyLists, agencyDay } from './agency-lists.ts';

export type SensitiveDay = 'qingming' | 'earthquake' | 'july7' | 'september18' | 'martyrs' | 'nanjing';

/**
 * By month and day. None is in a source that was read (confidence D, as of 2026-11-23); they are the anniversaries that
 * the state keeps: the earthquake of 2008, 7 July 1937, 18 September 1931, Martyrs' Day and the Nanjing memorial day of 2014.
 */
export const SENSITIVE_DAYS: Readonly<Record<string, SensitiveDay>> = {
  '05-12': 'earthquake',
  '07-07': 'july7',
  '09-18': 'september18',
  '09-30': 'martyrs',
  '12-13': 'nanjing',
};

/** Qingming by year; computed from the solar terms (A), it moves between 4 and 5 April. */
export const QINGMING: readonly Day[] = ['2025-04-04', '2026-04-05', '2027-04-05', '2028-04-04'].filter(isDay);

/** A sensitive day in the calendar; `listed` where only the agency says so. */
export interface DatedSensitiveDay {
  readonly day: Day;
  readonly name: SensitiveDay | 'listed';
}

const NONE: readonly DatedSensitiveDay[] = [];

const ordinary = new Map<Day, boolean>();
const MOST_DAYS = 10_000;

/** Whether a day is in neither table, worked out once. */
function isLikeAnyOther(day: Day): boolean {
  let known = ordinary.get(day);
  if (known !== undefined) return known;
  if (ordinary.size >= MOST_DAYS) ordinary.clear();
  ordinary.set(day, (known = SENSITIVE_DAYS[day.slice(5)] === undefined && !QINGMING.includes(day)));
  return known;
}

const byYear = new Map<number, readonly { readonly day: Day; readonly name: SensitiveDay }[]>();

/** The days of {@link SENSITIVE_DAYS} in a year; none in one that this program does not count in. */
function yearly(year: number) {
  let known = byYear.get(year);
  if (known !== undefined) return known;
  known = Object.entries(SENSITIVE_DAYS).flatMap(([date, name]) => {
    const day = dayOf(year, Number(date.slice(0, 2)), Number(date.slice(3)));
    return day === undefined ? [] : [{ day, name }];
  });
  byYear.set(year, known);
  return known;
}

/** The sensitive days from `first` to `last`, in order; of one that comes every year only the next. */
export function sensitiveDaysIn(
  first: Day,
  last: Day,
  lists: AgencyLists,
  accountId: string,
): readonly DatedSensitiveDay[] {
  const own = lists.get('sensitive-days');
  // Nearly every post: on one day, which is like any other.
  if (first === last && own === undefined && isLikeAnyOther(first)) return NONE;
  const found = new Map<Day, DatedSensitiveDay['name']>();
  const add = (day: Day | undefined, name: DatedSensitiveDay['name']): boolean => {
    if (day === undefined || day < first || day > last || found.has(day)) return false;
    if (agencyDay(lists, 'sensitive-days', day, accountId) !== 'off') found.set(day, name);
    return true;
  };
  if (first === last) {
    const name = SENSITIVE_DAYS[first.slice(5)];
    if (name !== undefined) add(first, name);
  } else {
    const { year } = partsOfDay(first);
    const next = yearly(year + 1);
    yearly(year).forEach(({ day, name }, index) => {
      if (!add(day, name)) add(next[index]?.day, name);
    });
  }
  for (const day of QINGMING) add(day, 'qingming');
  for (const value of own?.keys() ?? []) {
    if (isDay(value) && agencyDay(lists, 'sensitive-days', value, accountId) === 'add') add(value, 'listed');
  }
  return [...found].map(([day, name]) => ({ day, name })).sort((a, b) => (a.day < b.day ? -1 : 1));
}
