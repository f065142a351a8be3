import { writeFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as other from '@e965/xlsx';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CellEdit } from '../../../core/sheet/sheet-reading.ts';
import { must, sitDown } from './window.ts';

let seat: ReturnType<typeof sitDown>;
beforeEach(async () => {
  seat = sitDown();
  must(await seat.api['plan:import']({ file: 'test/samples/workspace.plan.json', dryRun: false }));
});
afterEach(() => {
  seat.close();
});

/** A real workbook, as another library writes it. */
function workbook(lines: readonly (readonly string[])[], name = '排期.xlsx'): string {
  const book = other.utils.book_new();
  other.utils.book_append_sheet(book, other.utils.aoa_to_sheet(lines.map((line) => [...line])), '12月');
  const file = join(seat.folder, name);
  writeFileSync(file, other.write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
  return file;
}

const HEADER = ['账号', '日期', '时间', '文案'];
const LINES = [
  ['青禾茶 12月', '', '', ''],
  HEADER,
  ['青禾茶', '2026-12-07', '10:00', '第一条'],
  ['青禾茶', '2026-12-08', '25:00', '第二条'],
  ['没有的号', '2026-12-09', '10:00', '第三条'],
  ['合计 3 条', '', '', ''],
];
const MENDED: readonly CellEdit[] = [
  { row: 4, column: 'C', text: '20:00', was: '25:00' },
  { row: 5, column: 'A', text: '青禾茶', was: '没有的号' },
];

const page = async (preview: string, only: 'all' | 'wrong' | 'edited' = 'all', offset = 0, limit = 100) =>
  must(await seat.api['sheet:rows']({ preview, only, offset, limit })).rows;

describe('the rows of a preview', () => {
  it('come with their cells, what they would become, and their problems at their cells', async () => {
    const preview = must(await seat.api['sheet:preview']({ file: workbook(LINES) }));
    expect(preview.rows).toEqual({
      ...{ all: 4, new: 1, changed: 0, same: 0, wrong: 2, warned: 0, skipped: 1, edited: 0 },
    });
    const rows = await page(preview.id);
    expect(rows.map(({ row, is, texts }) => [row, is, texts[3]])).toEqual([
      [3, 'new', '第一条'],
      [4, 'wrong', '第二条'],
      [5, 'wrong', '第三条'],
      [6, 'skipped', ''],
    ]);
    expect(rows[0]).toMatchObject({ account: '青禾茶', time: '2026-12-07 10:00', problems: [] });
    expect(rows[1]?.problems).toMatchObject([{ severity: 'error', column: 2 }]);
    expect(rows[2]?.problems).toMatchObject([{ severity: 'error', column: 0 }]);
    expect(preview.columns[3]?.samples).toEqual(['第一条', '第二条', '第三条']);
  });

  it('come in pages, of one kind where only that is meant', async () => {
    const lines = Array.from({ length: 300 }, (_, at) => [
      '青禾茶',
      '2026-12-07',
      at % 3 === 0 ? '25:00' : '10:00',
      `${at}`,
    ]);
    const preview = must(await seat.api['sheet:preview']({ file: workbook([HEADER, ...lines]) }));
    expect(preview.rows).toMatchObject({ all: 300, wrong: 100 });
    expect(preview.problems).toMatchObject({ errors: 100, ofSheet: [] });
    expect((await page(preview.id, 'wrong', 40, 3)).map(({ row }) => row)).toEqual([122, 125, 128]);
    expect(await page(preview.id, 'wrong', 99, 50)).toHaveLength(1);
  });

  it('are those of the last preview only', async () => {
    const file = workbook(LINES);
    const first = must(await seat.api['sheet:preview']({ file }));
    must(await seat.api['sheet:preview']({ file }));
    const gone = await seat.api['sheet:rows']({ preview: first.id, only: 'all', offset: 0, limit: 9 });
    expect(gone).toMatchObject({ ok: false, error: { code: 'preview-gone' } });
  });

  it('carry no more than the first 200 problems in the preview itself', async () => {
    const lines = Array.from({ length: 2_000 }, (_, at) => ['青禾茶', '2026-12-07', '25:00', `${at}`]);
    const preview = must(await seat.api['sheet:preview']({ file: workbook([HEADER, ...lines]) }));
    expect(preview.problems.errors).toBe(2_000);
    expect(preview.outcome.problems).toHaveLength(200);
    expect(JSON.stringify(preview).length).toBeLessThan(150_000);
  });
});

describe('cells that are written over', () => {
  it('are read in place of the file, which stays as it is', async () => {
    const file = workbook(LINES);
    const bytes = readFileSync(file);
    const preview = must(await seat.api['sheet:preview']({ file, edits: MENDED }));
    expect(preview.rows).toMatchObject({ new: 3, wrong: 0, edited: 2 });
    const rows = await page(preview.id, 'edited');
    expect(rows.map(({ row, was }) => [row, was])).toEqual([
      [4, [[2, '25:00']]],
      [5, [[0, '没有的号']]],
    ]);
    const taken = must(await seat.api['sheet:import']({ file, edits: MENDED, dryRun: false, onlyValid: false }));
    expect(taken).toMatchObject({ taken: true, created: 3 });
    expect(await seat.written()).toContain('2026-12-08T20:00:00+08:00');
    expect(readFileSync(file).equals(bytes)).toBe(true);
  });

  it('stand in the sheet of the rows that are still wrong', async () => {
    const file = workbook(LINES);
    const to = join(seat.folder, '问题.xlsx');
    const [, second] = MENDED;
    const edits = [{ row: 4, column: 'C', text: '26:00', was: '25:00' }, ...(second ? [second] : [])];
    expect(must(await seat.api['sheet:faults']({ file, edits, to, language: 'zh' })).rows).toBe(1);
    const cells = other.read(readFileSync(to)).Sheets['12月'];
    expect((cells?.['C3'] as other.CellObject | undefined)?.v).toBe('26:00');
  });

  it('are not used where the file says something else by now, and that is told', async () => {
    const file = workbook(LINES.map((line) => line.map((text) => (text === '25:00' ? '21:00' : text))));
    const preview = must(await seat.api['sheet:preview']({ file, edits: MENDED }));
    expect(preview.rows).toMatchObject({ new: 3, edited: 1 });
    expect(preview.problems.ofSheet).toMatchObject([{ code: 'edit-unused', row: 4, column: '时间', value: '21:00' }]);
  });
});

describe('a file that changes between the look and the import', () => {
  it('is refused, and nothing of it is taken', async () => {
    const file = workbook(LINES);
    const { digest } = must(await seat.api['sheet:preview']({ file }));
    workbook([...LINES, ['青禾茶', '2026-12-20', '10:00', '新加的']]);
    const asked = { file, digest, dryRun: false, onlyValid: true };
    expect(await seat.api['sheet:import'](asked)).toMatchObject({ ok: false, error: { code: 'sheet-moved-on' } });
    expect(must(await seat.api['sheet:preview']({ file })).rows.all).toBe(5);
    expect(JSON.parse(await seat.written())).toMatchObject({ posts: [] });
  });
});
