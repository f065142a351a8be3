import { describe, expect, it } from 'vitest';
import { faultyRows } from '../../../core/sheet/faulty-rows.ts';
import type { Workbook } from '../../../core/sheet/grid.ts';
import { dateCell, gridOf, workbookOf } from './grid-of.ts';
import { HEADER, question, reading, sheet } from './planner.ts';

function faults(book: Workbook) {
  const faulty = faultyRows(book, question, 'zh');
  if (!faulty.ok) throw new Error(faulty.error.code);
  return faulty.value;
}

/** The rows that were written, as a workbook to import. */
const back = (rows: readonly (readonly string[])[]): Workbook => workbookOf(gridOf(rows));

describe('the rows that are kept out', () => {
  it('stand as they were under what stood above them, a merged date in each of its rows', () => {
    const rows = [
      ['青禾茶 2026年12月'],
      ['日期', '时间', '文案', '备注'],
      [dateCell('2026-12-01'), '10:00', '好的一条', ''],
      ['', '25:00', '坏的一条', '请看'],
      ['合计'],
    ];
    const { rows: written, count } = faults(workbookOf(gridOf(rows, { merges: ['A3:A4'] })));
    expect(written).toEqual([
      ['青禾茶 2026年12月', '', '', '', ''],
      ['日期', '时间', '文案', '备注', '问题'],
      ['2026-12-01', '25:00', '坏的一条', '请看', '第 4 行「时间」写的是「25:00」，一天只到 23:59。'],
    ]);
    expect(count).toBe(1);
  });

  it('come in again once they are mended, without our own column', () => {
    const { rows } = faults(sheet(HEADER, ['青禾茶', '12/1', '', '新茶'], ['青禾茶', '12/2', '10:00', '好的']));
    const mended = rows.map((row, at) => (at === 0 ? row : row.map((text, column) => (column === 2 ? '10:00' : text))));
    const read = reading(back(mended));
    expect(read.problems).toEqual([]);
    expect(read.rows.map(({ draft }) => [draft.text, draft.scheduledAt, draft.notes])).toEqual([
      ['新茶', '2026-12-01T10:00:00+08:00', []],
    ]);
    expect(faults(back(rows)).rows[0]).toEqual([...HEADER, '问题']);
  });

  it('keep the parts of a post together', () => {
    const { rows, count } = faults(sheet(HEADER, ['青禾茶', '12/1', '', '新茶'], ['', '', '', '首评：前排有礼']));
    expect([rows.length, count]).toEqual([3, 1]);
    expect(reading(back(rows)).read).toBe(1);
  });

  it('a column 问题 that somebody else wrote is kept as a note', () => {
    const read = reading(sheet([...HEADER, '问题'], ['青禾茶', '12/1', '10:00', '新茶', '封面太暗']));
    expect(read.rows[0]?.draft.notes).toEqual([{ label: '问题', text: '封面太暗' }]);
  });

  it('what a check-up wrote is not read', () => {
    const read = reading(
      sheet([...HEADER, '检查结果', '问题', '建议'], ['青禾茶', '12/1', '10:00', '新茶', '可发', '', '无']),
    );
    expect(read.rows[0]?.draft.notes).toEqual([]);
  });
});
