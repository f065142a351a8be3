import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCsv } from '../../../electron/sheets/write-csv.ts';
import { writeXlsx } from '../../../electron/sheets/write-xlsx.ts';
import { firstSheet } from './read-sheets.ts';

const AWKWARD = [
  '-1',
  '+86 10 1234',
  '@品牌',
  '=1+1',
  "'x",
  "'=1",
  "''-1",
  '＝1',
  '\t',
  '\r',
  '\n',
  '\r\r\n',
  '两\n行',
  '🍵',
  '"',
  '""',
  ',',
  ';',
  ' ',
];
const AWKWARD_XML = ['_x000D_', '_x005F_', '&amp;', ']]>', '\0', '\x1b', '\ufffe', '\ud83c', '\r\n', '\ufeff'];

const cell = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...AWKWARD) },
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...AWKWARD, 'a', '正文'), { maxLength: 4 }).map((parts) => parts.join('')),
);
const xmlCell = fc.oneof(
  cell,
  fc.array(fc.constantFrom(...AWKWARD_XML, 'x'), { maxLength: 4 }).map((parts) => parts.join('')),
);
const table = (of: fc.Arbitrary<string>) => fc.array(fc.tuple(of, of, of), { maxLength: 8 });

const header = ['编号', '正文', '备注'];

const readBack = async (bytes: Uint8Array, name: string, count: number): Promise<string[][]> => {
  const { rows } = await firstSheet(bytes, name);
  return Array.from({ length: count }, (_, row) => header.map((_, column) => rows[row + 1]?.[column]?.text ?? ''));
};

describe('what is written is read back as it was', () => {
  it('through XLSX', async () => {
    await fc.assert(
      fc.asyncProperty(table(xmlCell), async (rows) => {
        const columns = header.map((text) => ({ header: text, width: 10 }));
        const bytes = await writeXlsx({ name: '表', columns, rows });
        expect(await readBack(bytes, 'a.xlsx', rows.length)).toEqual(rows);
      }),
      { numRuns: 300 },
    );
  });

  it.each(['utf-8', 'gb18030'] as const)('through CSV in %s, line breaks as LF', async (encoding) => {
    await fc.assert(
      fc.asyncProperty(table(cell), async (rows) => {
        const written = writeCsv(header, rows, encoding);
        // What cannot be held is refused; there is nothing to read back then.
        if (!written.ok) return;
        const expected = rows.map((row) => row.map((text) => text.replace(/\r+\n/g, '\n')));
        expect(await readBack(written.value, 'a.csv', rows.length)).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });
});
