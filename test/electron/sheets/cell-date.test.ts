import { describe, expect, it } from 'vitest';
import { isoCell, serialCell } from '../../../electron/sheets/cell-date.ts';
import type { DateKind } from '../../../electron/sheets/number-format.ts';

const at = (iso: string): number => Date.parse(`${iso}Z`) / 1000;

const serials: readonly [
  why: string,
  serial: number,
  kind: DateKind,
  from1904: boolean,
  text: string | undefined,
  wall?: number,
][] = [
  ['a day', 46359, 'day', false, '2026-12-03', at('2026-12-03T00:00:00')],
  ['a day with its time', 46359.416666666664, 'day', false, '2026-12-03 10:00', at('2026-12-03T10:00:00')],
  [
    'a millisecond early is not a second early',
    46359.41666665,
    'day',
    false,
    '2026-12-03 10:00',
    at('2026-12-03T10:00:00'),
  ],
  ['seconds', 46359.416678240744, 'day', false, '2026-12-03 10:00:01', at('2026-12-03T10:00:01')],
  ['rounds over midnight', 46358.999999, 'day', false, '2026-12-03', at('2026-12-03T00:00:00')],
  ['the first day', 1, 'day', false, '1900-01-01', at('1900-01-01T00:00:00')],
  ['the day before the phantom', 59, 'day', false, '1900-02-28', at('1900-02-28T00:00:00')],
  ['the phantom day is text', 60, 'day', false, '1900-02-29'],
  ['the phantom day at noon', 60.5, 'day', false, '1900-02-29 12:00'],
  ['the day after the phantom', 61, 'day', false, '1900-03-01', at('1900-03-01T00:00:00')],
  ['the last day', 2958465, 'day', false, '9999-12-31', at('9999-12-31T00:00:00')],
  ['after the last day', 2958466, 'day', false, undefined],
  ['before the first', -1, 'day', false, undefined],
  ['1904: a day', 44897, 'day', true, '2026-12-03', at('2026-12-03T00:00:00')],
  ['1904: no phantom', 60, 'day', true, '1904-03-01', at('1904-03-01T00:00:00')],
  ['1904: day one', 1, 'day', true, '1904-01-02', at('1904-01-02T00:00:00')],
  ['1904: the last day', 2957003, 'day', true, '9999-12-31', at('9999-12-31T00:00:00')],
  ['1904: after the last day', 2957004, 'day', true, undefined],
  ['a fraction is a time even in a day format', 0.4375, 'day', false, '10:30', 37800],
  ['a time', 0.8333333333333334, 'time', false, '20:00', 72000],
  ['a time of some day', 46359.5, 'time', false, '12:00', 43200],
  ['a length of time may pass midnight', 1.0625, 'elapsed', false, '25:30', 91800],
];

describe('serial numbers', () => {
  it.each(serials)('%s', (_, serial, kind, from1904, text, wall) => {
    const cell = serialCell(serial, kind, from1904);
    expect([cell?.text, cell?.wall]).toEqual([text, wall]);
    expect(cell?.kind).toBe(text === undefined ? undefined : wall === undefined ? 'text' : 'date');
    expect(cell?.timeOnly).toBe(kind !== 'day' || (serial > 0 && serial < 1) ? true : undefined);
  });
});

const isoForms: readonly [form: string, text: string | undefined][] = [
  ['2026-12-03', '2026-12-03'],
  ['2026-12-03T10:05', '2026-12-03 10:05'],
  ['2026-12-03T10:05:09.6Z', '2026-12-03 10:05:10'],
  ['10:05', '10:05'],
  ['T10:05:00', '10:05'],
  ['2026-02-30', undefined],
  ['tomorrow', undefined],
];

describe('ISO dates', () => {
  it.each(isoForms)('%s', (form, text) => expect(isoCell(form)?.text).toBe(text));
});
