// One cell of a date or time column: whatever it says about day, time, weekday, or that this is still open.
import { dayFromNumber, partsOfDay } from '../domain/day.ts';
import { type Instant, parseInstant } from '../domain/instant.ts';
import { withDigits } from './chinese-number.ts';
import { fold } from './fold.ts';
import type { Cell } from './grid.ts';
import { type DayRead, type DayReading, readDay, readDayOfMonth } from './read-day.ts';
import { type TimeFault, readTime } from './read-time.ts';
import { takeWeekday } from './weekday.ts';

/** A day, a time in seconds since midnight, or both. */
export interface Moment {
  readonly readings?: readonly DayReading[];
  readonly eitherOrder?: true;
  /** The number 12.3 may have been typed as 12.30: the second reading is that one. */
  readonly fromNumber?: true;
  readonly seconds?: number;
  readonly instant?: Instant;
  /** 1 = Monday … 7 = Sunday, as written beside the date. */
  readonly weekday?: number;
  /** 待定: decided to be open. */
  readonly open?: true;
  /** Where a span is written, its end. A span of hours has none: its start is the time. */
  readonly end?: Moment;
}

export type MomentFault = TimeFault | 'not-a-date';

const SECONDS_PER_DAY = 86_400;
const OPEN = /^\(?(?:时间|日期|档期|排期|具体时间)?(?:待定|未定|另定|待确认|待排期|待排|暂定|tbd|tba|tbc)\)?$/;
const SPAN = /^\s*(?:[-~–—]+|至|到)\s*/;
const CLOCK_NAME = /\(?北京时间\)?|\(?utc\s*\+0?8(?::00)?\)?|(?:左右|前后|准时|开始|发布|发出|上线)$/g;
const WITH_OFFSET = /^(\d{4}-\d\d-\d\d)[t ](\d\d)(:\d\d(?::\d\d(?:\.\d+)?)?)\s*(z|[+-]\d\d:?\d\d)$/;

/** Reads a date or time cell. `timeOnly`: another column has the date, so 10.30 is a time. Errors say what was not read. */
export function readMoment(cell: Cell, chinese: boolean, timeOnly: boolean): Moment | MomentFault {
  if (cell.kind === 'date' && cell.wall !== undefined) return fromWall(cell, cell.wall);
  const text = fold(cell.text);
  if (cell.kind === 'number') {
    const number = Number(text);
    if (number >= 0 && number < 1 && timeOnly)
      return { seconds: Math.round(number * SECONDS_PER_DAY) % SECONDS_PER_DAY };
    const short = /^\d{1,2}\.([123])$/.exec(text);
    if (short !== null && chinese && !timeOnly) return fromShortNumber(text, Number(short[1]));
  }
  return readWritten(text, chinese, timeOnly);
}

function fromWall(cell: Cell, wall: number): Moment | MomentFault {
  const seconds = ((wall % SECONDS_PER_DAY) + SECONDS_PER_DAY) % SECONDS_PER_DAY;
  // A length of time such as 25:00:00 is longer than any clock.
  if (cell.timeOnly === true) return wall < SECONDS_PER_DAY ? { seconds } : 'beyond-day';
  const { year, month, day } = partsOfDay(dayFromNumber(Math.floor(wall / SECONDS_PER_DAY)));
  const readings = [{ year, month, day }];
  // Midnight counts as a time only where the cell shows one.
  return seconds === 0 && !/\d\s*[:：点時时]/.test(cell.text) ? { readings } : { readings, seconds };
}

function fromShortNumber(text: string, tenths: number): Moment {
  const month = Number.parseInt(text, 10);
  return {
    readings: [
      { month, day: tenths },
      { month, day: tenths * 10 },
    ],
    fromNumber: true,
  };
}

function readWritten(text: string, chinese: boolean, timeOnly: boolean): Moment | MomentFault {
  if (OPEN.test(text)) return { open: true };
  const iso = WITH_OFFSET.exec(text);
  if (iso !== null) return fromIso(iso);
  const { rest: bare, weekday } = takeWeekday(text);
  let rest = withDigits(bare.replace(CLOCK_NAME, ' ')).trim();
  const beside = weekday === undefined ? {} : { weekday };
  const start = readPart(rest, chinese, timeOnly);
  if (typeof start === 'string') return start;
  rest = start.rest;
  const moment = { ...start.moment, ...beside };
  if (rest === '') return moment;
  if (OPEN.test(rest)) return { ...moment, open: true };
  const span = SPAN.exec(rest);
  if (span === null)
    return start.moment.readings === undefined || start.moment.seconds !== undefined ? 'unreadable' : 'not-a-date';
  const end = readEnd(rest.slice(span[0].length), start.moment, chinese);
  if (end === undefined) return start.moment.seconds === undefined ? 'not-a-date' : 'unreadable';
  return end.readings === undefined ? moment : { ...moment, end };
}

function fromIso(match: RegExpExecArray): Moment | MomentFault {
  const [, day, hour, minutes, offset] = match;
  if (Number(hour) > 23) return 'beyond-day';
  const zone = (offset ?? '').toUpperCase().replace(/^([+-]\d\d):?(\d\d)$/, '$1:$2');
  const instant = parseInstant(`${day ?? ''}T${hour ?? ''}${minutes ?? ''}${zone}`);
  return instant === undefined ? 'not-a-date' : { instant };
}

interface Part {
  readonly moment: Moment;
  readonly rest: string;
}

function readPart(text: string, chinese: boolean, timeOnly: boolean): Part | MomentFault {
  const day = readDay(text, chinese, timeOnly);
  if (day === undefined) {
    const time = readTime(text, timeOnly);
    if (typeof time === 'string') return time === 'unreadable' && !timeOnly ? 'not-a-date' : time;
    return { moment: { seconds: time.seconds }, rest: time.rest.trim() };
  }
  const dated = datedBy(day);
  const rest = day.rest.replace(/^[\s,，、;t]+/, '');
  if (rest === '' || OPEN.test(rest)) return { moment: dated, rest };
  if (SPAN.test(rest) && !/^-\s*\d{1,2}\s*[:点]/.test(rest)) return { moment: dated, rest };
  const time = readTime(rest.replace(/^-\s*/, ''), true);
  if (typeof time === 'string') return time;
  return { moment: { ...dated, seconds: time.seconds }, rest: time.rest.trim() };
}

const datedBy = (day: DayRead): Moment =>
  day.eitherOrder === true ? { readings: day.readings, eitherOrder: true } : { readings: day.readings };

/** What follows the dash of a span: a date, a time, both, or only a day of the month. */
function readEnd(text: string, start: Moment, chinese: boolean): Moment | undefined {
  const month = start.readings?.[0]?.month;
  const timeAlone = start.readings === undefined || start.seconds !== undefined ? readTime(text, false) : 'unreadable';
  if (typeof timeAlone === 'object') return timeAlone.rest.trim() === '' ? { seconds: timeAlone.seconds } : undefined;
  const part = readPart(text, chinese, false);
  if (typeof part === 'object') return part.rest === '' ? part.moment : undefined;
  const inMonth = month === undefined ? undefined : readDayOfMonth(text, month);
  return inMonth?.rest.trim() === '' ? datedBy(inMonth) : undefined;
}
