// Around which days a year's notice may put days off and make-up days, while it is not out yet.
import { type Day, dayOf, daysBetween, partsOfDay, weekdayOf } from '../domain/day.ts';
import { festivalNear } from './festivals.ts';
import type { Holiday } from './holidays.ts';
import type { Confidence } from './reference-list.ts';

interface Season {
  /** Month and day where it hardly moves, else its name in festivals.ts. */
  readonly on: string;
  /** How many days before and after it days off have been. */
  readonly off: readonly [before: number, after: number];
  /** How many days away at most people worked on a weekend for it. */
  readonly makeUp: number;
}

/** The statutory holidays, and how far from them the notices for 2023 to 2026 put days off and make-up days. */
export const HOLIDAY_SEASONS: {
  readonly source: string;
  readonly asOf: string;
  readonly confidence: Confidence;
  readonly seasons: Readonly<Record<Holiday, Season>>;
} = {
  source: '全国年节及纪念日放假办法（2024 年修订），国务院办公厅 2023–2026 年放假通知',
  asOf: '2026-11-24',
  confidence: 'A',
  seasons: {
    newYear: { on: '01-01', off: [2, 2], makeUp: 4 },
    springFestival: { on: '春节', off: [2, 7], makeUp: 13 },
    qingming: { on: '04-05', off: [3, 2], makeUp: 4 },
    labourDay: { on: '05-01', off: [2, 4], makeUp: 10 },
    dragonBoat: { on: '端午节', off: [2, 2], makeUp: 4 },
    midAutumn: { on: '中秋节', off: [2, 2], makeUp: 5 },
    nationalDay: { on: '10-01', off: [2, 7], makeUp: 13 },
  },
};

/** Whether a year's notice may make this a day off or one on which people work; no where the lunar day is not known. */
export function mayBeHoliday(day: Day): boolean {
  return Object.values(HOLIDAY_SEASONS.seasons).some(({ on, off: [before, after], makeUp }) =>
    daysOf(on, day).some((holiday) => {
      const days = daysBetween(holiday, day);
      return (-before <= days && days <= after) || (weekdayOf(day) > 5 && Math.abs(days) <= makeUp);
    }),
  );
}

function daysOf(on: string, near: Day): readonly Day[] {
  if (!/^\d/.test(on)) return [festivalNear(on, near) ?? []].flat();
  const { year } = partsOfDay(near);
  return [year, year + 1].flatMap((inYear) => dayOf(inYear, Number(on.slice(0, 2)), Number(on.slice(3))) ?? []);
}
