import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { errorText } from '../../../core/messages/errors.ts';
import { LIMITS } from '../../../electron/sheets/limits.ts';
import { readWorkbook } from '../../../electron/sheets/read-workbook.ts';
import { packageOf, partsOf } from './package-of.ts';
import { firstSheet, refusal } from './read-sheets.ts';

const SHEET = 'xl/worksheets/sheet1.xml';
const plain = packageOf('<row r="1"><c r="A1"><v>1</v></c></row>');
const compound = (...streams: readonly string[]): Uint8Array =>
  Uint8Array.from([
    ...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    ...new Uint8Array(512),
    ...Buffer.from(streams.join('\0'), 'utf16le'),
  ]);

/** A sheet that is nothing but `piece` over and over, `megabytes` long. */
const swollen = (piece: string, megabytes: number): Uint8Array =>
  strToU8(
    `<worksheet><sheetData>${piece.repeat(Math.ceil((megabytes * 1024 * 1024) / piece.length))}</sheetData></worksheet>`,
  );

const rowsOf = (count: number): string =>
  Array.from(
    { length: count },
    (_, index) => `<row r="${index + 1}"><c r="A${index + 1}"><v>${index}</v></c></row>`,
  ).join('');

/** The same package with a bit turned over in the sheet's packed bytes, or the size in its directory told wrong. */
const patched = (at: 'bytes' | 'size'): Uint8Array => {
  const bytes = packageOf(rowsOf(20), {}, 0).slice();
  const buffer = Buffer.from(bytes.buffer);
  if (at === 'bytes') {
    const place = buffer.indexOf('<v>7</v>');
    bytes[place + 3] = 0x38;
  } else {
    const name = buffer.lastIndexOf(SHEET);
    buffer.writeUInt32LE(1, name - 46 + 24);
  }
  return bytes;
};

const files: readonly [why: string, code: string | undefined, bytes: Uint8Array, name?: string][] = [
  ['an empty file', 'file-empty', new Uint8Array()],
  ['text that is called .xlsx', 'workbook-broken', strToU8('账号,正文\n')],
  ['a package cut off at its end', 'workbook-broken', plain.subarray(0, plain.length - 30)],
  ['a package cut off in the middle', 'workbook-broken', plain.subarray(0, plain.length >> 1)],
  ['a start and nothing more', 'workbook-broken', plain.subarray(0, 4)],
  ['a package without a workbook', 'workbook-broken', zipSync({ 'word/document.xml': strToU8('<w/>') })],
  ['packed bytes that do not match their sum', 'workbook-broken', patched('bytes')],
  ['a size told wrong changes nothing', undefined, patched('size')],
  ['a password', 'workbook-locked', compound('Root Entry', 'EncryptionInfo', 'EncryptedPackage')],
  ['the old format under the new name', 'file-legacy', compound('Root Entry', 'Workbook')],
  ['.xls by name', 'file-legacy', plain, '排期.XLS'],
  ['a spreadsheet of LibreOffice', 'file-other-sheet', plain, '排期.ods'],
  ['a spreadsheet of Numbers', 'file-other-sheet', plain, '排期.numbers'],
  ['.et by name', 'file-legacy', plain, '排期.et'],
  ['another kind by name', 'file-kind', plain, '排期.docx'],
  ['no extension', 'file-kind', plain, '排期'],
  ['a workbook that is called .csv', 'file-kind', plain, '排期.csv'],
  [
    'a DOCTYPE in the sheet',
    'workbook-broken',
    packageOf('', { [SHEET]: '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><worksheet/>' }),
  ],
  ['a DOCTYPE in the strings', 'workbook-broken', packageOf('', { 'xl/sharedStrings.xml': '<!DOCTYPE sst><sst/>' })],
  ['a DOCTYPE in the workbook', 'workbook-broken', packageOf('', { 'xl/workbook.xml': '<!DOCTYPE w><workbook/>' })],
  ['an entity of its own', 'workbook-broken', packageOf('<row r="1"><c r="A1" t="str"><v>&lol;</v></c></row>')],
  [
    'an entity named like a method',
    'workbook-broken',
    packageOf('<row r="1"><c r="A1" t="str"><v>&constructor;</v></c></row>'),
  ],
  [
    'XML that ends early',
    'workbook-broken',
    packageOf('', { [SHEET]: '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v>' }),
  ],
  ['tags that cross', 'workbook-broken', packageOf('<row r="1"><c r="A1"></row></c>')],
  [
    'bytes that are not UTF-8',
    'workbook-broken',
    packageOf('', { [SHEET]: Uint8Array.from([...strToU8('<worksheet>'), 0xff, 0xfe]) }),
  ],
  ['a string that is not there', 'workbook-broken', packageOf('<row r="1"><c r="A1" t="s"><v>9</v></c></row>')],
  ['a row beyond the grid', 'workbook-broken', packageOf('<row r="1048577"><c><v>1</v></c></row>')],
  ['a column beyond the grid', 'workbook-broken', packageOf('<row r="1"><c r="XFE1"><v>1</v></c></row>')],
  ['elements nested without end', 'workbook-broken', packageOf('', { [SHEET]: '<a>'.repeat(5000) })],
  ['a bomb of blanks', 'workbook-broken', packageOf('', { [SHEET]: swollen(' ', 64) })],
  ['a bomb of rows', 'file-inflates', packageOf('', { [SHEET]: swollen('<row r="1"/>', 64) })],
  ['a bomb of strings', 'file-inflates', packageOf('', { 'xl/sharedStrings.xml': swollen('<si/>', 64) })],
  ['too many rows', 'sheet-too-large', packageOf(rowsOf(LIMITS.rows + 2))],
  ['a cell too far right', 'sheet-too-large', packageOf('<row r="1"><c r="XFD1"><v>1</v></c></row>')],
  [
    'a cell too long',
    'sheet-too-large',
    packageOf(`<row r="1"><c r="A1" t="str"><v>${'茶'.repeat(LIMITS.characters + 1)}</v></c></row>`),
  ],
];

describe('files that mean harm, or are damaged', () => {
  it.each(files)('%s: %s', async (_, code, bytes, name) => {
    expect(await refusal(bytes, name)).toBe(code);
  });

  it('takes a header and as many rows as are promised', async () => {
    expect((await firstSheet(packageOf(rowsOf(LIMITS.rows + 1)))).rows).toHaveLength(LIMITS.rows + 1);
  });

  it('does not count rows that are only formatted', async () => {
    const empty = '<row r="1048576" s="1" customFormat="1"><c r="XFD1048576" s="0"/></row>';
    expect((await firstSheet(packageOf(`<row r="1"><c r="A1"><v>1</v></c></row>${empty}`))).rows).toHaveLength(1);
  });

  it('names the file in both languages', async () => {
    const read = await readWorkbook(strToU8('x'), '十二月.xlsx');
    if (read.ok) throw new Error('taken');
    expect(errorText(read.error).zh).toContain('十二月.xlsx');
    expect(errorText(read.error).en).toContain('十二月.xlsx');
  });

  it('refuses a package that holds one part twice', async () => {
    const bytes = packageOf('', { 'xl/WORKBOOK.xml': partsOf('')['xl/workbook.xml'] ?? '' });
    expect(await refusal(bytes)).toBe('workbook-broken');
  });
});
