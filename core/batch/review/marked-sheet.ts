// How a sheet that we sent is found again, whatever was put above its header.
import type { Cell, Grid } from '../../sheet/grid.ts';

type Row = readonly (Cell | undefined)[];

const ROWS_LOOKED_AT = 60;

/** The index of the first row that is the header, by its cells; undefined where none is. */
export function headerWhere({ rows }: Grid, isHeader: (row: Row, index: number) => boolean): number | undefined {
  const index = rows.slice(0, ROWS_LOOKED_AT).findIndex((row, at) => row !== undefined && isHeader(row, at));
  return index < 0 ? undefined : index;
}

/** The column that bears a mark in a header; -1 where it is gone. */
export const markedColumn = (row: Row, mark: string): number => row.findIndex((cell) => cell?.text.trim() === mark);

/** The index of the header that bears a mark; undefined where none does. */
export const markedHeader = (grid: Grid, mark: string): number | undefined =>
  headerWhere(grid, (row) => markedColumn(row, mark) >= 0);
