// What stands between held posts and their clearance, and what each obstacle alone would free if it fell.
import type { Account } from '../../domain/account.ts';
import type { Application } from '../../domain/application.ts';
import type { Day } from '../../domain/day.ts';
import type { Finding } from '../../domain/finding.ts';
import { type Instant, chinaDay } from '../../domain/instant.ts';
import { domainOf } from '../../domain/link-site.ts';
import { isVerifiedThroughout } from '../../domain/verification.ts';
import {
  type AccountId,
  type ApplicationId,
  type ClientId,
  type PostId,
  type SiteId,
  applicationId,
  siteId,
} from '../../ids.ts';
import {
  type RuleContext,
  type SiteApplication,
  type WorkspaceState,
  createContext,
  everyApplication,
  withAccount,
  withApplication,
} from '../context/rule-context.ts';
import { type PostToJudge, judgePost } from './judge-post.ts';
import { type Timed, neighboursOf, timetableOf } from './neighbours.ts';
import { runApplicationRules } from './run-rules.ts';

/** One thing that somebody can bring about outside the posts. */
export interface Obstacle {
  readonly kind:
    'approve-application' | 'start-application' | 'verify-account' | 'enable-paid-links' | 'enable-mini-program-ads';
  readonly accountId?: AccountId;
  readonly host?: string;
  readonly applicationId?: ApplicationId;
}

/** An obstacle with the posts that are held now and would not be if it alone fell, sorted. */
export interface RankedObstacle extends Obstacle {
  readonly frees: readonly PostId[];
}

/** A held post with what holds it. */
export interface HeldPost extends PostToJudge {
  /** The registrable domains that it links to. */
  readonly domains: readonly string[];
  readonly findings: readonly Finding[];
}

/** All obstacles of the held posts, the one that frees most first. `around` are posts that may be near them in time. */
export function rankObstacles(
  held: readonly HeldPost[],
  around: readonly Timed[],
  state: WorkspaceState,
  now: Instant,
): readonly RankedObstacle[] {
  const context = createContext(state, now);
  const world: World = {
    context,
    accounts: context.accounts,
    applications: new Map(everyApplication(context).map((joined) => [joined.application.id, joined])),
    today: chinaDay(now),
    freshSite: siteId.parse(unusedId('new-site', state.sites)),
    freshApplication: applicationId.parse(unusedId('new-application', state.applications)),
  };
  const obstacles = new Map<string, { obstacle: Obstacle; posts: HeldPost[] }>();
  const note = (obstacle: Obstacle, post?: HeldPost) => {
    const key = keyOf(obstacle);
    const known = obstacles.get(key) ?? { obstacle, posts: [] };
    obstacles.set(key, known);
    if (post !== undefined && known.posts.at(-1) !== post) known.posts.push(post);
  };
  for (const post of held) {
    for (const finding of post.findings) {
      const obstacle = finding.severity === 'error' ? obstacleOf(finding, world) : undefined;
      if (obstacle !== undefined) note(obstacle, post);
    }
  }
  // An application that waits for its account's verification frees nothing by itself: both are named.
  const wanted = new Set([...obstacles.values()].map(({ obstacle }) => obstacle.applicationId));
  for (const { id, findings } of runApplicationRules(context)) {
    if (!wanted.has(id)) continue;
    for (const finding of findings) {
      const obstacle = obstacleOf(finding, world);
      if (obstacle !== undefined) note(obstacle);
    }
  }
  const table = timetableOf(held, around);
  const linking = byDomain(held);
  return [...obstacles.values()]
    .map(({ obstacle, posts }) => {
      const without = contextWithout(obstacle, posts, world);
      // A listing may serve posts that named another way out.
      const concerned = new Set([...posts, ...domainsOf(obstacle, world).flatMap((name) => linking.get(name) ?? [])]);
      const frees = [...concerned]
        // Who else says the same only warns, and holds nothing.
        .filter((item) => judgePost(item, neighboursOf(item.post, table, without), [], without).verdict !== 'held')
        .map(({ post }) => post.id)
        .sort();
      return { ...obstacle, frees };
    })
    .sort((a, b) => b.frees.length - a.frees.length || (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** The workspace in which obstacles stand. */
interface World {
  readonly context: RuleContext;
  readonly accounts: ReadonlyMap<string, Account>;
  readonly applications: ReadonlyMap<string, SiteApplication>;
  readonly today: Day;
  /** Ids that nothing bears yet. */
  readonly freshSite: SiteId;
  readonly freshApplication: ApplicationId;
}

function byDomain(held: readonly HeldPost[]): ReadonlyMap<string, readonly HeldPost[]> {
  const linking = new Map<string, HeldPost[]>();
  for (const post of held) {
    for (const name of post.domains) {
      const known = linking.get(name);
      if (known === undefined) linking.set(name, [post]);
      else known.push(post);
    }
  }
  return linking;
}

const keyOf = ({ kind, accountId, host, applicationId: id }: Obstacle): string =>
  [kind, id ?? '', host ?? '', accountId ?? ''].join('\u0000');

function obstacleOf({ fix }: Finding, { accounts, applications }: World): Obstacle | undefined {
  if (fix === undefined) return undefined;
  const account = accounts.get(String(fix['accountId']));
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
    case 'start-application':
      return { kind: 'start-application', ...(account && { accountId: account.id }), host: String(fix['host']) };
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

/** The registrable domains on which it may matter that an obstacle falls. */
function domainsOf({ kind, accountId, host }: Obstacle, { applications }: World): string[] {
  if (kind === 'approve-application' || kind === 'start-application') return [domainOf(host ?? '') ?? ''];
  if (kind !== 'verify-account') return [];
  return [...applications.values()].flatMap(({ application, site }) =>
    application.accountId === accountId ? (domainOf(site.host) ?? []) : [],
  );
}

/** What rules may ask in the workspace as it would be with one obstacle gone from today on. */
function contextWithout(obstacle: Obstacle, posts: readonly HeldPost[], world: World): RuleContext {
  const { context, accounts, applications, today } = world;
  const account = (change: (account: Account) => Account): RuleContext => {
    const item = obstacle.accountId === undefined ? undefined : accounts.get(obstacle.accountId);
    return item === undefined ? context : withAccount(context, change(item));
  };
  switch (obstacle.kind) {
    case 'approve-application': {
      const joined = obstacle.applicationId === undefined ? undefined : applications.get(obstacle.applicationId);
      if (joined === undefined) return context;
      return withApplication(context, { ...joined, application: approved(joined.application, today) });
    }
    case 'start-application':
      return withNewListing(obstacle, posts, world);
    case 'verify-account':
      return account(({ verification: { entityName }, ...rest }) => ({
        ...rest,
        verification: { state: 'verified', ...(entityName !== undefined && { entityName }) },
      }));
    case 'enable-paid-links':
      return account((item) => ({
        ...item,
        capabilities: { ...item.capabilities, 'paid-links': { state: 'enabled' } },
      }));
    case 'enable-mini-program-ads':
      return account((item) => ({
        ...item,
        capabilities: { ...item.capabilities, 'mini-program-ads': { state: 'enabled' } },
      }));
  }
}

const approved = (
  { validUntil: _until, revokedOn: _revoked, ...application }: Application,
  today: Day,
): Application => ({
  ...application,
  state: 'approved',
  decidedOn: today,
});

function withNewListing(
  { accountId, host }: Obstacle,
  posts: readonly HeldPost[],
  { context, today, freshSite, freshApplication }: World,
): RuleContext {
  const clientId = posts[0]?.post.clientId;
  const client = clientId === undefined ? undefined : context.clients.get(clientId);
  const applicant = accountId === undefined ? applicantOf(clientId, context, today) : context.accounts.get(accountId);
  if (applicant === undefined || host === undefined || client === undefined) return context;
  const application = {
    id: freshApplication,
    accountId: applicant.id,
    siteId: freshSite,
    scope: 'host' as const,
    reach: 'unknown' as const,
    state: 'approved' as const,
    decidedOn: today,
  };
  const site = { id: freshSite, clientId: client.id, host, hosting: 'mainland' as const, licenceRecorded: true };
  return withApplication(context, { application, site, applicant, client });
}

/** The account from which a client would apply: an enterprise account of its own, a verified one first. */
function applicantOf(clientId: ClientId | undefined, { accounts }: RuleContext, today: Day): Account | undefined {
  const own = [...accounts.values()].filter(
    (account) => account.clientId === clientId && account.kind === 'enterprise',
  );
  return own.find(({ verification }) => isVerifiedThroughout(verification, today, today)) ?? own[0];
}

function unusedId(wish: string, taken: readonly { readonly id: string }[]): string {
  const ids = new Set(taken.map(({ id }) => id));
  let id = wish;
  for (let count = 2; ids.has(id); count++) id = `${wish}-${count}`;
  return id;
}
