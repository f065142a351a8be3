// The rows that an import keeps out as a sheet of their own: as they were, with what is wrong beside them.
import type { Language } from '../messages/phrase.ts';
import type { PlannerError } from '../messages/errors.ts';
import { type Result, ok } from '../result.ts';
import { fillMerges } from './fill-merges.ts';
import type { Cell, Workbook } from './grid.ts';
import { FAULTS_HEADER, ourColumns } from './our-columns.ts';
import { readThrough } from './read-sheet.ts';
import type { SheetQuestion } from './sheet-reading.ts';

/** A sheet to write: `rows` begins with what stands above the header and with the header; all rows have the same width. */
export interface FaultySheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  /** How many rows of posts it holds. */
  readonly count: number;
}

/** Collects the rows with an error. Refuses as `readSheet` does. */
export function faultyRows(
  workbook: Workbook,
  question: SheetQuestion,
  language: Language,
): Result<FaultySheet, PlannerError> {
  const read = readThrough(workbook, question);
  if (!read.ok) return read;
  const { reading, chosen, parents } = read.value;
  const { grid, header, calendar } = chosen;
  const faults = new Map<number, string[]>();
  for (const { severity, row, message } of reading.problems) {
    if (severity === 'error') faults.set(row, [...(faults.get(row) ?? []), message[language]]);
  }
  const labels = Array.from(grid.rows[header.index] ?? [], (cell) => cell?.text.trim() ?? '');
  const ours = ourColumns(grid, header.index, labels);
  const kept = header.columns.map(({ index }) => index).filter((index) => !ours.has(index));
  const merged = fillMerges(grid, header.index);
  const textsOf = (index: number): string[] =>
    kept.map((column) => (grid.rows[index]?.[column] ?? merged(index, column)?.cell)?.text ?? '');
  const rows: string[][] = [];
  for (let index = 0; index < header.index; index++) {
    rows.push([...plainTexts(grid.rows[index] ?? [], kept), '']);
  }
  const top =
    header.index < 0 ? header.columns.map(({ label }) => label) : plainTexts(grid.rows[header.index] ?? [], kept);
  rows.push([...top, FAULTS_HEADER[language]]);
  let count = 0;
  for (let index = header.index + 1; index < grid.rows.length; index++) {
    if (grid.rows[index] === undefined) continue;
    const parent = parents.get(index);
    const number = calendar?.rows[parent ?? index] ?? (parent ?? index) + 1;
    const wrong = faults.get(number);
    if (wrong === undefined) continue;
    rows.push([...textsOf(index), parent === undefined ? wrong.join('\n') : '']);
    if (parent === undefined) count += 1;
  }
  return ok({ name: grid.name, rows, count });
}

const plainTexts = (cells: readonly (Cell | undefined)[], kept: readonly number[]): string[] =>
  kept.map((column) => cells[column]?.text ?? '');
