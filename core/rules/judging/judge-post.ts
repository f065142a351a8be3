import type { Finding, Severity, Verdict } from '../../domain/finding.ts';
import { type Instant, chinaDay, startOfChinaDay } from '../../domain/instant.ts';
import { addDays } from '../../domain/day.ts';
import type { Client } from '../../domain/client.ts';
import type { Post } from '../../domain/post.ts';
import type { Waiver } from '../../domain/waiver.ts';
import type { ClientId } from '../../ids.ts';
import type { RuleContext } from '../context/rule-context.ts';
import type { PostRule, Report, RuleMeta } from '../define-rule.ts';
import { inOrder, verdictOf } from './finding-order.ts';
import type { Neighbour, PostContext, Twin } from '../context/post-context.ts';
import { otherWordsOf } from '../context/brand-words.ts';
import { landingPagesOf } from '../context/landing-pages.ts';
import { ownWordsOf } from '../context/own-words.ts';
import { linksOf } from '../context/post-links.ts';
import { rules } from '../registry.ts';
import { milder, parametersInForce, severityInForce } from '../rule-settings.ts';
import { type Run, runOf } from '../context/run.ts';
import { wordsOf } from '../context/words.ts';
import { withWaivers } from './waive.ts';

/** A post with what only the store knows of it. */
export interface PostToJudge {
  readonly post: Post;
  readonly handedOver: boolean;
  /** The back office holds an earlier text of it. */
  readonly outOfStep?: boolean;
  /** What the client said of it, it said of another content. */
  readonly changedSinceAnswer?: boolean;
  /** The digests that its media name and that are not held. */
  readonly missingMedia?: readonly string[];
  /** The waivers that are of the content that it has. */
  readonly waivers?: readonly Waiver[];
}

/** The answer for one post, with the registrable domains that it turned on. */
export interface PostAnswer {
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
  readonly domains: readonly string[];
  readonly validFrom?: Instant;
  readonly recheckAt?: Instant;
}

/** Judges one post as of its scheduled time. The context must hold its client, account and campaign. */
export function judgePost(
  item: PostToJudge,
  neighbours: readonly Neighbour[],
  twins: readonly Twin[],
  context: RuleContext,
): PostAnswer {
  const { post, waivers = [] } = item;
  const view = postContext(item, neighbours, twins, context);
  const findings: Finding[] = [];
  const moments: Instant[] = view.run.timed ? [] : dayEdges(context.now);
  runPostRules(post, view, context, findings, moments);
  const domains: string[] = [];
  const turnsOn = (domain: string | undefined): void => {
    if (domain !== undefined && !domains.includes(domain)) domains.push(domain);
  };
  for (const link of view.links) {
    turnsOn(link.writtenDomain);
    turnsOn(link.site?.domain);
  }
  for (const page of view.landingPages) turnsOn(page.domain);
  const found = inOrder(findings);
  const sorted =
    waivers.length === 0
      ? found
      : withWaivers(found, waivers, context.now, (end) => {
          moments.push(end);
        });
  return {
    verdict: verdictOf(sorted),
    findings: sorted,
    domains: domains.sort(),
    ...validity(moments, context.now),
  };
}

/** What of a post's words is found whatever its context says of accounts and applications. */
export type WordsRead = Pick<PostContext, 'words' | 'ownWords' | 'otherWords'>;

/** Reads a post's words for {@link errorsOf}. */
export function wordsRead(post: Post, { clients, campaigns, lists, brands, now }: RuleContext): WordsRead | undefined {
  const client = clients.get(post.clientId);
  if (client === undefined) return undefined;
  const run = runOf(post, post.campaignId === undefined ? undefined : campaigns.get(post.campaignId), now);
  return wordsIn(post, client, run, { lists, brands });
}

const wordsIn = (
  post: Post,
  client: Client,
  run: Run,
  { lists, brands }: Pick<RuleContext, 'lists' | 'brands'>,
): WordsRead => ({
  words: wordsOf(post),
  ownWords: ownWordsOf(post, client, run, lists),
  otherWords: otherWordsOf(post, brands),
});

/** What {@link judgePost} finds of the rules that may hold a post, in no order; its words are not read again. Who else says the same only warns. */
export function errorsOf(
  item: PostToJudge,
  neighbours: readonly Neighbour[],
  context: RuleContext,
  read: WordsRead | undefined,
): readonly Finding[] {
  const { post, waivers = [] } = item;
  const findings: Finding[] = [];
  runPostRules(post, postContext(item, neighbours, [], context, read), context, findings, [], errorRules);
  return waivers.length === 0 ? findings : withWaivers(findings, waivers, context.now, () => undefined);
}

const errorRules = rules.filter(({ meta }) => meta.severity === 'error');

function postContext(
  { post, handedOver, outOfStep = false, changedSinceAnswer = false, missingMedia = NO_MEDIA }: PostToJudge,
  neighbours: readonly Neighbour[],
  twins: readonly Twin[],
  context: RuleContext,
  read?: WordsRead,
): PostContext {
  const account = context.accounts.get(post.accountId);
  const client = context.clients.get(post.clientId);
  const campaign = post.campaignId === undefined ? undefined : context.campaigns.get(post.campaignId);
  if (account === undefined || client === undefined || (post.campaignId !== undefined && campaign === undefined)) {
    throw new Error(`post ${post.id} names what the context does not hold`);
  }
  const run = runOf(post, campaign, context.now);
  const links = linksOf(post, account, run, context);
  const { words, ownWords, otherWords } = read ?? wordsIn(post, client, run, context);
  return {
    now: context.now,
    run,
    account,
    client,
    campaign,
    sites: context.sites.get(post.clientId) ?? NO_SITES,
    links,
    landingPages: post.placement === 'ad' ? landingPagesOf(post, links, account, run, context) : NO_PAGES,
    words,
    ownWords,
    otherWords,
    neighbours,
    twins,
    handedOver,
    outOfStep,
    changedSinceAnswer,
    missingMedia,
    lists: context.lists,
  };
}

const NO_SITES: PostContext['sites'] = [];
const NO_MEDIA: PostContext['missingMedia'] = [];
const NO_PAGES: PostContext['landingPages'] = [];

type AnyReport = Report<PostRule['meta']['messages']>;

// One reporter serves all rules of all posts, one after the other: most posts meet no rule, and a closure for each would
// cost more than the rules.
const desk: { meta: RuleMeta | undefined; level: Severity; findings: Finding[]; moments: Instant[] } = {
  meta: undefined,
  level: 'info',
  findings: [],
  moments: [],
};
const report: AnyReport = Object.assign(
  ({ message, at, data, fix }: Parameters<AnyReport>[0]) => {
    const { meta, level, findings } = desk;
    if (meta === undefined) throw new Error('a rule reports only while it runs');
    const own = meta.messages[message]?.severity;
    findings.push({
      rule: meta.id,
      message,
      severity: own === undefined ? level : milder(own, level),
      field: at.field,
      ...(at.span && { span: { start: at.span.start, end: at.span.end } }),
      data,
      ...(fix && { fix }),
    });
  },
  { dependsOn: (instant: Instant) => void desk.moments.push(instant) },
);

function runPostRules(
  post: Post,
  view: PostContext,
  context: RuleContext,
  findings: Finding[],
  moments: Instant[],
  among: readonly PostRule[] = rules,
): void {
  desk.findings = findings;
  desk.moments = moments;
  for (const { rule, level, parameters } of rulesInForce(among, post.placement, post.clientId, context)) {
    desk.meta = rule.meta;
    desk.level = level;
    rule.check(post, view, report, parameters);
  }
  desk.meta = undefined;
}

/** A rule as it weighs for a client. */
interface WeighedRule {
  readonly rule: PostRule;
  readonly level: Severity;
  readonly parameters: ReturnType<typeof parametersInForce>;
}

const weighed = new WeakMap<RuleContext['settings'], Map<string, readonly WeighedRule[]>>();

// Worked out once for each client: there are far more posts than clients, and most clients set nothing.
function rulesInForce(
  among: readonly PostRule[],
  placement: Post['placement'],
  clientId: ClientId,
  context: RuleContext,
): readonly WeighedRule[] {
  const { settings } = context;
  let known = weighed.get(settings);
  if (known === undefined) weighed.set(settings, (known = new Map<string, readonly WeighedRule[]>()));
  const key = `${among === rules ? '' : 'errors '}${placement} ${settings.size === 0 ? '' : clientId}`;
  let inForce = known.get(key);
  if (inForce === undefined) {
    inForce = among.flatMap((rule): readonly WeighedRule[] => {
      const level = rule.meta.appliesTo.includes(placement) ? severityInForce(rule.meta, context, clientId) : 'off';
      return level === 'off' ? [] : [{ rule, level, parameters: parametersInForce(rule.meta, context, clientId) }];
    });
    known.set(key, inForce);
  }
  return inForce;
}

function dayEdges(now: Instant): Instant[] {
  const today = chinaDay(now);
  return [startOfChinaDay(today), startOfChinaDay(addDays(today, 1))];
}

// An answer stands between the last moment that has passed and the next that has not; `dependsOn(t)` means `t < now`.
function validity(moments: readonly Instant[], now: Instant): { validFrom?: Instant; recheckAt?: Instant } {
  let validFrom: Instant | undefined;
  let recheckAt: Instant | undefined;
  for (const moment of moments) {
    if (moment <= now) validFrom = validFrom === undefined || moment > validFrom ? moment : validFrom;
    else recheckAt = recheckAt === undefined || moment < recheckAt ? moment : recheckAt;
  }
  return { ...(validFrom !== undefined && { validFrom }), ...(recheckAt !== undefined && { recheckAt }) };
}
