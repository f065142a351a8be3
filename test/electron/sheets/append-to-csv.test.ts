import iconv from 'iconv-lite';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { AddedColumns } from '../../../electron/sheets/added-columns.ts';
import { appendToCsv } from '../../../electron/sheets/append-to-csv.ts';
import { firstSheet, texts } from './read-sheets.ts';

const columns = (rows: readonly (readonly [number, readonly string[]])[]): AddedColumns => ({
  sheet: 'a.csv',
  rows: new Map(rows.map(([row, cells]) => [row, cells.map((text) => ({ text, look: 'text' as const }))])),
  widths: [1, 1, 1],
});

function added(bytes: Uint8Array, rows: readonly (readonly [number, readonly string[]])[]): Uint8Array {
  const written = appendToCsv(bytes, 'a.csv', columns(rows));
  if (!written.ok) throw new Error(JSON.stringify(written.error));
  return written.value;
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

it.each([
  ['CRLF', '账号,文案\r\n甲,乙\r\n', '账号,文案,结,问,建\r\n甲,乙,可,"1\n2",\r\n'],
  ['LF and no last line end', '账号,文案\n甲,乙', '账号,文案,结,问,建\n甲,乙,可,"1\n2",'],
  ['CR alone', '账号,文案\r甲,乙\r', '账号,文案,结,问,建\r甲,乙,可,1 2,\r'],
  ['semicolons and a BOM', '\uFEFF账号;日期;文案\n甲;乙;丙\n', '\uFEFF账号;日期;文案;结;问;建\n甲;乙;丙;可;"1\n2";\n'],
  [
    'line breaks and quotes in cells',
    '账号,"文\r\n""案"""\r\n甲,"乙,丙"\r\n',
    '账号,"文\r\n""案""",结,问,建\r\n甲,"乙,丙",可,"1\n2",\r\n',
  ],
])('%s', (_what, before, after) => {
  const done = added(utf8(before), [
    [1, ['结', '问', '建']],
    [2, ['可', '1\n2', '']],
  ]);
  expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(done)).toBe(after);
});

it('fills up short records and leaves blank lines alone', () => {
  const done = added(utf8('题\n\n甲,乙,丙\n丁\n'), [
    [3, ['a', 'b', 'c']],
    [4, ['d', 'e', 'f']],
  ]);
  expect(new TextDecoder().decode(done)).toBe('题,,,,,\n\n甲,乙,丙,a,b,c\n丁,,,d,e,f\n');
});

it('replaces what it added before', () => {
  const formerly = {
    row: 2,
    headings: [
      ['结', '问', '建'],
      ['a', 'b', 'c'],
    ],
  };
  const twice = (bytes: Uint8Array, cells: readonly string[]) => {
    const rows = [
      [2, ['a', 'b', 'c']],
      [3, cells],
    ] as const;
    const written = appendToCsv(bytes, 'a.csv', { ...columns(rows), formerly });
    return written.ok ? written.value : new Uint8Array();
  };
  const first = twice(utf8('题\n账号,"文,案"\n甲,乙\n丙\n'), ['否', '"x", y', '1\n2']);
  expect(new TextDecoder().decode(first)).toBe('题,,,,\n账号,"文,案",a,b,c\n甲,乙,否,"""x"", y","1\n2"\n丙,,,,\n');
  expect(new TextDecoder().decode(twice(first, ['可', '', '']))).toBe(
    '题,,,,\n账号,"文,案",a,b,c\n甲,乙,可,,\n丙,,,,\n',
  );
});

it('guards what a spreadsheet would run', () => {
  expect(new TextDecoder().decode(added(utf8('a,b\n'), [[1, ['=1+1', '@x', '可']]]))).toBe("a,b,'=1+1,'@x,可\n");
});

it.each(['gb18030', 'utf-16le', 'utf-16be', 'utf-8'] as const)(
  'keeps every byte and adds fields: %s',
  async (encoding) => {
    const field = fc.constantFrom('甲', '乙,丙', '"', '𠮷', '贾', '行\n二', 'x', '', '文案很长');
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
        fc.constantFrom('\r\n', '\n'),
        fc.boolean(),
        async (records, lineEnd, ends) => {
          const quoted = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
          const lines = [['账号', '文案'], ...records].map((record) => record.map(quoted).join(','));
          const text = lines.join(lineEnd) + (ends ? lineEnd : '');
          const bytes = new Uint8Array(iconv.encode(text, encoding, { addBOM: encoding.startsWith('utf-16') }));
          const rows = [...lines.keys()].map((index) => [index + 1, [`可${index}`, '问,题', '建议']] as const);
          const done = added(bytes, rows);
          const before = texts(await firstSheet(bytes, 'a.csv'));
          const after = texts(await firstSheet(done, 'a.csv'));
          const width = Math.max(...[['账号', '文案'], ...records].map(({ length }) => length));
          lines.forEach((_, index) => {
            const was = before[index] ?? [];
            const filled = Array.from({ length: width }, (_gap, at) => was[at]);
            expect(after[index]).toEqual([...filled, `可${index}`, '问,题', '建议']);
          });
          let at = 0;
          for (const byte of done) if (byte === bytes[at]) at += 1;
          expect(at).toBe(bytes.length);
        },
      ),
      { numRuns: 40 },
    );
  },
);
