// The State Council's public holidays, and what the agency recorded of years that came after this table.
import { type Day, addDays, dayOf, partsOfDay, weekdayOf } from '../domain/day.ts';
import { type AgencyLists, agencyDay } from './agency-lists.ts';
import type { Confidence } from './reference-list.ts';

export type Holiday =
  'newYear' | 'springFestival' | 'qingming' | 'labourDay' | 'dragonBoat' | 'midAutumn' | 'nationalDay';

interface YearTable {
  readonly source: string;
  readonly asOf: string;
  readonly confidence: Confidence;
  /** The first and the last day off, both inclusive. */
  readonly off: readonly (readonly [Holiday, first: string, last: string])[];
  /** Saturdays and Sundays on which people work instead. */
  readonly makeUp: readonly string[];
}

/** By year. A year's notice comes out in November of the year before. */
export const HOLIDAY_TABLES: Readonly<Record<string, YearTable>> = {
  2025: {
    source: '国务院办公厅 2024-11-12 通知',
    asOf: '2026-11-23',
    confidence: 'A',
    off: [
      ['newYear', '2025-01-01', '2025-01-01'],
      ['springFestival', '2025-01-28', '2025-02-04'],
      ['qingming', '2025-04-04', '2025-04-06'],
      ['labourDay', '2025-05-01', '2025-05-05'],
      ['dragonBoat', '2025-05-31', '2025-06-02'],
      ['nationalDay', '2025-10-01', '2025-10-08'],
    ],
    makeUp: ['2025-01-26', '2025-02-08', '2025-04-27', '2025-09-28', '2025-10-11'],
  },
  2026: {
    source: '国务院办公厅 2025-11-04 通知，gov.cn content_7047090',
    asOf: '2026-11-23',
    confidence: 'A',
    off: [
      ['newYear', '2026-01-01', '2026-01-03'],
      ['springFestival', '2026-02-15', '2026-02-23'],
      ['qingming', '2026-04-04', '2026-04-06'],
      ['labourDay', '2026-05-01', '2026-05-05'],
      ['dragonBoat', '2026-06-19', '2026-06-21'],
      ['midAutumn', '2026-09-25', '2026-09-27'],
      ['nationalDay', '2026-10-01', '2026-10-07'],
    ],
    makeUp: ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'],
  },
};

const yearOf = (day: Day): string => day.slice(0, 4);

const shippedOn = (day: Day): Holiday | 'makeUp' | undefined => {
  const table = HOLIDAY_TABLES[yearOf(day)];
  if (table?.makeUp.includes(day) === true) return 'makeUp';
  return table?.off.find(([, first, last]) => first <= day && day <= last)?.[0];
};

const isWeekend = (day: Day): boolean => weekdayOf(day) > 5;

/** Which holiday a day belongs to, `listed` where only the agency says so, or that it is a weekend day on which people work. */
export function holidayOn(day: Day, lists: AgencyLists, accountId: string): Holiday | 'listed' | 'makeUp' | undefined {
  const shipped = shippedOn(day);
  const own = agencyDay(lists, 'holidays', day, accountId);
  if (own === 'add') return shipped === undefined || shipped === 'makeUp' ? 'listed' : shipped;
  if (own === 'off') return isWeekend(day) || shipped !== undefined ? 'makeUp' : undefined;
  return shipped;
}

/** Whether a year's holidays are known: shipped, or recorded by the agency with 1 January as a day off. */
export function hasHolidayTable(day: Day, lists: AgencyLists, accountId: string): boolean {
  if (HOLIDAY_TABLES[yearOf(day)] !== undefined) return true;
  const newYear = dayOf(partsOfDay(day).year, 1, 1);
  return newYear !== undefined && agencyDay(lists, 'holidays', newYear, accountId) === 'add';
}

/** Whether people work on a day; undefined in a year whose holidays are not known. */
function isWorkday(day: Day, lists: AgencyLists, accountId: string): boolean | undefined {
  const holiday = holidayOn(day, lists, accountId);
  if (holiday !== undefined) return holiday === 'makeUp';
  if (agencyDay(lists, 'holidays', day, accountId) === 'off') return true;
  return hasHolidayTable(day, lists, accountId) ? !isWeekend(day) : undefined;
}

/** True where a day's year comes after all years whose holidays are shipped. */
export const isAfterHolidayTables = (day: Day): boolean => day > LAST_DAY_OF_TABLES;

const LAST_DAY_OF_TABLES = `${Object.keys(HOLIDAY_TABLES).sort().at(-1) ?? ''}-12-31`;

/** How many days before a post the rules read holidays at most. */
const LOOK_BACK = 60;

/** A day some workdays before another. `isGuess`: a year on the way is not known, and Monday to Friday were counted. */
export interface WorkdayBefore {
  readonly day: Day;
  /** Whether people work on the later day itself. */
  readonly fromWorkday: boolean;
  readonly isGuess: boolean;
}

/** The workday that lies `count` workdays before a day; at most some weeks before it. */
export function workdayBefore(day: Day, count: number, lists: AgencyLists, accountId: string): WorkdayBefore {
  let isGuess = false;
  const works = (asked: Day): boolean => {
    const known = isWorkday(asked, lists, accountId);
    isGuess ||= known === undefined;
    return known ?? !isWeekend(asked);
  };
  const fromWorkday = works(day);
  let left = count;
  let found = day;
  for (let back = 1; back <= LOOK_BACK && left > 0; back++) {
    found = addDays(day, -back);
    if (works(found)) left--;
  }
  return { day: found, fromWorkday, isGuess };
}

/** The years whose holidays a post on this day may read, an ad further back than a post. */
export const holidayYears = (day: Day, isAd: boolean): readonly string[] => {
  const year = yearOf(day);
  const before = isAd ? yearOf(addDays(day, -LOOK_BACK)) : year;
  return before === year ? [year] : [before, year];
};

/** The days on which posts may read the holidays of a day's year, both inclusive. */
export function daysThatRead(day: Day): { readonly first: Day; readonly last: Day } {
  const { year } = partsOfDay(day);
  const last = dayOf(year, 12, 31) ?? day;
  return { first: dayOf(year, 1, 1) ?? day, last: addDays(last, LOOK_BACK) };
}
