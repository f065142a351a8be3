import * as other from '@e965/xlsx';
import { unzipSync, strFromU8 } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { type SheetToWrite, writeXlsx } from '../../../electron/sheets/write-xlsx.ts';

const RUNNABLE = ['=1+1', '+86 10', '-1', '@品牌', '\tx', '\rx', '＝1', '＋1', '－1', '＠品牌'];
const HARMLESS = [
  '1',
  "'x",
  '#话题#',
  '5000000000000012',
  ' 前后 ',
  '两\n行',
  '<b>&"',
  '🍵𠮷',
  '_x0041_',
  'TRUE',
  '2026-12-03',
];

const list = (rows: readonly string[][], name = '发布清单'): SheetToWrite => ({
  name,
  columns: [
    { header: '放行编号', width: 14, hidden: true },
    { header: '正文', width: 60 },
    { header: '确认结果', width: 12, choices: ['通过', '需修改', '不"发'] },
  ],
  rows,
});

const partOf = (bytes: Uint8Array, path: string): string => {
  const part = unzipSync(bytes)[path];
  if (part === undefined) throw new Error(path);
  return strFromU8(part);
};

describe('XLSX out', () => {
  it('is read by two other libraries as the text that went in, and without a formula', async () => {
    const cells = [...RUNNABLE, ...HARMLESS];
    const bytes = await writeXlsx(list(cells.map((cell, index) => [`p${index}`, cell, ''])));
    const sheet = other.read(bytes, { cellFormula: true }).Sheets['发布清单'] ?? {};
    const theirs = await readXlsx(bytes, { readStyles: true });
    cells.forEach((cell, index) => {
      const met = sheet[`B${index + 2}`] as other.CellObject;
      expect([met.t, met.v, met.f]).toEqual(['s', cell, undefined]);
      expect(theirs.sheets[0]?.rows[index + 1]?.[1]).toBe(cell);
      expect(theirs.sheets[0]?.cells?.get(`${index + 1},1`)?.formula).toBeUndefined();
    });
    expect(sheet['!autofilter']?.ref).toBe(`A1:C${cells.length + 1}`);
    expect(theirs.sheets[0]?.freezePane?.rows).toBe(1);
    expect(theirs.sheets[0]?.cells?.get('0,0')?.style?.font?.bold).toBe(true);
  });

  it('sets quotePrefix on exactly the cells that would run, and the text format on all', async () => {
    const bytes = await writeXlsx(list([...RUNNABLE, ...HARMLESS].map((cell) => ['p', cell, ''])));
    const formats =
      partOf(bytes, 'xl/styles.xml')
        .split('<cellXfs')[1]
        ?.split('</cellXfs>')[0]
        ?.match(/<xf [^>]*>/g) ?? [];
    const styles = [...partOf(bytes, 'xl/worksheets/sheet1.xml').matchAll(/<c r="B\d+" s="(\d)"/g)].map(([, style]) =>
      Number(style),
    );
    const quoted = styles.slice(1).map((style) => formats[style]?.includes('quotePrefix="1"'));
    expect(quoted).toEqual([...RUNNABLE.map(() => true), ...HARMLESS.map(() => false)]);
    expect(styles.every((style) => formats[style]?.includes('numFmtId="49"'))).toBe(true);
  });

  it('has no formula element whatever the text is', async () => {
    const bytes = await writeXlsx(list([['</t></is></c><c r="B9"><f>1</f></c>', '<f>1</f>', '=cmd()']]));
    expect(partOf(bytes, 'xl/worksheets/sheet1.xml')).not.toMatch(/<f[ >]/);
  });

  it('writes widths, hidden columns and lists to choose from', async () => {
    const bytes = await writeXlsx(list([['p1', 'a', '通过']]));
    const [sheet] = (await readXlsx(bytes)).sheets;
    expect(sheet?.columns?.[0]?.hidden).toBe(true);
    expect(other.read(bytes, { cellStyles: true }).Sheets['发布清单']?.['!cols']?.[1]?.width).toBe(60);
    expect(sheet?.dataValidations?.[0]).toMatchObject({ type: 'list', range: 'C2:C2' });
    expect(partOf(bytes, 'xl/worksheets/sheet1.xml')).toContain(
      '<formula1>&quot;通过,需修改,不&quot;&quot;发&quot;</formula1>',
    );
  });

  it('writes several sheets and makes their names fit', async () => {
    const names = ['青禾茶', '青禾茶', 'a/b:c', "'", '长'.repeat(40), '__proto__'];
    const bytes = await writeXlsx(...names.map((name) => list([['p1', 'a', '']], name)));
    const expected = ['青禾茶', '青禾茶 (2)', 'a_b_c', '_', '长'.repeat(31), '__proto__'];
    expect(other.read(bytes).SheetNames).toEqual(expected);
    expect((await readXlsx(bytes)).sheets.map((sheet) => sheet.name)).toEqual(expected);
  });

  it('gives the same bytes for the same rows', async () => {
    const rows = [['p1', 'a', '']];
    expect(Buffer.from(await writeXlsx(list(rows))).equals(Buffer.from(await writeXlsx(list(rows))))).toBe(true);
  });

  it.each([
    ['a cell that Excel would call damage', { ...list([]), rows: [['x'.repeat(32_768)]] }],
    ['a row that is wider than the header', { ...list([]), rows: [['1', '2', '3', '4']] }],
    ['a list with a comma in a value', { ...list([]), columns: [{ header: 'a', width: 9, choices: ['a,b'] }] }],
  ])('throws at %s', async (_, sheet) => {
    await expect(writeXlsx(sheet)).rejects.toThrow(RangeError);
  });
});
