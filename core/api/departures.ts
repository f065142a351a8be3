// What the calls about posts that left give.
import type { Instant } from '../domain/instant.ts';
import type { PostInBrief } from './posts.ts';

/** How the posts of a batch stand. */
export interface Standing {
  readonly scheduled: number;
  readonly published: number;
  readonly withdrawn: number;
  /** Nobody said yet what became of them. */
  readonly waiting: number;
  /** Deleted since. */
  readonly gone: number;
}

/** A post of which the back office holds an older text. */
export interface OlderAtWeibo {
  readonly brief: PostInBrief;
  readonly version: string;
  /** The text there; absent where nobody knows it any more. */
  readonly before?: string;
  /** The text that the post has now. */
  readonly after: string;
  /** When it goes out from there, where that is another time than it has here. */
  readonly at?: Instant;
}
