import { expect, it } from 'vitest';
import { addDays, type Day, daysBetween, isDay } from '../../../core/domain/day.ts';
import { mayBeHoliday } from '../../../core/facts/holiday-seasons.ts';
import { HOLIDAY_TABLES } from '../../../core/facts/holidays.ts';

const day = (text: string): Day => {
  if (!isDay(text)) throw new Error(text);
  return text;
};
const daysOf = (year: number): Day[] => {
  const first = day(`${year}-01-01`);
  return Array.from({ length: daysBetween(first, day(`${year}-12-31`)) + 1 }, (_, days) => addDays(first, days));
};

it('covers every day off and every make-up day of 2026', () => {
  const table = HOLIDAY_TABLES['2026'];
  const told = [
    ...(table?.off ?? []).flatMap(([, first, last]) => daysOf(2026).filter((each) => first <= each && each <= last)),
    ...(table?.makeUp ?? []).map(day),
  ];
  expect(told.length).toBeGreaterThan(30);
  expect(told.filter((each) => !mayBeHoliday(each))).toEqual([]);
});

it.each([2027, 2028])('leaves most of %i alone', (year) => {
  const days = daysOf(year);
  expect(days.filter(mayBeHoliday).length).toBeLessThan(days.length / 4);
});

it.each([
  ['2027-04-05', true],
  ['2027-03-31', false],
  ['2027-06-09', true],
  ['2027-06-21', false],
  ['2027-12-31', true],
  ['2028-10-08', true],
  ['2030-02-03', false],
])('%s: %s', (text, expected) => {
  expect(mayBeHoliday(day(text))).toBe(expected);
});
