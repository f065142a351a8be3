import { describe, expect, it } from 'vitest';
import { type Strangers } from '../../../core/checkup/stand-ins.ts';
import { partUnknowns } from '../../../core/checkup/unknowns.ts';
import type { Finding } from '../../../core/domain/finding.ts';
import { accountId, clientId } from '../../../core/ids.ts';

const [account, client] = [accountId.parse('a'), clientId.parse('c')];
const post = { accountId: account, clientId: client };
const NAMES = { account: '甲', client: '' };
const strangers = (who: { account?: boolean; client?: boolean; nameless?: boolean }): Strangers => ({
  accounts: new Set(who.account === true || who.nameless === true ? [account] : []),
  clients: new Set(who.client === true ? [client] : []),
  ...(who.nameless === true && { nameless: account }),
});
const finding = (rule: string, more: Partial<Finding> = {}): Finding => ({
  rule,
  message: 'notApplied',
  severity: 'error',
  field: 'text',
  data: { host: 'tea.example.com' },
  fix: { kind: 'start-application' },
  ...more,
});
const part = (findings: readonly Finding[], who: Parameters<typeof strangers>[0]) => {
  const { known, unknown } = partUnknowns(post, findings, NAMES, strangers(who));
  return { known: known.map(({ rule }) => rule), unknown: unknown.map(({ topic }) => topic) };
};

describe('what rests on a record that nobody made', () => {
  it('stays where the record is there', () => {
    expect(part([finding('link-site-allowed'), finding('client-identity-recorded')], {})).toEqual({
      known: ['link-site-allowed', 'client-identity-recorded'],
      unknown: [],
    });
  });

  it.each([
    ['link-site-allowed', { account: true }, ['listing']],
    ['account-unverified-link', { account: true }, ['links']],
    ['account-unverified-ad', { account: true }, ['verification']],
    ['target-mini-program-enabled', { account: true }, ['mini-program']],
    ['client-identity-recorded', { client: true }, ['advertiser']],
    ['text-wrong-client', { client: true }, []],
    ['schedule-collision', { nameless: true }, []],
  ] as const)('%s of %j is told as %j', (rule, who, topics) => {
    expect(part([finding(rule)], who)).toEqual({ known: [], unknown: topics });
  });

  it.each([
    ['text-absolute-term', { account: true, client: true, nameless: true }],
    ['schedule-collision', { account: true }],
    ['client-identity-recorded', { account: true }],
  ] as const)('%s of %j stays', (rule, who) => {
    expect(part([finding(rule)], who)).toEqual({ known: [rule], unknown: [] });
  });

  it('stays where it is no website at all, which nobody has on a list', () => {
    const { fix: _none, ...nowhere } = finding('link-site-allowed');
    expect(part([nowhere], { account: true })).toEqual({ known: ['link-site-allowed'], unknown: [] });
  });

  it('is told once for each host, and the verification with it', () => {
    const findings = [
      finding('link-site-allowed'),
      finding('link-site-allowed', { field: 'firstComment' }),
      finding('link-site-allowed', { data: { host: 'www.example.org' } }),
      finding('account-unverified-link'),
    ];
    expect(part(findings, { account: true })).toEqual({ known: [], unknown: ['listing', 'listing'] });
  });

  it('names the account where the row does', () => {
    const said = (account_: string) =>
      partUnknowns(
        post,
        [finding('link-site-allowed')],
        { account: account_, client: '' },
        strangers({ account: true }),
      ).unknown[0]?.text;
    expect(said('甲')).toEqual({
      zh: '账号「甲」未登记，外链 tea.example.com 是否已加白未知，账号是否已认证也未知。',
      en: 'The account "甲" is not recorded: whether tea.example.com is on its whitelist is unknown, and so is its verification.',
    });
    expect(said('')?.zh).toMatch(/^账号未登记，/);
  });
});
