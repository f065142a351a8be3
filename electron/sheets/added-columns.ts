// Columns that are added to a sheet which otherwise stays as it is.

/** How an added cell looks. */
export type AddedLook = 'heading' | 'text' | 'cleared' | 'warned' | 'held';

export interface AddedCell {
  readonly text: string;
  readonly look: AddedLook;
}

/** The cells that are added to one sheet, by row as the spreadsheet numbers it; every row has as many. */
export interface AddedColumns {
  readonly sheet: string;
  readonly rows: ReadonlyMap<number, readonly AddedCell[]>;
  /** In characters, a width for each column. */
  readonly widths: readonly number[];
}
