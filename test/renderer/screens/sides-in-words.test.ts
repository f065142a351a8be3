import { describe, expect, it } from 'vitest';
import { type PLAN_LISTS } from '../../../core/plan/plan-objects.ts';
import { sidesInWords } from '../../../renderer/screens/import/sides-in-words.ts';
import { fieldName } from '../../../renderer/screens/import/field-words.ts';
import { full } from '../../electron/headless/small-plan.ts';

const inChinese = (list: (typeof PLAN_LISTS)[number], names: Record<string, string> = {}) =>
  ({ list, names, language: 'zh' }) as const;

describe('the two sides of a field', () => {
  it.each([
    ['a text', 'posts', 'text', '一', '二', ['一'], ['二']],
    ['what is not there', 'clients', 'contact', undefined, 'a@example.com', [], ['a@example.com']],
    ['a word of ours', 'posts', 'placement', 'organic', 'ad', ['日常博文'], ['广告投放']],
    ['a yes or no', 'clients', 'requiresApproval', true, false, ['是'], ['否']],
    ['a moment', 'posts', 'scheduledAt', undefined, '2026-12-03T10:00:00+08:00', [], ['2026年12月3日 10:00']],
    ['a name behind an id', 'posts', 'campaignId', 'k1', 'k2', ['双十二'], ['k2']],
    ['words', 'clients', 'categories', ['化妆品'], ['化妆品', '食品'], ['化妆品'], ['化妆品、食品']],
  ] as const)('tells %s', (_what, list, key, ours, theirs, mine, other) => {
    const sides = sidesInWords({ key, ours, theirs }, inChinese(list, { 'campaignId k1': '双十二' }));
    expect(sides).toEqual({ ours: mine, theirs: other });
  });

  it('shows of something with parts only those that differ', () => {
    const ours = { state: 'verified', entityName: '甲', expiresOn: '2027-01-09' };
    const sides = sidesInWords(
      { key: 'verification', ours, theirs: { ...ours, state: 'expired' } },
      inChinese('accounts'),
    );
    expect(sides).toEqual({ ours: ['状态：已认证'], theirs: ['状态：已过期'] });
  });

  it('shows files by their names, and whole where only their bytes differ', () => {
    const file = (sha256: string) => [{ name: 'a.png', bytes: 3, sha256, generated: true }];
    const sides = sidesInWords({ key: 'media', ours: file('a'), theirs: file('b') }, inChinese('posts'));
    expect(sides).toEqual({ ours: ['a.png · AI 生成'], theirs: ['a.png · AI 生成'] });
  });

  it('shows evidence by its name and by what it proves', () => {
    const file = { name: '执照.pdf', bytes: 3, type: 'application/pdf', sha256: 'a' };
    const theirs = [{ ...file, for: 'application-licence-recorded' }, { name: '回复.png' }];
    const sides = sidesInWords({ key: 'evidenceFiles', ours: undefined, theirs }, inChinese('applications'));
    expect(sides).toEqual({ ours: [], theirs: ['执照.pdf · 营业执照', '回复.png'] });
    const said = { decision: 'approved', by: '小周' };
    const approvals = { key: 'approval', ours: said, theirs: { ...said, evidenceFile: file } };
    expect(sidesInWords(approvals, inChinese('posts'))).toEqual({ ours: [], theirs: ['凭证文件 名称：执照.pdf'] });
    expect(['evidenceFile', 'evidenceFiles'].map((key) => fieldName(key).zh)).toEqual(['凭证文件', '凭证文件']);
  });
});

// By these an object is known, so that they never differ.
const IDENTITY = new Set(['id', 'rule', 'key', 'list']);

it('has a name for every key that a plan.json can have at its top', () => {
  const { format: _format, version: _version, ...lists } = full();
  const keys = Object.values(lists).flatMap((items) => items.flatMap((item) => Object.keys(item)));
  const isLabelled = (key: string) => fieldName(key).zh !== key || key === 'uid';
  expect([...new Set(keys)].filter((key) => !IDENTITY.has(key) && !isLabelled(key))).toEqual([]);
});
