import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withEdits } from '../../../core/sheet/cell-edits.ts';
import type { CellEdit } from '../../../core/sheet/sheet-reading.ts';
import { columnIndex, columnLetters } from '../../../core/sheet/header.ts';
import { readSheet } from '../../../core/sheet/read-sheet.ts';
import { viewSheet } from '../../../core/sheet/sheet-view.ts';
import { type Short, dateCell, gridOf, workbookOf } from './grid-of.ts';
import { question } from './planner.ts';

const HEADER = ['账号', '日期', '时间', '文案'];
const BODY: readonly (readonly Short[])[] = [
  ['青禾茶', '12/1', '10:00', '第一条'],
  ['青禾茶', dateCell('2026-12-02'), '25:00', '第二条'],
  ['没有的号', '12/3', '10:00', '第三条'],
];
const book = (body: readonly (readonly Short[])[] = BODY) =>
  workbookOf(gridOf([['青禾茶 2026年12月'], HEADER, ...body]), gridOf([['别的']], { name: '说明' }));

describe('edits over a sheet', () => {
  it('are read as if the file said so', () => {
    const cell = fc.record({
      row: fc.integer({ min: 3, max: 6 }),
      column: fc.constantFrom('A', 'B', 'C', 'D', 'E'),
      text: fc.constantFrom('青禾茶', '12/4', '20:00', '新的文案', '合计', '', '待定'),
    });
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 8 }), (edits) => {
        const body = BODY.map((row) => [...row]);
        for (const { row, column, text } of edits) (body[row - 3] ??= [])[columnIndex(column)] = text;
        const whole = Array.from(body, (row) => Array.from(row, (short) => short ?? null));
        const said = readSheet(book(whole), question);
        expect(readSheet(book(), { ...question, edits })).toEqual(said);
      }),
      { numRuns: 200 },
    );
  });

  it('are laid over once, however often, and leave the file’s own cells alone', () => {
    const edits: readonly CellEdit[] = [{ row: 4, column: 'C', text: '20:00', was: '25:00' }];
    const file = book();
    const once = withEdits(file, { ...question, edits });
    expect(once.original).toBe(file.sheets[0]);
    expect(once.workbook.sheets[1]).toBe(file.sheets[1]);
    expect(file).toEqual(book());
    expect(once.workbook.sheets[0]?.rows[3]?.[2]).toEqual({ kind: 'text', text: '20:00' });
  });

  it('are left out where the file says something else by now', () => {
    const edit = { row: 4, column: 'C', text: '20:00', was: '26:00' };
    const { unused, workbook } = withEdits(book(), { ...question, edits: [edit] });
    expect(unused).toEqual([{ edit, text: '25:00' }]);
    expect(workbook).toEqual(book());
  });
});

describe('the rows of a sheet', () => {
  it('tell what became of each, with its own problems, and what the file had', () => {
    const edits = [{ row: 5, column: 'A', text: '青禾茶', was: '没有的号' }];
    const file = book([...BODY, [null, null, null, null], ['合计 3 条']]);
    const view = viewSheet(file, { ...question, edits });
    if (!view.ok) throw new Error(view.error.code);
    expect(view.value.lines.map(({ row, is, taken, was }) => [row, is, taken, was])).toEqual([
      [3, 'taken', 0, []],
      [4, 'wrong', undefined, []],
      [5, 'taken', 1, [[0, '没有的号']]],
      [7, 'skipped', undefined, []],
    ]);
    expect(view.value.lines.map(({ problems }) => problems.map(({ code }) => code))).toEqual([
      [],
      ['time-beyond-day'],
      [],
      [],
    ]);
    expect(view.value.reading.problems).toEqual([]);
  });

  it('that are part of another row’s post say of which', () => {
    const parts = [
      ['青禾茶', '12/1', '10:00', '正文：第一条'],
      ['', '', '', '首评：看这里'],
      ['青禾茶', '12/2', '10:00', '正文：第二条'],
    ];
    const view = viewSheet(book(parts), question);
    if (!view.ok) throw new Error(view.error.code);
    expect(view.value.lines.map(({ row, is, partOf, texts }) => [row, is, partOf, texts[3]])).toEqual([
      [3, 'taken', undefined, '正文：第一条'],
      [4, 'joined', 3, '首评：看这里'],
      [5, 'taken', undefined, '正文：第二条'],
    ]);
  });

  it('of a merge show its text, as what it is', () => {
    const rows = [HEADER, ['青禾茶', '12/1', '10:00', '一'], ['青禾茶', '', '11:00', '二']];
    const view = viewSheet(workbookOf(gridOf(rows, { merges: ['B2:B3'] })), question);
    if (!view.ok) throw new Error(view.error.code);
    expect(view.value.lines.map(({ texts, merged }) => [texts[1], merged])).toEqual([
      ['12/1', []],
      ['12/1', [1]],
    ]);
  });
});

it('letters and index of a column are each other’s way back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 16_383 }), (index) => {
      expect(columnIndex(columnLetters(index))).toBe(index);
    }),
  );
});
