// What stands between held posts and their clearance, as their findings name it.
import type { Account } from '../../domain/account.ts';
import { byCodeUnits } from '../../domain/code-units.ts';
import type { Day } from '../../domain/day.ts';
import type { Finding } from '../../domain/finding.ts';
import { chinaDay } from '../../domain/instant.ts';
import { domainOf } from '../../domain/link-site.ts';
import { isVerifiedThroughout } from '../../domain/verification.ts';
import { isListed } from '../../facts/agency-lists.ts';
import { namesOf } from '../../facts/reference-list.ts';
import { SHORTENERS } from '../../facts/shorteners.ts';
import type { AccountId, ApplicationId } from '../../ids.ts';
import { type RuleContext, type SiteApplication, everyApplication } from '../context/rule-context.ts';
import { type Fall, accountChange, applicantFor, approval, idsBesides, newListing } from './falling.ts';
import type { PostToJudge } from './judge-post.ts';
import { runApplicationRules } from './run-rules.ts';

/** One thing that somebody can bring about. */
export interface Obstacle {
  readonly kind:
    | 'approve-application'
    | 'start-application'
    | 'verify-account'
    | 'enable-paid-links'
    | 'enable-mini-program-ads'
    | 'move-date';
  readonly accountId?: AccountId;
  readonly host?: string;
  readonly applicationId?: ApplicationId;
  /** The day in China to which posts of the account would move. */
  readonly to?: Day;
}

/** A held post with what holds it. */
export interface HeldPost extends PostToJudge {
  /** The registrable domains that it links to. */
  readonly domains: readonly string[];
  readonly findings: readonly Finding[];
}

/** An obstacle outside the posts, with what it touches. */
export interface OutsideObstacle {
  readonly obstacle: Obstacle;
  /** The held posts of which a finding names it. */
  readonly posts: readonly HeldPost[];
  /** The registrable domains to which it may matter. */
  readonly domains: readonly string[];
  readonly fall: Fall;
}

/** Tells obstacles apart. */
export const keyOf = ({ kind, accountId, host, applicationId: id, to }: Obstacle): string =>
  [kind, id ?? '', host ?? '', accountId ?? '', to ?? ''].join('\u0000');

/** True for what holds its post: an error that nobody answers for. */
export const holds = ({ severity, waived }: Finding): boolean => severity === 'error' && waived === undefined;

const ofAccount = ({ kind }: Obstacle): boolean => kind !== 'approve-application' && kind !== 'start-application';

/** The obstacles outside the posts, accounts before applications, which wait for them. */
export function outsideObstacles(held: readonly HeldPost[], context: RuleContext): readonly OutsideObstacle[] {
  const applications = new Map(everyApplication(context).map((joined) => [joined.application.id, joined]));
  const named = new Map<string, { obstacle: Obstacle; posts: HeldPost[] }>();
  const note = (obstacle: Obstacle | undefined, post?: HeldPost) => {
    if (obstacle === undefined) return;
    const key = keyOf(obstacle);
    const known = named.get(key) ?? { obstacle, posts: [] };
    named.set(key, known);
    if (post !== undefined && known.posts.at(-1) !== post) known.posts.push(post);
  };
  for (const post of held) {
    for (const finding of post.findings) {
      if (holds(finding)) note(obstacleOf(finding, applications, context, post), post);
    }
  }
  const applicants = new Map<string, Account>();
  for (const [key, { obstacle, posts }] of named) {
    const applicant = obstacle.kind === 'start-application' && applicantFor(obstacle, posts[0]?.post.clientId, context);
    if (applicant) applicants.set(key, applicant);
  }
  // An application that waits for its account's verification frees nothing by itself: both are named.
  const wanted = new Set([...named.values()].map(({ obstacle }) => obstacle.applicationId));
  for (const { id, findings } of wanted.size === 0 ? [] : runApplicationRules(context)) {
    if (wanted.has(id)) for (const finding of findings) note(obstacleOf(finding, applications, context));
  }
  const today = chinaDay(context.now);
  for (const { id, verification } of applicants.values()) {
    if (!isVerifiedThroughout(verification, today, today)) note({ kind: 'verify-account', accountId: id });
  }
  const domains = domainsByAccount(applications.values());
  for (const [key, { id }] of applicants) {
    const domain = domainOf(named.get(key)?.obstacle.host ?? '');
    if (domain !== undefined) domains.set(id, (domains.get(id) ?? new Set()).add(domain));
  }
  const unused = idsBesides(context);
  return [...named]
    .sort(
      ([key, a], [other, b]) =>
        Number(ofAccount(b.obstacle)) - Number(ofAccount(a.obstacle)) || byCodeUnits(key, other),
    )
    .map(([key, { obstacle, posts }], index) => ({
      obstacle,
      posts,
      domains: ofAccount(obstacle)
        ? obstacle.kind === 'verify-account'
          ? [...(domains.get(obstacle.accountId ?? '') ?? [])]
          : []
        : [domainOf(obstacle.host ?? '') ?? ''],
      fall:
        obstacle.kind === 'start-application'
          ? newListing(obstacle, posts[0]?.post.clientId, applicants.get(key), unused(index), context)
          : ofAccount(obstacle)
            ? accountChange(obstacle, context)
            : approval(obstacle),
    }));
}

function obstacleOf(
  { fix }: Finding,
  applications: ReadonlyMap<string, SiteApplication>,
  context: RuleContext,
  held?: HeldPost,
): Obstacle | undefined {
  if (fix === undefined) return undefined;
  const account = context.accounts.get(String(fix['accountId']) as AccountId);
  switch (fix.kind) {
    case 'submit-application':
    case 'record-decision':
    case 'renew-application': {
      const joined = applications.get(String(fix['applicationId']));
      if (joined === undefined) return undefined;
      const { application, site } = joined;
      const { id, accountId } = application;
      return { kind: 'approve-application', accountId, host: site.host, applicationId: id };
    }
    case 'start-application': {
      const host = String(fix['host']);
      // Nobody's official site: what lies behind it has to be recorded, or the address written out.
      if (held !== undefined && isShortener(host, held, context)) return undefined;
      return { kind: 'start-application', ...(account && { accountId: account.id }), host };
    }
    case 'record-verification':
      return account && { kind: 'verify-account', accountId: account.id };
    case 'record-capability':
      return (
        account && {
          kind: fix['capability'] === 'paid-links' ? 'enable-paid-links' : 'enable-mini-program-ads',
          accountId: account.id,
        }
      );
    default:
      return undefined;
  }
}

function isShortener(host: string, { post }: HeldPost, { lists, now }: RuleContext): boolean {
  const day = chinaDay(post.scheduledAt ?? now);
  return isListed(SHORTENERS, lists, 'shorteners', namesOf(host), post.accountId, day, day);
}

function domainsByAccount(applications: Iterable<SiteApplication>): Map<string, Set<string>> {
  const domains = new Map<string, Set<string>>();
  for (const { application, site } of applications) {
    const domain = domainOf(site.host);
    if (domain === undefined) continue;
    domains.set(application.accountId, (domains.get(application.accountId) ?? new Set()).add(domain));
  }
  return domains;
}
