// A workspace as a large agency has it, made from a seed: every company and host in it is invented.
import { accountSchema } from '../../core/domain/account.ts';
import { applicationSchema } from '../../core/domain/application.ts';
import { campaignSchema } from '../../core/domain/campaign.ts';
import { clientSchema } from '../../core/domain/client.ts';
import { CHINA, type Instant, formatInstant, isInstant, parseInstant } from '../../core/domain/instant.ts';
import { listEntrySchema } from '../../core/domain/list-entry.ts';
import { type Post, parsePost } from '../../core/domain/post.ts';
import { siteSchema } from '../../core/domain/site.ts';
import type { WorkspaceState } from '../../core/rules/context/rule-context.ts';
import { type Chance, chanceOf } from './chance.ts';
import { textWith } from './texts.ts';

const CLIENTS = 250;
const ACCOUNTS = 500;
const SITES = 1000;
/** Registrable domains that are listed: those of {@link SITES} by an application, the rest by the agency's own entries. */
export const LISTED_DOMAINS = 5000;

const POSTS_A_DAY = 2;
const MINUTE = 60_000;

const numbered = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
const four = (index: number): string => String(index).padStart(4, '0');

/** The registrable domain number `index`; those from {@link LISTED_DOMAINS} on are listed nowhere. */
export const domainAt = (index: number): string => `example-${four(index)}.cn`;

const instant = (text: string): Instant => {
  const read = parseInstant(text);
  if (read === undefined) throw new Error(`${text} is not an instant`);
  return read;
};

/** The moment at which everything is judged. */
export const NOW = instant('2026-11-23T12:00:00+08:00');
const FIRST_MORNING = instant('2026-12-01T08:00:00+08:00');

/** Clients, accounts, sites, applications and list entries; always the same ones. */
export function workspaceState(): WorkspaceState {
  const chance = chanceOf(1);
  return {
    clients: numbered(CLIENTS).map((index) =>
      clientSchema.parse({ id: `c${four(index)}`, name: `虚构品牌${four(index)}`, region: 'mainland' }),
    ),
    accounts: numbered(ACCOUNTS).map((index) => account(index)),
    sites: numbered(SITES).map((index) =>
      siteSchema.parse({
        id: `s${four(index)}`,
        clientId: `c${four(index % CLIENTS)}`,
        host: `www.${domainAt(index)}`,
        icpNumber: `沪ICP备2021${four(index)}号-1`,
        licenceRecorded: true,
        reviewedOn: '2026-10-08',
      }),
    ),
    applications: numbered(SITES).map((index) => application(index, chance)),
    campaigns: numbered(CLIENTS).map((index) =>
      campaignSchema.parse({
        id: `k${four(index)}`,
        clientId: `c${four(index)}`,
        name: '冬季排期',
        startsOn: '2026-12-01',
        endsOn: '2027-04-30',
      }),
    ),
    settings: [],
    listEntries: numbered(LISTED_DOMAINS - SITES).map((index) =>
      listEntrySchema.parse({
        list: index % 2 === 0 ? 'media' : 'platforms',
        value: domainAt(SITES + index),
        change: 'add',
        from: '2026-11-01',
        evidence: '实测截图',
      }),
    ),
  };
}

function account(index: number) {
  const isPersonal = isPersonalAccount(index);
  return accountSchema.parse({
    id: `a${four(index)}`,
    owner: 'brand',
    clientId: `c${four(index % CLIENTS)}`,
    nickname: `虚构账号${four(index)}`,
    kind: isPersonal ? 'personal' : 'enterprise',
    verification: {
      state: 'verified',
      entityName: `虚构品牌${four(index % CLIENTS)}有限公司`,
      verifiedOn: '2026-05-10',
      expiresOn: '2027-06-30',
    },
    capabilities: {
      'paid-links': { state: isPersonal ? 'enabled' : 'unknown' },
      'mini-program-ads': { state: index % 10 === 0 ? 'unknown' : 'enabled' },
    },
  });
}

/** Every second account of a fifth of the clients is a person's; an account has its client's number, or that plus {@link CLIENTS}. */
const isPersonalAccount = (index: number): boolean => index >= CLIENTS && index % 5 === 4;

/** Of the client's two accounts one that may apply. */
const applicantOf = (site: number): number => (isPersonalAccount(site % ACCOUNTS) ? site % CLIENTS : site % ACCOUNTS);

function application(index: number, chance: Chance) {
  const isDraft = chance.happens(5);
  return applicationSchema.parse({
    id: `w${four(index)}`,
    accountId: `a${four(applicantOf(index))}`,
    siteId: `s${four(index)}`,
    scope: 'domain',
    reach: chance.happens(80) ? 'entity' : 'unknown',
    state: isDraft ? 'draft' : 'approved',
    ...(isDraft ? {} : { submittedOn: '2026-09-09', decidedOn: '2026-09-20' }),
  });
}

/** Posts number `from` up to and without `to`, out of `total` that are spread evenly over all accounts, two a day on each. */
export function posts(from: number, to: number, total: number): Post[] {
  const perAccount = Math.ceil(total / ACCOUNTS);
  return numbered(to - from).map((offset) => post(from + offset, perAccount));
}

function post(index: number, perAccount: number): Post {
  const chance = chanceOf(index + 1000);
  const owner = Math.floor(index / perAccount) % ACCOUNTS;
  const day = Math.floor((index % perAccount) / POSTS_A_DAY);
  // Half past eight to ten in the evening, on the five minutes: now and then two posts of an account collide.
  const at = FIRST_MORNING + day * 1440 * MINUTE + 5 * (6 + chance.below(162)) * MINUTE;
  if (!isInstant(at)) throw new Error(`post ${index} has no time`);
  const isAd = chance.happens(10);
  const parsed = parsePost({
    id: `p${String(index).padStart(7, '0')}`,
    clientId: `c${four(owner % CLIENTS)}`,
    campaignId: `k${four(owner % CLIENTS)}`,
    accountId: `a${four(owner)}`,
    placement: isAd ? 'ad' : 'organic',
    scheduledAt: formatInstant(at, CHINA),
    text: textWith(linkOf(owner, index, chance), chance),
    firstComment: chance.happens(20) ? '更多内容见主页，欢迎留言。' : '',
    ...(isAd && { target: { kind: 'mini-program', appId: 'wx0000000000000000', path: 'pages/index' } }),
  });
  if (!parsed.ok) throw new Error(`post ${index} is none: ${JSON.stringify(parsed.error)}`);
  return parsed.value;
}

/** One address: mostly of the client's own sites, else of the agency's lists, else of nobody's. */
function linkOf(owner: number, index: number, chance: Chance): string {
  const roll = chance.below(100);
  const own = (owner % CLIENTS) + CLIENTS * chance.below(SITES / CLIENTS);
  const entry = SITES + chance.below(LISTED_DOMAINS - SITES);
  const domain = domainAt(roll < 65 ? own : roll < 92 ? entry : LISTED_DOMAINS + chance.below(4000));
  if (roll === 99) return `${domain}/p/${index}`;
  return `https://shop${chance.below(3000)}.${domain}/p/${index}?from=weibo&t=${chance.below(100_000)}`;
}
