import { expect, it } from 'vitest';
import { postTable } from './rule-table.ts';
import { BASE, judge } from './workbench.ts';

const [wTea] = BASE.applications;
const [teaWww] = BASE.sites;
const listing = (change: object) => ({ applications: [{ ...wTea, ...change }] });
const sister = { text: 'https://shop.example.com/1' };
const finds = ['sisterHost text 「https://shop.example.com/1」'];

postTable(
  'link-subdomain-unconfirmed',
  [
    { why: 'the approved host itself', post: { text: 'https://www.example.com/1' } },
    { why: 'the approved host in capitals, with a port', post: { text: 'https://WWW.EXAMPLE.COM:443/1' } },
    { why: 'approved for the whole domain', post: sister, change: listing({ scope: 'domain' }) },
    { why: 'no listing in force: the link is held, not doubted', post: sister, change: listing({ state: 'draft' }) },
    { why: 'ended: held, not doubted', post: sister, change: listing({ validUntil: '2026-12-02' }) },
    {
      why: 'another listing is for just this host',
      post: sister,
      change: {
        sites: [{ ...teaWww, id: 'tea-shop', host: 'shop.example.com' }],
        applications: [wTea ?? {}, { ...wTea, id: 'w-shop', siteId: 'tea-shop' }],
      },
    },
    {
      why: 'a neighbour under the same public suffix is no sister',
      post: { text: 'https://b.com.cn' },
      change: { sites: [{ ...teaWww, host: 'a.com.cn' }] },
    },
    { why: 'hosts of a government', post: { text: 'https://a.beijing.gov.cn' } },
  ],
  [
    { why: 'another host, the scope is this host', post: sister, finds },
    { why: 'another host, the scope is not recorded', post: sister, change: listing({ scope: 'unknown' }), finds },
    {
      why: 'the domain without www',
      post: { text: 'https://example.com' },
      finds: ['sisterHost text 「https://example.com」'],
    },
    {
      why: 'a host below the approved one',
      post: { text: 'https://a.www.example.com' },
      finds: ['sisterHost text 「https://a.www.example.com」'],
    },
    {
      why: 'the domain is approved, its www is used',
      post: { text: 'https://www.example.com' },
      change: { sites: [{ ...teaWww, host: 'example.com' }] },
      finds: ['sisterHost text 「https://www.example.com」'],
    },
    {
      why: 'a first comment',
      post: { firstComment: 'shop.example.com' },
      finds: ['sisterHost firstComment 「shop.example.com」'],
    },
    {
      why: 'a web target of an ad',
      post: { placement: 'ad', target: { kind: 'web', url: 'https://shop.example.com' } },
      finds: ['sisterHost target.url'],
    },
    {
      why: 'the approved host under a two-part suffix',
      post: { text: 'https://m.a.com.cn' },
      change: { sites: [{ ...teaWww, host: 'www.a.com.cn' }] },
      finds: ['sisterHost text 「https://m.a.com.cn」'],
    },
  ],
);

it('a sister host is let through with a warning', () => {
  expect(judge(sister).verdict).toBe('warned');
});
