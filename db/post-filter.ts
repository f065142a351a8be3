import type { Instant } from '../core/domain/instant.ts';
import type { Verdict } from '../core/domain/finding.ts';
import type { AccountId, CampaignId, ClientId } from '../core/ids.ts';
import type { SqlValue } from './handle.ts';

/** Which posts are meant: those that meet everything that is given. */
export interface PostFilter {
  readonly clientId?: ClientId;
  readonly accountId?: AccountId;
  readonly campaignId?: CampaignId;
  /** Scheduled at this instant or later. */
  readonly from?: Instant;
  /** Scheduled at this instant or earlier. */
  readonly to?: Instant;
  /** With a link to this registrable domain. */
  readonly domain?: string;
  readonly placement?: 'organic' | 'ad';
  /** Neither published nor withdrawn. */
  readonly isOutstanding?: true;
  readonly verdict?: Verdict;
  /** With a finding of this rule that is not waived. */
  readonly rule?: string;
  /** Written in the text, or in the account's nickname, whatever the case of its letters. */
  readonly search?: string;
}

/** What holds of a row of `post` whose answer stands: those that wait to be judged have none. */
export const STANDS = 'post.id NOT IN (SELECT post_id FROM to_judge)';

// The plus keeps SQLite from looking up one post after the other: it walks the posts in the order that is wanted, and the ids
// of a verdict are a list beside it. With most posts in that list this is many times faster.
const CONDITIONS: Readonly<Record<keyof Omit<PostFilter, 'search' | 'isOutstanding'>, string>> = {
  clientId: 'post.client_id = ?',
  accountId: 'post.account_id = ?',
  campaignId: 'post.campaign_id = ?',
  from: 'post.scheduled_at >= ?',
  to: 'post.scheduled_at <= ?',
  placement: 'post.placement = ?',
  domain: 'post.id IN (SELECT post_id FROM post_link WHERE domain = ?)',
  verdict: `+post.id IN (SELECT post_id FROM judgement WHERE verdict = ?) AND ${STANDS}`,
  rule: `+post.id IN (SELECT post_id FROM finding WHERE rule = ? AND waived IS NULL) AND ${STANDS}`,
};

/** Whether a filter asks for nothing that stands in the table `post` but its id. */
export const asksIdsOnly = ({
  verdict: _verdict,
  rule: _rule,
  domain: _domain,
  isOutstanding: _outstanding,
  ...rest
}: PostFilter): boolean => Object.keys(rest).length === 0;

const SEARCH =
  "(post.text LIKE ? ESCAPE '\\' OR post.account_id IN (SELECT id FROM account WHERE nickname LIKE ? ESCAPE '\\'))";

// The list is an index of its own.
const OUTSTANDING =
  "post.id NOT IN (SELECT id FROM post WHERE json_extract(delivery, '$.state') IN ('published', 'withdrawn'))";

/** The patterns of a search. SQLite passes over the case of ASCII letters only, so that others are asked for in both. */
function patternsOf(search: string): string[] {
  const spellings = [search, search.toLowerCase(), search.toUpperCase()];
  const ascii = (text: string) => text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
  return [...new Set(spellings.map(ascii))].map((text) => `%${text.replace(/[\\%_]/g, '\\$&')}%`);
}

/** A filter as a condition in SQL on the table `post`, with its parameters in order. */
export function conditionOf(filter: PostFilter): { readonly condition: string; readonly parameters: SqlValue[] } {
  const parts: string[] = [];
  const parameters: SqlValue[] = [];
  for (const key of Object.keys(CONDITIONS) as (keyof typeof CONDITIONS)[]) {
    const value = filter[key];
    if (value === undefined) continue;
    parts.push(CONDITIONS[key]);
    parameters.push(value);
  }
  if (filter.isOutstanding === true) parts.push(OUTSTANDING);
  if (filter.search !== undefined) {
    const patterns = patternsOf(filter.search);
    parts.push(`(${patterns.map(() => SEARCH).join(' OR ')})`);
    for (const pattern of patterns) parameters.push(pattern, pattern);
  }
  return { condition: parts.length === 0 ? 'true' : parts.join(' AND '), parameters };
}
