// What the calls about batches give.
import type { Instant } from '../domain/instant.ts';
import type { PostId } from '../ids.ts';
import type { Language } from '../messages/phrase.ts';
import type { Standing } from './departures.ts';
import type { PostInBrief } from './posts.ts';

/** The files of a batch that can be chosen, in the order in which they are told. */
export const EXPORT_FORMATS = ['xlsx', 'csv', 'json', 'ics', 'html'] as const;

export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** The encodings that batch.csv can have. */
export const CSV_ENCODINGS = ['utf-8', 'gb18030'] as const;

export type CsvEncoding = (typeof CSV_ENCODINGS)[number];

/** How a batch is made. */
export interface BatchChoice {
  readonly formats: readonly ExportFormat[];
  /** Of batch.csv; UTF-8 unless it is given. */
  readonly encoding?: CsvEncoding;
  /** A 发布清单 for each account besides. */
  readonly perAccount?: boolean;
  /** In which the copy sheet opens; Chinese unless it is given. */
  readonly language?: Language;
}

/** A file that a post names and the batch does not hold. */
export interface AbsentMedia {
  readonly id: PostId;
  readonly name: string;
  readonly brief: PostInBrief;
}

/** A post that stays behind. */
export interface LeftBehind {
  readonly id: PostId;
  readonly rules: readonly string[];
  readonly brief: PostInBrief;
}

/** A batch that stands on the disk. */
export interface MadeBatch {
  readonly id: string;
  readonly folder: string;
  readonly zip: string;
  /** How many media lie in it. */
  readonly media: number;
  readonly absentMedia: readonly AbsentMedia[];
  /** The posts without a time, which its calendar leaves out; none where there is no calendar. */
  readonly untimed: readonly PostId[];
}

/** What came of an export; without `batch` nothing was written. */
export interface Exported {
  readonly batch?: MadeBatch;
  readonly reason?: 'held' | 'nothing';
  readonly chosen: number;
  readonly posts: readonly PostId[];
  readonly left: readonly LeftBehind[];
}

/** What an export of a scope would take now. Posts that were published or withdrawn are not counted. */
export interface ExportPreview {
  readonly chosen: number;
  readonly cleared: number;
  readonly warned: number;
  readonly held: number;
  /** The held ones, at most 200. */
  readonly left: readonly LeftBehind[];
}

/** A batch that this workspace made. */
export interface PastBatch {
  readonly id: string;
  readonly createdAt: Instant;
  readonly operator: string;
  readonly posts: number;
  /** Where it was written; it may have been moved since. */
  readonly folder: string;
  readonly zip: string;
  /** What came back of its posts. */
  readonly back: Standing;
}

/** The latest batches that were asked for, all where no number was given, and how many there are. */
export interface PastBatches {
  readonly batches: readonly PastBatch[];
  readonly total: number;
}

export type FileProblem = 'missing' | 'altered' | 'added' | 'unknown' | 'ground-moved' | 'rules-moved';
export type BatchPostProblem = 'missing' | 'changed' | 'held';

export interface Verified {
  readonly state: 'intact' | 'altered' | 'moved';
  readonly batch: string;
  /** How many files and posts the manifest lists, the manifest itself counted. */
  readonly listed: { readonly files: number; readonly posts: number };
  readonly files: readonly { readonly path: string; readonly problem: FileProblem }[];
  readonly posts: readonly { readonly id: string; readonly problem: BatchPostProblem }[];
}
