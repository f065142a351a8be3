// The cells of one row under their columns' meanings, with what has to be said about single cells.
import { CELL_PICTURE, WEB_PICTURE, pictureInCell } from './cell-picture.ts';
import type { ColumnKey } from './columns.ts';
import type { MergedFrom } from './fill-merges.ts';
import { fold } from './fold.ts';
import { type Cell, isFilled } from './grid.ts';
import type { Header, HeaderColumn } from './header.ts';
import type { RowExtras } from './row-extras.ts';
import type { NoteForm } from './sheet-reading.ts';
import { type SheetProblem, sheetProblem } from './sheet-problems.ts';
import { readWeekday } from './weekday.ts';

/** One mapped cell of a row that holds something. */
export interface RowValue {
  readonly column: HeaderColumn;
  readonly cell: Cell;
  /** Index of the row it is written in, where a merge draws it here. */
  readonly mergedFrom?: number;
}

/** A row before it is understood. */
export interface RowValues {
  /** As the spreadsheet numbers it. */
  readonly row: number;
  readonly header: Header;
  readonly byKey: ReadonlyMap<ColumnKey, RowValue>;
  readonly notes: readonly NoteForm[];
  readonly extras: RowExtras;
  readonly problems: readonly SheetProblem[];
}

/** What makes a row a post; without any of it, it is skipped. */
const CONTENT: readonly ColumnKey[] = ['text', 'link', 'media', 'target', 'appId', 'path'];

const text = (cell: Cell): string => cell.text.replace(/\r\n?/g, '\n');

/** Collects the values of a row at `index`, which is told as `row`; undefined where it holds no text, link or media of its own. */
export function readRow(
  index: number,
  row: number,
  cells: readonly (Cell | undefined)[],
  header: Header,
  merged: (row: number, column: number) => MergedFrom | undefined,
  extras: RowExtras,
): RowValues | undefined {
  const byKey = new Map<ColumnKey, RowValue>();
  for (const [key, column] of header.byKey) {
    const own = cells[column.index];
    if (isFilled(own)) {
      byKey.set(key, { column, cell: own });
      continue;
    }
    const from = merged(index, column.index);
    if (from !== undefined && isFilled(from.cell)) byKey.set(key, { column, cell: from.cell, mergedFrom: from.row });
  }
  const hasContent = CONTENT.some((key) => {
    const value = byKey.get(key);
    return value !== undefined && (value.mergedFrom === undefined || key === 'text');
  });
  if (!hasContent && extras.pictures.length === 0) return undefined;
  const problems: SheetProblem[] = [];
  for (const [key, value] of byKey) problems.push(...cellProblems(row, key, value, extras));
  for (const column of header.columns) {
    const cell = cells[column.index];
    if (isNoteColumn(column) && cell !== undefined) problems.push(...lostPicture(row, column, cell, extras));
  }
  const beyond =
    header.index < 0
      ? undefined
      : header.columns.find(
          (column) => column.unnamed === true && column.key === undefined && isOpen(column, cells[column.index]),
        );
  if (beyond !== undefined) {
    const value = cells[beyond.index]?.text ?? '';
    problems.push(sheetProblem('cell-beyond-header', { row, column: beyond.label, value }, {}));
  }
  return { row, header, byKey, notes: [...notesOf(cells, header), ...extras.comments], extras, problems };
}

const isOpen = (column: HeaderColumn, cell: Cell | undefined): boolean =>
  column.ignored !== true && column.by === undefined && isFilled(cell) && !CELL_PICTURE.test(cell.text);

function cellProblems(row: number, key: ColumnKey, { column, cell }: RowValue, extras: RowExtras): SheetProblem[] {
  const place = { row, column: column.label, value: cell.text };
  if (key === 'media' && CELL_PICTURE.test(cell.text)) return lostPicture(row, column, cell, extras);
  if (cell.uncomputed === true) return [sheetProblem('formula-uncomputed', place, {})];
  if (cell.kind === 'error') return [sheetProblem('cell-error', place, {})];
  return cell.formula === true ? [sheetProblem('formula-value', place, {})] : [];
}

/** Tells of a picture in a cell whose bytes are not in the file. */
function lostPicture(
  row: number,
  { label, index }: HeaderColumn,
  { text: written }: Cell,
  { pictures }: RowExtras,
): SheetProblem[] {
  if (!CELL_PICTURE.test(written) || pictures.some(({ column }) => column === index)) return [];
  const code = pictureInCell(written) === WEB_PICTURE ? 'picture-on-web' : 'picture-left-out';
  return [sheetProblem(code, { row, column: label, value: written }, {})];
}

function notesOf(cells: readonly (Cell | undefined)[], header: Header): NoteForm[] {
  const notes: NoteForm[] = [];
  for (const column of header.columns) {
    const cell = cells[column.index];
    if (!isNoteColumn(column) || cell === undefined || cell.text.trim() === '' || CELL_PICTURE.test(cell.text))
      continue;
    if (column.key === 'weekday' && readWeekday(fold(cell.text)) !== undefined) continue;
    notes.push({ label: column.label, text: text(cell) });
  }
  return notes;
}

/** True where the column's cells are kept as notes under its header. */
const isNoteColumn = (column: HeaderColumn): boolean =>
  column.ignored !== true &&
  (column.key === undefined || column.key === 'note' || column.key === 'platform' || column.key === 'weekday');

/** The header's text of a column, empty where the sheet has none. */
export const labelOf = (values: RowValues, key: ColumnKey): string => values.header.byKey.get(key)?.label ?? '';

/** The written text of a value with every line break as LF; empty where there is none. */
export const textOf = (values: RowValues, key: ColumnKey): string => {
  const value = values.byKey.get(key);
  return value === undefined || value.cell.kind === 'error' || CELL_PICTURE.test(value.cell.text)
    ? ''
    : text(value.cell);
};
