// The rows that an import keeps out as a sheet of their own: as they were, with what is wrong beside them.
import type { Language } from '../messages/phrase.ts';
import type { PlannerError } from '../messages/errors.ts';
import { type Result, ok } from '../result.ts';
import type { Calendar } from './calendar.ts';
import { fillMerges } from './fill-merges.ts';
import type { Cell, Workbook } from './grid.ts';
import { FAULTS_HEADER, ourColumns } from './our-columns.ts';
import { type ReadThrough, readThrough } from './read-sheet.ts';
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
  if (calendar !== undefined) return ok(faultyPosts(read.value, calendar, language));
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
    const wrong = faults.get((parent ?? index) + 1);
    if (wrong === undefined) continue;
    rows.push([...textsOf(index), parent === undefined ? wrong.join('\n') : '']);
    if (parent === undefined) count += 1;
  }
  return ok({ name: grid.name, rows, count });
}

/** The posts of a month grid as a table, below its titles, which may name the account. */
function faultyPosts({ reading, chosen, steps }: ReadThrough, { titles }: Calendar, language: Language): FaultySheet {
  const { grid, header } = chosen;
  const kept = header.columns.map(({ index }) => index);
  const filled = (texts: readonly string[]): string[] =>
    Array.from({ length: kept.length + 1 }, (_, at) => texts[at] ?? '');
  const rows = [
    ...titles.map((title) => filled([title])),
    [...header.columns.map(({ label }) => label), FAULTS_HEADER[language]],
  ];
  let count = 0;
  for (const [at, { index, problems }] of steps.entries()) {
    const own = reading.problems.slice(problems, steps[at + 1]?.problems ?? problems);
    const wrong = own.filter(({ severity }) => severity === 'error').map(({ message }) => message[language]);
    if (wrong.length === 0) continue;
    rows.push([...plainTexts(grid.rows[index] ?? [], kept), wrong.join('\n')]);
    count += 1;
  }
  return { name: grid.name, rows, count };
}

const plainTexts = (cells: readonly (Cell | undefined)[], kept: readonly number[]): string[] =>
  kept.map((column) => cells[column]?.text ?? '');
