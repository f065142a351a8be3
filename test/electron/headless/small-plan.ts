// A plan of one of everything, small enough to be read in a test, and every optional key at least once.

export const SHA = '0123456789abcdef'.repeat(4);

/** A plan in which every list has an entry and nothing optional is given. */
export const bare = () => ({
  format: 'fangxing-plan',
  version: 1,
  clients: [{ id: 'c1', name: '青禾茶', region: 'mainland' }],
  accounts: [{ id: 'a1', owner: 'brand', clientId: 'c1', nickname: '青禾茶', kind: 'enterprise' }],
  sites: [{ id: 's1', clientId: 'c1', host: 'www.example.com' }],
  applications: [{ id: 'w1', accountId: 'a1', siteId: 's1', state: 'draft' }],
  campaigns: [{ id: 'k1', clientId: 'c1', name: '双十二', startsOn: '2026-12-01', endsOn: '2026-12-12' }],
  posts: [{ id: 'p1', clientId: 'c1', accountId: 'a1', text: '新茶上市' }],
});

/** A plan in the order of the format with every key of the format, written as an export writes it. */
export const full = () => ({
  format: 'fangxing-plan',
  version: 1,
  clients: [
    {
      id: 'c1',
      name: '青禾茶',
      legalName: '上海青禾茶业有限公司',
      region: 'mainland',
      uscc: '9131000063159284XQ',
      licenceNumber: '310000000000001',
      registration: 'NO 1',
      address: '上海',
      contact: '021',
      categories: ['general'],
      requiresApproval: true,
      card: {
        topics: ['青禾茶'],
        mentions: ['@小满'],
        ownTerms: ['独家'],
        competitors: ['红禾茶'],
        names: ['青禾茶'],
        offers: [{ text: '满199减50', from: '2026-12-01', until: '2026-12-12' }],
      },
    },
  ],
  accounts: [
    {
      id: 'a1',
      owner: 'brand',
      clientId: 'c1',
      nickname: '青禾茶',
      uid: '5000000001',
      kind: 'enterprise',
      verification: {
        state: 'verified',
        entityName: '上海青禾茶业有限公司',
        verifiedOn: '2026-01-10',
        expiresOn: '2027-01-09',
      },
      capabilities: {
        'paid-links': { state: 'unknown' },
        'mini-program-ads': { state: 'enabled', from: '2026-06-01', until: '2027-06-01' },
      },
    },
  ],
  sites: [
    {
      id: 's1',
      clientId: 'c1',
      host: 'www.example.com',
      hosting: 'mainland',
      icpNumber: '沪ICP备2021012345号-1',
      icpEntity: '上海青禾茶业有限公司',
      licenceRecorded: true,
      reviewedOn: '2026-10-08',
    },
  ],
  applications: [
    {
      id: 'w1',
      accountId: 'a1',
      siteId: 's1',
      scope: 'domain',
      reach: 'unknown',
      state: 'revoked',
      submittedOn: '2026-10-09',
      decidedOn: '2026-10-20',
      validUntil: '2027-10-20',
      revokedOn: '2027-01-01',
      evidenceFiles: [{ name: '执照.pdf', for: 'application-licence-recorded' }],
    },
  ],
  campaigns: [
    {
      id: 'k1',
      clientId: 'c1',
      name: '双十二',
      startsOn: '2026-12-01',
      endsOn: '2026-12-12',
      timeZone: 'Asia/Shanghai',
    },
  ],
  posts: [
    {
      id: 'p1',
      clientId: 'c1',
      campaignId: 'k1',
      accountId: 'a1',
      placement: 'organic',
      form: 'original',
      scheduledAt: '2026-12-03T10:00:00+08:00',
      text: '新茶上市 https://www.example.com/new #青禾茶#',
      firstComment: '',
      target: { kind: 'none' },
      media: [{ name: 'cover.jpg', bytes: 182344, type: 'image/jpeg' }],
      delivery: {
        state: 'published',
        link: 'https://weibo.com/1/abc',
        publishedAt: '2026-12-03T10:00:05+08:00',
        textHash: SHA,
      },
    },
    {
      id: 'p2',
      clientId: 'c1',
      campaignId: 'k1',
      accountId: 'a1',
      placement: 'ad',
      form: 'repost',
      scheduledAt: '2026-12-04T10:00:00+08:00',
      endsAt: '2026-12-05T10:00:00+08:00',
      promotes: 'p1',
      text: '',
      firstComment: '首评',
      target: {
        kind: 'mini-program',
        appId: 'wx0123456789abcdef',
        originalId: 'gh_0123456789ab',
        path: 'pages/index',
        query: 'a=1',
        link: '#小程序://青禾茶/abc',
        linkCreatedOn: '2026-12-01',
        fallbackUrl: 'https://www.example.com',
      },
      media: [],
      delivery: { state: 'unscheduled' },
    },
    {
      id: 'p3',
      clientId: 'c1',
      accountId: 'a1',
      placement: 'organic',
      form: 'original',
      text: '两行\n文字',
      firstComment: '',
      target: { kind: 'web', url: 'not a url' },
      media: [],
      delivery: { state: 'withdrawn' },
    },
  ],
  settings: [
    { rule: 'text-length', key: 'limit', value: 1000 },
    { clientId: 'c1', rule: 'text-length', key: 'severity', value: 'warning' },
  ],
  lists: [
    { list: 'dense-days', value: '2026-12-12', change: 'add', accountId: 'a1' },
    { list: 'media', value: 'news.example.org', change: 'add', evidence: '实测截图' },
    { list: 'platforms', value: 'taobao.com', change: 'off' },
  ],
});

/** A copy with the value at a path such as `posts[0].text` replaced; `undefined` takes the key away. */
export function withAt(plan: object, path: string, value: unknown): object {
  const copy = structuredClone(plan);
  const keys = path.split(/[.[\]]+/).filter((key) => key !== '');
  let holder = copy as Record<string, unknown>;
  for (const key of keys.slice(0, -1)) holder = holder[key] as Record<string, unknown>;
  const last = keys.at(-1) ?? '';
  if (value === undefined) Reflect.deleteProperty(holder, last);
  else Object.defineProperty(holder, last, { value, enumerable: true, configurable: true, writable: true });
  return copy;
}
