import { describe, expect, it } from 'vitest';
import { type Short, formulaCell, gridOf, workbookOf } from './grid-of.ts';
import { HEADER, problemsOf, reading, sheet } from './planner.ts';

describe('formulas, errors and pictures', () => {
  const table: readonly [string, Short, readonly string[]][] = [
    ['read by the value', formulaCell('新茶'), ['warning 2 文案 formula-value']],
    ['never computed', formulaCell(), ['error 2 文案 formula-uncomputed']],
    ['an error value', { kind: 'error', text: '#N/A' }, ['error 2 文案 cell-error']],
  ];
  it.each(table)('%s', (_, cell, problems) => {
    expect(problemsOf(reading(sheet(HEADER, ['青禾茶', '', '', cell])))).toEqual(problems);
  });
  it('does not mind an uncomputed cell that means nothing to us', () => {
    expect(reading(sheet([...HEADER, '序号'], ['青禾茶', '', '', 'x', formulaCell()])).problems).toEqual([]);
  });
  it('leaves a picture inside a cell out and says so', () => {
    const read = reading(sheet([...HEADER, '配图'], ['青禾茶', '', '', 'x', formulaCell('=DISPIMG("ID_1",1)')]));
    expect(read.rows[0]?.draft.media).toEqual([]);
    expect(problemsOf(read)).toEqual(['warning 2 配图 picture-left-out']);
  });
});

describe('columns that are kept, left or doubled', () => {
  it('keeps every unmapped column as a note, whatever its name', () => {
    const header = [...HEADER, '__proto__', 'constructor', '', '网盘链接', '备注'];
    const read = reading(sheet(header, ['青禾茶', '', '', 'x', 'a', 'b', 'c', 'd', 'e']));
    expect(read.rows[0]?.draft.notes).toEqual([
      ...[
        { label: '__proto__', text: 'a' },
        { label: 'constructor', text: 'b' },
        { label: 'G', text: 'c' },
      ],
      ...[
        { label: '网盘链接', text: 'd' },
        { label: '备注', text: 'e' },
      ],
    ]);
  });
  it('takes Weibo’s block of a two-row header and says what it left', () => {
    const grid = gridOf(
      [
        ['账号', '日期', '微信', '', '微博', '', ''],
        ['', '', '标题', '文案', '时间', '文案', '话题'],
        ['青禾茶', '12/3', '微信标题', '微信文案', '10:00', '微博文案', '茶'],
      ],
      { merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:G1'] },
    );
    const read = reading(workbookOf(grid));
    expect(problemsOf(read)).toEqual(['warning 1  platform-columns']);
    expect(read.rows[0]?.draft).toMatchObject({
      scheduledAt: '2026-12-03T10:00:00+08:00',
      text: '微博文案 #茶#',
      notes: [
        { label: '标题', text: '微信标题' },
        { label: '文案', text: '微信文案' },
      ],
    });
  });
  it('leaves rows for other platforms out and says so', () => {
    const read = reading(
      sheet([...HEADER, '平台'], ['青禾茶', '', '', 'a', '微博'], ['青禾茶', '', '', 'b', '小红书']),
    );
    expect([read.read, read.skipped, problemsOf(read)]).toEqual([1, 1, ['warning 3 平台 platform-row']]);
  });
  it('says which of two equal columns it took', () => {
    const read = reading(sheet([...HEADER, '微博文案'], ['青禾茶', '', '', '通用', '微博用']));
    expect(read.rows[0]?.draft).toMatchObject({ text: '微博用', notes: [{ label: '文案', text: '通用' }] });
    expect(problemsOf(read)).toEqual(['warning 1 文案 column-twice']);
  });
});

describe('placement, links and the rest', () => {
  const header = [...HEADER, '形式', '链接', '首评', '栏目', '客户反馈', '小程序AppID', '小程序路径'];
  const table: readonly [string, readonly Short[], object, readonly string[]][] = [
    [
      'an ad’s link is its target',
      ['信息流广告', 'https://detail.tmall.com/1'],
      { placement: 'ad', text: 'x', target: { kind: 'taobao', url: 'https://detail.tmall.com/1' } },
      [],
    ],
    ['Ads', ['Feed Ads', ''], { placement: 'ad', target: { kind: 'none' } }, []],
    ['not every ad in a word', ['Loading', ''], { placement: 'organic' }, []],
    ['转发', ['转发', ''], { placement: 'organic', form: 'repost' }, []],
    [
      'an organic mini-program link',
      ['博文', '#小程序://a/b'],
      { text: 'x', target: { kind: 'mini-program', link: '#小程序://a/b' } },
      [],
    ],
    [
      'no link after all',
      ['博文', '见附件'],
      { text: 'x', notes: [{ label: '链接', text: '见附件' }] },
      ['warning 2 链接 link-not-a-link'],
    ],
    [
      'two links of an ad',
      ['广告', 'https://a.cn\nhttps://b.cn'],
      { target: { kind: 'web', url: 'https://a.cn' } },
      ['warning 2 链接 link-left-out'],
    ],
    [
      'what else there is',
      ['', '', '首评', '茶知识', '改'],
      { firstComment: '首评', pillar: '茶知识', feedback: '改' },
      [],
    ],
    ['empty columns', ['', '', '无'], { firstComment: '', pillar: null, feedback: null }, []],
    [
      'mini-program columns',
      ['广告', 'https://a.cn', '', '', '', 'wx0123', 'pages/index?a=1'],
      {
        target: {
          kind: 'mini-program',
          appId: 'wx0123',
          path: 'pages/index',
          query: 'a=1',
          fallbackUrl: 'https://a.cn',
        },
      },
      [],
    ],
  ];
  it.each(table)('%s', (_, cells, draft, problems) => {
    const read = reading(sheet(header, ['青禾茶', '', '', 'x', ...cells]));
    expect(read.rows[0]?.draft).toMatchObject(draft);
    expect(problemsOf(read)).toEqual(problems);
  });
  it('has no key for a column that is not there', () => {
    expect(Object.keys(reading(sheet(['账号', '文案'], ['青禾茶', 'x'])).rows[0]?.draft ?? {})).toEqual([
      ...['clientId', 'accountId', 'text', 'notes'],
    ]);
  });
});
