// What the calls about sheets and plans give.
import type { Sentence } from '../messages/phrase.ts';
import type { SheetProblem } from '../sheet/sheet-problems.ts';
import type { ColumnChoice } from '../sheet/column-choice.ts';
import type { GridChoice } from '../sheet/grid-choice.ts';
import type { CellEdit, MarkChoice, MonthGridRead, ReadColumn } from '../sheet/sheet-reading.ts';
import type { ViewedLine } from '../sheet/sheet-view.ts';

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
      /** A 发布清单 of ours in which nobody told anything; it is no schedule unless somebody says so. */
      readonly isPostingList?: true;
      readonly sheets: readonly {
        readonly name: string;
        readonly hidden: boolean;
        /** The first rows, cut short in length and width, for somebody who looks for the header. */
        readonly top: readonly { readonly row: number; readonly cells: readonly string[] }[];
        /** Rows that hold something. */
        readonly rows: number;
        /** As the spreadsheet numbers it; absent where no row looks like a schedule's header. */
        readonly headerRow?: number;
      }[];
    };

/** Which rows of a looked-at sheet are meant: all, or those that would become one thing, have warnings or were edited. */
export const ROWS_MEANT = ['all', 'new', 'changed', 'same', 'wrong', 'warned', 'skipped', 'edited'] as const;

export type RowsMeant = (typeof ROWS_MEANT)[number];

/** One row of a sheet: its own cells, and what it would become. `joined` rows are part of the post of another row. */
export interface PreviewedRow {
  /** As the spreadsheet numbers it. */
  readonly row: number;
  readonly is: 'new' | 'changed' | 'same' | 'wrong' | 'skipped' | 'joined';
  readonly partOf?: number;
  /** The cells' texts under the preview's columns, in their order. */
  readonly texts: readonly string[];
  /** Columns, counted from 0, whose text is that of a merge. */
  readonly merged: readonly number[];
  /** What the file has in place of what a person wrote, by the column counted from 0. */
  readonly was: readonly (readonly [column: number, text: string])[];
  readonly isHidden: boolean;
  /** In a month grid the cells of the file that the post and its day stand in. */
  readonly from?: NonNullable<ViewedLine['from']>;
  /** `column` counts from 0; without it the row as a whole is meant. */
  readonly problems: readonly {
    readonly severity: 'error' | 'warning';
    readonly column?: number;
    readonly message: Sentence;
  }[];
  readonly account?: string;
  /** Local wall clock in the campaign's zone; absent without a time. */
  readonly time?: string;
}

/** A column of a sheet as it was read, with the first texts in it. */
export interface PreviewedColumn extends ReadColumn {
  readonly samples: readonly string[];
}

/** What an import would do. Its rows come page by page, by `sheet:rows`. */
export interface SheetPreview {
  /** Names this preview in `sheet:rows`; the next preview takes its place. */
  readonly id: string;
  /** SHA-256 of the bytes that were read. */
  readonly digest: string;
  /** Of its problems, the first 200. */
  readonly outcome: SheetImport;
  /** How many problems there are, and those of the sheet as a whole, at most 200 of them. */
  readonly problems: {
    readonly errors: number;
    readonly warnings: number;
    readonly ofSheet: readonly SheetProblem[];
  };
  /** The sheet's, in their order. Without a key the cells are kept as notes; `by` says who gave the meaning where the header did not. */
  readonly columns: readonly PreviewedColumn[];
  /** The columns were told by what was said of such a sheet before. */
  readonly isRemembered: boolean;
  /** Colours and struck-out text on some of the rows, the most first, and what was said of each; see `SheetChoice.marks`. */
  readonly marks: readonly {
    readonly mark: string;
    readonly name: Sentence;
    readonly rows: number;
    readonly said?: MarkChoice;
  }[];
  /** Rows of posts that are hidden or filtered out. */
  readonly hiddenRows: readonly number[];
  /** What was said of them. */
  readonly hiddenAs?: 'take' | 'leave';
  readonly rows: Readonly<Record<RowsMeant, number>>;
  /** Rows that would be taken. */
  readonly taking: number;
  /** Where the sheet is a month grid: a row is a post there, and its columns are not the sheet's. */
  readonly monthGrid?: MonthGridRead;
}

/** What a person says about a sheet before it is read. */
export interface SheetChoice {
  readonly file: string;
  readonly sheet?: string;
  readonly clientId?: string;
  readonly campaignId?: string;
  readonly accountId?: string;
  /** What columns mean, by their header or letters; kept for the client's next sheet with the same headers when taken. */
  readonly columns?: ColumnChoice;
  /** How a month grid is read, where the sheet is one; kept for the client's next one, but for the month. */
  readonly monthGrid?: GridChoice;
  /** The header's row as the spreadsheet numbers it. */
  readonly headerRow?: number;
  /** Hidden and filtered rows; until it is said each is an error. Kept like the columns, and so are the marks. */
  readonly hiddenRows?: 'take' | 'leave';
  /** What colours and struck-out text stand for. */
  readonly marks?: readonly MarkChoice[];
  /** Cells to be read otherwise than they stand in the file, which stays as it is. */
  readonly edits?: readonly CellEdit[];
  /** SHA-256 of the file's bytes, where others are to be refused with `sheet-moved-on`. */
  readonly digest?: string;
}

/** How a sheet is taken. */
export interface SheetTaking {
  readonly dryRun: boolean;
  readonly onlyValid: boolean;
  /** No more of the problems come back than these. */
  readonly problemsUpTo?: number;
  /** A filled 发布清单 is refused with `sheet-is-returned`. */
  readonly schedulesOnly?: true;
}
