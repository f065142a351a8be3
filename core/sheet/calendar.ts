import type { Month } from './calendar-days.ts';
import type { CellFinds } from './calendar-posts.ts';
import type { GridManner } from './grid-choice.ts';
import type { Grid } from './grid.ts';

/** A cell of the file; `row` as the spreadsheet numbers it, `column` its letters. */
export interface CellRef {
  readonly row: number;
  readonly column: string;
}

/** Where a post of a month grid stands, and where its day does. */
export interface GridPlace {
  readonly post: CellRef;
  readonly day: CellRef;
}

/** A month grid beside the rows that were made of it. */
export interface Calendar {
  readonly source: Grid;
  /** What stands above the weekdays. */
  readonly titles: readonly string[];
  /** As the spreadsheet numbers it. */
  readonly headerRow: number;
  /** By the index of the row that was made. */
  readonly places: readonly GridPlace[];
  /** Indexes of rows that are holidays and rests. */
  readonly passed: ReadonlySet<number>;
  /** The weekdays as one text, by which a person's choice is remembered. */
  readonly headers: string;
  readonly month?: Month & { readonly by: 'person' | 'title' };
  readonly manner: GridManner;
  readonly remembered?: true;
  readonly finds: CellFinds;
}

/** A cell's address as spreadsheets write it: C7. */
export const addressOf = ({ row, column }: CellRef): string => `${column}${row}`;
