import type { Account } from '../domain/account.ts';
import type { Campaign } from '../domain/campaign.ts';
import type { Client } from '../domain/client.ts';
import type { Day } from '../domain/day.ts';
import type { Media } from '../domain/media.ts';
import type { Target } from '../domain/target.ts';
import type { AccountId, CampaignId, ClientId } from '../ids.ts';
import type { CellFinds } from './calendar-posts.ts';
import type { ColumnChoice } from './column-choice.ts';
import type { ColumnKey } from './columns.ts';
import type { GridChoice, TakenOut } from './grid-choice.ts';
import type { SheetProblem } from './sheet-problems.ts';

/**
 * What a mark such as red text stands for: a status of its rows, that they are left out, or nothing. `mark` is one, or the
 * name of all that are called so.
 */
export type MarkChoice =
  | { readonly mark: string; readonly does: 'status'; readonly status: string }
  | { readonly mark: string; readonly does: 'leave' | 'ignore' };

/** What a person said of a sheet beside its columns: what becomes of hidden rows, and what marks stand for. */
export interface SheetAnswers {
  /** Hidden and filtered rows; until it is said they are kept out, each with an error. */
  readonly hiddenRows?: 'take' | 'leave';
  readonly marks?: readonly MarkChoice[];
}

/** What a person said of a sheet, by its headers. */
export interface SheetLayout extends SheetAnswers {
  /** As `headersOf` gives them. */
  readonly headers: string;
  /** Absent where the sheet was of several clients. */
  readonly clientId?: ClientId;
  readonly columns?: ColumnChoice;
  /** What was said of a month grid, which has no columns of its own. */
  readonly monthGrid?: GridChoice;
}

/** A cell as a person wants it to be read; an empty text empties it. */
export interface CellEdit {
  /** As the spreadsheet numbers it. */
  readonly row: number;
  /** The column's letters. */
  readonly column: string;
  readonly text: string;
  /** What stood there when it was written; where something else stands there by now, the edit is not used. */
  readonly was?: string;
}

/** What a person says about a sheet before it is read, and what the workspace knows. */
export interface SheetQuestion extends SheetAnswers {
  /** The path as the person gave it; it is named in refusals and looked at for a year. */
  readonly file: string;
  /** The sheet to take; needed where several look like a schedule. */
  readonly sheet?: string;
  readonly clients: readonly Client[];
  readonly accounts: readonly Account[];
  readonly campaigns: readonly Campaign[];
  /** For rows that name none. */
  readonly clientId?: ClientId;
  readonly campaignId?: CampaignId;
  readonly accountId?: AccountId;
  readonly columns?: ColumnChoice;
  /** How a month grid is read, where the sheet is one. */
  readonly monthGrid?: GridChoice;
  /** The header's row as the spreadsheet numbers it. */
  readonly headerRow?: number;
  /** What was said of sheets before; used where the question says nothing of it. */
  readonly layouts?: readonly SheetLayout[];
  /** Cells to be read otherwise than they stand in the file. */
  readonly edits?: readonly CellEdit[];
  /** A filled 发布清单, which can be read as a schedule, is refused with `sheet-is-returned`. */
  readonly schedulesOnly?: true;
  /** SHA-256 of the file's bytes, where only these are meant. */
  readonly digest?: string;
  /** Where neither campaign nor title say a year, the one nearest to this day is taken. */
  readonly today: Day;
}

type MiniProgramForm = Omit<Extract<Target, { kind: 'mini-program' }>, 'appId' | 'path' | 'query'> & {
  readonly appId?: string | null;
  readonly path?: string | null;
  readonly query?: string | null;
};

/** A target as a row gives it; `null` stands for a column that is there and empty. */
export type TargetForm = Exclude<Target, { kind: 'mini-program' }> | MiniProgramForm;

export interface NoteForm {
  readonly label: string;
  readonly text: string;
}

/**
 * A post as in plan.json, without its id: `parsePost` takes it once an id is added. A key that is absent has no column
 * in the sheet; `null` stands for a column that is there and empty.
 */
export interface PostDraft {
  readonly clientId: ClientId;
  readonly campaignId?: CampaignId | null;
  readonly accountId: AccountId;
  readonly placement?: 'organic' | 'ad';
  readonly form?: 'original' | 'repost';
  /** ISO 8601 with the offset of the campaign's zone. */
  readonly scheduledAt?: string | null;
  readonly endsAt?: string;
  readonly text: string;
  readonly firstComment?: string;
  readonly target?: TargetForm;
  readonly media?: readonly Media[];
  readonly pillar?: string | null;
  readonly feedback?: string | null;
  readonly notes: readonly NoteForm[];
}

/** One row that is taken. */
export interface ReadRow {
  /** As the spreadsheet numbers it. */
  readonly row: number;
  /** Our own id, where the sheet has a column for it; it has the form of an id. */
  readonly externalId?: string;
  readonly draft: PostDraft;
  /** Keys of the draft that no cell and no person said: a post that exists keeps its own. */
  readonly inferred: readonly ('clientId' | 'campaignId')[];
  /** All headers of the sheet: notes under these are the sheet's, an existing post's other notes are not. */
  readonly noteLabels: readonly string[];
  /** Pictures of the sheet among the draft's media. */
  readonly pictures?: readonly SheetPicture[];
}

/** A picture of a sheet: the name it has among the media, and where its bytes lie in the file. */
export interface SheetPicture {
  readonly name: string;
  readonly part: string;
}

/** A column as it was read. `letters` are the spreadsheet's; `by` says who gave the meaning where not the header. */
export interface ReadColumn {
  readonly label: string;
  readonly letters: string;
  readonly key?: ColumnKey;
  readonly by?: 'person' | 'content';
  readonly ignored?: true;
}

/** How a month grid was read, and what a person could choose otherwise. */
export interface MonthGridRead {
  /** 2026-12, or 12 where nothing names a year; absent where every day names its own month. */
  readonly month?: string;
  readonly monthBy?: 'person' | 'title';
  readonly takeOut: readonly TakenOut[];
  readonly labels: readonly string[];
  /** The choice was remembered. */
  readonly isRemembered: boolean;
  readonly finds: CellFinds;
}

/** What a sheet holds, row by row. `read` counts the rows that are posts, taken or not; blank rows count nowhere. */
export interface SheetReading {
  readonly sheet: string;
  /** As the spreadsheet numbers it; 0 where the file has none. */
  readonly headerRow: number;
  /** The header's text per column that was recognised; a headerless file gives the column's letter. */
  readonly mapping: Readonly<Partial<Record<ColumnKey, string>>>;
  /** The columns that have a name or hold something, in their order; without a key they are kept as notes. */
  readonly columns: readonly ReadColumn[];
  /** The headers as one text, by which a person's choice is remembered; empty where there are none. */
  readonly headers: string;
  /** Where the sheet is a month grid: its columns are those of the rows that were made of it. */
  readonly monthGrid?: MonthGridRead;
  /** Marks that stand on some of the posts' rows and not on all, and on how many. */
  readonly marks: readonly { readonly mark: string; readonly rows: number }[];
  /** Posts that stand in hidden or filtered rows, by row. */
  readonly hiddenRows: readonly number[];
  /** What was answered, now or before, as the rows were read by it; each mark by itself. */
  readonly answers: SheetAnswers;
  readonly read: number;
  readonly skipped: number;
  readonly rows: readonly ReadRow[];
  readonly problems: readonly SheetProblem[];
}
