import { z } from 'zod';

declare const dayBrand: unique symbol;

/** A whole day in China, `YYYY-MM-DD`. Days compare as strings. */
export type Day = string & { readonly [dayBrand]: true };

const FORM = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** True where the three numbers name a day of the Gregorian calendar between 1900 and 9999. */
export function isCalendarDay(year: number, month: number, day: number): boolean {
  if (year < 1900 || year > 9999 || month < 1 || month > 12 || day < 1) return false;
  const length = MONTH_LENGTHS[month - 1] ?? 0;
  return day <= (month === 2 && isLeap(year) ? 29 : length);
}

/** Narrows a string to a day that exists. */
export function isDay(text: string): text is Day {
  const match = FORM.exec(text);
  return match !== null && isCalendarDay(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** The day of three numbers, or undefined where the calendar has none. */
export function dayOf(year: number, month: number, day: number): Day | undefined {
  if (!isCalendarDay(year, month, day)) return undefined;
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isDay(text) ? text : undefined;
}

/** The year, month (1–12) and day of month of a day. */
export function partsOfDay(day: Day): { year: number; month: number; day: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) };
}

const MS_PER_DAY = 86_400_000;

/** Whole days since 1970-01-01, negative before it. */
export function dayNumber(day: Day): number {
  const { year, month, day: dayOfMonth } = partsOfDay(day);
  return Math.round(Date.UTC(year, month - 1, dayOfMonth) / MS_PER_DAY);
}

const dayByNumber = new Map<number, Day>();

/** The inverse of {@link dayNumber}; outside the years 1900–9999 the nearest day inside them. */
export function dayFromNumber(number: number): Day {
  const known = dayByNumber.get(number);
  if (known !== undefined) return known;
  const text = new Date(number * MS_PER_DAY).toISOString().slice(0, 10);
  const day = isDay(text) ? text : dayOf(number < 0 ? 1900 : 9999, number < 0 ? 1 : 12, number < 0 ? 1 : 31);
  if (day === undefined) throw new Error(`no day has the number ${number}`);
  if (dayByNumber.size < 50_000) dayByNumber.set(number, day);
  return day;
}

/** The day that lies `days` later (earlier where negative). */
export const addDays = (day: Day, days: number): Day => dayFromNumber(dayNumber(day) + days);

/** Days from `from` to `to`, negative where `to` comes first. */
export const daysBetween = (from: Day, to: Day): number => dayNumber(to) - dayNumber(from);

/** 1 = Monday … 7 = Sunday. */
export const weekdayOf = (day: Day): number => ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;

export const daySchema = z.custom<Day>((value) => typeof value === 'string' && isDay(value), { error: 'day' });
