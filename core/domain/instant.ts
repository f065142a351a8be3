import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { type Day, dayFromNumber, dayNumber, dayOf, isCalendarDay } from './day.ts';

declare const instantBrand: unique symbol;

/** A point in time, whole milliseconds since 1970-01-01T00:00Z. */
export type Instant = number & { readonly [instantBrand]: true };

declare const zoneBrand: unique symbol;

/** An IANA time zone name that this program knows, such as `Asia/Shanghai`. */
export type TimeZone = string & { readonly [zoneBrand]: true };

const MS_PER_DAY = 86_400_000;
const MS_PER_MINUTE = 60_000;
const CHINA_OFFSET = 8 * 3_600_000;

// China has kept UTC+8 without daylight saving since 1992; before that the zone table is asked.
const CHINA_STEADY_SINCE = Date.UTC(1992, 0, 1);

const EARLIEST = Date.UTC(1900, 0, 2);
const LATEST = Date.UTC(9999, 11, 30);

/** Narrows a number of milliseconds to an instant between the years 1900 and 9999. */
export function isInstant(ms: number): ms is Instant {
  return Number.isInteger(ms) && ms >= EARLIEST && ms <= LATEST;
}

/** Narrows a string to a time zone name that this program knows. */
export function isTimeZone(name: string): name is TimeZone {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
    return !/^[+-]/.test(name);
  } catch {
    return false;
  }
}

const asZone = (name: string): TimeZone => {
  if (!isTimeZone(name)) throw new Error(`${name} is not a time zone`);
  return name;
};

/** The zone of universal time. */
export const UTC: TimeZone = asZone('UTC');

/** The zone of China, in which every whole day of the product is counted. */
export const CHINA: TimeZone = asZone('Asia/Shanghai');

const ISO_WITH_OFFSET =
  /^(\d{4})-(\d{2})-(\d{2})T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/;

/** Reads ISO 8601 with an offset, such as `2026-12-03T10:00:00+08:00`, to the second; undefined for anything else. */
export function parseInstant(text: string): Instant | undefined {
  const match = ISO_WITH_OFFSET.exec(text);
  if (match === null || !isCalendarDay(Number(match[1]), Number(match[2]), Number(match[3]))) return undefined;
  const ms = Math.floor(Date.parse(text) / 1000) * 1000;
  return isInstant(ms) ? ms : undefined;
}

/** The day in China on which the instant lies. */
export const chinaDay = (instant: Instant): Day => dayFromNumber(Math.floor((instant + CHINA_OFFSET) / MS_PER_DAY));

/** The first millisecond of a day in China. */
export function startOfChinaDay(day: Day): Instant {
  const ms = dayNumber(day) * MS_PER_DAY - CHINA_OFFSET;
  if (!isInstant(ms)) throw new Error(`${day} is outside the years this program counts in`);
  return ms;
}

/** The instant of a wall-clock time in a zone; the earlier of two, undefined where that zone's clock skips it. Minutes count from midnight. */
export function instantAt(day: Day, minutes: number, zone: TimeZone): Instant | undefined {
  if (zone === CHINA && dayNumber(day) * MS_PER_DAY >= CHINA_STEADY_SINCE) {
    const ms = dayNumber(day) * MS_PER_DAY + minutes * MS_PER_MINUTE - CHINA_OFFSET;
    return isInstant(ms) ? ms : undefined;
  }
  try {
    const midnight = Temporal.PlainDateTime.from(`${day}T00:00`);
    const wall = midnight.add({ minutes });
    const zoned = wall.toZonedDateTime(zone, { disambiguation: 'earlier' });
    const ms = zoned.epochMilliseconds;
    return isInstant(ms) && zoned.toPlainDateTime().equals(wall) ? ms : undefined;
  } catch {
    return undefined;
  }
}

/** The first moment that lies after an instant. */
export function justAfter(instant: Instant): Instant {
  const next = instant + 1;
  return isInstant(next) ? next : instant;
}

const TWO_DIGITS: readonly string[] = Array.from({ length: 60 }, (_, value) => String(value).padStart(2, '0'));
const pad = (value: number): string => TWO_DIGITS[value] ?? '';

/** The wall clock of an instant in a zone: its day there and the minutes since that day's midnight. */
export function wallClock(
  instant: Instant,
  zone: TimeZone,
): { day: Day; time: string; seconds: string; offset: string } {
  if (zone === CHINA && instant >= CHINA_STEADY_SINCE) {
    const seconds = Math.floor((instant + CHINA_OFFSET) / 1000);
    const minutes = Math.floor(seconds / 60);
    return {
      day: chinaDay(instant),
      time: `${pad(Math.floor(minutes / 60) % 24)}:${pad(minutes % 60)}`,
      seconds: pad(seconds % 60),
      offset: '+08:00',
    };
  }
  const known = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
  // Local mean times of a century ago had seconds in their offset, which ISO 8601 cannot say.
  const zoned = known.offset.length === '+08:00'.length ? known : known.withTimeZone('UTC');
  const day = dayOf(zoned.year, zoned.month, zoned.day);
  if (day === undefined) throw new Error(`${instant} is outside the years this program counts in`);
  return {
    day,
    time: `${pad(zoned.hour)}:${pad(zoned.minute)}`,
    seconds: pad(zoned.second),
    offset: zoned.offset,
  };
}

/** An instant on the clock of a zone, to the minute: `2026-12-03 10:00`. */
export function clockText(instant: Instant, zone: TimeZone): string {
  const { day, time } = wallClock(instant, zone);
  return `${day} ${time}`;
}

/** Writes an instant as ISO 8601 with the zone's offset and whole seconds. */
export function formatInstant(instant: Instant, zone: TimeZone): string {
  const { day, time, seconds, offset } = wallClock(instant, zone);
  return `${day}T${time}:${seconds}${offset}`;
}

export const instantSchema = z.string({ error: 'instant' }).transform((text, context): Instant => {
  const instant = parseInstant(text);
  if (instant !== undefined) return instant;
  context.addIssue({ code: 'custom', message: 'instant', input: text });
  return z.NEVER;
});

export const zoneSchema = z.custom<TimeZone>((value) => typeof value === 'string' && isTimeZone(value), {
  error: 'time-zone',
});
