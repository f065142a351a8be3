import type { Cell } from '../../core/sheet/grid.ts';
import type { DateKind } from './number-format.ts';

const DAY = 86_400;
const UNIX_1900 = 25_569;
const UNIX_1904 = 24_107;
/** Lotus 1-2-3 took 1900 for a leap year, and the 1900 system still counts this day. */
const PHANTOM = 60;
const LAST_DAY = 2_958_465;

const two = (value: number): string => String(value).padStart(2, '0');

const clock = (seconds: number): string => {
  const rest = seconds % 60;
  const hours = Math.floor(seconds / 3600);
  return `${two(hours)}:${two(Math.floor(seconds / 60) % 60)}${rest === 0 ? '' : `:${two(rest)}`}`;
};

const dayText = (wall: number): string => new Date(wall * 1000).toISOString().slice(0, 10);

const dated = (day: string, seconds: number): string => (seconds === 0 ? day : `${day} ${clock(seconds)}`);

/** A wall clock in seconds as a cell: `YYYY-MM-DD`, with ` HH:mm[:ss]` unless it is midnight. */
const dayCell = (wall: number): Cell => ({
  kind: 'date',
  text: dated(dayText(wall), ((wall % DAY) + DAY) % DAY),
  wall,
});

/** A time of day, or a length of time, in seconds as a cell: `HH:mm[:ss]`. */
const timeCell = (seconds: number): Cell => ({
  kind: 'date',
  text: clock(seconds),
  wall: seconds,
  timeOnly: true,
});

/**
 * A serial number as the date it shows, rounded to the second. `undefined` where the spreadsheet shows none (negative,
 * after 9999). 29 February 1900 stays text, since there was no such day.
 */
export function serialCell(serial: number, kind: DateKind, from1904: boolean): Cell | undefined {
  if (serial < 0) return undefined;
  const seconds = Math.round(serial * DAY);
  if (kind === 'elapsed') return seconds <= LAST_DAY * DAY ? timeCell(seconds) : undefined;
  if (kind === 'time' || serial < 1) return timeCell(seconds % DAY);
  const day = Math.floor(seconds / DAY);
  if (from1904) return day > LAST_DAY - 1462 ? undefined : dayCell(seconds - UNIX_1904 * DAY);
  if (day > LAST_DAY) return undefined;
  if (day === PHANTOM) return { kind: 'text', text: dated('1900-02-29', seconds - PHANTOM * DAY) };
  return dayCell(seconds - (day < PHANTOM ? UNIX_1900 - 1 : UNIX_1900) * DAY);
}

/** The ISO form that a cell of type `d` holds; `undefined` where it is none. */
export function isoCell(text: string): Cell | undefined {
  const met = /^(?:(\d{4}-\d\d-\d\d)T?)?(?:T?(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/.exec(text);
  if (met === null || text === '') return undefined;
  const [, day, hours = '0', minutes = '0', rest = '0'] = met;
  const seconds = Number(hours) * 3600 + Number(minutes) * 60 + Math.round(Number(rest));
  if (day === undefined) return met[2] === undefined ? undefined : timeCell(seconds % DAY);
  const midnight = Date.parse(`${day}T00:00:00Z`) / 1000;
  return Number.isNaN(midnight) || dayText(midnight) !== day ? undefined : dayCell(midnight + seconds);
}
