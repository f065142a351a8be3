// What the calls about sheets and plans give.
import type { Sentence } from '../messages/phrase.ts';
import type { SheetProblem } from '../sheet/sheet-problems.ts';
import type { ReadColumn } from '../sheet/sheet-reading.ts';

/** How many objects an import made, changed and found as they were, over all lists together. */
export interface ImportCounts {
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
}

/** What came of a sheet; `taken` is false where nothing was written. */
export interface SheetImport extends ImportCounts {
  readonly taken: boolean;
  readonly file: string;
  readonly sheet: string;
  readonly headerRow: number;
  readonly mapping: Readonly<Record<string, string>>;
  readonly read: number;
  readonly skipped: number;
  readonly problems: readonly SheetProblem[];
}

/** What a dropped file is, and the sheets of a workbook; a CSV has one without a name. */
export type LookedFile =
  | { readonly kind: 'plan'; readonly file: string }
  /** What a poster handed back. */
  | { readonly kind: 'returned'; readonly file: string }
  /** A review workbook or a legal sheet, by the marks that were hidden in it. */
  | { readonly kind: 'review' | 'legal'; readonly file: string }
  | {
      readonly kind: 'sheets';
      readonly file: string;
      readonly sheets: readonly {
        readonly name: string;
        readonly hidden: boolean;
        /** Rows that hold something. */
        readonly rows: number;
        /** As the spreadsheet numbers it; absent where no row looks like a schedule's header. */
        readonly headerRow?: number;
      }[];
    };

/** One row of a sheet as the post that it would become. */
export interface PreviewedRow {
  readonly row: number;
  readonly is: 'new' | 'changed' | 'same';
  readonly account: string;
  /** Local wall clock in the campaign's zone; absent without a time. */
  readonly time?: string;
  readonly excerpt: string;
}

/** What an import would do: its counts and problems, and the first rows. `columns` are the sheet's, in their order. */
export interface SheetPreview {
  readonly outcome: SheetImport;
  /** Without a key the cells are kept as notes; `by` says who gave the meaning where the header did not. */
  readonly columns: readonly ReadColumn[];
  /** Colours and struck-out text on some of the rows, the most first; see `SheetChoice.marks`. */
  readonly marks: readonly { readonly mark: string; readonly name: Sentence; readonly rows: number }[];
  /** Rows of posts that are hidden or filtered out. */
  readonly hiddenRows: readonly number[];
  readonly rows: readonly PreviewedRow[];
  /** Rows that would be taken; `rows` holds the first 200 of them. */
  readonly taking: number;
}
