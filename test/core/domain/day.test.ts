import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Day,
  addDays,
  dayFromNumber,
  dayNumber,
  dayOf,
  daysBetween,
  isDay,
  partsOfDay,
  weekdayOf,
} from '../../../core/domain/day.ts';

const RUNS = { seed: 20261123, numRuns: 1000 };

function day(text: string): Day {
  if (!isDay(text)) throw new Error(`${text} is no day`);
  return text;
}

const FIRST = dayNumber(day('1900-01-01'));
const LAST = dayNumber(day('9999-12-31'));
const anyDay = fc.integer({ min: FIRST, max: LAST }).map(dayFromNumber);

describe('what is a day', () => {
  it.each(['2026-12-03', '2024-02-29', '2000-02-29', '1900-01-01', '9999-12-31', '2026-12-31'])('%s is one', (text) => {
    expect(isDay(text)).toBe(true);
  });

  it.each([
    ['2026-02-29', 'no leap year'],
    ['2100-02-29', 'a century is a leap year only every fourth time'],
    ['2026-04-31', 'April has thirty days'],
    ['2026-00-10', 'no month'],
    ['2026-13-10', 'no thirteenth month'],
    ['2026-12-00', 'no day'],
    ['2026-12-32', 'no thirty-second'],
    ['1899-12-31', 'before the years that are counted'],
    ['2026-1-3', 'months and days have two digits'],
    ['2026/12/03', 'another way of writing'],
    ['2026-12-03T10:00:00+08:00', 'an instant'],
    ['2026-12-03 ', 'a space behind'],
    ['２０２６-12-03', 'full-width digits'],
    ['', 'nothing'],
  ])('%s is none: %s', (text) => {
    expect(isDay(text)).toBe(false);
  });
});

describe('counting days', () => {
  it.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-03-01', 11_017],
    ['2026-12-03', 20_790],
  ])('%s is day %i since 1970', (text, number) => {
    expect(dayNumber(day(text))).toBe(number);
  });

  it.each([
    ['2026-12-31', 1, '2027-01-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-02-28', 1, '2026-03-01'],
    ['2026-03-01', -1, '2026-02-28'],
    ['2026-12-03', 30, '2027-01-02'],
    ['2026-12-03', 0, '2026-12-03'],
    ['9999-12-31', 1, '9999-12-31'],
    ['1900-01-01', -1, '1900-01-01'],
  ])('%s and %i days is %s', (from, days, to) => {
    expect(addDays(day(from), days)).toBe(to);
  });

  it.each([
    ['2026-11-23', 1],
    ['2026-12-03', 4],
    ['2026-12-06', 7],
    ['1969-12-29', 1],
    ['1900-01-01', 1],
  ])('%s is day %i of its week, Monday being 1', (text, weekday) => {
    expect(weekdayOf(day(text))).toBe(weekday);
  });
});

describe('for any day', () => {
  it('its number leads back to it', () => {
    fc.assert(
      fc.property(anyDay, (any) => {
        expect(dayFromNumber(dayNumber(any))).toBe(any);
      }),
      RUNS,
    );
  });

  it('its parts lead back to it', () => {
    fc.assert(
      fc.property(anyDay, (any) => {
        const { year, month, day: ofMonth } = partsOfDay(any);
        expect(dayOf(year, month, ofMonth)).toBe(any);
      }),
      RUNS,
    );
  });

  it('days compare as strings as they do as numbers', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(a < b).toBe(dayNumber(a) < dayNumber(b));
      }),
      RUNS,
    );
  });

  it('adding what lies between leads from one to the other', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(addDays(a, daysBetween(a, b))).toBe(b);
      }),
      RUNS,
    );
  });

  it('its weekday is the calendar’s', () => {
    fc.assert(
      fc.property(anyDay, (any) => {
        expect(weekdayOf(any) % 7).toBe(new Date(`${any}T00:00:00Z`).getUTCDay());
      }),
      RUNS,
    );
  });

  it('three numbers are a day just where the calendar has one', () => {
    const numbers = fc.tuple(
      fc.integer({ min: 1800, max: 10_100 }),
      fc.integer({ min: -1, max: 14 }),
      fc.integer({ min: -1, max: 33 }),
    );
    fc.assert(
      fc.property(numbers, ([year, month, ofMonth]) => {
        const date = new Date(Date.UTC(year, month - 1, ofMonth));
        const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === ofMonth && year >= 1900 && year <= 9999;
        expect(dayOf(year, month, ofMonth) !== undefined).toBe(real);
      }),
      RUNS,
    );
  });
});
