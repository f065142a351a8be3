// The batch as a calendar (RFC 5545), for whoever wants to be reminded of it.
import { type Instant, UTC, formatInstant } from '../domain/instant.ts';
import { excerptOf } from '../messages/excerpt.ts';

/** A post as a calendar needs it. */
export interface CalendarEvent {
  readonly id: string;
  readonly account: string;
  readonly at: Instant;
  readonly text: string;
  /** The post that an ad without words of its own promotes. */
  readonly promotes?: string | undefined;
}

// Octets of a line without its end, and characters of a text in a title.
const LINE = 75;
const TITLE = 30;

/** The text of a calendar.ics; times in UTC, `stamp` is when the batch was made. A calendar of no event is none: undefined. */
export function writeCalendar(events: readonly CalendarEvent[], stamp: Instant): string | undefined {
  if (events.length === 0) return undefined;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Fangxing//Fangxing//ZH',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...events.flatMap((event) => eventLines(event, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines({ id, account, at, text, promotes }: CalendarEvent, stamp: Instant): string[] {
  const start = text.trim() === '' && promotes !== undefined ? `推广 ${promotes}` : excerptOf(text, TITLE);
  return [
    'BEGIN:VEVENT',
    // The same in every batch, so that a later batch moves the event and adds no second one.
    `UID:${id}@fangxing`,
    `DTSTAMP:${utc(stamp)}`,
    `LAST-MODIFIED:${utc(stamp)}`,
    `DTSTART:${utc(at)}`,
    'DURATION:PT15M',
    `SUMMARY:${escaped(`@${account} ${start}`)}`,
    ...(text === '' ? [] : [`DESCRIPTION:${escaped(text)}`]),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

const utc = (instant: Instant): string => `${formatInstant(instant, UTC).slice(0, 19).replaceAll(/[-:]/g, '')}Z`;

/** A text as a value: commas, semicolons and breaks written out, half characters and what no calendar takes left out. */
const escaped = (text: string): string =>
  text
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/[\0-\x08\x0b-\x1f\x7f]/g, '');

/** Breaks a line at 75 octets, never inside a character. */
function folded(line: string): string {
  let out = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character.codePointAt(0) ?? 0);
    if (octets + size > LINE) {
      out += '\r\n ';
      octets = 1;
    }
    out += character;
    octets += size;
  }
  return out;
}

const octetsOf = (code: number): number => (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4);
