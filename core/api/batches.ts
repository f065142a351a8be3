// What the calls about batches give.
import type { Instant } from '../domain/instant.ts';
import type { PostId } from '../ids.ts';
import type { PostInBrief } from './posts.ts';

export type ExportFormat = 'xlsx' | 'csv' | 'json';

/** A post that stays behind. */
export interface LeftBehind {
  readonly id: PostId;
  readonly rules: readonly string[];
  readonly brief: PostInBrief;
}

/** What came of an export; without `batch` nothing was written. */
export interface Exported {
  readonly batch?: { readonly id: string; readonly folder: string; readonly zip: string };
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
}

export type FileProblem = 'missing' | 'altered' | 'added' | 'unknown' | 'ground-moved' | 'rules-moved';
export type BatchPostProblem = 'missing' | 'changed' | 'held';

export interface Verified {
  readonly state: 'intact' | 'altered' | 'moved';
  readonly batch: string;
  readonly files: readonly { readonly path: string; readonly problem: FileProblem }[];
  readonly posts: readonly { readonly id: string; readonly problem: BatchPostProblem }[];
}
