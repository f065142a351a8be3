// Posts as lists show them: in order of time, a page at a time, and how many there are of what.
import type { Severity, Verdict } from '../core/domain/finding.ts';
import type { Instant } from '../core/domain/instant.ts';
import type { AccountId, CampaignId, ClientId, PostId } from '../core/ids.ts';
import { type ReadableDb, rowsOf, valueOf } from './handle.ts';
import { type PostFilter, STANDS, asksIdsOnly, conditionOf } from './post-filter.ts';

/** What a list shows of a post. A post that waits to be judged has no verdict. */
export interface ListedPost {
  readonly id: PostId;
  readonly clientId: ClientId;
  readonly accountId: AccountId;
  readonly campaignId?: CampaignId;
  readonly placement: 'organic' | 'ad';
  readonly scheduledAt?: Instant;
  /** At most so many characters as were asked for, as they are stored. */
  readonly beginning: string;
  readonly delivery: string;
  readonly verdict?: Verdict;
  /** Of what is not waived. */
  readonly problems: readonly { readonly rule: string; readonly severity: Severity; readonly count: number }[];
  /** How many findings are waived. */
  readonly waived: number;
}

type Row = readonly [
  id: PostId,
  clientId: ClientId,
  accountId: AccountId,
  campaignId: CampaignId | null,
  placement: 'organic' | 'ad',
  scheduledAt: Instant | null,
  beginning: string,
  delivery: string | null,
  verdict: Verdict | null,
];

const IN_TIME = 'post.scheduled_at IS NULL, post.scheduled_at, post.id';
const VERDICT = `(SELECT verdict FROM judgement WHERE judgement.post_id = post.id AND ${STANDS})`;

/** The posts that a filter means in order of time, `limit` of them after the first `offset`; `length` is in code points. */
export function listPosts(
  db: ReadableDb,
  filter: PostFilter,
  { offset, limit, length }: { readonly offset: number; readonly limit: number; readonly length: number },
): ListedPost[] {
  const { condition, parameters } = conditionOf(filter);
  // The ids are found first, so that only what is shown is read.
  const page = `SELECT id FROM post WHERE ${condition} ORDER BY ${IN_TIME} LIMIT ? OFFSET ?`;
  const sql =
    `SELECT id, client_id, account_id, campaign_id, placement, scheduled_at, substr(text, 1, ?), delivery, ${VERDICT}` +
    ` FROM post WHERE id IN (${page}) ORDER BY ${IN_TIME}`;
  const rows = rowsOf<Row>(db, sql, length, ...parameters, limit, offset);
  const answered = rows.flatMap(([id, , , , , , , , verdict]) => (verdict === null ? [] : [id]));
  const problems = problemsOf(db, answered);
  return rows.map(([id, clientId, accountId, campaignId, placement, scheduledAt, beginning, delivery, verdict]) => ({
    id,
    clientId,
    accountId,
    ...(campaignId !== null && { campaignId }),
    placement,
    ...(scheduledAt !== null && { scheduledAt }),
    beginning,
    delivery: delivery === null ? 'unscheduled' : String((JSON.parse(delivery) as { state?: unknown }).state),
    ...(verdict !== null && { verdict }),
    ...(problems.get(id) ?? NO_PROBLEMS),
  }));
}

type ProblemRow = readonly [PostId, string, Severity, number, isWaived: number];

const NO_PROBLEMS = { problems: [], waived: 0 };

type Problems = {
  -readonly [K in 'problems' | 'waived']: K extends 'problems' ? ListedPost['problems'][number][] : number;
};

function problemsOf(db: ReadableDb, ids: readonly PostId[]): Map<PostId, Problems> {
  const rows = rowsOf<ProblemRow>(
    db,
    'SELECT post_id, rule, severity, count(*), waived IS NOT NULL AS is_waived FROM finding WHERE post_id IN (SELECT value FROM json_each(?))' +
      " GROUP BY post_id, rule, severity, is_waived ORDER BY post_id, CASE severity WHEN 'error' THEN 0 WHEN 'warning' THEN 1 ELSE 2 END, min(seq)",
    JSON.stringify(ids),
  );
  const problems = new Map<PostId, Problems>();
  for (const [id, rule, severity, count, isWaived] of rows) {
    const own = problems.get(id) ?? { problems: [], waived: 0 };
    problems.set(id, own);
    if (isWaived === 1) own.waived += count;
    else if (!own.problems.some((problem) => problem.rule === rule)) own.problems.push({ rule, severity, count });
  }
  return problems;
}

const DAY = 86_400_000;
const CHINA_OFFSET = 28_800_000;

/** How many posts of a filter lie on each day in China, by the day's number since 1970-01-01; those without a time last. */
export function countByDay(db: ReadableDb, filter: PostFilter): { readonly day?: number; readonly posts: number }[] {
  const { condition, parameters } = conditionOf(filter);
  // Division of integers cuts towards zero: the times before 1970 are moved up by a whole number of days.
  const day = `(scheduled_at + ${CHINA_OFFSET} + ${DAY * 1_000_000}) / ${DAY} - 1000000`;
  return rowsOf<readonly [number | null, number]>(
    db,
    `SELECT ${day} AS day, count(*) FROM post WHERE ${condition} GROUP BY day ORDER BY day IS NULL, day`,
    ...parameters,
  ).map(([number, posts]) => (number === null ? { posts } : { day: number, posts }));
}

/** How many posts of a filter each rule has a finding on that is not waived, the most first; those that wait to be judged count nowhere. */
export function countRules(db: ReadableDb, filter: PostFilter): { readonly rule: string; readonly posts: number }[] {
  const { condition, parameters } = conditionOf(filter);
  const found = asksIdsOnly(filter)
    ? '(SELECT post_id AS id, rule, waived FROM finding) AS post'
    : 'finding JOIN post ON post.id = finding.post_id';
  return rowsOf<readonly [string, number]>(
    db,
    `SELECT rule, count(DISTINCT post.id) AS posts FROM ${found}` +
      ` WHERE ${condition} AND waived IS NULL AND ${STANDS} GROUP BY rule ORDER BY posts DESC, rule`,
    ...parameters,
  ).map(([rule, posts]) => ({ rule, posts }));
}

/** How many posts of a filter wait to be judged. */
export function countUnjudged(db: ReadableDb, filter: PostFilter = {}): number {
  const { condition, parameters } = conditionOf(filter);
  // The queue first: mostly it is empty, and then nothing else is read.
  const sql = `SELECT count(*) FROM to_judge CROSS JOIN post ON post.id = to_judge.post_id WHERE ${condition}`;
  return valueOf<number>(db, sql, ...parameters) ?? 0;
}

/** How many posts link to each of these registrable domains, and how many of those are held. */
export const countByDomain = (
  db: ReadableDb,
  domains: readonly string[],
): { readonly domain: string; readonly posts: number; readonly held: number }[] =>
  rowsOf<readonly [string, number, number]>(
    db,
    "SELECT domain, count(*), coalesce(sum(judgement.verdict = 'held'), 0) FROM post_link" +
      ' LEFT JOIN judgement ON judgement.post_id = post_link.post_id' +
      ' WHERE domain IN (SELECT value FROM json_each(?)) GROUP BY domain ORDER BY domain',
    JSON.stringify(domains),
  ).map(([domain, posts, held]) => ({ domain, posts, held }));
