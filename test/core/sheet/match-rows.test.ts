import { describe, expect, it } from 'vitest';
import { type Post, parsePost } from '../../../core/domain/post.ts';
import { matchRows } from '../../../core/sheet/match-rows.ts';
import type { ReadRow } from '../../../core/sheet/sheet-reading.ts';
import { type Short, gridOf, workbookOf } from './grid-of.ts';
import { reading } from './planner.ts';

const numbered = () => {
  let last = 0;
  return () => `n${++last}`;
};

const post = (form: object): Post => {
  const parsed = parsePost({ clientId: 'tea', accountId: 'tea-weibo', text: 'x', ...form });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
};

const rowsOf = (header: readonly string[], ...rows: (readonly Short[])[]): readonly ReadRow[] =>
  reading(workbookOf(gridOf([header, ...rows]))).rows;

const HEADER = ['放行编号', '账号', '日期', '文案'];
const at = '2026-12-03T10:00:00+08:00';

describe('which post a row is', () => {
  const table: readonly [string, readonly string[], object[], string][] = [
    ['our id', ['p2', '青禾茶', '待定', '全新'], [{ id: 'p1', text: '全新' }, { id: 'p2' }], 'p2'],
    [
      'an id of its own that is not there yet',
      ['k-7', '青禾茶', '12/3 10:00', 'x'],
      [{ id: 'p1', scheduledAt: at }],
      'new k-7',
    ],
    [
      'account, minute and text before account and minute',
      ['', '青禾茶', '12/3 10:00', 'b'],
      [
        { id: 'p1', scheduledAt: at, text: 'a' },
        { id: 'p2', scheduledAt: at, text: 'b' },
      ],
      'p2',
    ],
    [
      'account and minute before account and text',
      ['', '青禾茶', '12/3 10:00', 'b'],
      [
        { id: 'p1', text: 'b' },
        { id: 'p2', scheduledAt: at, text: 'a' },
      ],
      'p2',
    ],
    ['account and text', ['', '青禾茶', '12/3 10:00', 'b'], [{ id: 'p1', text: 'b' }], 'p1'],
    [
      'another second of the minute',
      ['', '青禾茶', '12/3 10:00', 'b'],
      [{ id: 'p1', scheduledAt: '2026-12-03T10:00:30+08:00' }],
      'p1',
    ],
    ['another account', ['', 'Nordlys北光', '12/3 10:00', 'x'], [{ id: 'p1', scheduledAt: at }], 'new n1'],
    ['no time on either side is no match', ['', '青禾茶', '待定', 'b'], [{ id: 'p1', text: 'a' }], 'new n1'],
  ];
  it.each(table)('%s', (_, row, existing, expected) => {
    const [match] = matchRows(rowsOf(HEADER, row), existing.map(post), numbered());
    expect(match?.kind === 'matched' ? match.existing : `new ${match?.post.id ?? ''}`).toBe(expected);
    expect(match?.kind === 'matched' ? match.post.id : expected.slice(4)).toBe(match?.post.id);
  });

  it('gives each post to one row, and a sure match before a likely one', () => {
    const rows = rowsOf(
      HEADER,
      ['', '青禾茶', '12/3 10:00', 'b'],
      ['', '青禾茶', '12/4 10:00', 'a'],
      ['', '青禾茶', '12/3 10:00', 'a'],
    );
    const matches = matchRows(rows, [post({ id: 'p1', scheduledAt: at, text: 'a' })], numbered());
    expect(matches.map((match) => match.post.id)).toEqual(['n1', 'n2', 'p1']);
  });

  it('leaves to a named row what another would have guessed', () => {
    const rows = rowsOf(HEADER, ['', '青禾茶', '12/3 10:00', 'x'], ['p1', '青禾茶', '12/5 10:00', 'y']);
    const matches = matchRows(rows, [post({ id: 'p1', scheduledAt: at })], numbered());
    expect(matches.map((match) => match.post.id)).toEqual(['n1', 'p1']);
  });
});

describe('what a match keeps and what it overwrites', () => {
  const existing = post({
    ...{ id: 'p1', campaignId: 'other', placement: 'ad', form: 'repost', promotes: 'p9', firstComment: '首评' },
    ...{ scheduledAt: at, endsAt: '2026-12-05T10:00:00+08:00', pillar: '茶知识', feedback: '改' },
    target: { kind: 'mini-program', link: '#小程序://a', linkCreatedOn: '2026-11-01', originalId: 'gh_1' },
    media: [{ name: 'a.jpg', bytes: 7 }, { name: 'b.jpg' }],
    delivery: { state: 'scheduled', link: 'https://weibo.com/1/a' },
    approval: { decision: 'approved', by: '小周', at, contentSha256: 'a'.repeat(64) },
    waivers: [
      {
        ...{ rule: 'media-nine-grid', message: 'short', field: 'text', about: '' },
        ...{ reason: '只有一张', operator: '小林', at, contentSha256: 'a'.repeat(64) },
      },
    ],
    notes: [
      { label: '备注', text: '旧' },
      { label: '内部', text: '留' },
      { label: '序号', text: '1' },
    ],
  });
  const taken = (header: readonly string[], row: readonly Short[]): Post => {
    const [match] = matchRows(rowsOf(header, row), [existing], numbered());
    const parsed = parsePost(match?.post);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
    return parsed.value;
  };

  it('keeps all that the sheet has no column for', () => {
    expect(taken(['账号', '日期', '文案'], ['青禾茶', '12/3 10:00', '新文案'])).toEqual({
      ...existing,
      text: '新文案',
    });
  });
  it('overwrites what it has a column for, also with nothing', () => {
    const row = ['青禾茶', '12/3 10:00', 'x', '', '', '', '', '', '新', ''];
    const header = ['账号', '日期', '文案', '首评', '栏目', '状态', '类型', '配图', '备注', '序号'];
    expect(taken(header, row)).toEqual({
      ...existing,
      ...{ pillar: undefined, feedback: undefined, firstComment: '', placement: 'organic', media: [] },
      notes: [
        { label: '备注', text: '新' },
        { label: '内部', text: '留' },
      ],
    });
  });
  it('keeps what is known of a file and of a link that is named again', () => {
    const now = taken(
      ['账号', '日期', '文案', '类型', '链接', '配图'],
      ['青禾茶', '12/3 10:00', 'x', '广告', '#小程序://a', 'c.jpg;a.jpg'],
    );
    expect([now.media, now.target]).toEqual([[{ name: 'c.jpg' }, { name: 'a.jpg', bytes: 7 }], existing.target]);
    const moved = taken(['账号', '日期', '文案', '类型', '链接'], ['青禾茶', '12/3 10:00', 'x', '广告', '#小程序://b']);
    expect(moved.target).toEqual({ kind: 'mini-program', link: '#小程序://b', originalId: 'gh_1' });
  });
});

describe('what went out is not taken over', () => {
  const said = { id: 'p1', accountId: 'tea-weibo', text: '早安，周一', scheduledAt: '2026-12-07T08:00:00+08:00' };
  const header = ['账号', '日期', '文案'];
  const cases: readonly (readonly [string, string, Short[], string])[] = [
    [
      'published, the same text on another day is a new post',
      'published',
      ['青禾茶', '12/14 8:00', '早安，周一'],
      'created',
    ],
    ['published, another text at its minute is a new post', 'published', ['青禾茶', '12/7 8:00', '晚安'], 'created'],
    [
      'withdrawn, the same text on another day is a new post',
      'withdrawn',
      ['青禾茶', '12/14 8:00', '早安，周一'],
      'created',
    ],
    ['published, the very same row is that post', 'published', ['青禾茶', '12/7 8:00', '早安，周一'], 'matched'],
    ['scheduled only, a moved row is that post', 'scheduled', ['青禾茶', '12/14 8:00', '早安，周一'], 'matched'],
  ];
  it.each(cases)('%s', (_what, state, row, kind) => {
    const [match] = matchRows(rowsOf(header, row), [post({ ...said, delivery: { state } })], numbered());
    expect(match?.kind).toBe(kind);
  });
});
