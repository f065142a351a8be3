/** A cell as the spreadsheet shows it, whatever file it came out of. */
export interface Cell {
  readonly kind: 'text' | 'number' | 'date' | 'boolean' | 'error';
  /** Text, number, truth as TRUE/FALSE, or error code, as one string. A number has no grouping and no exponent. */
  readonly text: string;
  /**
   * `date` only: the wall clock it shows, seconds since 1970-01-01T00:00 with no zone, rounded to the second.
   * A time without a day counts from 1970-01-01 and has `timeOnly`.
   */
  readonly wall?: number;
  readonly timeOnly?: true;
  /** The cell holds a formula; `text` is the value stored with it. */
  readonly formula?: true;
  /** A formula without a stored value; `text` is then empty. */
  readonly uncomputed?: true;
}

/** True where something is written in the cell, or a formula that was never computed stands in it. */
export const isFilled = (cell: Cell | undefined): cell is Cell =>
  cell !== undefined && (cell.uncomputed === true || cell.text.trim() !== '');

/** A cell range that is drawn as one, both ends inclusive, counted from 0. */
export interface Merge {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** What somebody wrote about a cell; row and column count from 0. */
export interface CellComment {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A picture in a cell or floating from it; row and column count from 0. */
export interface PlacedPicture {
  readonly row: number;
  readonly column: number;
  /** The same for the same bytes. */
  readonly name: string;
  /** Where its bytes lie in the file. */
  readonly part: string;
}

/** One sheet: `rows[r][c]`, counted from 0 and sparse: a missing row or cell is empty. */
export interface Grid {
  readonly name: string;
  readonly rows: readonly (readonly (Cell | undefined)[] | undefined)[];
  readonly merges: readonly Merge[];
  readonly hidden: boolean;
  /** Rows that are hidden or filtered out, counted from 0. */
  readonly hiddenRows?: ReadonlySet<number>;
  readonly comments?: readonly CellComment[];
  readonly pictures?: readonly PlacedPicture[];
  /** By row, how its filled cells are marked: `fill:#FFFF00`, `font:#FF0000`, `strike`. */
  readonly marks?: ReadonlyMap<number, ReadonlySet<string>>;
  /** The same by row and column, of the first rows only: no month grid goes on for longer. */
  readonly cellMarks?: ReadonlyMap<number, ReadonlyMap<number, ReadonlySet<string>>>;
}

/** What a workbook or a CSV holds. A CSV is one grid without merges whose `name` is the file's. */
export interface Workbook {
  readonly format: 'xlsx' | 'csv';
  readonly sheets: readonly Grid[];
}
