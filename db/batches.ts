import type { Instant } from '../core/domain/instant.ts';
import type { PostId } from '../core/ids.ts';
import { among, listOf } from './entity-table.ts';
import { type ReadableDb, type WritableDb, atomically, rowsOf, valuesOf, writer } from './handle.ts';

/** A post as it left in a batch. */
export interface BatchPost {
  readonly postId: PostId;
  /** SHA-256 of the whole post as the manifest states it. */
  readonly sha256: string;
  /** SHA-256 of its content alone. */
  readonly contentSha256: string;
  /** What it was judged on. */
  readonly inputHash: string;
}

/** A batch that was exported. */
export interface Batch {
  readonly id: string;
  readonly createdAt: Instant;
  readonly operator: string;
  readonly manifestSha256: string;
  /** Where it was written, as an absolute path. */
  readonly folder: string;
  readonly ruleSet: string;
  readonly ground: string;
  readonly posts: readonly BatchPost[];
}

/** Records a batch with its posts, all or nothing; throws where a batch of this id is there already. */
export function insertBatch(db: WritableDb, batch: Batch): void {
  const { id, createdAt, operator, manifestSha256, folder, ruleSet, ground } = batch;
  const insert = writer(
    db,
    'INSERT INTO batch (id, created_at, operator, manifest_sha256, folder, rule_set, ground) VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  const add = writer(
    db,
    'INSERT INTO batch_post (batch_id, seq, post_id, sha256, content_sha256, input_hash) VALUES (?, ?, ?, ?, ?, ?)',
  );
  atomically(db, () => {
    insert(id, createdAt, operator, manifestSha256, folder, ruleSet, ground);
    batch.posts.forEach((post, seq) => add(id, seq, post.postId, post.sha256, post.contentSha256, post.inputHash));
  });
}

type BatchRow = readonly [string, Instant, string, string, string, string, string];
type BatchPostRow = readonly [PostId, string, string, string];

const COLUMNS = 'id, created_at, operator, manifest_sha256, folder, rule_set, ground';

function batchOf(db: ReadableDb, row: BatchRow): Batch {
  const [id, createdAt, operator, manifestSha256, folder, ruleSet, ground] = row;
  const posts = rowsOf<BatchPostRow>(
    db,
    'SELECT post_id, sha256, content_sha256, input_hash FROM batch_post WHERE batch_id = ? ORDER BY seq',
    id,
  ).map(([postId, sha256, contentSha256, inputHash]) => ({ postId, sha256, contentSha256, inputHash }));
  return { id, createdAt, operator, manifestSha256, folder, ruleSet, ground, posts };
}

/** All batches, the latest first. */
export const allBatches = (db: ReadableDb): Batch[] =>
  rowsOf<BatchRow>(db, `SELECT ${COLUMNS} FROM batch ORDER BY created_at DESC, id DESC`).map((row) => batchOf(db, row));

/** A batch in short. */
export type BatchInBrief = Pick<Batch, 'id' | 'createdAt' | 'operator' | 'folder'> & { readonly posts: number };

/** How many batches there are. */
export const countBatches = (db: ReadableDb): number => valuesOf<number>(db, 'SELECT count(*) FROM batch')[0] ?? 0;

/** The latest batches in short, the latest first; all where no number is given. */
export const listBatches = (db: ReadableDb, first?: number): BatchInBrief[] =>
  rowsOf<readonly [string, Instant, string, string, number]>(
    db,
    'SELECT id, created_at, operator, folder, (SELECT count(*) FROM batch_post WHERE batch_id = batch.id) FROM batch' +
      ' ORDER BY created_at DESC, id DESC LIMIT ?',
    first ?? -1,
  ).map(([id, createdAt, operator, folder, posts]) => ({ id, createdAt, operator, folder, posts }));

/** The batch of this id, if there is one. */
export const batchById = (db: ReadableDb, id: string): Batch | undefined =>
  rowsOf<BatchRow>(db, `SELECT ${COLUMNS} FROM batch WHERE id = ?`, id).map((row) => batchOf(db, row))[0];

/** The batches whose manifest has this digest, the latest first. */
export const batchesByManifest = (db: ReadableDb, manifestSha256: string): Batch[] =>
  rowsOf<BatchRow>(
    db,
    `SELECT ${COLUMNS} FROM batch WHERE manifest_sha256 = ? ORDER BY created_at DESC, id DESC`,
    manifestSha256,
  ).map((row) => batchOf(db, row));

/** Those among these posts that were exported with the content that they have now. */
export const exportedAsTheyAre = (db: ReadableDb, ids: Iterable<PostId>): Set<PostId> =>
  new Set(
    valuesOf<PostId>(
      db,
      'SELECT DISTINCT post.id FROM post JOIN batch_post' +
        ' ON batch_post.post_id = post.id AND batch_post.content_sha256 = post.content_sha256' +
        ` WHERE ${among('post.id')}`,
      listOf(ids),
    ),
  );
