// RFC 5545 by a reader that knows nothing of the writer: lines unfolded by bytes, values unescaped by the grammar of TEXT.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CalendarEvent, writeCalendar } from '../../../core/batch/calendar.ts';
import { type Instant, parseInstant } from '../../../core/domain/instant.ts';

const at = (text: string): Instant => parseInstant(text) ?? (0 as Instant);
const STAMP = at('2026-11-23T12:00:00+08:00');
const event = (more: Partial<CalendarEvent> = {}): CalendarEvent => ({
  id: 'p1',
  account: '青禾茶',
  at: at('2026-12-03T10:00:00+08:00'),
  text: '新茶上市',
  ...more,
});

/** 3.1: lines end with CRLF, and CRLF before a space or tab is none. Bytes, because a fold may lie anywhere. */
function unfolded(calendar: string): string[] {
  const bytes = Buffer.from(calendar);
  for (const line of calendar.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  const whole = bytes.toString('latin1').replace(/\r\n[ \t]/g, '');
  expect(whole.endsWith('\r\n')).toBe(true);
  return whole
    .slice(0, -2)
    .split('\r\n')
    .map((line) => Buffer.from(line, 'latin1').toString('utf8'));
}

/** 3.3.11: what stands for itself, and the four that are written with a backslash. */
function textOf(value: string): string {
  expect(value).toMatch(/^(?:[^\\;,\p{Cc}]|\t|\\[\\;,nN])*$/u);
  return value.replace(/\\(.)/g, (_, one: string) => (one.toLowerCase() === 'n' ? '\n' : one));
}

function read(calendar: string): ReadonlyMap<string, string>[] {
  const events: Map<string, string>[] = [];
  for (const line of unfolded(calendar)) {
    const [, name = '', value = ''] = /^([A-Z-]+):(.*)$/su.exec(line) ?? [];
    expect(name).not.toBe('');
    if (line === 'BEGIN:VEVENT') events.push(new Map());
    else events.at(-1)?.set(name, value);
  }
  return events;
}

const written = (...events: CalendarEvent[]): string => writeCalendar(events, STAMP) ?? '';

describe('a calendar', () => {
  it('says of a post when, on which account and what, in UTC', () => {
    const calendar = written(event());
    expect(unfolded(calendar).slice(0, 5)).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Fangxing//Fangxing//ZH',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
    ]);
    expect(Object.fromEntries(read(calendar)[0] ?? [])).toMatchObject({
      UID: 'p1@fangxing',
      DTSTAMP: '20261123T040000Z',
      DTSTART: '20261203T020000Z',
      DURATION: 'PT15M',
      SUMMARY: '@青禾茶 新茶上市',
      DESCRIPTION: '新茶上市',
    });
  });

  it('names an event by its post, whatever batch it is in and wherever it was moved', () => {
    const later = writeCalendar(
      [event({ at: at('2026-12-04T10:00:00+08:00'), text: '改了' })],
      at('2027-01-01T00:00:00Z'),
    );
    expect(read(later ?? '')[0]?.get('UID')).toBe(read(written(event()))[0]?.get('UID'));
  });

  it('is none where there is nothing to put in it: RFC 5545 wants a component', () => {
    expect(writeCalendar([], STAMP)).toBeUndefined();
  });

  it('names what an ad without words promotes', () => {
    const [only] = read(written(event({ text: '', promotes: 'p9' })));
    expect([only?.get('SUMMARY'), only?.has('DESCRIPTION')]).toEqual(['@青禾茶 推广 p9', false]);
  });

  it('keeps every text whole, folds between characters only, and lets none begin a line of its own', () => {
    const awkward = [
      '\n',
      '\\',
      ';',
      ',',
      '\\n',
      'END:VEVENT',
      '\r',
      '\t',
      '茶',
      '🍵',
      'é',
      ' ',
      'a',
      '"',
      ':',
      '\u2028',
    ];
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.array(fc.constantFrom(...awkward), { maxLength: 200 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (texts) => {
        const events = read(written(...texts.map((one, index) => event({ id: `p${index}`, text: one }))));
        const plain = texts.map((one) => one.replace(/\r\n?/g, '\n').replace(/[\0-\x08\x0b-\x1f\x7f]/g, ''));
        expect(events.map((one) => textOf(one.get('DESCRIPTION') ?? ''))).toEqual(plain);
        expect(events.map((one) => one.get('UID'))).toEqual(texts.map((_, index) => `p${index}@fangxing`));
      }),
      { numRuns: 300 },
    );
  });

  it('folds a long line of four-byte characters without splitting one', () => {
    const text = '𠮷'.repeat(100);
    const calendar = written(event({ text }));
    for (const line of calendar.split('\r\n')) expect(line).not.toMatch(/\p{Cs}/u);
    expect(textOf(read(calendar)[0]?.get('DESCRIPTION') ?? '')).toBe(text);
  });
});
