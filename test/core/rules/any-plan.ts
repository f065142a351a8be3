// Arbitrary plans for the laws that every rule obeys: posts that parse, and workspaces around them.
import fc from 'fast-check';
import { anyText } from './any-text.ts';
import type { Change, Plain } from './workbench.ts';
import { BASE } from './workbench.ts';

/** The same cases on every machine and every day. */
export const RUNS = { seed: 20261123, numRuns: 400 } as const;

const day = (first: string, last: string) =>
  fc
    .date({ min: new Date(first), max: new Date(last), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
const nearDay = day('2026-11-01', '2027-01-31');
const absent = (value: fc.Arbitrary<unknown>) => fc.option(value, { nil: null });

const MINI_PROGRAM_LINKS = [
  'weixin://dl/business/?t=a',
  'https://wxaurl.cn/abc',
  '#小程序://青禾茶/首页/abc',
  'weixin://dl/business/?appid=wx0123456789abcdef&path=a',
];

const anyTarget: fc.Arbitrary<Plain> = fc.oneof(
  fc.constant({ kind: 'none' }),
  anyText.map((url) => ({ kind: 'web', url })),
  anyText.map((url) => ({ kind: 'taobao', url })),
  fc.record({
    kind: fc.constant('mini-program'),
    appId: absent(anyText),
    originalId: absent(anyText),
    path: absent(anyText),
    query: absent(anyText),
    link: absent(fc.oneof(anyText, fc.constantFrom(...MINI_PROGRAM_LINKS))),
    linkCreatedOn: absent(nearDay),
    fallbackUrl: absent(anyText),
  }),
);

const farInstant = fc.date({
  min: new Date('1900-01-02T00:00:00Z'),
  max: new Date('9999-12-30T00:00:00Z'),
  noInvalidDate: true,
});
const nearInstant = fc.date({
  min: new Date('2026-11-20T00:00:00Z'),
  max: new Date('2027-01-10T00:00:00Z'),
  noInvalidDate: true,
});

/** An instant in plan form, mostly of the winter that the workbench's workspace lives in. */
const anyInstant: fc.Arbitrary<string> = fc
  .oneof({ weight: 4, arbitrary: nearInstant }, { weight: 1, arbitrary: farInstant })
  .map((date) => date.toISOString());

/** An instant of that winter. */
export const anyNow: fc.Arbitrary<string> = nearInstant.map((date) => date.toISOString());

/** What a client said of another content than a post has; mostly nothing. */
export const anyApproval: fc.Arbitrary<Plain | null> = fc
  .constantFrom('approved', 'changes')
  .map((decision) => ({
    decision,
    by: '品牌部 小周',
    at: '2026-11-20T18:05:00+08:00',
    contentSha256: '0'.repeat(64),
  }))
  .chain((said) => fc.constantFrom(null, null, said));

/** A post in plan form; every one of them parses. */
export const anyPost: fc.Arbitrary<Plain> = fc.record({
  clientId: fc.constantFrom('tea', 'nord'),
  campaignId: fc.constantFrom(null, 'dec'),
  accountId: fc.constantFrom('tea-weibo', 'nord-weibo', 'reader'),
  placement: fc.constantFrom('organic', 'ad'),
  form: fc.constantFrom('original', 'repost'),
  scheduledAt: fc.option(anyInstant, { nil: null, freq: 6 }),
  endsAt: absent(anyInstant),
  promotes: fc.constantFrom(null, 'p1', 'p2'),
  text: anyText,
  firstComment: anyText,
  target: anyTarget,
  media: fc.constantFrom(
    [],
    [{ name: '01.jpg', generated: true, sha256: '0'.repeat(64) }],
    [{ name: '09.psd' }, { name: 'a.heic', bytes: 21_000_000, rightsUntil: '2026-12-10' }, { name: '01.jpg' }],
    [{ name: 'a.jpg', bytes: 30_000_000 }, ...Array.from({ length: 7 }, () => ({ name: 'a.jpg' })), { name: 'a.mp4' }],
    Array.from({ length: 20 }, (_, index) => ({ name: `${index}.jpg` })),
  ),
  delivery: fc.constantFrom(
    {},
    {},
    { state: 'published', link: 'https://weibo.com/1' },
    { state: 'scheduled' },
    { state: 'scheduled', textHash: '0'.repeat(64) },
  ),
  approval: anyApproval,
});

const capability = fc.record({
  state: fc.constantFrom('enabled', 'disabled', 'unknown'),
  from: absent(nearDay),
  until: absent(nearDay),
});

/** A setting that gives a rule another weight, for all clients or for one. */
export const softening = (rules: readonly string[]): fc.Arbitrary<Plain> =>
  fc
    .record({
      rule: fc.constantFrom(...rules),
      key: fc.constant('severity'),
      value: fc.constantFrom('warning', 'info', 'off'),
      clientId: fc.constantFrom(null, 'tea', 'nord'),
    })
    .map(({ clientId, ...rest }) => (clientId === null ? rest : { ...rest, clientId }));

const stated = (item: Plain): Plain => Object.fromEntries(Object.entries(item).filter(([, value]) => value !== null));

/** A workspace in which the verification, the capabilities, the listing and the agency's lists stand anyhow. */
export const anyChange: fc.Arbitrary<Change> = fc
  .record({
    verification: fc.record({
      state: fc.constantFrom('unverified', 'in-review', 'verified', 'verified', 'expired', 'cancelled'),
      entityName: fc.constantFrom(null, '上海青禾茶业有限公司'),
      verifiedOn: absent(nearDay),
      expiresOn: absent(nearDay),
    }),
    miniProgram: capability,
    paid: capability,
    listing: fc.record({
      accountId: fc.constantFrom('tea-weibo', 'nord-weibo'),
      scope: fc.constantFrom('domain', 'host', 'unknown'),
      reach: fc.constantFrom('account', 'entity', 'anyone', 'unknown'),
      state: fc.constantFrom('draft', 'submitted', 'approved', 'approved', 'rejected', 'withdrawn', 'revoked'),
      submittedOn: absent(nearDay),
      decidedOn: absent(nearDay),
      validUntil: absent(nearDay),
      revokedOn: absent(nearDay),
    }),
    client: fc.record({
      uscc: fc.constantFrom(null, '9131000063159284XQ', '9131000063159284XX', '91'),
      licenceNumber: fc.constantFrom(null, '440301103097413', '1'),
      address: fc.constantFrom(null, '上海市静安区南京西路1号'),
      contact: fc.constantFrom(null, '021-00000000'),
      categories: fc.subarray(['general', 'health-food', 'otc-drug', 'fsmp', 'tobacco', '花'], { maxLength: 2 }),
    }),
    account: fc.record({
      nickname: fc.constantFrom('青禾茶', '@青禾 茶', '茶', '青'.repeat(21)),
      uid: fc.constantFrom(null, '5000000001', '5E+09'),
    }),
    site: fc.record({
      host: fc.constantFrom(
        ...Array.from({ length: 8 }, () => 'www.example.com'),
        'https://www.example.com/tea',
        '青禾茶',
      ),
      icpNumber: fc.constantFrom(null, '沪ICP备2021012345号-1', '京公网安备11010802012345号', '备案中'),
      icpEntity: fc.constantFrom(null, '上海青禾茶业有限公司', '林某某'),
      licenceRecorded: fc.boolean(),
      reviewedOn: absent(nearDay),
    }),
    dense: absent(nearDay),
    sensitive: absent(nearDay),
    holiday: absent(nearDay),
    card: fc.constantFrom(
      {},
      { names: ['青禾茶', 'Nordlys®'], topics: ['青禾茶冬日茶会'], mentions: ['小满读书'] },
      {
        topics: ['青禾茶冬日茶会', '慢生活'],
        competitors: ['某山茶'],
        offers: [{ text: '第二件半价', until: '2026-12-02' }],
      },
    ),
    pageCheckedUntil: absent(nearDay),
    term: fc.constantFrom(null, 'add', 'off'),
    ownTerms: fc.constantFrom([], ['养生', '极品', '\u200b']),
  })
  .map(
    ({
      verification,
      miniProgram,
      paid,
      listing,
      client,
      account,
      site,
      dense,
      sensitive,
      holiday,
      card,
      pageCheckedUntil,
      term,
      ownTerms,
    }) => ({
      clients: [stated({ ...BASE.clients[0], ...client, card: { ...card, ownTerms } })],
      accounts: [
        {
          ...BASE.accounts[0],
          ...stated(account),
          verification: stated(verification),
          capabilities: { 'mini-program-ads': stated(miniProgram) },
        },
        { id: 'tea-club', owner: 'brand', clientId: 'tea', nickname: '青禾茶会员中心', kind: 'enterprise' },
        { ...BASE.accounts[2], capabilities: { 'paid-links': stated(paid) } },
      ],
      sites: [{ ...BASE.sites[0], ...site }],
      missingMedia: ['0'.repeat(64)],
      applications: [{ id: 'w-tea', siteId: 'tea-www', ...listing }],
      lists: [
        { list: 'short-links', value: 't.cn/A6abc', change: 'add', destination: 'https://www.example.com/new' },
        ...Object.entries({ 'dense-days': dense, 'sensitive-days': sensitive, holidays: holiday }).flatMap(
          ([list, value]) => (value === null ? [] : [{ list, value, change: 'add' }]),
        ),
        ...(term === null ? [] : [{ list: 'terms', value: '极 品', change: term, evidence: '法务邮件' }]),
        {
          list: 'landing-pages',
          value: 'www.example.com/new',
          change: 'add',
          evidence: '李 11-20',
          ...(pageCheckedUntil !== null && { until: pageCheckedUntil }),
        },
      ],
    }),
  );
