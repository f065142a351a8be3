// What the calls about what came back from posters give.
import type { ReturnProblem } from '../batch/returned/return-problems.ts';
import type { Delivery } from '../domain/delivery.ts';
import type { PostInBrief } from './posts.ts';

/** How a file is taken that somebody handed back. */
export interface CameBack {
  readonly file: string;
  readonly dryRun: boolean;
  readonly onlyValid: boolean;
  /** SHA-256 of the file's bytes, where others are to be refused with `sheet-moved-on`. */
  readonly digest?: string;
}

/** What a poster told of one post. */
export interface ReturnedPost {
  readonly row: number;
  readonly brief: PostInBrief;
  /** The batch with which it left. */
  readonly batch: string;
  readonly is: 'new' | 'same';
  readonly before: Delivery;
  readonly after: Delivery;
  /** When it went out, on the wall clock of the campaign's zone. */
  readonly publishedAt?: string;
  /** Weibo holds another text than the post has now. */
  readonly isStale: boolean;
}

/** What came of a file that a poster handed back; `taken` is false where nothing was written. */
export interface Returned {
  readonly taken: boolean;
  readonly file: string;
  /** SHA-256 of the bytes that were read. */
  readonly digest: string;
  readonly from: 'backfill' | 'sheet';
  /** The batch that the file names. */
  readonly batch?: string;
  /** Posts of which the file says something. */
  readonly read: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly posts: readonly ReturnedPost[];
  readonly problems: readonly ReturnProblem[];
}
