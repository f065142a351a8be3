import { postTable } from './rule-table.ts';
import { BASE } from './workbench.ts';

const [tea, , reader] = BASE.accounts;
const paid = (capability: object) => ({ accounts: [{ ...reader, capabilities: { 'paid-links': capability } }] });
const post = { accountId: 'reader', text: '看 https://www.example.com/new' };
const found = (message: string) => [`${message} text 「https://www.example.com/new」`];
const ad = { ...post, placement: 'ad', scheduledAt: '2026-12-03T10:00:00+08:00' };

postTable(
  'link-personal-paid',
  [
    { why: 'the feature is enabled', post },
    { why: 'no link, no feature needed', post: { accountId: 'reader' }, change: paid({ state: 'disabled' }) },
    {
      why: 'Weibo’s own pages are not external',
      post: { accountId: 'reader', text: 'https://weibo.com/u/1' },
      change: paid({ state: 'disabled' }),
    },
    {
      why: 'an enterprise account does not pay for links',
      post: { text: 'https://www.example.com' },
      change: { accounts: [{ ...tea, capabilities: { 'paid-links': { state: 'disabled' } } }] },
    },
    { why: 'a media account neither', post, change: { accounts: [{ ...reader, kind: 'media', capabilities: {} }] } },
    { why: 'enabled from the day of the post', post, change: paid({ state: 'enabled', from: '2026-12-03' }) },
    { why: 'enabled to the day of the post', post, change: paid({ state: 'enabled', until: '2026-12-03' }) },
    { why: 'enabled without dates', post: { ...ad, campaignId: 'dec' }, change: paid({ state: 'enabled' }) },
    { why: 'an ad to the last day of the feature', post: { ...ad, endsAt: '2026-12-30T23:59:59+08:00' } },
  ],
  [
    {
      why: 'disabled, though the site is allowed',
      post,
      change: paid({ state: 'disabled' }),
      finds: found('disabled'),
    },
    { why: 'nobody has checked', post, change: paid({ state: 'unknown' }), finds: found('unknown') },
    {
      why: 'enabled from the next day',
      post,
      change: paid({ state: 'enabled', from: '2026-12-04' }),
      finds: found('notYet'),
    },
    {
      why: 'ended the day before',
      post,
      change: paid({ state: 'enabled', until: '2026-12-02' }),
      finds: found('ended'),
    },
    {
      why: 'even government sites are links',
      post: { ...post, text: 'www.gov.cn' },
      change: paid({ state: 'disabled' }),
      finds: ['disabled text 「www.gov.cn」'],
    },
    {
      why: 'Taobao is a link',
      post: { ...post, text: 'https://item.taobao.com/1' },
      change: paid({ state: 'disabled' }),
      finds: ['disabled text 「https://item.taobao.com/1」'],
    },
    {
      why: 'a link in the first comment',
      post: { ...post, text: '链接见评论', firstComment: 'https://www.example.com/new' },
      change: paid({ state: 'disabled' }),
      finds: ['disabled firstComment 「https://www.example.com/new」'],
    },
    {
      why: 'where an ad leads',
      post: { ...ad, text: '茶', target: { kind: 'web', url: 'https://www.example.com' } },
      change: paid({ state: 'unknown' }),
      finds: ['unknown target.url'],
    },
    {
      why: 'an ad that outlives the feature',
      post: { ...ad, endsAt: '2026-12-31T00:00:00+08:00' },
      finds: found('ended'),
    },
    { why: 'an ad whose campaign outlives the feature', post: { ...ad, campaignId: 'dec' }, finds: found('ended') },
    {
      why: 'every link is named',
      post: { ...post, text: 'a.example.com 和 b.example.com' },
      change: paid({ state: 'disabled' }),
      finds: ['disabled text 「a.example.com」', 'disabled text 「b.example.com」'],
    },
    {
      why: 'the day turns in China, not where the post was planned',
      post: { ...post, scheduledAt: '2026-12-30T11:00:00-05:00' },
      finds: found('ended'),
    },
    {
      why: 'being verified does not replace the feature',
      post,
      change: { accounts: [{ ...reader, capabilities: {}, verification: { state: 'verified' } }] },
      finds: found('unknown'),
    },
  ],
);
