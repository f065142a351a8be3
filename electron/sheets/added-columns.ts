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
  /** Headings, in any language, under which such columns stand already where they were added before: then they are replaced. */
  readonly formerly?: { readonly row: number; readonly headings: readonly (readonly string[])[] };
}

/** Whether a row that ends in these cells is the heading of columns that were added before. */
export function areFormer({ formerly, widths }: AddedColumns, heading: readonly (string | undefined)[]): boolean {
  const last = heading.slice(-widths.length).join('\n');
  return formerly?.headings.some((headings) => headings.join('\n') === last) === true;
}
