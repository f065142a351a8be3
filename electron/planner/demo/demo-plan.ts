// A fictional agency's fortnight, around the day on which it is opened: three clients, brand and creators' accounts.
import { addDays, type Day } from '../../../core/domain/day.ts';
import { type Instant, chinaDay } from '../../../core/domain/instant.ts';
import { PLAN_FORMAT, PLAN_VERSION, type Plan } from '../../../core/plan/plan.ts';
import { readPlan } from '../../../core/plan/read-plan.ts';
import { demoEvidence } from './demo-evidence.ts';
import { demoPosts } from './demo-posts.ts';

/** The demo workspace as of `now`. */
export function demoPlan(now: Instant): Plan {
  const today = chinaDay(now);
  const day = (offset: number): Day => addDays(today, offset);
  const plan = readPlan({
    format: PLAN_FORMAT,
    version: PLAN_VERSION,
    clients: CLIENTS,
    accounts: accounts(day),
    sites: sites(day),
    applications: applications(day).map(withEvidence),
    campaigns: campaigns(day),
    posts: demoPosts(day),
  });
  if (!plan.ok) throw new Error(`the demo is no plan: ${JSON.stringify(plan.error)}`);
  return plan.value;
}

type OnDay = (offset: number) => Day;

const CLIENTS = [
  {
    id: 'qinghe',
    name: '青禾茶',
    legalName: '上海青禾茶业有限公司',
    region: 'mainland',
    uscc: '9131000063159284XQ',
    address: '上海市静安区南京西路1号',
    contact: '021-00000000',
    card: { topics: ['青禾茶冬日茶会'], names: ['青禾茶', '老白茶'], ownTerms: ['养生茶'], competitors: ['某山茶'] },
  },
  {
    id: 'nordlys',
    name: 'Nordlys 北光',
    legalName: 'Nordlys Skincare AS',
    region: 'overseas',
    registration: 'NO 999 999 999',
    address: 'Karl Johans gate 1, Oslo',
    requiresApproval: true,
    card: { names: ['Nordlys 北光'], topics: ['Nordlys极夜精华'] },
  },
  {
    id: 'shanye',
    name: '山野拾光',
    legalName: '杭州拾光户外用品有限公司',
    region: 'mainland',
    categories: ['general'],
    card: { names: ['山野拾光'] },
  },
];

const accounts = (day: OnDay) => [
  {
    id: 'qinghe-weibo',
    owner: 'brand',
    clientId: 'qinghe',
    nickname: '青禾茶',
    uid: '5000000001',
    kind: 'enterprise',
    holder: '代理公司',
    verification: {
      state: 'verified',
      entityName: '上海青禾茶业有限公司',
      verifiedOn: day(-351),
      expiresOn: day(13),
      evidence: '年审截图-2025.png',
    },
    capabilities: { 'mini-program-ads': { state: 'enabled', from: day(-170), evidence: '广告后台截图.png' } },
  },
  {
    id: 'qinghe-club',
    owner: 'brand',
    clientId: 'qinghe',
    nickname: '青禾茶会员中心',
    uid: '5000000004',
    kind: 'enterprise',
    verification: { state: 'verified', entityName: '上海青禾茶业有限公司', verifiedOn: day(-40), expiresOn: day(325) },
  },
  {
    id: 'nordlys-weibo',
    owner: 'brand',
    clientId: 'nordlys',
    nickname: 'Nordlys北光',
    uid: '5000000002',
    kind: 'enterprise',
    verification: { state: 'in-review', entityName: 'Nordlys Skincare AS' },
  },
  {
    id: 'shanye-weibo',
    owner: 'brand',
    clientId: 'shanye',
    nickname: '山野拾光',
    uid: '5000000005',
    kind: 'enterprise',
    verification: {
      state: 'verified',
      entityName: '杭州拾光户外用品有限公司',
      verifiedOn: day(-120),
      expiresOn: day(245),
    },
  },
  {
    id: 'xiaoman-weibo',
    owner: 'creator',
    nickname: '小满读书',
    uid: '5000000003',
    kind: 'personal',
    verification: { state: 'verified', verifiedOn: day(-260) },
    capabilities: { 'paid-links': { state: 'enabled', from: day(-320), until: day(9) } },
  },
  { id: 'axing-weibo', owner: 'creator', nickname: '阿行在路上', uid: '5000000006', kind: 'personal' },
];

const sites = (day: OnDay) => [
  {
    id: 'qinghe-www',
    clientId: 'qinghe',
    host: 'www.example.com',
    icpNumber: '沪ICP备2021012345号-1',
    icpEntity: '上海青禾茶业有限公司',
    licenceRecorded: true,
    reviewedOn: day(-46),
    reviewedBy: '小林',
  },
  { id: 'qinghe-gift', clientId: 'qinghe', host: 'gift.example.org', licenceRecorded: true, reviewedOn: day(-12) },
  { id: 'shanye-www', clientId: 'shanye', host: 'shanye.example.org', hosting: 'mainland' },
  {
    id: 'nordlys-shop',
    clientId: 'nordlys',
    host: 'shop.example.net',
    hosting: 'overseas',
    licenceRecorded: true,
    reviewedOn: day(-21),
    reviewedBy: '小林',
  },
];

const applications = (day: OnDay) => [
  {
    id: 'wl-qinghe',
    accountId: 'qinghe-weibo',
    siteId: 'qinghe-www',
    scope: 'domain',
    reach: 'account',
    state: 'approved',
    submittedOn: day(-45),
    decidedOn: day(-34),
    evidence: '@企业微博助理 私信回复',
  },
  { id: 'wl-gift', accountId: 'qinghe-club', siteId: 'qinghe-gift', state: 'submitted', submittedOn: day(-9) },
  { id: 'wl-nordlys', accountId: 'nordlys-weibo', siteId: 'nordlys-shop', scope: 'host', state: 'draft' },
];

/** The application with the files that the demo has for it. */
function withEvidence<T extends { readonly id: string }>(application: T): T & { readonly evidenceFiles?: object[] } {
  const files = demoEvidence().flatMap(({ application: id, file }) => (id === application.id ? file : []));
  return files.length === 0 ? application : { ...application, evidenceFiles: files };
}

const campaigns = (day: OnDay) => [
  { id: 'qinghe-winter', clientId: 'qinghe', name: '冬日茶会', startsOn: day(-7), endsOn: day(21) },
  {
    id: 'nordlys-launch',
    clientId: 'nordlys',
    name: '极夜精华首发',
    startsOn: day(2),
    endsOn: day(18),
    timeZone: 'Europe/Oslo',
  },
  { id: 'shanye-camp', clientId: 'shanye', name: '冬季露营', startsOn: day(-3), endsOn: day(16) },
];
