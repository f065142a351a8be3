// What of a workspace one post's answer is read from, as a digest: equal digests give equal answers at equal times.
import type { Sha256 } from '../domain/content.ts';
import { chinaDay } from '../domain/instant.ts';
import { readLink } from '../domain/link-site.ts';
import type { ListEntry } from '../domain/list-entry.ts';
import type { Post } from '../domain/post.ts';
import type { RuleContext } from './context.ts';
import type { Neighbour } from './post-context.ts';
import { shippedRuleSet } from './rule-set.ts';

/** A post with what the store keeps beside it. */
export interface StoredPost {
  readonly post: Post;
  readonly contentSha256: string;
  readonly handedOver: boolean;
}

/** Digests of a context's parts, each worked out at most once. */
export interface SliceReader {
  /** The digest for a post that links to these registrable domains. */
  digest(item: StoredPost, neighbours: readonly Neighbour[], domains: readonly string[]): string;
}

/** Makes the reader of a context. */
export function sliceReader(context: RuleContext, sha256: Sha256): SliceReader {
  const memo = new Map<string, string>();
  const once = (key: string, make: () => unknown): string => {
    let digest = memo.get(key);
    if (digest === undefined) {
      digest = sha256(JSON.stringify(make() ?? null)).slice(0, 32);
      memo.set(key, digest);
    }
    return digest;
  };
  const entries = entriesByDomain(context);
  const shipped = shippedRuleSet(sha256);
  return {
    digest({ post, contentSha256, handedOver }, neighbours, domains) {
      const parts = [
        shipped,
        contentSha256,
        handedOver ? 'handed-over' : '',
        once(`account ${post.accountId}`, () => context.accounts.get(post.accountId)),
        once(`client ${post.clientId}`, () => context.clients.get(post.clientId)),
        once(`settings ${post.clientId}`, () => settingsOf(context, post.clientId)),
      ];
      const { campaignId } = post;
      if (campaignId !== undefined) parts.push(once(`campaign ${campaignId}`, () => context.campaigns.get(campaignId)));
      for (const domain of domains) {
        parts.push(
          domain,
          once(`domain ${domain}`, () => [applicationsOn(domain, context), entries.get(domain)]),
        );
      }
      for (const { id, scheduledAt, promotes } of neighbours) parts.push(`${id} ${scheduledAt} ${promotes ?? ''}`);
      if (context.lists.has('dense-days') && post.scheduledAt !== undefined) {
        const day = chinaDay(post.scheduledAt);
        parts.push(once(`dense ${day}`, () => context.lists.get('dense-days')?.get(day)));
      }
      return sha256(parts.join('\n'));
    },
  };
}

const applicationsOn = (domain: string, context: RuleContext): unknown =>
  context.applications.get(domain)?.map(({ application, site, applicant }) => [application, site, applicant]);

const settingsOf = (context: RuleContext, clientId: string): unknown =>
  [...context.settings].filter(([key]) => key.startsWith('\u0000') || key.startsWith(`${clientId}\u0000`)).sort();

/** The agency's own entries by the registrable domain that they speak of. */
function entriesByDomain(context: RuleContext): ReadonlyMap<string, readonly ListEntry[]> {
  const byDomain = new Map<string, ListEntry[]>();
  for (const [list, entries] of context.lists) {
    if (list === 'dense-days') continue;
    for (const entry of [...entries.values()].flat()) {
      const domain = readLink(entry.value).site?.domain ?? entry.value;
      byDomain.set(domain, [...(byDomain.get(domain) ?? []), entry]);
    }
  }
  return byDomain;
}
