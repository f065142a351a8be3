import { describe, expect, it } from 'vitest';
import { gridOf, workbookOf } from './grid-of.ts';
import { HEADER, accounts, clients, december, ids, problemsOf, reading, sheet } from './planner.ts';

describe('who', () => {
  const twin = {
    ...accounts[0],
    id: ids.account.parse('tea-2'),
    nickname: ' 青禾茶',
    uid: '77',
  } as (typeof accounts)[number];
  const table: readonly [string, readonly string[], object | undefined, readonly string[]][] = [
    ['by nickname', ['', '@ 青禾茶'], { accountId: 'tea-weibo', clientId: 'tea' }, []],
    ['by UID', ['', '5000000001'], { accountId: 'tea-weibo' }, []],
    ['by id', ['', 'tea-weibo'], { accountId: 'tea-weibo' }, []],
    ['case folded', ['', 'NORDLYS北光'], { accountId: 'skin-weibo' }, []],
    ['client by name', ['青禾茶', '小满读书'], { accountId: 'reader', clientId: 'tea' }, []],
    ['client by id', ['tea', '小满读书'], { clientId: 'tea' }, []],
    ['unknown account', ['', '没有这个'], undefined, ['error 2 账号 account-unknown']],
    ['unknown client', ['没有这个', '青禾茶'], undefined, ['error 2 客户 client-unknown']],
    ['no account', ['青禾茶', ''], undefined, ['error 2 账号 account-missing']],
    ['a creator for nobody', ['', '小满读书'], undefined, ['error 2 客户 client-missing']],
    [
      'another client’s account',
      ['Nordlys 北光', '青禾茶'],
      { clientId: 'skin' },
      ['warning 2 账号 account-of-other-client'],
    ],
    ['both unknown', ['x', 'y'], undefined, ['error 2 账号 account-unknown', 'error 2 客户 client-unknown']],
  ];
  it.each(table)('%s', (_, [client, account], draft, problems) => {
    const read = reading(sheet(['客户', '账号', '日期', '文案'], [client ?? '', account ?? '', '待定', 'x']));
    expect(problemsOf(read)).toEqual(problems);
    if (draft === undefined) expect(read.rows).toEqual([]);
    else expect(read.rows[0]?.draft).toMatchObject(draft);
  });
  it('names both of two accounts with one nickname', () => {
    const read = reading(sheet(HEADER, ['青禾茶', '', '', 'x']), { accounts: [...accounts, twin] });
    expect(read.problems.map((problem) => problem.message.zh)).toEqual([
      '第 2 行「账号」写的是「青禾茶」，同名的账号有几个：tea-weibo（青禾茶）、tea-2（ 青禾茶）。请改写账号编号或 UID。',
    ]);
  });
  it('takes the account that a person names, or else the one in the title, where there is no column', () => {
    const rows = [
      ['日期', '文案'],
      ['待定', 'x'],
    ];
    const titled = workbookOf(gridOf([['Nordlys北光 12月'], ...rows]));
    expect(reading(titled).rows[0]?.draft.accountId).toBe('skin-weibo');
    expect(problemsOf(reading(titled))).toEqual(['warning 2  account-from-title']);
    expect(reading(titled, { accountId: ids.account.parse('tea-weibo') }).rows[0]?.draft.accountId).toBe('tea-weibo');
    expect(problemsOf(reading(workbookOf(gridOf(rows))))).toEqual(['error 2  account-missing']);
  });
});

describe('which campaign', () => {
  const skin = { ...december, id: ids.campaign.parse('skin-dec'), clientId: ids.client.parse('skin') };
  const second = { ...december, id: ids.campaign.parse('dec2'), name: '年货节' };
  const table: readonly [string, string, object, string | null, readonly string[]][] = [
    ['named, that client’s first', '双十二', { campaigns: [skin, december] }, 'dec', []],
    ['named by id', 'dec', {}, 'dec', []],
    ['another client’s', '双十二', { campaigns: [skin] }, 'skin-dec', ['warning 2 项目 campaign-of-other-client']],
    ['unknown', '春节', {}, 'dec', ['warning 2 项目 campaign-unknown']],
    ['given', '', { campaigns: [december, second], campaignId: second.id }, 'dec2', []],
    ['given, but another client’s', '', { campaigns: [december, skin], campaignId: skin.id }, 'dec', []],
    ['the only one that day', '', {}, 'dec', []],
    ['two that day', '', { campaigns: [december, second] }, null, []],
    ['none that day', '', { campaigns: [{ ...december, endsOn: december.startsOn }] }, null, []],
  ];
  it.each(table)('%s', (_, named, asked, expected, problems) => {
    const read = reading(sheet([...HEADER, '项目'], ['青禾茶', '2026-12-03', '10:00', 'x', named]), asked);
    expect(problemsOf(read)).toEqual(problems);
    expect(read.rows[0]?.draft.campaignId).toBe(expected);
    if (expected === 'dec' && named === '春节')
      expect(read.rows[0]?.draft.notes).toEqual([{ label: '项目', text: '春节' }]);
  });
});

describe('our own ids', () => {
  it('keeps them, once each and in their form', () => {
    const rows = ['p1', '', 'p1', '坏 id'].map((id) => [id, '青禾茶', 'x']);
    const read = reading(sheet(['放行编号', '账号', '文案'], ...rows), { clients });
    expect(read.rows.map((row) => row.externalId)).toEqual(['p1', undefined]);
    expect(problemsOf(read)).toEqual(['error 4 放行编号 id-twice', 'error 5 放行编号 id-form']);
  });
});
