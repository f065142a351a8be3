import type { PlannerError } from '../../core/messages/errors.ts';
import type { Cell, Grid, Merge } from '../../core/sheet/grid.ts';
import { type CellSetting, cellOf } from './cell-value.ts';
import { GRID_COLUMNS, GRID_ROWS, LIMITS } from './limits.ts';
import { broken, sheetTooLarge } from './refusals.ts';
import { columnOf } from './sheet-place.ts';
import type { XmlReader } from './xml-scanner.ts';
import { rawAttribute } from './xml-text.ts';

/** Filled cells that the sheets of one workbook may still have. */
export interface CellBudget {
  left: number;
}

export interface SheetReader extends XmlReader {
  readonly refusal: PlannerError | undefined;
  grid(): Pick<Grid, 'rows' | 'merges' | 'hiddenRows' | 'marks' | 'cellMarks'>;
}

/** Rows whose cells' marks are kept one by one, for a month grid. */
const ROWS_OF_A_MONTH = 120;

/** Reads a sheet's cells and merges by their own positions; what the sheet declares about its size is not looked at. */
export function createSheetReader(setting: CellSetting, budget: CellBudget, file: string, sheet: string): SheetReader {
  const rows: (Cell | undefined)[][] = [];
  const merges: Merge[] = [];
  const hiddenRows = new Set<number>();
  const marks = new Map<number, ReadonlySet<string>>();
  const cellMarks = new Map<number, Map<number, ReadonlySet<string>>>();
  const interned = new Map<string, ReadonlySet<string>>();
  let rowMarks = new Set<string>();
  let refusal: PlannerError | undefined;
  let filledRows = 0;
  let lastColumn = -1;
  let inData = false;
  let row = -1;
  let column = -1;
  let inCell = false;
  let inAid = false;
  let listens = false;
  let type: string | undefined;
  let style: string | undefined;
  let metadata: string | undefined;
  let value: string | undefined;
  let formula = false;

  const openCell = (attributes: string): void => {
    const place = rawAttribute(attributes, 'r');
    column = place === undefined ? column + 1 : columnOf(place);
    if (column < 0 || column >= GRID_COLUMNS) refusal ??= broken(file, place ?? sheet);
    type = rawAttribute(attributes, 't');
    style = rawAttribute(attributes, 's');
    metadata = rawAttribute(attributes, 'vm');
    value = undefined;
    formula = false;
    inCell = true;
  };

  const closeCell = (): void => {
    inCell = false;
    const cell = cellOf({ type, style, value, formula, metadata }, setting);
    if (cell === 'broken') refusal ??= broken(file, `${sheet} ${row + 1}`);
    if (cell === undefined || cell === 'broken' || refusal !== undefined) return;
    const cells = rows[row] ?? (rows[row] = []);
    if (cells.length === 0) filledRows += 1;
    if (cells[column] === undefined) budget.left -= 1;
    cells[column] = cell;
    const ofStyle = setting.marks[Number(style ?? '0')];
    const ofText = type === 's' ? setting.stringMarks.get(Number(value)) : undefined;
    if ((ofStyle?.length ?? 0) > 0 || ofText !== undefined) keepMarks([...(ofStyle ?? []), ...(ofText ?? [])]);
    if (column > lastColumn) lastColumn = column;
    const past = filledRows > LIMITS.rows + 1 || column >= LIMITS.columns || budget.left < 0;
    if (past || cell.text.length > LIMITS.characters) refusal = sheetTooLarge(file, sheet, row + 1);
  };

  const keepMarks = (own: readonly string[]): void => {
    for (const mark of own) rowMarks.add(mark);
    if (own.length === 0 || row >= ROWS_OF_A_MONTH) return;
    const ofRow = cellMarks.get(row) ?? new Map<number, ReadonlySet<string>>();
    cellMarks.set(row, ofRow.set(column, new Set(own)));
  };

  const closeRow = (): void => {
    if (rowMarks.size === 0) return;
    // Rows are mostly marked alike, and there may be many.
    const key = [...rowMarks].sort().join(' ');
    const shared = interned.get(key) ?? rowMarks;
    interned.set(key, shared);
    marks.set(row, shared);
    rowMarks = new Set();
  };

  return {
    get refusal() {
      return refusal;
    },
    get listens() {
      return listens;
    },
    open(name, attributes) {
      if (name === 'mergeCell') {
        const merge = mergeOf(rawAttribute(attributes, 'ref') ?? '');
        if (merge !== undefined) merges.push(merge);
        if (merges.length > LIMITS.merges) refusal ??= sheetTooLarge(file, sheet, row + 1);
      } else if (name === 'sheetData') inData = true;
      else if (!inData) return;
      else if (inCell) {
        if (name === 'f') formula = true;
        else if (name === 'rPh') inAid = true;
        else if (name === 'v' || name === 't') {
          listens = !inAid;
          value ??= '';
        }
      } else if (name === 'c') openCell(attributes);
      else if (name === 'row') {
        const number = rawAttribute(attributes, 'r');
        row = number === undefined ? row + 1 : Number(number) - 1;
        column = -1;
        if (isTrue(rawAttribute(attributes, 'hidden'))) hiddenRows.add(row);
        if (!Number.isInteger(row) || row < 0 || row >= GRID_ROWS) refusal ??= broken(file, `${sheet} ${number ?? ''}`);
      }
    },
    close(name) {
      if (name === 'v' || name === 't') listens = false;
      else if (name === 'rPh') inAid = false;
      else if (name === 'c' && inCell) closeCell();
      else if (name === 'row' && inData) closeRow();
      else if (name === 'sheetData') inData = false;
    },
    text(piece) {
      value = (value ?? '') + piece;
    },
    grid: () => ({
      rows,
      merges: withinReach(merges, rows.length - 1, lastColumn),
      ...(hiddenRows.size > 0 && { hiddenRows }),
      ...(marks.size > 0 && { marks, cellMarks }),
    }),
  };
}

const isTrue = (attribute: string | undefined): boolean => attribute === '1' || attribute === 'true';

/** A merge may reach over a million empty rows; only what lies over filled ones means anything. */
const withinReach = (merges: readonly Merge[], lastRow: number, lastColumn: number): Merge[] =>
  merges
    .map((merge) => ({
      ...merge,
      lastRow: Math.min(merge.lastRow, lastRow),
      lastColumn: Math.min(merge.lastColumn, lastColumn),
    }))
    .filter((merge) => merge.firstRow <= merge.lastRow && merge.firstColumn <= merge.lastColumn);

/** A range like `A1:C5` as a merge; undefined where it is none. */
export function mergeOf(range: string): Merge | undefined {
  const met = /^\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(range);
  if (met === null) return undefined;
  const [, left = '', top = '', right = '', bottom = ''] = met;
  return {
    firstRow: Number(top) - 1,
    firstColumn: columnOf(left),
    lastRow: Number(bottom) - 1,
    lastColumn: columnOf(right),
  };
}
