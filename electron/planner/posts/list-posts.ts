import type { CallInput, CallOutput } from '../../../core/api.ts';
import type { PostQuery, PostRow } from '../../../core/api/posts.ts';
import { dayFromNumber } from '../../../core/domain/day.ts';
import { CHINA } from '../../../core/domain/instant.ts';
import type { AccountId, CampaignId, ClientId } from '../../../core/ids.ts';
import type { PlannerError } from '../../../core/messages/errors.ts';
import { type Result, ok } from '../../../core/result.ts';
import { campaignsByIds } from '../../../db/campaigns.ts';
import type { ReadableDb } from '../../../db/handle.ts';
import { countVerdicts } from '../../../db/judgements.ts';
import type { PostFilter } from '../../../db/post-filter.ts';
import { countByDay, countRules, countUnjudged, listPosts } from '../../../db/post-lists.ts';

const EXCERPT = 160;

/** How the list of a query is made up. */
export function outlinePosts(
  db: ReadableDb,
  { query }: CallInput<'posts:outline'>,
): Promise<Result<CallOutput<'posts:outline'>, PlannerError>> {
  const filter = filterOf(query);
  const { verdict: _verdict, ...anyVerdict } = filter;
  const { rule: _either, ...anyAnswer } = anyVerdict;
  // An export asks for these alone, and leaves what went out or was taken down.
  const { accountId: _account, domain: _domain, placement: _placement, search: _search, ...scope } = anyAnswer;
  const outstanding = countVerdicts(db, { ...scope, isOutstanding: true });
  const days = countByDay(db, filter).map(({ day, posts }) =>
    day === undefined ? { posts } : { day: dayFromNumber(day), posts },
  );
  return Promise.resolve(
    ok({
      total: days.reduce((sum, { posts }) => sum + posts, 0),
      verdicts: countVerdicts(db, anyVerdict),
      exportable: outstanding.cleared + outstanding.warned,
      unjudged: countUnjudged(db, anyAnswer),
      days,
    }),
  );
}

/** How many posts of a query, whatever its rule, each rule has a finding on. */
export function countPostRules(
  db: ReadableDb,
  { query }: CallInput<'posts:rules'>,
): Promise<Result<CallOutput<'posts:rules'>, PlannerError>> {
  const { rule: _rule, ...anyRule } = filterOf(query);
  return Promise.resolve(ok({ rules: countRules(db, anyRule) }));
}

/** One page of the list of a query. */
export function pagePosts(
  db: ReadableDb,
  { query, offset, limit }: CallInput<'posts:page'>,
): Promise<Result<CallOutput<'posts:page'>, PlannerError>> {
  const listed = listPosts(db, filterOf(query), { offset, limit, length: EXCERPT });
  const named = new Set(listed.flatMap(({ campaignId }) => campaignId ?? []));
  const zones = new Map(campaignsByIds(db, named).map(({ id, timeZone }) => [id, timeZone]));
  const rows = listed.map(({ beginning, delivery, ...post }): PostRow => ({
    ...post,
    zone: (post.campaignId === undefined ? undefined : zones.get(post.campaignId)) ?? CHINA,
    excerpt: beginning.replace(/\s+/g, ' ').trim(),
    delivery: delivery as PostRow['delivery'],
  }));
  return Promise.resolve(ok({ rows }));
}

/** A query as the store takes it; the ids in it are only compared. */
export function filterOf({ clientId, accountId, campaignId, search, ...rest }: PostQuery): PostFilter {
  const words = search?.trim() ?? '';
  return {
    ...rest,
    ...(clientId !== undefined && { clientId: clientId as ClientId }),
    ...(accountId !== undefined && { accountId: accountId as AccountId }),
    ...(campaignId !== undefined && { campaignId: campaignId as CampaignId }),
    ...(words !== '' && { search: words }),
  };
}
