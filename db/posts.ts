import type { Instant } from '../core/domain/instant.ts';
import type { Post } from '../core/domain/post.ts';
import type { AccountId, PostId } from '../core/ids.ts';
import { among, listOf, upsertOf } from './entity-table.ts';
import { type ReadableDb, type WritableDb, atomically, rowsOf, valueOf, valuesOf, writer } from './handle.ts';
import { type PostFilter, conditionOf } from './post-filter.ts';
import { POST_COLUMNS, type PostRow, postFromRow, postToRow } from './post-row.ts';

/** A post with what is worked out from it: the SHA-256 of its content, and the registrable domains that it links to. */
export interface PostToStore {
  readonly post: Post;
  readonly contentSha256: string;
  /** Absent where the content is what it was, and so are the links. */
  readonly domains?: readonly string[];
}

const COLUMNS = [...POST_COLUMNS.split(', '), 'content_sha256'];
const UPSERT = upsertOf('post', COLUMNS, ['id']);

/** Writes posts with their links by id, all or none. */
export function upsertPosts(db: WritableDb, list: Iterable<PostToStore>): void {
  const write = writer(db, UPSERT);
  const unlink = writer(db, 'DELETE FROM post_link WHERE post_id = ?');
  const link = writer(db, 'INSERT OR IGNORE INTO post_link (post_id, domain) VALUES (?, ?)');
  atomically(db, () => {
    for (const { post, contentSha256, domains } of list) {
      write(...postToRow(post), contentSha256);
      if (domains === undefined) continue;
      unlink(post.id);
      for (const domain of domains) link(post.id, domain);
    }
  });
}

/**
 * Deletes a post with its links, judgement and findings; false where there was none. Batches keep their record of it.
 * An ad that promotes it has to be changed in the same transaction, see {@link postsPromoting}; else the commit throws.
 */
export const deletePost = (db: WritableDb, id: PostId): boolean =>
  writer(db, 'DELETE FROM post WHERE id = ?')(id).changes > 0;

const PAGE = 1000;

/**
 * The posts that a filter means, by id, read a page at a time: nothing stays open between two posts, so the workspace may
 * be written to meanwhile. Inside {@link snapshot} or a transaction all pages are of one moment.
 */
export function* readPosts(db: ReadableDb, filter: PostFilter = {}): IterableIterator<Post> {
  const { condition, parameters } = conditionOf(filter);
  const sql = `SELECT ${POST_COLUMNS} FROM post WHERE ${condition} AND id > ? ORDER BY id LIMIT ${PAGE}`;
  let last = '';
  for (;;) {
    const rows = rowsOf<PostRow>(db, sql, ...parameters, last);
    for (const row of rows) yield postFromRow(row);
    const end = rows.at(-1);
    if (end === undefined || rows.length < PAGE) return;
    last = end[0];
  }
}

/** The posts that a filter means, by id, at once. */
export const allPosts = (db: ReadableDb, filter: PostFilter = {}): Post[] => [...readPosts(db, filter)];

/** The texts of all posts, read a page at a time, as {@link readPosts} reads them. */
export function* readTexts(db: ReadableDb): IterableIterator<Pick<Post, 'id' | 'text' | 'firstComment'>> {
  const sql = `SELECT id, text, first_comment, exact FROM post WHERE id > ? ORDER BY id LIMIT ${PAGE}`;
  let last = '';
  for (;;) {
    const rows = rowsOf<readonly [PostId, string, string, string | null]>(db, sql, last);
    for (const [id, text, firstComment, exact] of rows) {
      // Only a text that SQLite would alter is kept beside it.
      yield { id, text, firstComment, ...(exact !== null && (JSON.parse(exact) as Partial<Post>)) };
    }
    const end = rows.at(-1);
    if (end === undefined || rows.length < PAGE) return;
    last = end[0];
  }
}

/** The posts among these ids, by id; unknown ids are passed over. */
export const postsByIds = (db: ReadableDb, ids: Iterable<PostId>): Post[] =>
  rowsOf<PostRow>(db, `SELECT ${POST_COLUMNS} FROM post WHERE ${among('id')} ORDER BY id`, listOf(ids)).map(
    postFromRow,
  );

/** The posts of an account scheduled from `from` to `to`, both inclusive, in the order of their times. */
export const postsOfAccountBetween = (db: ReadableDb, accountId: AccountId, from: Instant, to: Instant): Post[] =>
  rowsOf<PostRow>(
    db,
    `SELECT ${POST_COLUMNS} FROM post WHERE account_id = ? AND scheduled_at BETWEEN ? AND ? ORDER BY scheduled_at, id`,
    accountId,
    from,
    to,
  ).map(postFromRow);

/** The ids of the posts that a filter means, by id. */
export function postIds(db: ReadableDb, filter: PostFilter = {}): PostId[] {
  const { condition, parameters } = conditionOf(filter);
  return valuesOf<PostId>(db, `SELECT id FROM post WHERE ${condition} ORDER BY id`, ...parameters);
}

/** The ids of the posts with a link to any of these registrable domains, by id. */
export const postIdsLinkingTo = (db: ReadableDb, domains: Iterable<string>): PostId[] =>
  valuesOf<PostId>(
    db,
    `SELECT DISTINCT post_id FROM post_link WHERE ${among('domain')} ORDER BY post_id`,
    listOf(domains),
  );

/** The ids of the ads that promote a post, by id. */
export const postsPromoting = (db: ReadableDb, id: PostId): PostId[] =>
  valuesOf<PostId>(db, 'SELECT id FROM post WHERE promotes = ? ORDER BY id', id);

/** How many posts a filter means. */
export function countPosts(db: ReadableDb, filter: PostFilter = {}): number {
  const { condition, parameters } = conditionOf(filter);
  return valueOf<number>(db, `SELECT count(*) FROM post WHERE ${condition}`, ...parameters) ?? 0;
}

/** The SHA-256 of the content of each post among these ids, as it was given when the post was written. */
export const contentHashes = (db: ReadableDb, ids: Iterable<PostId>): Map<PostId, string> =>
  new Map(
    rowsOf<readonly [PostId, string]>(db, `SELECT id, content_sha256 FROM post WHERE ${among('id')}`, listOf(ids)),
  );

/** The registrable domains that a post links to, sorted. */
export const domainsOfPost = (db: ReadableDb, id: PostId): string[] =>
  valuesOf<string>(db, 'SELECT domain FROM post_link WHERE post_id = ? ORDER BY domain', id);

/** The posts of these accounts, by id. */
export const postsOfAccounts = (db: ReadableDb, accounts: Iterable<AccountId>): Post[] =>
  rowsOf<PostRow>(
    db,
    `SELECT ${POST_COLUMNS} FROM post WHERE ${among('account_id')} ORDER BY id`,
    listOf(accounts),
  ).map(postFromRow);

/** Those among these ids that posts have. */
export const existingPostIds = (db: ReadableDb, ids: Iterable<PostId>): PostId[] =>
  valuesOf<PostId>(db, `SELECT id FROM post WHERE ${among('id')} ORDER BY id`, listOf(ids));
