// A small workspace in plan form, and one call that says what one rule finds in one post of it.
import { accountSchema } from '../../../core/domain/account.ts';
import { applicationSchema } from '../../../core/domain/application.ts';
import { campaignSchema } from '../../../core/domain/campaign.ts';
import { clientSchema } from '../../../core/domain/client.ts';
import { contentDigest, isChangedSinceAnswer, isOutOfStep } from '../../../core/domain/content.ts';
import type { Finding } from '../../../core/domain/finding.ts';
import { type Instant, parseInstant } from '../../../core/domain/instant.ts';
import { listEntrySchema } from '../../../core/domain/list-entry.ts';
import { type Post, parsePost } from '../../../core/domain/post.ts';
import { settingSchema } from '../../../core/domain/setting.ts';
import { siteSchema } from '../../../core/domain/site.ts';
import { type WorkspaceState, createContext } from '../../../core/rules/context/rule-context.ts';
import type { PostAnswer } from '../../../core/rules/judging/judge-post.ts';
import { timetable } from '../../../core/rules/judging/neighbours.ts';
import { runApplicationRules, runRules } from '../../../core/rules/judging/run-rules.ts';
import { writtenOf } from '../../../core/rules/judging/twins.ts';
import { sha256 } from '../../../electron/planner/sha256.ts';

export type Plain = Record<string, unknown>;

/** What a test changes: by list, each object replaces the one of its id, or is added. */
export interface Change {
  readonly clients?: readonly Plain[];
  readonly accounts?: readonly Plain[];
  readonly sites?: readonly Plain[];
  readonly applications?: readonly Plain[];
  readonly campaigns?: readonly Plain[];
  readonly settings?: readonly Plain[];
  readonly lists?: readonly Plain[];
  /** Other posts of the workspace, in plan form. */
  readonly others?: readonly Plain[];
  readonly now?: string;
  readonly handedOver?: boolean;
  /** The digests that the workspace does not hold. */
  readonly missingMedia?: readonly string[];
}

/** Client `tea` (mainland) with enterprise account `tea-weibo`, site www.example.com, approved for the host. */
export const BASE: Required<Pick<Change, 'clients' | 'accounts' | 'sites' | 'applications' | 'campaigns'>> = {
  clients: [
    {
      id: 'tea',
      name: '青禾茶',
      legalName: '上海青禾茶业有限公司',
      region: 'mainland',
      uscc: '9131000063159284XQ',
      address: '上海市静安区南京西路1号',
      contact: '021-00000000',
    },
    {
      id: 'nord',
      name: 'Nordlys',
      legalName: 'Nordlys Skincare AS',
      region: 'overseas',
      registration: 'NO 999 999 999',
      address: 'Karl Johans gate 1, Oslo',
      contact: '+47 00 00 00 00',
    },
  ],
  accounts: [
    {
      id: 'tea-weibo',
      owner: 'brand',
      clientId: 'tea',
      nickname: '青禾茶',
      kind: 'enterprise',
      verification: {
        state: 'verified',
        entityName: '上海青禾茶业有限公司',
        verifiedOn: '2026-01-10',
        expiresOn: '2027-06-30',
      },
      capabilities: { 'mini-program-ads': { state: 'enabled', from: '2026-06-01' } },
    },
    {
      id: 'nord-weibo',
      owner: 'brand',
      clientId: 'nord',
      nickname: 'Nordlys北光',
      kind: 'enterprise',
      verification: { state: 'in-review', entityName: 'Nordlys Skincare AS' },
    },
    {
      id: 'reader',
      owner: 'creator',
      nickname: '小满读书',
      kind: 'personal',
      verification: { state: 'verified', verifiedOn: '2026-03-01' },
      capabilities: { 'paid-links': { state: 'enabled', from: '2026-01-01', until: '2026-12-30' } },
    },
  ],
  sites: [
    {
      id: 'tea-www',
      clientId: 'tea',
      host: 'www.example.com',
      hosting: 'mainland',
      icpNumber: '沪ICP备2021012345号-1',
      icpEntity: '上海青禾茶业有限公司',
      licenceRecorded: true,
      reviewedOn: '2026-10-08',
    },
    {
      id: 'nord-shop',
      clientId: 'nord',
      host: 'shop.example.net',
      hosting: 'overseas',
      licenceRecorded: true,
      reviewedOn: '2026-11-02',
    },
  ],
  applications: [
    {
      id: 'w-tea',
      accountId: 'tea-weibo',
      siteId: 'tea-www',
      scope: 'host',
      state: 'approved',
      submittedOn: '2026-10-09',
      decidedOn: '2026-10-20',
    },
    { id: 'w-nord', accountId: 'nord-weibo', siteId: 'nord-shop', scope: 'host', state: 'draft' },
  ],
  campaigns: [
    {
      id: 'dec',
      clientId: 'tea',
      name: '双十二',
      startsOn: '2026-12-01',
      endsOn: '2026-12-31',
      timeZone: 'Asia/Shanghai',
    },
  ],
};

/** The moment at which everything is judged unless a test says otherwise: 23 November 2026, noon in China. */
const NOW = '2026-11-23T12:00:00+08:00';

/** The instant of an ISO string with an offset. */
export function at(text: string): Instant {
  const instant = parseInstant(text);
  if (instant === undefined) throw new Error(`${text} is no instant`);
  return instant;
}

/** A post of `tea` on `tea-weibo` at 10:00 on 3 December 2026, changed as given. */
export function postOf(change: Plain = {}): Post {
  const parsed = parsePost({
    id: 'p1',
    clientId: 'tea',
    accountId: 'tea-weibo',
    scheduledAt: '2026-12-03T10:00:00+08:00',
    text: '新茶上市',
    ...change,
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
}

/** `null` means absent, as in a plan. */
const stated = (item: Plain): Plain => Object.fromEntries(Object.entries(item).filter(([, value]) => value !== null));

/** The workspace of {@link BASE} with a test's changes, as the rules get it. */
export function stateOf(change: Change = {}): WorkspaceState {
  const merged = (list: keyof typeof BASE) => [
    ...new Map([...BASE[list], ...(change[list] ?? [])].map((item) => [item['id'], stated(item)])).values(),
  ];
  return {
    clients: merged('clients').map((value) => clientSchema.parse(value)),
    accounts: merged('accounts').map((value) => accountSchema.parse(value)),
    sites: merged('sites').map((value) => siteSchema.parse(value)),
    applications: merged('applications').map((value) => applicationSchema.parse(value)),
    campaigns: merged('campaigns').map((value) => campaignSchema.parse(value)),
    settings: (change.settings ?? []).map((value) => settingSchema.parse(value)),
    listEntries: (change.lists ?? []).map((value) => listEntrySchema.parse(value)),
  };
}

/** Judges one post in the changed workspace with every rule. */
export function judge(post: Plain, change: Change = {}): PostAnswer {
  const context = createContext(stateOf(change), at(change.now ?? NOW));
  const others = (change.others ?? []).map((other, index) => postOf({ id: `other-${index}`, ...other }));
  const around = [...timetable(others).values()].flat();
  const judged = postOf(post);
  const item = {
    post: judged,
    handedOver: change.handedOver ?? false,
    outOfStep: isOutOfStep(judged, sha256),
    missingMedia: change.missingMedia ?? [],
    changedSinceAnswer: isChangedSinceAnswer(judged, contentDigest(judged, sha256)),
  };
  const [answer] = runRules([item], around, context, writtenOf(others));
  if (answer === undefined) throw new Error('one post gives one answer');
  return answer;
}

/** What one rule finds in a post: `message field`, and in 「」 the very words of the field that it names. */
export function quotes(rule: string, post: Plain, change: Change = {}): string[] {
  const written = postOf(post);
  return judge(post, change)
    .findings.filter((finding) => finding.rule === rule)
    .map(({ message, field, span }) => {
      const words = span === undefined ? '' : ` 「${stringOf(written, field)?.slice(span.start, span.end) ?? '?'}」`;
      return `${message} ${field}${words}`;
    });
}

/** The string of a post's field, in which spans count; undefined for a field that is no string. */
export function stringOf(post: Post, field: Finding['field']): string | undefined {
  if (field === 'text' || field === 'firstComment') return post[field];
  const part = /^target\.(\w+)$/.exec(field)?.[1];
  const value = part === undefined ? undefined : new Map<string, unknown>(Object.entries(post.target)).get(part);
  return typeof value === 'string' ? value : undefined;
}

/** What one rule finds in an application of the changed workspace. */
export function firesOn(rule: string, applicationId: string, change: Change = {}): string[] {
  const answers = runApplicationRules(createContext(stateOf(change), at(change.now ?? NOW)));
  const answer = answers.find(({ id }) => id === applicationId);
  if (answer === undefined) throw new Error(`${applicationId} is no application`);
  return answer.findings.filter((finding) => finding.rule === rule).map(brief);
}

const brief = ({ message, field, span }: Finding): string =>
  `${message} ${field}${span === undefined ? '' : ` [${span.start},${span.end}]`}`;
