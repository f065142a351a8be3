// Days with a name that copy counts down to.
import { type Day, addDays, dayOf, daysBetween, isDay, partsOfDay, weekdayOf } from '../domain/day.ts';

/** By name: the month and day of every year. Source: the calendar, and commerce moments (weibo-facts 7.3, B, as of 2026-11-23). */
export const FIXED_FESTIVALS: Readonly<Record<string, string>> = {
  双十一: '11-11',
  双11: '11-11',
  双十二: '12-12',
  双12: '12-12',
  '618': '06-18',
  平安夜: '12-24',
  圣诞节: '12-25',
  圣诞: '12-25',
  元旦: '01-01',
  情人节: '02-14',
  妇女节: '03-08',
  三八节: '03-08',
  女王节: '03-08',
  女神节: '03-08',
  劳动节: '05-01',
  '520': '05-20',
  '521': '05-21',
  儿童节: '06-01',
  国庆节: '10-01',
  国庆: '10-01',
};

/**
 * By name: the days from 2026 to 2028, worked out from the lunar calendar and the solar terms (weibo-facts 7.2, A, as of
 * 2026-11-23). 小年 has two days, of which everybody knows another, and stands in no table.
 */
export const LUNAR_FESTIVALS: Readonly<Record<string, readonly string[]>> = {
  除夕: ['2026-02-16', '2027-02-05', '2028-01-25'],
  春节: ['2026-02-17', '2027-02-06', '2028-01-26'],
  元宵节: ['2026-03-03', '2027-02-20', '2028-02-09'],
  清明节: ['2026-04-05', '2027-04-05', '2028-04-04'],
  清明: ['2026-04-05', '2027-04-05', '2028-04-04'],
  端午节: ['2026-06-19', '2027-06-09', '2028-05-28'],
  端午: ['2026-06-19', '2027-06-09', '2028-05-28'],
  七夕: ['2026-08-19', '2027-08-08', '2028-08-26'],
  中秋节: ['2026-09-25', '2027-09-15', '2028-10-03'],
  中秋: ['2026-09-25', '2027-09-15', '2028-10-03'],
  重阳节: ['2026-10-18', '2027-10-08', '2028-10-26'],
  重阳: ['2026-10-18', '2027-10-08', '2028-10-26'],
};

/** By name: the month and which of its Sundays. Source: weibo-facts 7.2 gives 2026 and 2027 (A), which are these. */
export const SUNDAY_FESTIVALS: Readonly<Record<string, readonly [month: number, sunday: number]>> = {
  母亲节: [5, 2],
  父亲节: [6, 3],
};

/** All names, the longer before the shorter, as one alternative of a pattern. 白色情人节 is another day than 情人节. */
export const FESTIVAL = `(?<!白色|七夕)(?:${[FIXED_FESTIVALS, LUNAR_FESTIVALS, SUNDAY_FESTIVALS]
  .flatMap((table) => Object.keys(table))
  .sort((a, b) => b.length - a.length)
  .map((name) => (/^\d/.test(name) ? `(?<![\\d.¥￥])${name}` : name))
  .join('|')})(?!\\d)`;

/** The day of a festival that is nearest to another day; undefined where it is not known. */
export function festivalNear(name: string, day: Day): Day | undefined {
  const { year } = partsOfDay(day);
  const days =
    LUNAR_FESTIVALS[name]?.filter(isDay) ??
    [year - 1, year, year + 1].flatMap((inYear) => inYearOf(name, inYear) ?? []);
  const near = days.filter((candidate) => Math.abs(daysBetween(day, candidate)) <= 183);
  return near.sort((a, b) => Math.abs(daysBetween(day, a)) - Math.abs(daysBetween(day, b)))[0];
}

/** The day of a festival that comes by the calendar of every year; undefined for any other name. */
function inYearOf(name: string, year: number): Day | undefined {
  const fixed = FIXED_FESTIVALS[name];
  if (fixed !== undefined) return dayOf(year, Number(fixed.slice(0, 2)), Number(fixed.slice(3)));
  const [month, sunday] = SUNDAY_FESTIVALS[name] ?? [];
  const first = month === undefined ? undefined : dayOf(year, month, 1);
  if (first === undefined || sunday === undefined) return undefined;
  return addDays(first, 7 * sunday - weekdayOf(first));
}
