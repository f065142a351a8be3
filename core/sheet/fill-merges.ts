import type { Cell, Grid, Merge } from './grid.ts';

export interface MergedFrom {
  readonly cell: Cell;
  /** Index of the row in which the cell is written. */
  readonly row: number;
}

/**
 * A function that gives the cell a merge draws over an empty place below the header, and nothing where none does.
 * Only merges that begin below the header fill down, and only in their first column: a title does not.
 */
export function fillMerges(grid: Grid, headerIndex: number): (row: number, column: number) => MergedFrom | undefined {
  const byColumn = new Map<number, Merge[]>();
  for (const merge of grid.merges) {
    if (merge.firstRow <= headerIndex || merge.lastRow === merge.firstRow) continue;
    const merges = byColumn.get(merge.firstColumn);
    if (merges === undefined) byColumn.set(merge.firstColumn, [merge]);
    else merges.push(merge);
  }
  for (const merges of byColumn.values()) merges.sort((one, other) => one.firstRow - other.firstRow);
  return (row, column) => {
    const merges = byColumn.get(column);
    if (merges === undefined) return undefined;
    let low = 0;
    let high = merges.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((merges[middle]?.firstRow ?? Infinity) <= row) low = middle + 1;
      else high = middle;
    }
    const merge = merges[low - 1];
    if (merge === undefined || merge.firstRow === row || merge.lastRow < row) return undefined;
    const cell = grid.rows[merge.firstRow]?.[column];
    return cell === undefined ? undefined : { cell, row: merge.firstRow };
  };
}

/** The rows in which a merge runs across three columns or more from `column` on: dividers such as 「第一周 预热」. */
export function dividerRows(grid: Grid, headerIndex: number, column: number): ReadonlySet<number> {
  const rows = new Set<number>();
  for (const merge of grid.merges) {
    const across =
      merge.firstColumn <= column && merge.lastColumn >= column && merge.lastColumn - merge.firstColumn >= 2;
    if (across && merge.firstRow > headerIndex && merge.firstRow === merge.lastRow) rows.add(merge.firstRow);
  }
  return rows;
}
