import * as other from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { taken, texts } from './read-sheets.ts';

const at = (iso: string): number => Date.parse(`${iso}Z`) / 1000;

const bytesOf = (book: other.WorkBook): Uint8Array =>
  new Uint8Array(
    other.write(book, { type: 'array', bookType: 'xlsx', bookSST: true, compression: true }) as ArrayBuffer,
  );

/** A workbook as another library writes it. */
function workbook(date1904: boolean): Uint8Array {
  const sheet = other.utils.aoa_to_sheet([['十二月排期'], [], ['日期', '时间', '正文', '数']]);
  const shift = date1904 ? 1462 : 0;
  sheet['A4'] = { t: 'n', v: 46359 - shift, z: 'm"月"d"日"' };
  sheet['B4'] = { t: 'n', v: 10 / 24, z: 'h:mm' };
  sheet['C4'] = { t: 's', v: '新茶上市\n第二行 & <b>' };
  sheet['D4'] = { t: 'n', v: 3, f: '1+2' };
  sheet['A25'] = { t: 's', v: '合计' };
  sheet['D25'] = { t: 'b', v: true };
  sheet['!ref'] = 'A1:D25';
  sheet['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 3 } }];
  const book = other.utils.book_new();
  other.utils.book_append_sheet(book, sheet, '12月');
  other.utils.book_append_sheet(book, other.utils.aoa_to_sheet([['旧']]), '旧版');
  book.Workbook = { ...book.Workbook, WBProps: { date1904 }, Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
  return bytesOf(book);
}

describe('a workbook of another library', () => {
  it.each([false, true])('is read cell by cell, 1904: %s', async (date1904) => {
    const { format, sheets } = await taken(workbook(date1904));
    expect(format).toBe('xlsx');
    expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['12月', false],
      ['旧版', true],
    ]);
    const [first] = sheets;
    expect(first?.rows[3]).toEqual([
      { kind: 'date', text: '2026-12-03', wall: at('2026-12-03T00:00:00') },
      { kind: 'date', text: '10:00', wall: 36_000, timeOnly: true },
      { kind: 'text', text: '新茶上市\n第二行 & <b>' },
      { kind: 'number', text: '3', formula: true },
    ]);
    expect(first?.rows[24]).toEqual([
      { kind: 'text', text: '合计' },
      undefined,
      undefined,
      { kind: 'boolean', text: 'TRUE' },
    ]);
    expect(first?.merges).toEqual([{ firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 3 }]);
  });

  it('is told from its text alike', async () => {
    const bytes = bytesOf({
      SheetNames: ['a'],
      Sheets: { a: other.utils.aoa_to_sheet([['=1+1', '5000000000000012', "'x"]]) },
    });
    const [sheet] = (await taken(bytes)).sheets;
    expect(sheet && texts(sheet)).toEqual([['=1+1', '5000000000000012', "'x"]]);
  });
});
