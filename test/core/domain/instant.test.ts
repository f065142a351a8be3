import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Day, isDay } from '../../../core/domain/day.ts';
import {
  CHINA,
  type Instant,
  type TimeZone,
  chinaDay,
  formatInstant,
  instantAt,
  isInstant,
  isTimeZone,
  justAfter,
  parseInstant,
  startOfChinaDay,
  wallClock,
} from '../../../core/domain/instant.ts';

const RUNS = { seed: 20261123, numRuns: 500 };

function day(text: string): Day {
  if (!isDay(text)) throw new Error(`${text} is no day`);
  return text;
}

function zone(name: string): TimeZone {
  if (!isTimeZone(name)) throw new Error(`${name} is no zone`);
  return name;
}

function at(text: string): Instant {
  const instant = parseInstant(text);
  if (instant === undefined) throw new Error(`${text} is no instant`);
  return instant;
}

const NEW_YORK = zone('America/New_York');
const ZONES = [
  CHINA,
  NEW_YORK,
  zone('Europe/Berlin'),
  zone('Asia/Kathmandu'),
  zone('Australia/Lord_Howe'),
  zone('UTC'),
];

/** True where a zone's clock is set back over this minute, or has just been. */
function isShownTwice(minute: Instant, where: TimeZone): boolean {
  const { day: on, time } = wallClock(minute, where);
  return [-60, -30, 30, 60].some((minutes) => {
    const other = wallClock(at(new Date(minute + minutes * 60_000).toISOString()), where);
    return other.day === on && other.time === time;
  });
}

const anyInstant = fc
  .integer({ min: Date.UTC(1992, 0, 1) / 1000, max: Date.UTC(2100, 0, 1) / 1000 })
  .map((seconds) => at(new Date(seconds * 1000).toISOString()));

describe('reading an instant', () => {
  it.each([
    ['2026-12-03T10:00:00+08:00', Date.UTC(2026, 11, 3, 2)],
    ['2026-12-03T02:00:00Z', Date.UTC(2026, 11, 3, 2)],
    ['2026-12-02T21:00:00-05:00', Date.UTC(2026, 11, 3, 2)],
    ['2026-12-03T10:00+08:00', Date.UTC(2026, 11, 3, 2)],
    ['2026-12-03T07:45:00+05:45', Date.UTC(2026, 11, 3, 2)],
    ['2026-12-03T10:00:00.999+08:00', Date.UTC(2026, 11, 3, 2)],
    ['1960-01-01T00:00:00Z', Date.UTC(1960, 0, 1)],
  ])('%s', (text, ms) => {
    expect(parseInstant(text)).toBe(ms);
  });

  it.each([
    ['2026-12-03', 'a day'],
    ['2026-12-03T10:00:00', 'no offset: nobody knows whose clock'],
    ['2026-12-03 10:00:00+08:00', 'a space for the T'],
    ['2026-12-03T10:00:00+0800', 'an offset without colon'],
    ['2026-12-03T24:00:00+08:00', 'no hour 24'],
    ['2026-12-03T10:60:00+08:00', 'no minute 60'],
    ['2026-12-03T10:00:60+08:00', 'no second 60'],
    ['2026-02-29T10:00:00+08:00', 'no such day'],
    ['2026-12-03T10:00:00+15:00', 'no such offset'],
    ['1899-12-31T00:00:00Z', 'before the years that are counted'],
    ['12/3 10:00', 'what sheets write'],
    ['', 'nothing'],
  ])('%s is none: %s', (text) => {
    expect(parseInstant(text)).toBeUndefined();
  });
});

describe('the day in China', () => {
  it.each([
    ['2026-12-03T00:00:00+08:00', '2026-12-03'],
    ['2026-12-03T23:59:59+08:00', '2026-12-03'],
    ['2026-12-03T15:59:59Z', '2026-12-03'],
    ['2026-12-03T16:00:00Z', '2026-12-04'],
    ['2026-12-03T11:00:00-05:00', '2026-12-04'],
    ['1969-12-31T16:00:00Z', '1970-01-01'],
    ['1969-12-31T15:59:59Z', '1969-12-31'],
  ])('%s lies on %s', (text, expected) => {
    expect(chinaDay(at(text))).toBe(expected);
  });

  it('a day begins at its midnight in China', () => {
    expect(startOfChinaDay(day('2026-12-03'))).toBe(at('2026-12-03T00:00:00+08:00'));
  });

  it('an instant lies between the start of its day and that of the next', () => {
    fc.assert(
      fc.property(anyInstant, (instant) => {
        const start = startOfChinaDay(chinaDay(instant));
        expect(start).toBeLessThanOrEqual(instant);
        expect(instant).toBeLessThan(start + 86_400_000);
      }),
      RUNS,
    );
  });
});

describe('a wall-clock time in a zone', () => {
  it.each([
    { why: 'China', of: ['2026-12-03', 600, CHINA], is: '2026-12-03T10:00:00+08:00' },
    {
      why: 'China in its last summer of daylight saving',
      of: ['1991-07-01', 600, CHINA],
      is: '1991-07-01T10:00:00+09:00',
    },
    { why: 'New York in winter', of: ['2026-12-03', 600, NEW_YORK], is: '2026-12-03T10:00:00-05:00' },
    { why: 'New York in summer', of: ['2026-07-03', 600, NEW_YORK], is: '2026-07-03T10:00:00-04:00' },
    {
      why: 'the minute before New York’s clock jumps',
      of: ['2026-03-08', 119, NEW_YORK],
      is: '2026-03-08T01:59:00-05:00',
    },
    { why: 'the minute to which it jumps', of: ['2026-03-08', 180, NEW_YORK], is: '2026-03-08T03:00:00-04:00' },
    {
      why: 'an hour that New York’s clock shows twice: the first',
      of: ['2026-11-01', 90, NEW_YORK],
      is: '2026-11-01T01:30:00-04:00',
    },
    { why: 'the last minute of a day', of: ['2026-12-03', 1439, NEW_YORK], is: '2026-12-03T23:59:00-05:00' },
  ] as const)('$why', ({ of: [on, minutes, where], is }) => {
    expect(instantAt(day(on), minutes, where)).toBe(at(is));
  });

  it.each([
    ['the first minute that New York’s clock skips', '2026-03-08', 120, NEW_YORK],
    ['the last minute that it skips', '2026-03-08', 179, NEW_YORK],
    ['half an hour that Lord Howe’s clock skips', '2026-10-04', 120, zone('Australia/Lord_Howe')],
  ] as const)('%s is no time', (_, on, minutes, where) => {
    expect(instantAt(day(on), minutes, where)).toBeUndefined();
  });

  it.each(ZONES)('in %s every instant is read back from its own clock', (where) => {
    fc.assert(
      fc.property(anyInstant, (instant) => {
        const minute = at(new Date(Math.floor(instant / 60_000) * 60_000).toISOString());
        const clock = wallClock(minute, where);
        fc.pre(!isShownTwice(minute, where));
        const [hours = 0, minutes = 0] = clock.time.split(':').map(Number);
        const again = instantAt(day(clock.day), hours * 60 + minutes, where);
        expect(again).toBe(minute);
      }),
      RUNS,
    );
  });
});

describe('writing an instant', () => {
  it.each([
    ['2026-12-03T02:00:00Z', CHINA, '2026-12-03T10:00:00+08:00'],
    ['2026-12-03T02:00:00Z', NEW_YORK, '2026-12-02T21:00:00-05:00'],
    ['2026-07-03T02:00:00Z', NEW_YORK, '2026-07-02T22:00:00-04:00'],
    ['2026-12-03T02:00:07Z', zone('Asia/Kathmandu'), '2026-12-03T07:45:07+05:45'],
    ['1991-07-01T01:00:00Z', CHINA, '1991-07-01T10:00:00+09:00'],
  ] as const)('%s in %s is %s', (text, where, written) => {
    expect(formatInstant(at(text), where)).toBe(written);
  });

  it.each(ZONES)('what is written in %s reads back as the same instant', (where) => {
    fc.assert(
      fc.property(anyInstant, (instant) => {
        expect(parseInstant(formatInstant(instant, where))).toBe(instant);
      }),
      RUNS,
    );
  });
});

it.each([
  ['Asia/Shanghai', true],
  ['America/New_York', true],
  ['UTC', true],
  ['+08:00', false],
  ['Asia/Qinghe', false],
  ['', false],
])('%s is a zone: %s', (name, known) => {
  expect(isTimeZone(name)).toBe(known);
});

it('the moment after an instant is the next millisecond, but never after the last', () => {
  const last = [Date.UTC(9999, 11, 30)].filter(isInstant);
  expect(justAfter(at('2026-12-03T10:00:00+08:00'))).toBe(at('2026-12-03T10:00:00+08:00') + 1);
  expect(last.map(justAfter)).toEqual(last);
});
