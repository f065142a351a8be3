// Where rows and ranges stand once the body of a sheet has another number of rows.
import type { Merge } from '../../core/sheet/grid.ts';
import { GRID_ROWS } from './limits.ts';
import { mergeOf } from './sheet-part.ts';
import { columnLetters } from './write-xlsx.ts';

/** The body of a sheet: its rows from `first` to before `end`, counted from 0, and how many are filled; never fewer stay. */
export interface Body {
  readonly header: number;
  readonly first: number;
  readonly end: number;
  readonly rows: number;
}

/** How many rows what stands below the body goes down. */
export const shiftOf = ({ first, end, rows }: Body): number => Math.max(0, rows - (end - first));

/** The row at which a row stands then. */
export const movedRow = (row: number, body: Body): number =>
  row < body.end ? row : Math.min(row + shiftOf(body), GRID_ROWS - 1);

/** The range as it is then: one over the first row of the body is one over all of it. */
export function movedRange(range: Merge, body: Body): Merge {
  const { firstRow, lastRow } = range;
  const isOfBody = firstRow <= body.first && lastRow >= body.first && lastRow < body.end;
  return {
    ...range,
    firstRow: movedRow(firstRow, body),
    lastRow: isOfBody ? Math.max(lastRow, body.first + body.rows - 1) : movedRow(lastRow, body),
  };
}

/** A range as text, one cell as one. */
export function rangeText({ firstRow, firstColumn, lastRow, lastColumn }: Merge): string {
  const from = `${columnLetters(firstColumn)}${firstRow + 1}`;
  const to = `${columnLetters(lastColumn)}${lastRow + 1}`;
  return from === to ? from : `${from}:${to}`;
}

/** A cell or a range of a text as a range; undefined for whole columns and rows. */
export const rangeOf = (text: string): Merge | undefined => mergeOf(text.includes(':') ? text : `${text}:${text}`);

/** A list of ranges as it is then; what is none stays. */
export const movedList = (list: string, body: Body): string =>
  list
    .split(/\s+/)
    .filter((one) => one !== '')
    .map((one) => {
      const range = rangeOf(one);
      return range === undefined ? one : rangeText(movedRange(range, body));
    })
    .join(' ');

const PLACE = String.raw`(\$?[A-Z]{1,3})(\$?)(\d{1,7})`;
const IN_FORMULA = new RegExp(
  String.raw`"(?:[^"]|"")*"|'(?:[^']|'')*'!\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?|[\p{L}\p{N}_.]+!\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?|` +
    String.raw`(?<![\p{L}\p{N}_.$])${PLACE}(?::${PLACE})?(?![\p{L}\p{N}_(.])`,
  'gu',
);

/** A formula whose places of its own sheet follow the rows; those of other sheets, and texts, stay. */
export const movedFormula = (formula: string, body: Body): string =>
  formula.replace(
    IN_FORMULA,
    (met: string, column?: string, fixed = '', row = '', lastColumn?: string, lastFixed = '', lastRow = '') => {
      if (column === undefined) return met;
      const one = { firstColumn: 0, lastColumn: 0, firstRow: Number(row) - 1, lastRow: Number(lastRow || row) - 1 };
      const moved =
        lastColumn === undefined ? { ...one, firstRow: movedRow(one.firstRow, body) } : movedRange(one, body);
      const from = `${column}${fixed}${moved.firstRow + 1}`;
      return lastColumn === undefined ? from : `${from}:${lastColumn}${lastFixed}${moved.lastRow + 1}`;
    },
  );
