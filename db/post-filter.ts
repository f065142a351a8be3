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
  readonly verdict?: Verdict;
  /** With a finding of this rule. */
  readonly rule?: string;
}

const CONDITIONS: Readonly<Record<keyof PostFilter, string>> = {
  clientId: 'post.client_id = ?',
  accountId: 'post.account_id = ?',
  campaignId: 'post.campaign_id = ?',
  from: 'post.scheduled_at >= ?',
  to: 'post.scheduled_at <= ?',
  domain: 'post.id IN (SELECT post_id FROM post_link WHERE domain = ?)',
  verdict: 'post.id IN (SELECT post_id FROM judgement WHERE verdict = ?)',
  rule: 'post.id IN (SELECT post_id FROM finding WHERE rule = ?)',
};

/** A filter as a condition in SQL on the table `post`, with its parameters in order. */
export function conditionOf(filter: PostFilter): { readonly condition: string; readonly parameters: SqlValue[] } {
  const parts: string[] = [];
  const parameters: SqlValue[] = [];
  for (const key of Object.keys(CONDITIONS) as (keyof PostFilter)[]) {
    const value = filter[key];
    if (value === undefined) continue;
    parts.push(CONDITIONS[key]);
    parameters.push(value);
  }
  return { condition: parts.length === 0 ? 'true' : parts.join(' AND '), parameters };
}
