// Arbitrary small workspaces and changes to them: few ids, few hosts and few times, so that everything meets everything.
import fc from 'fast-check';
import type { Instant } from '../../../core/domain/instant.ts';
import { anyApproval } from '../../core/rules/any-plan.ts';
import { at } from '../../core/rules/workbench.ts';
import type { ListKey, Lists, Plain } from './desk.ts';

/** One object that a plan.json brings. */
export type Piece = readonly [ListKey, Plain];

/** Objects that come in one plan.json at one time. */
export interface Step {
  readonly now: Instant;
  readonly pieces: readonly Piece[];
}

export const instant = at;
const maybe = (value: fc.Arbitrary<unknown>) => fc.oneof(fc.constant(null), value);
// What narrows something down is mostly left out: an entry for one account on three days hardly ever applies.
const seldom = (value: fc.Arbitrary<unknown>) =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: value });
const stated = (item: Plain): Plain => Object.fromEntries(Object.entries(item).filter(([, value]) => value !== null));
const day = fc.constantFrom(
  '2026-11-30',
  '2026-12-01',
  '2026-12-02',
  '2026-12-03',
  '2026-12-04',
  '2026-12-05',
  '2027-01-02',
);

// Both sides of China's midnight, both sides of ten and of two hundred and forty minutes.
const MOMENTS = [
  '2026-12-01T23:55:00+08:00',
  '2026-12-02T00:04:00+08:00',
  '2026-12-03T00:00:00+08:00',
  '2026-12-03T10:00:00+08:00',
  '2026-12-03T10:00:30+08:00',
  '2026-12-03T10:09:00+08:00',
  '2026-12-03T10:10:00+08:00',
  '2026-12-03T13:59:00+08:00',
  '2026-12-03T14:00:00+08:00',
  '2026-12-03T23:59:59+08:00',
  '2026-12-04T00:00:00+08:00',
];
const moment = fc.constantFrom(...MOMENTS);

/** A moment at which a planner may be asked, edges of posts and of days before all. */
const anyNow: fc.Arbitrary<Instant> = fc
  .oneof(
    { weight: 2, arbitrary: fc.constant('2026-11-30T09:00:00+08:00') },
    { weight: 3, arbitrary: moment },
    { weight: 1, arbitrary: fc.constantFrom('2026-12-04T23:59:59+08:00', '2026-12-05T00:00:00+08:00') },
  )
  .chain((text) => fc.constantFrom(-1, 0, 1).map((by) => (instant(text) + by) as Instant));

const HOSTS = [
  'www.example.com',
  'shop.example.com',
  'www.example.org',
  'tea.github.io',
  'WWW.Example.Com.',
  'localhost',
];
const ADDRESSES = [
  'https://www.example.com/new',
  'shop.example.com',
  'https://www.example.org/茶',
  'https://tea.github.io',
  'https://nord.github.io/x',
  'http://t.cn/A1',
  't.cn/A1',
  'https://bit.ly/x',
  'https://www.gov.cn',
  'https://localhost/x',
  'https://www.examp1e.com',
];
const address = fc.constantFrom(...ADDRESSES);

const CLIENTS = ['c1', 'c2'];
const ACCOUNTS = ['a1', 'a2', 'a3'];
const [client, account] = [fc.constantFrom(...CLIENTS), fc.constantFrom(...ACCOUNTS)];

const anyClient = fc
  .record({
    ...{ id: client, name: fc.constantFrom('青禾茶', '北岸'), region: fc.constantFrom('mainland', 'overseas') },
    categories: fc.constantFrom([], ['health-food'], ['general', 'otc-drug']),
    card: fc.constantFrom({}, { ownTerms: ['养生'] }, { names: ['冬日茶会'], topics: ['一起去看极光'] }),
  })
  .map((item): Piece => ['clients', item]);

const capability = fc
  .record({
    state: fc.constantFrom('enabled', 'enabled', 'disabled', 'unknown'),
    from: seldom(day),
    until: seldom(day),
  })
  .map(stated);

const anyAccount = fc
  .record({
    id: account,
    owner: fc.constantFrom('brand', 'creator'),
    clientId: client,
    nickname: fc.constantFrom('青禾茶', '青禾茶旗舰店', '小满'),
    kind: fc.constantFrom('enterprise', 'enterprise', 'personal', 'media'),
    verification: fc
      .record({
        state: fc.constantFrom('verified', 'verified', 'verified', 'unverified', 'expired'),
        entityName: maybe(fc.constantFrom('青禾茶业', '北岸商贸')),
        verifiedOn: seldom(day),
        expiresOn: seldom(day),
      })
      .map(stated),
    capabilities: fc.record({ 'paid-links': capability, 'mini-program-ads': capability }),
  })
  .map((item): Piece => ['accounts', item]);

const anySite = fc
  .record({ id: fc.constantFrom('s1', 's2', 's3'), clientId: client, host: fc.constantFrom(...HOSTS) })
  .map((item): Piece => ['sites', item]);

const anyApplication = fc
  .record({
    id: fc.constantFrom('w1', 'w2', 'w3', 'w4'),
    accountId: account,
    siteId: fc.constantFrom('s1', 's2', 's3'),
    scope: fc.constantFrom('domain', 'host', 'unknown'),
    reach: fc.constantFrom('account', 'entity', 'anyone', 'unknown'),
    state: fc.constantFrom(...'approved approved approved draft submitted rejected withdrawn revoked'.split(' ')),
    submittedOn: maybe(day),
    decidedOn: seldom(day),
    validUntil: seldom(day),
    revokedOn: seldom(day),
  })
  .map((item): Piece => ['applications', stated(item)]);

const anyCampaign = fc
  .record({
    id: fc.constantFrom('k1', 'k2', 'k3'),
    clientId: client,
    name: fc.constantFrom('双十二', '年货节'),
    ...{ startsOn: fc.constant('2026-11-30'), endsOn: day },
    timeZone: fc.constantFrom('Asia/Shanghai', 'America/New_York'),
    categories: seldom(fc.constantFrom([], ['health-food'])),
  })
  .map((item): Piece => ['campaigns', stated(item)]);

const target = fc.oneof(
  { weight: 3, arbitrary: fc.constant({ kind: 'none' }) },
  { weight: 2, arbitrary: address.map((url) => ({ kind: 'web', url })) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('https://item.taobao.com/1', 'https://nord.github.io')
      .map((url) => ({ kind: 'taobao', url })),
  },
  { weight: 2, arbitrary: maybe(address).map((fallbackUrl) => stated({ kind: 'mini-program', fallbackUrl })) },
);

const NAMING = '@北岸 的冬日茶会，青禾茶旗舰店 #一起去看极光# @小满 ';
const text = fc
  .tuple(
    fc.constantFrom('新茶上市', '', '待定 新茶', '极品 养生茶', '茶'.repeat(160), '立冬后的第一壶老白茶', NAMING),
    fc.array(address, { maxLength: 2 }),
  )
  .map(([words, links]) => [words, ...links].join(' '));

const delivery = fc.oneof(
  { weight: 3, arbitrary: fc.constant({ state: 'unscheduled' }) },
  { weight: 1, arbitrary: fc.constantFrom('scheduled', 'published', 'withdrawn').map((state) => ({ state })) },
  { weight: 1, arbitrary: fc.constant({ state: 'scheduled', textHash: '0'.repeat(64) }) },
);

const postWith = (id: fc.Arbitrary<string>): fc.Arbitrary<Piece> =>
  fc
    .record({
      id,
      clientId: client,
      campaignId: maybe(fc.constantFrom('k1', 'k2')),
      accountId: account,
      placement: fc.constantFrom('organic', 'organic', 'ad'),
      form: fc.constantFrom('original', 'original', 'repost'),
      scheduledAt: fc.option(moment, { nil: null, freq: 6 }),
      endsAt: seldom(moment),
      promotes: seldom(fc.constantFrom('p1', 'p2')),
      text,
      firstComment: fc.constantFrom('', '', 'https://www.example.com/c', 't.cn/A1'),
      target,
      delivery,
      approval: anyApproval,
      feedback: maybe(fc.constantFrom('好', '改')),
    })
    .map((item): Piece => ['posts', stated(item)]);

const POSTS = ['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7', 'p8'];
const anyPost = postWith(fc.constantFrom(...POSTS));

const SETTINGS: readonly (readonly [string, string, readonly (string | number)[]])[] = [
  ['schedule-collision', 'minutes', [1, 10, 11, 240]],
  ['schedule-collision', 'severity', ['warning', 'off']],
  ['schedule-past', 'severity', ['error', 'warning', 'off']],
  ['text-repeated', 'days', [1, 7]],
  ['text-length', 'limit', [10, 150, 2000]],
  ['text-length', 'linkWeight', [0, 255]],
  ['text-length', 'severity', ['error', 'info']],
  ['link-well-formed', 'maxLength', [20, 255]],
  ['account-verification-lapses', 'days', [0, 30]],
  ['link-shortened', 'severity', ['warning', 'off']],
];

const anySetting = fc
  .constantFrom(...SETTINGS)
  .chain(([rule, key, values]) =>
    fc.record({
      clientId: maybe(client),
      rule: fc.constant(rule),
      key: fc.constant(key),
      value: fc.constantFrom(...values),
    }),
  )
  .map((item): Piece => ['settings', stated(item)]);

const entry = (list: string, values: readonly string[], more: Record<string, fc.Arbitrary<unknown>> = {}) =>
  fc
    .record({
      list: fc.constant(list),
      value: fc.constantFrom(...values),
      change: fc.constantFrom('add', 'add', 'off'),
      accountId: seldom(account),
      from: seldom(day),
      until: seldom(day),
      ...more,
    })
    .map((item): Piece => ['lists', stated(item)]);

const LISTED_HOSTS = ['www.example.com', 'example.org', 'tea.github.io', ' Example.COM '];
const evidence = fc.constantFrom('实测截图', '来函');

const shortLink = entry('short-links', ['t.cn/A1', 'http://T.cn/A1', 'https://bit.ly/x', 'example.org'], {
  destination: fc.constantFrom(...ADDRESSES, '不是网址'),
});

const anyEntry: fc.Arbitrary<Piece> = fc.oneof(
  entry('media', LISTED_HOSTS, { evidence }),
  entry('platforms', LISTED_HOSTS, { evidence }),
  entry('shorteners', [...LISTED_HOSTS, 'bit.ly', 't.cn']),
  shortLink,
  entry('landing-pages', ['https://www.example.com/new?utm_source=a', 'item.taobao.com/1'], { evidence }),
  entry('dense-days', ['2026-12-02', '2026-12-03']),
  entry('sensitive-days', ['2026-12-02', '2026-12-04', '2026-12-13']),
  entry('holidays', ['2026-12-01', '2026-12-03', '2027-01-01', '2027-02-01']),
  entry('terms', ['极品', '养 生', '新茶'], { evidence }),
);

/** One object new or changed. */
export const anyPiece: fc.Arbitrary<Piece> = fc.oneof(
  { weight: 5, arbitrary: anyPost },
  { weight: 3, arbitrary: anyAccount },
  { weight: 3, arbitrary: anyApplication },
  { weight: 2, arbitrary: anySite },
  { weight: 2, arbitrary: anyCampaign },
  { weight: 3, arbitrary: anySetting },
  { weight: 5, arbitrary: anyEntry },
  { weight: 1, arbitrary: anyClient },
);

/** Up to three objects at some time; none where only time goes on or back. */
export const anyStep: fc.Arbitrary<Step> = fc.record({ now: anyNow, pieces: fc.array(anyPiece, { maxLength: 3 }) });

const all = <T>(ids: readonly T[], make: (id: T) => fc.Arbitrary<Piece>): fc.Arbitrary<Piece[]> =>
  fc.tuple(...ids.map(make));
const named = (id: string) => (arbitrary: fc.Arbitrary<Piece>) =>
  arbitrary.map(([list, item]): Piece => [list, { ...item, id }]);

/** A workspace to begin with: every id that a change may name is there. */
export const anyWorld: fc.Arbitrary<readonly Piece[]> = fc
  .tuple(
    all(CLIENTS, (id) => named(id)(anyClient)),
    all(ACCOUNTS, (id) => named(id)(anyAccount)),
    all(['s1', 's2', 's3'], (id) => named(id)(anySite)),
    all(['w1', 'w2'], (id) => named(id)(anyApplication)),
    all(['k1', 'k2'], (id) => named(id)(anyCampaign)),
    all(POSTS.slice(0, 6), (id) => postWith(fc.constant(id))),
  )
  .map((lists) => lists.flat());

/** Objects as the lists of a plan.json; of two with one identity the later stays. */
export function listsOf(pieces: readonly Piece[]): Lists {
  const lists = new Map<ListKey, Map<string, Plain>>();
  for (const [list, item] of pieces) {
    const known = lists.get(list) ?? new Map<string, Plain>();
    lists.set(list, known);
    const { id, clientId, accountId, rule, key, value } = item;
    const identity = id ?? (list === 'settings' ? [clientId, rule, key] : [item['list'], value, accountId]);
    known.set(JSON.stringify(identity), item);
  }
  return Object.fromEntries([...lists].map(([list, items]) => [list, [...items.values()]]));
}
