import { describe, expect, it } from 'vitest';
import { type DateKind, dateKindOf, dateKindOfCode } from '../../../electron/sheets/number-format.ts';

const codes: readonly [code: string, kind: DateKind | undefined][] = [
  ['General', undefined],
  ['@', undefined],
  ['0', undefined],
  ['#,##0.00_);[Red]\\(#,##0.00\\)', undefined],
  ['0.00E+00', undefined],
  ['##0.0e-0', undefined],
  ['0"天"', undefined],
  ['"第"0"day"', undefined],
  ['[Yellow]0', undefined],
  ['[$¥-804]#,##0', undefined],
  ['[DBNum1][$-804]General', undefined],
  ['\\d0', undefined],
  ['m"月"d"日"', 'day'],
  ['yyyy"年"m"月"d"日";@', 'day'],
  ['[$-804]yyyy"年"m"月"d"日"dddd;@', 'day'],
  ['[DBNum1][$-804]m"月"d"日";@', 'day'],
  ['yyyy/m/d h:mm', 'day'],
  ['yyyy\\-mm\\-dd', 'day'],
  ['mmm', 'day'],
  ['m"月"', 'day'],
  ['m"月" h:mm', 'day'],
  ['aaaa', 'day'],
  ['e"年"m"月"', 'day'],
  ['h:mm', 'time'],
  ['hh"时"mm"分"', 'time'],
  ['上午/下午h"时"mm"分"', 'time'],
  ['h:mm AM/PM', 'time'],
  ['mm:ss.0', 'time'],
  ['[h]:mm', 'elapsed'],
  ['[mm]:ss', 'elapsed'],
];

describe('format codes', () => {
  it.each(codes)('%s: %s', (code, kind) => expect(dateKindOfCode(code)).toBe(kind));
});

const builtIn: readonly [kind: DateKind | undefined, ids: readonly number[]][] = [
  ['day', [14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58]],
  ['time', [18, 19, 20, 21, 32, 33, 34, 35, 45, 47, 55, 56]],
  ['elapsed', [46]],
  [undefined, [0, 1, 2, 9, 10, 11, 12, 13, 37, 44, 48, 49]],
];

describe('built-in formats', () => {
  it.each(builtIn)('%s', (kind, ids) => {
    for (const id of ids) expect([id, dateKindOf(id, undefined)]).toEqual([id, kind]);
  });

  it('gives way to the workbook that says it otherwise', () => {
    expect(dateKindOf(14, '0.00')).toBeUndefined();
    expect(dateKindOf(176, 'm"月"d"日"')).toBe('day');
  });
});
