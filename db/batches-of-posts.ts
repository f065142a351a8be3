// In which batches posts left.
import type { Post } from '../core/domain/post.ts';
import type { PostId } from '../core/ids.ts';
import { among, listOf } from './entity-table.ts';
import { type ReadableDb, rowsOf, valuesOf } from './handle.ts';
import { POST_COLUMNS, type PostRow, postFromRow } from './post-row.ts';

/** A post as it left in one batch. */
export interface LeftPost {
  readonly postId: PostId;
  readonly batch: string;
  readonly contentSha256: string;
}

/** When and how these posts left, the latest batch first. */
export const departuresOf = (db: ReadableDb, ids: Iterable<string>): LeftPost[] =>
  rowsOf<readonly [PostId, string, string]>(
    db,
    'SELECT post_id, batch_id, content_sha256 FROM batch_post JOIN batch ON batch.id = batch_id' +
      ` WHERE ${among('post_id')} ORDER BY created_at DESC, batch_id DESC`,
    listOf(ids),
  ).map(([postId, batch, contentSha256]) => ({ postId, batch, contentSha256 }));

/** The ids of the posts of a batch, in its order. */
export const postsInBatch = (db: ReadableDb, batch: string): PostId[] =>
  valuesOf<PostId>(db, 'SELECT post_id FROM batch_post WHERE batch_id = ? ORDER BY seq', batch);

/** How the posts of each of these batches stand: by batch and state, those that are gone under `gone`. */
export const standingByBatch = (
  db: ReadableDb,
  batches: Iterable<string>,
): (readonly [batch: string, state: string, posts: number])[] =>
  rowsOf<readonly [string, string, number]>(
    db,
    "SELECT batch_id, CASE WHEN post.id IS NULL THEN 'gone'" +
      " ELSE coalesce(json_extract(post.delivery, '$.state'), 'unscheduled') END AS state, count(*)" +
      ` FROM batch_post LEFT JOIN post ON post.id = batch_post.post_id WHERE ${among('batch_id')} GROUP BY batch_id, state`,
    listOf(batches),
  );

/** The posts that are marked as scheduled at Weibo, by id. */
export const scheduledPosts = (db: ReadableDb): Post[] =>
  rowsOf<PostRow>(
    db,
    `SELECT ${POST_COLUMNS} FROM post WHERE json_extract(delivery, '$.state') = 'scheduled' ORDER BY id`,
  ).map(postFromRow);
