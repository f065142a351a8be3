// Days with a name that copy counts down to.
import { type Day, dayOf, daysBetween, isDay, partsOfDay } from '../domain/day.ts';

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
  劳动节: '05-01',
  儿童节: '06-01',
  国庆节: '10-01',
  国庆: '10-01',
};

/** By name: the days from 2026 to 2028, worked out from the lunar calendar (weibo-facts 7.2, A, as of 2026-11-23). */
export const LUNAR_FESTIVALS: Readonly<Record<string, readonly string[]>> = {
  除夕: ['2026-02-16', '2027-02-05', '2028-01-25'],
  春节: ['2026-02-17', '2027-02-06', '2028-01-26'],
  元宵节: ['2026-03-03', '2027-02-20', '2028-02-09'],
  端午节: ['2026-06-19', '2027-06-09', '2028-05-28'],
  端午: ['2026-06-19', '2027-06-09', '2028-05-28'],
  七夕: ['2026-08-19', '2027-08-08', '2028-08-26'],
  中秋节: ['2026-09-25', '2027-09-15', '2028-10-03'],
  中秋: ['2026-09-25', '2027-09-15', '2028-10-03'],
  重阳节: ['2026-10-18', '2027-10-08', '2028-10-26'],
};

/** All names, the longer before the shorter, as one alternative of a pattern. 白色情人节 is another day than 情人节. */
export const FESTIVAL = `(?<!白色|七夕)(?:${[...Object.keys(FIXED_FESTIVALS), ...Object.keys(LUNAR_FESTIVALS)]
  .sort((a, b) => b.length - a.length)
  .map((name) => (/^\d/.test(name) ? `(?<![\\d.¥￥])${name}` : name))
  .join('|')})(?!\\d)`;

/** The day of a festival that is nearest to another day; undefined where it is not known. */
export function festivalNear(name: string, day: Day): Day | undefined {
  const { year } = partsOfDay(day);
  const fixed = FIXED_FESTIVALS[name];
  const days =
    fixed === undefined
      ? (LUNAR_FESTIVALS[name] ?? []).filter(isDay)
      : [year - 1, year, year + 1].flatMap(
          (inYear) => dayOf(inYear, Number(fixed.slice(0, 2)), Number(fixed.slice(3))) ?? [],
        );
  const near = days.filter((candidate) => Math.abs(daysBetween(day, candidate)) <= 183);
  return near.sort((a, b) => Math.abs(daysBetween(day, a)) - Math.abs(daysBetween(day, b)))[0];
}
