import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../core/sheet/grid.ts';
import { readMoment } from '../../../core/sheet/read-moment.ts';
import { type Short, dateCell } from './grid-of.ts';

const cellOf = (short: Short): Cell =>
  typeof short === 'object' && short !== null
    ? short
    : { kind: typeof short === 'number' ? 'number' : 'text', text: String(short) };

const at = (hour: number, minute = 0): number => hour * 3600 + minute * 60;
const decThird = { readings: [{ year: 2026, month: 12, day: 3 }] };
const someThird = { readings: [{ month: 12, day: 3 }] };

describe('dates and times as people write them under Chinese headers', () => {
  const table: readonly [Short, object | string, string][] = [
    ['2026-12-03 10:00', { ...decThird, seconds: at(10) }, 'the plain form'],
    ['2026/12/3 9:05', { ...decThird, seconds: at(9, 5) }, 'slashes, no leading zeros'],
    ['2026.12.03', decThird, 'dots'],
    ['20261203', decThird, 'compact'],
    ['2026年12月3日 10点30分', { ...decThird, seconds: at(10, 30) }, 'Chinese units'],
    ['2026年12月3日', decThird, 'day only'],
    ['12月3日', someThird, 'no year'],
    ['12月3号 晚8点', { ...someThird, seconds: at(20) }, '号 and a time of day'],
    ['12月3日（周四）20:00', { ...someThird, seconds: at(20), weekday: 4 }, 'a weekday in brackets'],
    ['十二月三日晚八点半', { ...someThird, seconds: at(20, 30) }, 'Chinese numerals'],
    ['12/3', someThird, 'month and day'],
    ['12.3', someThird, 'month and day with a dot'],
    ['12-3', someThird, 'month and day with a dash'],
    ['１２／３　１０：００', { ...someThird, seconds: at(10) }, 'full width throughout'],
    ['12/31 23:30', { readings: [{ month: 12, day: 31 }], seconds: at(23, 30) }, 'month, day, time'],
    ['26.12.3', decThird, 'two figures of the year first'],
    ['2026-12-03T10:00', { ...decThird, seconds: at(10) }, 'ISO without offset'],
    ['2026-12-03T10:00:00+08:00', { instant: Date.parse('2026-12-03T02:00:00Z') }, 'ISO with offset'],
    ['2026-12-03 02:00Z', { instant: Date.parse('2026-12-03T02:00:00Z') }, 'ISO with a space'],
    ['2026-12-03T25:00:00+08:00', 'beyond-day', 'an hour that no day has'],
    [dateCell('2026-12-03'), decThird, 'a date cell at midnight shows no time'],
    [dateCell('2026-12-03', '00:00'), { ...decThird, seconds: 0 }, 'a date cell that shows midnight'],
    [dateCell('2026-12-03', '10:30'), { ...decThird, seconds: at(10, 30) }, 'date and time in one cell'],
    ['待定', { open: true }, 'open'],
    ['TBD', { open: true }, 'open, in English'],
    ['（待定）', { open: true }, 'open, in brackets'],
    ['12/3 待定', { ...someThird, open: true }, 'the day stands, the time is open'],
    [
      '12.1-12.12',
      { readings: [{ month: 12, day: 1 }], end: { readings: [{ month: 12, day: 12 }] } },
      'a span of days',
    ],
    [
      '12月1日-12日',
      { readings: [{ month: 12, day: 1 }], end: { readings: [{ month: 12, day: 12 }] } },
      'a span in a month',
    ],
    [
      '2026/12/01 10:00 - 2026/12/12 22:00',
      {
        readings: [{ year: 2026, month: 12, day: 1 }],
        seconds: at(10),
        end: { readings: [{ year: 2026, month: 12, day: 12 }], seconds: at(22) },
      },
      'a span with times',
    ],
    [
      12.3,
      {
        readings: [
          { month: 12, day: 3 },
          { month: 12, day: 30 },
        ],
        fromNumber: true,
      },
      'a number may have lost its zero',
    ],
    [12.4, { readings: [{ month: 12, day: 4 }] }, 'there is no 12.40'],
    [46357, 'not-a-date', 'a bare serial says neither its date system nor that it is a date'],
    ['12月', 'not-a-date', 'a month is no day'],
    ['下周', 'not-a-date', 'no date at all'],
    ['12/3 看情况', 'unreadable', 'something after the date'],
    ['12/3、12/5', 'unreadable', 'two days in one cell'],
  ];
  it.each(table)('%j → %j (%s)', (short, expected) => {
    expect(readMoment(cellOf(short), true, false)).toEqual(expected);
  });
});

describe('times beside a date column', () => {
  const table: readonly [Short, object | string, string][] = [
    ['10:00', { seconds: at(10) }, 'plain'],
    ['10：00', { seconds: at(10) }, 'full-width colon'],
    ['9点30分', { seconds: at(9, 30) }, 'Chinese units'],
    ['9点30', { seconds: at(9, 30) }, '分 left out'],
    ['20点', { seconds: at(20) }, 'the hour'],
    ['10:00:30', { seconds: at(10) + 30 }, 'seconds'],
    ['晚8点', { seconds: at(20) }, 'evening'],
    ['晚上8:30', { seconds: at(20, 30) }, 'evening with minutes'],
    ['晚八点', { seconds: at(20) }, 'evening, Chinese numeral'],
    ['上午9:30', { seconds: at(9, 30) }, 'morning'],
    ['下午3点一刻', { seconds: at(15, 15) }, 'afternoon, a quarter past'],
    ['下午 3:30', { seconds: at(15, 30) }, 'afternoon with a space'],
    ['中午12点', { seconds: at(12) }, 'noon'],
    ['中午1点', { seconds: at(13) }, 'past noon'],
    ['凌晨0点', { seconds: 0 }, 'midnight'],
    ['早8点', { seconds: at(8) }, 'early'],
    ['8:30 PM', { seconds: at(20, 30) }, 'pm'],
    ['12am', { seconds: 0 }, 'midnight in English'],
    ['10:00-11:00', { seconds: at(10) }, 'the start of a span'],
    ['10：00～11：00', { seconds: at(10) }, 'a span in full width'],
    ['10点-11点', { seconds: at(10) }, 'a span of hours'],
    ['晚8-10点', { seconds: at(20) }, 'a span with one unit'],
    ['10:00 左右', { seconds: at(10) }, 'about ten'],
    ['10.30', { seconds: at(10, 30) }, 'a dot, where only a time can be meant'],
    [dateCell(undefined, '09:30'), { seconds: at(9, 30) }, 'a time cell'],
    [{ kind: 'date', text: '25:00', wall: 90_000, timeOnly: true }, 'beyond-day', 'a length of time is no clock'],
    [0.4375, { seconds: at(10, 30) }, 'a fraction of a day without a format'],
    ['25:00', 'beyond-day', 'a day ends at 23:59'],
    ['24:00', 'beyond-day', 'so does this one'],
    ['晚12点', 'unclear', 'the day’s end or its beginning'],
    ['上午13点', 'unclear', 'word and number disagree'],
    ['10:75', 'unreadable', 'no such minute'],
    ['上午', 'unreadable', 'no hour'],
    ['10:00/20:00', 'unreadable', 'two times'],
    ['黄金时段', 'unreadable', 'no time'],
  ];
  it.each(table)('%j → %j (%s)', (short, expected) => {
    expect(readMoment(cellOf(short), true, true)).toEqual(expected);
  });
});

describe('dates where the headers are not Chinese', () => {
  const both = (year: number | undefined, month: number, day: number) => ({
    readings: [
      { ...(year === undefined ? {} : { year }), month, day },
      { ...(year === undefined ? {} : { year }), month: day, day: month },
    ],
    eitherOrder: true,
  });
  const table: readonly [string, object | string][] = [
    ['12/03/2026', both(2026, 12, 3)],
    ['12/03/2026 10:00', { ...both(2026, 12, 3), seconds: at(10) }],
    ['03.04.2026', both(2026, 3, 4)],
    ['12/03', both(undefined, 12, 3)],
    ['2026-12-03', decThird],
    ['Dec 3, 2026 8pm', { ...decThird, seconds: at(20) }],
    ['Thursday, 3 December 2026', { ...decThird, weekday: 4 }],
  ];
  it.each(table)('%j → %j', (text, expected) => {
    expect(readMoment(cellOf(text), false, false)).toEqual(expected);
  });
});
