import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { taken, texts } from './read-sheets.ts';

const sample = async (name: string) =>
  (await taken(new Uint8Array(readFileSync(new URL(`../../samples/${name}`, import.meta.url))), name)).sheets;

describe('the sample files', () => {
  it('an agency calendar: two title rows, header in row 3, total in row 25', async () => {
    const [calendar, notes] = await sample('agency-calendar-2026-12.xlsx');
    if (calendar === undefined || notes === undefined) throw new Error('two sheets');
    expect([calendar.name, notes.name]).toEqual(['12月排期', '口径说明']);
    const rows = texts(calendar);
    expect(rows).toHaveLength(25);
    expect(rows[2]).toHaveLength(10);
    expect(calendar.rows[3]?.[2]).toEqual({ kind: 'date', text: '2026-12-01', wall: Date.UTC(2026, 11, 1) / 1000 });
    expect(rows[24]?.[0]).toMatch(/合计|总计|小计/);
    expect(calendar.merges).toHaveLength(2);
  });

  it('a CSV in GB18030 with a line break in a cell and a character outside the basic plane', async () => {
    const [sheet] = await sample('excel-windows-gb18030.csv');
    expect(sheet && texts(sheet)[0]).toEqual(['账号', '发布时间', '文案', '链接']);
    expect(sheet?.rows[1]?.[2]?.text).toBe('冬至快乐，愿你有茶有暖。𠮷祥');
    expect(sheet?.rows[2]?.[2]?.text).toBe('平安夜，三五好友，一壶老白茶\n评论区说说你和谁喝茶');
    expect(sheet?.rows).toHaveLength(4);
  });

  it('a CSV without a header', async () => {
    const [sheet] = await sample('hootsuite-bulk.csv');
    expect(sheet && texts(sheet)).toEqual([
      ['12/03/2026 10:00', 'New tea is here', 'https://www.example.com/new'],
      ['03/04/2026 11:00', 'Ambiguous date on purpose'],
    ]);
  });
});
