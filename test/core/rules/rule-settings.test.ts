import { describe, expect, it } from 'vitest';
import { applicationRules, rules } from '../../../core/rules/registry.ts';
import { type Change, type Plain, firesOn, judge } from './workbench.ts';

/** What rules.md says of each rule: its weight, and whether the brief demands it. */
const PAPER: Readonly<Record<string, readonly [severity: string, brief: boolean]>> = {
  'account-nickname-form': ['warning', false],
  'account-uid-form': ['warning', false],
  'account-unverified-ad': ['warning', false],
  'account-unverified-link': ['warning', false],
  'account-verification-lapses': ['warning', false],
  'ad-label-required': ['error', false],
  'application-account-verified': ['error', true],
  'application-icp-entity': ['error', false],
  'application-icp-form': ['error', false],
  'application-icp-recorded': ['error', true],
  'application-licence-recorded': ['error', true],
  'application-site-form': ['error', false],
  'application-site-reviewed': ['error', true],
  'application-stale': ['warning', false],
  'approval-outdated': ['error', false],
  'category-approval-number': ['error', false],
  'category-required-sentence': ['error', false],
  'client-identity-recorded': ['error', false],
  'client-uscc-valid': ['warning', false],
  'delivery-out-of-step': ['error', false],
  'kol-order-recorded': ['warning', false],
  'link-account-verified': ['error', true],
  'link-commerce-organic': ['warning', false],
  'link-end-unclear': ['warning', false],
  'link-listing-unconfirmed': ['warning', false],
  'link-lookalike': ['warning', false],
  'link-other-client': ['warning', false],
  'link-personal-paid': ['error', true],
  'link-shortened': ['warning', false],
  'link-site-allowed': ['error', true],
  'link-subdomain-unconfirmed': ['warning', false],
  'link-well-formed': ['error', false],
  'media-count': ['error', false],
  'media-format': ['error', false],
  'media-missing': ['error', false],
  'media-nine-grid': ['info', false],
  'media-rights-valid': ['error', false],
  'media-size': ['error', false],
  'schedule-ad-review': ['warning', false],
  'schedule-collision': ['warning', false],
  'schedule-holiday': ['info', false],
  'schedule-missing': ['error', false],
  'schedule-outside-campaign': ['warning', false],
  'schedule-past': ['error', false],
  'schedule-same-text-sisters': ['warning', false],
  'schedule-sensitive-day': ['warning', false],
  'target-kind-allowed': ['error', true],
  'target-landing-reviewed': ['warning', false],
  'target-mini-program-enabled': ['error', true],
  'target-mini-program-expires': ['error', false],
  'target-mini-program-valid': ['error', false],
  'target-mini-program-wechat-only': ['error', false],
  'target-missing': ['error', false],
  'target-taobao-valid': ['error', false],
  'text-absolute-term': ['error', false],
  'text-ai-declared': ['warning', false],
  'text-banned-product': ['error', false],
  'text-competing-code': ['warning', false],
  'text-date-mismatch': ['warning', false],
  'text-empty': ['error', false],
  'text-guarantee-claim': ['warning', false],
  'text-hidden-characters': ['warning', false],
  'text-leftover-instruction': ['error', false],
  'text-length': ['error', false],
  'text-lottery-complete': ['warning', false],
  'text-mention-form': ['warning', false],
  'text-name-spelling': ['warning', false],
  'text-price-consistent': ['warning', false],
  'text-repeated': ['warning', false],
  'text-state-matters': ['error', false],
  'text-topic-form': ['warning', false],
  'text-width-mixed': ['info', false],
  'text-wrong-client': ['error', false],
};

const metas = [...rules, ...applicationRules].map(({ meta }) => meta);

describe('the weight of a rule', () => {
  it.each(metas)('$id is as the rule book has it', ({ id, severity, basis }) => {
    expect([severity, basis.some(({ confidence }) => confidence === 'required')]).toEqual(PAPER[id]);
  });

  it.each(metas.filter(({ severity }) => severity === 'error'))('$id may hold: its basis is strong enough', (meta) => {
    expect(meta.basis.map(({ confidence }) => confidence).some((sure) => /^(required|A|B|setting)$/.test(sure))).toBe(
      true,
    );
  });

  it.each(metas)('no message of $id weighs more than the rule', ({ severity, messages }) => {
    const weight = ['info', 'warning', 'error'];
    for (const message of Object.values(messages)) {
      expect(weight.indexOf(message.severity ?? severity)).toBeLessThanOrEqual(weight.indexOf(severity));
    }
  });
});

const set = (rule: string, key: string, value: unknown, clientId?: string) => ({
  rule,
  key,
  value,
  ...(clientId && { clientId }),
});

/** The weight with which one rule fires, `silent` where it does not. */
function weightOf(rule: string, post: Plain, change: Change): string {
  return judge(post, change).findings.find((finding) => finding.rule === rule)?.severity ?? 'silent';
}

describe('a softened rule', () => {
  const left = { text: '新茶待定' };
  const rule = 'text-leftover-instruction';
  it.each([
    { why: 'unset, it holds', settings: [], weight: 'error' },
    { why: 'softened to a warning', settings: [set(rule, 'severity', 'warning')], weight: 'warning' },
    { why: 'softened to info', settings: [set(rule, 'severity', 'info')], weight: 'info' },
    { why: 'turned off', settings: [set(rule, 'severity', 'off')], weight: 'silent' },
    { why: 'softened for this client', settings: [set(rule, 'severity', 'info', 'tea')], weight: 'info' },
    { why: 'softened for another client', settings: [set(rule, 'severity', 'info', 'nord')], weight: 'error' },
    {
      why: 'the client’s word goes before the workspace’s',
      settings: [set(rule, 'severity', 'off'), set(rule, 'severity', 'warning', 'tea')],
      weight: 'warning',
    },
    { why: 'another rule softened', settings: [set('text-length', 'severity', 'off')], weight: 'error' },
    { why: 'a word that is no weight changes nothing', settings: [set(rule, 'severity', 'harmless')], weight: 'error' },
  ])('$why', ({ settings, weight }) => {
    expect(weightOf(rule, left, { settings })).toBe(weight);
  });

  it('the verdict follows', () => {
    expect(judge(left, { settings: [set(rule, 'severity', 'warning')] }).verdict).toBe('warned');
    expect(judge(left, { settings: [set(rule, 'severity', 'info')] }).verdict).toBe('cleared');
  });
});

describe('a rule is never hardened', () => {
  it.each([
    { rule: 'link-shortened', post: { text: 'http://t.cn/A6abc' }, weight: 'warning' },
    { rule: 'text-length', post: { text: '茶'.repeat(141) }, weight: 'info' },
  ])('$rule stays at $weight', ({ rule, post, weight }) => {
    expect(weightOf(rule, post, { settings: [set(rule, 'severity', 'error')] })).toBe(weight);
  });

  it('a message lighter than its rule stays lighter when the rule is softened', () => {
    const settings = [set('text-length', 'severity', 'warning')];
    expect(weightOf('text-length', { text: '茶'.repeat(141) }, { settings })).toBe('info');
    expect(weightOf('text-length', { text: '茶'.repeat(2001) }, { settings })).toBe('warning');
  });
});

describe('a rule that the brief demands cannot be softened', () => {
  const miniProgram = { kind: 'mini-program', appId: 'wx1234567890abcdef' };
  const off = (rule: string) => [set(rule, 'severity', 'off'), set(rule, 'severity', 'off', 'tea')];
  it.each([
    { rule: 'link-site-allowed', post: { text: 'https://example.org' } },
    {
      rule: 'link-personal-paid',
      post: { accountId: 'reader', text: 'https://weibo.example.org', scheduledAt: '2027-01-04T10:00:00+08:00' },
    },
    {
      rule: 'link-account-verified',
      post: { text: 'https://www.example.com', scheduledAt: '2027-07-01T10:00:00+08:00' },
    },
    { rule: 'target-kind-allowed', post: { target: miniProgram } },
    { rule: 'target-mini-program-enabled', post: { accountId: 'nord-weibo', placement: 'ad', target: miniProgram } },
  ])('$rule', ({ rule, post }) => {
    expect(weightOf(rule, post, { settings: off(rule) })).toBe('error');
  });

  it.each([
    'application-account-verified',
    'application-licence-recorded',
    'application-icp-recorded',
    'application-site-reviewed',
  ])('%s', (rule) => {
    const change: Change = {
      accounts: [{ id: 'tea-weibo', owner: 'brand', clientId: 'tea', nickname: '青禾茶', kind: 'enterprise' }],
      sites: [{ id: 'tea-www', clientId: 'tea', host: 'www.example.com' }],
      settings: off(rule),
    };
    expect(firesOn(rule, 'w-tea', change)).toHaveLength(1);
  });
});

describe('a parameter', () => {
  const long = { text: '茶'.repeat(120) };
  const limit = (value: number, clientId?: string) => set('text-length', 'limit', value, clientId);
  it.each([
    { why: 'unset: the default', settings: [], weight: 'silent' },
    { why: 'the workspace’s', settings: [limit(100)], weight: 'error' },
    { why: 'the client’s before the workspace’s', settings: [limit(100), limit(200, 'tea')], weight: 'silent' },
    { why: 'in whatever order they are kept', settings: [limit(200, 'tea'), limit(100)], weight: 'silent' },
    { why: 'another client’s is none of ours', settings: [limit(100, 'nord')], weight: 'silent' },
    { why: 'of the same name on another rule', settings: [set('link-well-formed', 'limit', 100)], weight: 'silent' },
  ])('$why', ({ settings, weight }) => {
    expect(weightOf('text-length', long, { settings })).toBe(weight);
  });

  it('the client is the post’s, not the account’s', () => {
    const settings = [limit(100, 'nord')];
    expect(weightOf('text-length', { ...long, clientId: 'nord' }, { settings })).toBe('error');
  });

  it('the longest link is a setting', () => {
    const settings = [set('link-well-formed', 'maxLength', 40)];
    const url = 'https://www.example.com/'.padEnd(41, 'a');
    expect(weightOf('link-well-formed', { text: url }, { settings })).toBe('error');
    expect(weightOf('link-well-formed', { text: url.slice(0, 40) }, { settings })).toBe('silent');
  });

  it.each(metas.flatMap(({ id, parameters }) => Object.entries(parameters).map(([key, p]) => ({ id, key, ...p }))))(
    '$id/$key has a default inside its bounds',
    ({ default: shipped, min, max }) => {
      expect(min).toBeLessThanOrEqual(shipped);
      expect(shipped).toBeLessThanOrEqual(max);
    },
  );
});
