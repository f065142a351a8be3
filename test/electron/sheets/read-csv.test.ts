import { strToU8 } from 'fflate';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../electron/sheets/limits.ts';
import { readWorkbook } from '../../../electron/sheets/read-workbook.ts';
import { firstSheet, refusal, texts } from './read-sheets.ts';

const LINE = '账号,正文\n青禾茶,𠮷祥🍵\n';
const ROWS = [
  ['账号', '正文'],
  ['青禾茶', '𠮷祥🍵'],
];

const encodings: readonly [encoding: string, bytes: Uint8Array][] = [
  ['UTF-8', strToU8(LINE)],
  ['UTF-8 with BOM', strToU8(`\uFEFF${LINE}`)],
  ['UTF-16 LE with BOM', iconv.encode(`\uFEFF${LINE}`, 'utf-16le')],
  ['UTF-16 BE with BOM', iconv.encode(`\uFEFF${LINE}`, 'utf-16be')],
  ['UTF-16 LE', iconv.encode(LINE, 'utf-16le')],
  ['UTF-16 BE', iconv.encode(LINE, 'utf-16be')],
  ['GB18030', iconv.encode(LINE, 'gb18030')],
];

describe('encodings', () => {
  it.each(encodings)('%s', async (_, bytes) => expect(texts(await firstSheet(bytes, 'a.csv'))).toEqual(ROWS));

  it('refuses what is none of them', async () => {
    expect(await refusal(Uint8Array.of(0xff, 0x41, 0x0a), 'a.csv')).toBe('encoding-unknown');
    expect(await refusal(Uint8Array.of(0x41, 0x00, 0x00, 0x42), 'a.csv')).toBe('encoding-unknown');
    expect(await refusal(Uint8Array.of(0xef, 0xbb, 0xbf, 0xb0, 0xa1), 'a.csv')).toBe('encoding-unknown');
  });
});

const shapes: readonly [why: string, text: string, rows: (string | undefined)[][]][] = [
  [
    'commas',
    'a,b\n1,2',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'semicolons',
    'a;b\n1,5;2',
    [
      ['a', 'b'],
      ['1,5', '2'],
    ],
  ],
  [
    'tabs',
    'a\tb\n1, 2\t3',
    [
      ['a', 'b'],
      ['1, 2', '3'],
    ],
  ],
  ['one column', '正文\n你好', [['正文'], ['你好']]],
  [
    'quotes and line breaks in a cell',
    'a,b\r\n"他说""好""\r\n第二行","x,y"\r\n',
    [
      ['a', 'b'],
      ['他说"好"\n第二行', 'x,y'],
    ],
  ],
  [
    'line ends of all kinds',
    'a,b\r\n1,2\n3,4\r\n',
    [
      ['a', 'b'],
      ['1', '2'],
      ['3', '4'],
    ],
  ],
  [
    'line ends of old Macs',
    'a,b\r1,2\r',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  ['empty cells and records keep their places', 'a,b,c\n\n,,z\n', [['a', 'b', 'c'], [], [undefined, undefined, 'z']]],
  [
    'a header named __proto__',
    '__proto__,constructor\n1,2',
    [
      ['__proto__', 'constructor'],
      ['1', '2'],
    ],
  ],
  [
    'one guard is taken away',
    "a,b\n'=1+1,'-1",
    [
      ['a', 'b'],
      ['=1+1', '-1'],
    ],
  ],
  [
    'exactly one',
    "a,b\n''=1,'＋86",
    [
      ['a', 'b'],
      ["'=1", '＋86'],
    ],
  ],
  [
    "a ' that guards nothing stays",
    "a,b\n'x,'",
    [
      ['a', 'b'],
      ["'x", "'"],
    ],
  ],
  [
    'two columns parted by semicolons, with a line end after the last record',
    'a;b\nc;d\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'a tab inside a cell of a short file',
    'a,b\n"c\td",e\n',
    [
      ['a', 'b'],
      ['c\td', 'e'],
    ],
  ],
  [
    'what has no guard stays',
    'a,b\n=1+1,+86',
    [
      ['a', 'b'],
      ['=1+1', '+86'],
    ],
  ],
];

describe('records', () => {
  it.each(shapes)('%s', async (_, text, rows) => {
    const sheet = await firstSheet(strToU8(text), '文件夹/排期.csv');
    expect(texts(sheet)).toEqual(rows);
    expect([sheet.name, sheet.merges, sheet.hidden]).toEqual(['排期.csv', [], false]);
  });

  it('has cells of text only', async () => {
    const sheet = await firstSheet(strToU8('a,b\n2026-12-03,1'), 'a.csv');
    expect(sheet.rows[1]).toEqual([
      { kind: 'text', text: '2026-12-03' },
      { kind: 'text', text: '1' },
    ]);
  });
});

const refused: readonly [why: string, code: string | undefined, bytes: Uint8Array][] = [
  ['nothing but a BOM', 'file-empty', Uint8Array.of(0xef, 0xbb, 0xbf)],
  ['nothing but blank lines', 'file-empty', strToU8('\r\n \r\n')],
  ['a cell too long', 'sheet-too-large', strToU8(`a,b\n${'x'.repeat(LIMITS.characters + 1)},1`)],
  ['too many columns', 'sheet-too-large', strToU8(`${'x,'.repeat(LIMITS.columns)}x`)],
  ['too many rows', 'sheet-too-large', strToU8('a,b\n'.repeat(LIMITS.rows + 2))],
  ['a header and as many rows as are promised', undefined, strToU8('a,b\n'.repeat(LIMITS.rows + 1))],
];

describe('refusals', () => {
  it.each(refused)('%s: %s', async (_, code, bytes) => expect(await refusal(bytes, 'a.csv')).toBe(code));

  it.each([
    ['never closed', 'a,b\n1,2\n3,"x\n5,6\n', 3],
    ['closed in the middle of a cell', 'a,b\n"x"y,2\n', 2],
  ])('names the row of a quotation mark %s', async (_, text, row) => {
    const read = await readWorkbook(strToU8(text), 'a.csv');
    expect(read).toEqual({
      ok: false,
      error: { code: 'csv-broken', data: { file: 'a.csv', row }, file: 'a.csv', row },
    });
  });
});
