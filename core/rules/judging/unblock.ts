// What stands between held posts and their clearance, and what each obstacle alone would free if it fell.
import type { Account } from '../../domain/account.ts';
import type { Application } from '../../domain/application.ts';
import type { Day } from '../../domain/day.ts';
import type { Finding } from '../../domain/finding.ts';
import { type Instant, chinaDay } from '../../domain/instant.ts';
import { domainOf } from '../../domain/link-site.ts';
import { isVerifiedThroughout } from '../../domain/verification.ts';
import { type AccountId, type ApplicationId, type ClientId, type PostId, applicationId, siteId } from '../../ids.ts';
import { type WorkspaceState, createContext } from '../context/rule-context.ts';
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
  const obstacles = new Map<string, { obstacle: Obstacle; posts: HeldPost[] }>();
  const note = (obstacle: Obstacle, post?: HeldPost) => {
    const key = keyOf(obstacle);
    const known = obstacles.get(key) ?? { obstacle, posts: [] };
    obstacles.set(key, known);
    if (post !== undefined && known.posts.at(-1) !== post) known.posts.push(post);
  };
  for (const post of held) {
    for (const finding of post.findings) {
      const obstacle = finding.severity === 'error' ? obstacleOf(finding, state) : undefined;
      if (obstacle !== undefined) note(obstacle, post);
    }
  }
  // An application that waits for its account's verification frees nothing by itself: both are named.
  const wanted = new Set([...obstacles.values()].map(({ obstacle }) => obstacle.applicationId));
  for (const { id, findings } of runApplicationRules(createContext(state, now))) {
    if (!wanted.has(id)) continue;
    for (const finding of findings) {
      const obstacle = obstacleOf(finding, state);
      if (obstacle !== undefined) note(obstacle);
    }
  }
  const table = timetableOf(held, around);
  return [...obstacles.values()]
    .map(({ obstacle, posts }) => {
      const context = createContext(without(obstacle, posts, state, chinaDay(now)), now);
      const domains = new Set(domainsOf(obstacle, state));
      // A listing may serve posts that named another way out.
      const concerned = new Set([...posts, ...held.filter((post) => post.domains.some((name) => domains.has(name)))]);
      const frees = [...concerned]
        .filter((item) => judgePost(item, neighboursOf(item.post, table, context), context).verdict !== 'held')
        .map(({ post }) => post.id)
        .sort();
      return { ...obstacle, frees };
    })
    .sort((a, b) => b.frees.length - a.frees.length || (keyOf(a) < keyOf(b) ? -1 : 1));
}

const keyOf = ({ kind, accountId, host, applicationId: id }: Obstacle): string =>
  [kind, id ?? '', host ?? '', accountId ?? ''].join('\u0000');

function obstacleOf({ fix }: Finding, state: WorkspaceState): Obstacle | undefined {
  if (fix === undefined) return undefined;
  const account = state.accounts.find(({ id }) => id === fix['accountId']);
  switch (fix.kind) {
    case 'submit-application':
    case 'record-decision':
    case 'renew-application': {
      const application = state.applications.find(({ id }) => id === fix['applicationId']);
      if (application === undefined) return undefined;
      const host = state.sites.find(({ id }) => id === application.siteId)?.host;
      const kind = 'approve-application';
      return {
        kind,
        accountId: application.accountId,
        ...(host !== undefined && { host }),
        applicationId: application.id,
      };
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
function domainsOf({ kind, accountId, host, applicationId: id }: Obstacle, state: WorkspaceState): string[] {
  if (kind === 'approve-application' || kind === 'start-application') return [domainOf(host ?? '') ?? ''];
  if (kind !== 'verify-account' || id !== undefined) return [];
  const sites = new Set(
    state.applications.filter((item) => item.accountId === accountId).map(({ siteId: site }) => site),
  );
  return state.sites.flatMap((site) => (sites.has(site.id) ? (domainOf(site.host) ?? []) : []));
}

/** The workspace as it would be with one obstacle gone from today on. */
function without(obstacle: Obstacle, posts: readonly HeldPost[], state: WorkspaceState, today: Day): WorkspaceState {
  const account = (change: (account: Account) => Account): WorkspaceState => ({
    ...state,
    accounts: state.accounts.map((item) => (item.id === obstacle.accountId ? change(item) : item)),
  });
  switch (obstacle.kind) {
    case 'approve-application':
      return {
        ...state,
        applications: state.applications.map((item) =>
          item.id === obstacle.applicationId ? approved(item, today) : item,
        ),
      };
    case 'start-application':
      return withNewListing(obstacle, posts, state, today);
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
  state: WorkspaceState,
  today: Day,
): WorkspaceState {
  const clientId = posts[0]?.post.clientId;
  const applicant = accountId ?? applicantOf(clientId, state, today);
  if (applicant === undefined || host === undefined || clientId === undefined) return state;
  const site = siteId.parse(unusedId('new-site', state.sites));
  const hosting = 'mainland' as const;
  return {
    ...state,
    sites: [...state.sites, { id: site, clientId, host, hosting, licenceRecorded: true }],
    applications: [
      ...state.applications,
      {
        id: applicationId.parse(unusedId('new-application', state.applications)),
        accountId: applicant,
        siteId: site,
        scope: 'host',
        reach: 'unknown',
        state: 'approved',
        decidedOn: today,
      },
    ],
  };
}

/** The account from which a client would apply: an enterprise account of its own, a verified one first. */
function applicantOf(clientId: ClientId | undefined, { accounts }: WorkspaceState, today: Day): AccountId | undefined {
  const own = accounts.filter((account) => account.clientId === clientId && account.kind === 'enterprise');
  const verified = own.find(({ verification }) => isVerifiedThroughout(verification, today, today));
  return (verified ?? own[0])?.id;
}

function unusedId(wish: string, taken: readonly { readonly id: string }[]): string {
  const ids = new Set(taken.map(({ id }) => id));
  let id = wish;
  for (let count = 2; ids.has(id); count++) id = `${wish}-${count}`;
  return id;
}
