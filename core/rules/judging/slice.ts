// What of a workspace one post's answer is read from, as a digest: equal digests give equal answers at equal times.
import type { Client } from '../../domain/client.ts';
import type { Sha256 } from '../../domain/content.ts';
import { chinaDay } from '../../domain/instant.ts';
import { domainOf } from '../../domain/link-site.ts';
import { type ListEntry, isDayList } from '../../domain/list-entry.ts';
import type { Post } from '../../domain/post.ts';
import { holidayYears } from '../../facts/holidays.ts';
import type { AccountId, CampaignId, ClientId } from '../../ids.ts';
import type { RuleContext } from '../context/rule-context.ts';
import { otherWordsOf } from '../context/brand-words.ts';
import type { PostContext } from '../context/post-context.ts';
import { runOf } from '../context/run.ts';
import { shippedRuleSet } from '../rule-set.ts';

/** A post with what the store keeps beside it. */
export interface StoredPost {
  readonly post: Post;
  readonly contentSha256: string;
  readonly handedOver: boolean;
  readonly outOfStep?: boolean;
  readonly missingMedia?: readonly string[];
}

/** Digests of a context's parts, each worked out at most once. */
export interface SliceReader {
  /** The digest for a post with these posts beside it that links to these registrable domains. */
  digest(item: StoredPost, near: Pick<PostContext, 'neighbours' | 'twins'>, domains: readonly string[]): string;
}

/** Makes the reader of a context. */
export function sliceReader(context: RuleContext, sha256: Sha256): SliceReader {
  const digested = (make: (key: string) => unknown) => {
    const memo = new Map<string, string>();
    return (key: string): string => {
      let digest = memo.get(key);
      if (digest === undefined) {
        digest = sha256(JSON.stringify(make(key) ?? null)).slice(0, 32);
        memo.set(key, digest);
      }
      return digest;
    };
  };
  const entries = entriesByDomain(context);
  const account = digested((id) => context.accounts.get(id as AccountId));
  const client = digested((id) => [
    judgedOf(context.clients.get(id as ClientId)),
    settingsOf(context, id),
    context.sites.get(id as ClientId),
  ]);
  const campaign = digested((id) => context.campaigns.get(id as CampaignId));
  const domain = digested((name) => [applicationsOn(name, context), entries.get(name), context.siteOwners.get(name)]);
  const shipped = shippedRuleSet(sha256).slice(0, 32);
  const days = daysRead(context);
  const terms = context.lists.get('terms');
  // Every post is read for the agency's words.
  const everywhere = terms === undefined ? shipped : `${shipped}\n${sha256(JSON.stringify([...terms.values()]))}`;
  return {
    digest({ post, contentSha256, handedOver, outOfStep = false, missingMedia }, { neighbours, twins }, domains) {
      const { orderNumber, approval, waivers } = post;
      let read = `${everywhere}\n${contentSha256}\n${handedOver ? 1 : 0}\n${account(post.accountId)}\n${client(post.clientId)}`;
      if (post.campaignId !== undefined) read += `\n${campaign(post.campaignId)}`;
      for (const name of domains) read += `\n${name} ${domain(name)}`;
      for (const { id, scheduledAt, promotes } of neighbours) read += `\n${id} ${scheduledAt} ${promotes ?? ''}`;
      for (const { id, scheduledAt, sister } of twins) read += `\n${JSON.stringify([id, scheduledAt, sister])}`;
      // Of what other clients are called only what the post says.
      const others = otherWordsOf(post, context.brands);
      if (others.length > 0) read += `\nothers ${JSON.stringify(others)}`;
      if (missingMedia !== undefined && missingMedia.length > 0) read += `\nmissing ${missingMedia.join()}`;
      if (outOfStep) read += '\nout of step';
      // Beside the content, as no reader gets them.
      if (orderNumber !== undefined) read += `\norder ${orderNumber}`;
      if (approval !== undefined) read += `\napproval ${JSON.stringify(approval)}`;
      if (waivers !== undefined) read += `\nwaivers ${JSON.stringify(waivers)}`;
      return sha256(read + days(post));
    },
  };
}

/** What the agency's lists of days hold that a post reads: its own day, the days of its run, the holidays of its years. */
function daysRead(context: RuleContext): (post: Post) => string {
  const { lists, campaigns, now } = context;
  const dense = lists.get('dense-days');
  const sensitive = lists.get('sensitive-days');
  const holidays = lists.get('holidays');
  if (dense === undefined && sensitive === undefined && holidays === undefined) return () => '';
  return (post) => {
    if (post.scheduledAt === undefined) return '';
    const day = chinaDay(post.scheduledAt);
    const run = runOf(post, post.campaignId === undefined ? undefined : campaigns.get(post.campaignId), now);
    const years = holidayYears(day, post.placement === 'ad');
    const of = (list: typeof dense, isRead: (value: string) => boolean) =>
      [...(list ?? [])].filter(([value]) => isRead(value)).map(([, entries]) => entries);
    const read = [
      dense?.get(day) ?? [],
      of(sensitive, (value) => run.first <= value && value <= run.last),
      of(holidays, (value) => years.includes(value.slice(0, 4))),
    ];
    return read.some((entries) => entries.length > 0) ? `\n${JSON.stringify(read)}` : '';
  };
}

/** What rules read of a client: not in which sheet it wants its reviews. */
function judgedOf(client: Client | undefined): unknown {
  if (client?.reviewTemplate === undefined) return client;
  const { reviewTemplate: _template, ...read } = client;
  return read;
}

const applicationsOn = (domain: string, context: RuleContext): unknown =>
  context.applications.get(domain)?.map(({ application, site, applicant }) => {
    // No rule reads what proves it.
    const { evidenceFiles: _files, ...read } = application;
    return [read, site, applicant];
  });

const settingsOf = (context: RuleContext, clientId: string): unknown =>
  [...context.settings].filter(([key]) => key.startsWith('\u0000') || key.startsWith(`${clientId}\u0000`)).sort();

/** The agency's own entries by the registrable domain that they speak of. */
function entriesByDomain(context: RuleContext): ReadonlyMap<string, readonly ListEntry[]> {
  const byDomain = new Map<string, ListEntry[]>();
  for (const [list, entries] of context.lists) {
    if (isDayList(list) || list === 'terms') continue;
    for (const entry of [...entries.values()].flat()) {
      const domain = domainOf(entry.value) ?? entry.value;
      const known = byDomain.get(domain);
      if (known === undefined) byDomain.set(domain, [entry]);
      else known.push(entry);
    }
  }
  return byDomain;
}
