// Which posts have to be judged again. A change queues what it may have touched in its own transaction, so that a crash
// between the change and the judging forgets nothing.
import type { Verdict } from '../core/domain/finding.ts';
import type { Instant } from '../core/domain/instant.ts';
import type { Post } from '../core/domain/post.ts';
import type { AccountId, CampaignId, ClientId, PostId } from '../core/ids.ts';
import { among, listOf } from './entity-table.ts';
import { type ReadableDb, type SqlValue, type WritableDb, rowsOf, valueOf, valuesOf, writer } from './handle.ts';

const queueWhere = (db: WritableDb, condition: string, ...parameters: readonly SqlValue[]): void => {
  writer(db, `INSERT OR IGNORE INTO to_judge (post_id) SELECT id FROM post WHERE ${condition}`)(...parameters);
};

/** Queues the posts among these ids. */
export const queuePosts = (db: WritableDb, ids: Iterable<PostId>): void => queueWhere(db, among('id'), listOf(ids));

/** Queues every post. */
export const queueAllPosts = (db: WritableDb): void => queueWhere(db, 'true');

/** Queues the posts of a client. */
export const queueClient = (db: WritableDb, id: ClientId): void => queueWhere(db, 'client_id = ?', id);

/** Queues the posts of an account. */
export const queueAccount = (db: WritableDb, id: AccountId): void => queueWhere(db, 'account_id = ?', id);

/** Queues the posts of a campaign. */
export const queueCampaign = (db: WritableDb, id: CampaignId): void => queueWhere(db, 'campaign_id = ?', id);

/** Queues the posts that link to any of these registrable domains. */
export const queueDomains = (db: WritableDb, domains: Iterable<string>): void =>
  queueWhere(db, `id IN (SELECT post_id FROM post_link WHERE ${among('domain')})`, listOf(domains));

/** Queues the posts of an account scheduled from `from` to `to` milliseconds since 1970, both inclusive. */
export const queueAround = (db: WritableDb, account: AccountId, from: number, to: number): void =>
  queueWhere(db, 'account_id = ? AND scheduled_at BETWEEN ? AND ?', account, from, to);

/** Queues all posts scheduled from `from` to `to`, both inclusive. */
export const queueBetween = (db: WritableDb, from: Instant, to: Instant): void =>
  queueWhere(db, 'scheduled_at BETWEEN ? AND ?', from, to);

/** Queues all ads that begin before a moment. */
export const queueAdsBefore = (db: WritableDb, moment: Instant): void =>
  queueWhere(db, "placement = 'ad' AND scheduled_at < ?", moment);

const NAMES_FILE = "post.media LIKE '%\"sha256\":%' AND json_extract(file.value, '$.sha256') IS NOT NULL";

/** Queues the posts whose findings of a rule lie in other places than the files that they name and that are not held. */
export const queueOtherwiseMissing = (db: WritableDb, held: Iterable<string>, rule: string): void =>
  queueWhere(
    db,
    "id IN (SELECT post_id FROM (SELECT post.id AS post_id, 'media[' || file.key || ']' AS place" +
      ` FROM post, json_each(post.media) AS file WHERE ${NAMES_FILE}` +
      ` AND NOT ${among("json_extract(file.value, '$.sha256')")}` +
      ' UNION ALL SELECT DISTINCT post_id, field FROM finding WHERE rule = ?)' +
      ' GROUP BY post_id, place HAVING count(*) = 1)',
    listOf(held),
    rule,
  );

/** True where a post that names this file has a finding of a rule. */
export const isSaidMissing = (db: ReadableDb, sha256: string, rule: string): boolean =>
  valueOf<number>(
    db,
    'SELECT 1 FROM finding JOIN post ON post.id = finding.post_id WHERE rule = ? AND instr(post.media, ?) > 0 LIMIT 1',
    rule,
    sha256,
  ) === 1;

/** Takes posts off the queue: their answers stand. */
export function unqueuePosts(db: WritableDb, ids: Iterable<PostId>): void {
  writer(db, `DELETE FROM to_judge WHERE ${among('post_id')}`)(listOf(ids));
}

/** The posts whose answer may not stand at `now`, in the order of account and time: queued, due again, or judged for later. */
export const postsToJudge = (db: ReadableDb, now: Instant): PostId[] =>
  valuesOf<PostId>(
    db,
    'SELECT id FROM post WHERE id IN (SELECT post_id FROM to_judge' +
      ' UNION ALL SELECT post_id FROM judgement WHERE recheck_at <= ?' +
      ' UNION ALL SELECT post_id FROM judgement WHERE valid_from > ?) ORDER BY account_id, scheduled_at, id',
    now,
    now,
  );

/** The digests of what the posts among these ids were judged on, where that answer stands at `now`. */
export const standingAnswers = (db: ReadableDb, ids: Iterable<PostId>, now: Instant): Map<PostId, string> =>
  new Map(
    rowsOf<readonly [PostId, string]>(
      db,
      'SELECT post_id, input_hash FROM judgement WHERE (recheck_at IS NULL OR recheck_at > ?)' +
        ` AND (valid_from IS NULL OR valid_from <= ?) AND ${among('post_id')}`,
      now,
      now,
      listOf(ids),
    ),
  );

/** When a post goes out on which account, for telling who is near whom. */
export type PostTime = Pick<Post, 'id' | 'accountId' | 'promotes'> & { readonly scheduledAt: Instant };

/** The posts of the same accounts that lie at most `window` milliseconds from any of these posts, themselves included. */
export const timesAround = (db: ReadableDb, ids: Iterable<PostId>, window: number): PostTime[] =>
  rowsOf<readonly [PostId, AccountId, Instant, PostId | null]>(
    db,
    'SELECT DISTINCT near.id, near.account_id, near.scheduled_at, near.promotes FROM post' +
      ' JOIN post AS near ON near.account_id = post.account_id' +
      ` AND near.scheduled_at BETWEEN post.scheduled_at - ? AND post.scheduled_at + ? WHERE ${among('post.id')}`,
    window,
    window,
    listOf(ids),
  ).map(([id, accountId, scheduledAt, promotes]) => ({
    id,
    accountId,
    scheduledAt,
    ...(promotes !== null && { promotes }),
  }));

const SAME_TEXT =
  'length(twin.text) = length(wanted.text) AND substr(twin.text, 1, 16) = substr(wanted.text, 1, 16) AND twin.text = wanted.text';

/** A post's text, with where and when it goes out. */
export type PostText = Pick<Post, 'id' | 'clientId' | 'accountId' | 'text'> & { readonly scheduledAt: Instant };

/** The organic originals with a time, but those withdrawn, that have the same text as any of these posts, beside these. */
export const writtenAlike = (db: ReadableDb, ids: Iterable<PostId>): PostText[] => {
  const list = listOf(ids);
  return rowsOf<readonly [PostId, ClientId, AccountId, Instant, string]>(
    db,
    'SELECT twin.id, twin.client_id, twin.account_id, twin.scheduled_at, twin.text FROM' +
      ` (SELECT DISTINCT text FROM post WHERE ${among('id')} AND length(text) >= ?) AS wanted` +
      ` CROSS JOIN post AS twin ON ${SAME_TEXT} WHERE twin.placement = 'organic' AND twin.form = 'original'` +
      ' AND twin.scheduled_at IS NOT NULL' +
      " AND (twin.delivery IS NULL OR json_extract(twin.delivery, '$.state') <> 'withdrawn')" +
      ` AND NOT ${among('twin.id')} AND (twin.exact IS NULL OR json_type(twin.exact, '$.text') IS NULL)`,
    list,
    SHORTEST,
    list,
  ).map(([id, clientId, accountId, scheduledAt, text]) => ({ id, clientId, accountId, scheduledAt, text }));
};

// Code points here, code units in core: no text of eight units has fewer than four.
const SHORTEST = 4;

/** Queues the posts that have the same text as any of these, themselves included. */
export const queueAlike = (db: WritableDb, ids: Iterable<PostId>): void =>
  queueWhere(
    db,
    `id IN (SELECT twin.id FROM (SELECT DISTINCT text FROM post WHERE ${among('id')} AND length(text) >= ?) AS wanted` +
      ` CROSS JOIN post AS twin ON ${SAME_TEXT})`,
    listOf(ids),
    SHORTEST,
  );

/** Queues the posts that have the same text as any of an account's. */
export const queueAlikeOnAccount = (db: WritableDb, id: AccountId): void =>
  queueWhere(
    db,
    'id IN (SELECT twin.id FROM (SELECT DISTINCT text FROM post WHERE account_id = ? AND length(text) >= ?) AS wanted' +
      ` CROSS JOIN post AS twin ON ${SAME_TEXT})`,
    id,
    SHORTEST,
  );

/** The registrable domains of each post among these ids, sorted; a post without links is absent. */
export function domainsOfPosts(db: ReadableDb, ids: Iterable<PostId>): Map<PostId, string[]> {
  const domains = new Map<PostId, string[]>();
  const sql = `SELECT post_id, domain FROM post_link WHERE ${among('post_id')} ORDER BY post_id, domain`;
  for (const [id, domain] of rowsOf<readonly [PostId, string]>(db, sql, listOf(ids))) {
    const known = domains.get(id);
    if (known === undefined) domains.set(id, [domain]);
    else known.push(domain);
  }
  return domains;
}

/** Makes these the registrable domains of a post. */
export function replaceLinks(db: WritableDb, id: PostId, domains: readonly string[]): void {
  writer(db, 'DELETE FROM post_link WHERE post_id = ?')(id);
  for (const domain of domains) writer(db, 'INSERT INTO post_link (post_id, domain) VALUES (?, ?)')(id, domain);
}

/** The rules and lists of the program that judged last; undefined before the first time. */
export const judgedBy = (db: ReadableDb): string | undefined =>
  valueOf<string>(db, 'SELECT rule_set FROM judged_by WHERE only = 1');

/** Records by which rules and lists the stored answers were found. */
export function recordJudgedBy(db: WritableDb, ruleSet: string): void {
  writer(
    db,
    'INSERT INTO judged_by (only, rule_set) VALUES (1, ?) ON CONFLICT (only) DO UPDATE SET rule_set = excluded.rule_set',
  )(ruleSet);
}

/** The verdicts, as they stand, of the posts that wait to be judged; posts that were never judged have none. */
export const queuedVerdicts = (db: ReadableDb): Map<PostId, Verdict> =>
  new Map(
    rowsOf<readonly [PostId, Verdict]>(
      db,
      'SELECT judgement.post_id, verdict FROM to_judge JOIN judgement ON judgement.post_id = to_judge.post_id',
    ),
  );

/** The posts that wait to be judged. */
export const queuedPosts = (db: ReadableDb): PostId[] => valuesOf<PostId>(db, 'SELECT post_id FROM to_judge');

/** Makes these the posts that wait to be judged. */
export function replaceQueue(db: WritableDb, ids: Iterable<PostId>): void {
  writer(db, 'DELETE FROM to_judge')();
  queuePosts(db, ids);
}

/** True where a post waits to be judged. */
export const isQueued = (db: ReadableDb, id: PostId): boolean =>
  valueOf<number>(db, 'SELECT 1 FROM to_judge WHERE post_id = ?', id) === 1;
