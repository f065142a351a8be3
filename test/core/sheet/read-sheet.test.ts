import { describe, expect, it } from 'vitest';
import { readSheet } from '../../../core/sheet/read-sheet.ts';
import { type Short, dateCell, formulaCell, gridOf, workbookOf } from './grid-of.ts';
import { HEADER, ids, problemsOf, question, reading, sheet } from './planner.ts';

describe('an agency’s schedule', () => {
  const header = ['序号', '账号', '发布日期', '发布时间', '类型', '微博文案', '话题', '落地页链接', '配图', '备注'];
  const book = workbookOf(
    gridOf(
      [
        ['青禾茶 × 2026年12月微博排期表（第三版 1122）'],
        ['注：红色为待确认；链接请勿使用短链'],
        header,
        [
          1,
          '青禾茶',
          dateCell('2026-12-01'),
          '10:00',
          '博文',
          '冬日第一壶',
          '青禾茶冬日茶会',
          'https://a.cn/1',
          'a.jpg；b.jpg',
          '',
        ],
        [
          2,
          '@青禾茶',
          dateCell('2026-12-03'),
          '9点30分',
          '广告',
          '双十二预热',
          '',
          '#小程序://青禾茶/会场/9pZ',
          'kv.jpg',
          '占位',
        ],
        [],
        [3, '青禾茶', dateCell('2026-12-04'), '25:00', '博文', '写错的一条', '', '', '', ''],
        [4, '青禾茶', dateCell('2026-12-05'), '', '博文', '没有时间', '', '', '', ''],
        [5, '小满读书', dateCell('2026-12-05'), '21:00', '博文', '茶经', '', '', '', ''],
        [6, '青禾茶', dateCell('2026-12-06'), '', '', '', '', '', '', '待补'],
        ['合计', formulaCell()],
      ],
      { merges: ['A1:J1', 'A2:J2'], name: '12月排期' },
    ),
    gridOf([['本页为说明，不是排期']], { name: '口径说明' }),
  );
  const read = reading(book);

  it('says where it looked and what it counted', () => {
    expect({ sheet: read.sheet, headerRow: read.headerRow, read: read.read, skipped: read.skipped }).toEqual({
      sheet: '12月排期',
      headerRow: 3,
      read: 5,
      skipped: 2,
    });
    expect(read.mapping).toEqual({
      ...{ account: '账号', date: '发布日期', time: '发布时间', placement: '类型', text: '微博文案', topics: '话题' },
      ...{ link: '落地页链接', media: '配图', note: '备注' },
    });
  });

  it('drafts the rows that can be taken', () => {
    expect(read.rows.map(({ row, draft }) => ({ row, draft }))).toEqual([
      {
        row: 4,
        draft: {
          ...{ clientId: 'tea', campaignId: 'dec', accountId: 'tea-weibo', placement: 'organic' },
          scheduledAt: '2026-12-01T10:00:00+08:00',
          text: '冬日第一壶 https://a.cn/1 #青禾茶冬日茶会#',
          target: { kind: 'none' },
          media: [{ name: 'a.jpg' }, { name: 'b.jpg' }],
          notes: [{ label: '序号', text: '1' }],
        },
      },
      {
        row: 5,
        draft: {
          ...{ clientId: 'tea', campaignId: 'dec', accountId: 'tea-weibo', placement: 'ad' },
          scheduledAt: '2026-12-03T09:30:00+08:00',
          text: '双十二预热',
          target: { kind: 'mini-program', link: '#小程序://青禾茶/会场/9pZ' },
          media: [{ name: 'kv.jpg' }],
          notes: [
            { label: '序号', text: '2' },
            { label: '备注', text: '占位' },
          ],
        },
      },
    ]);
  });

  it('says what keeps the others out', () => {
    expect(problemsOf(read)).toEqual([
      'error 7 发布时间 time-beyond-day',
      'error 8 发布时间 time-missing',
      'error 9  client-missing',
    ]);
    expect(read.problems[0]?.message).toEqual({
      zh: '第 7 行「发布时间」写的是「25:00」，一天只到 23:59。',
      en: 'Row 7, "发布时间" says "25:00"; a day ends at 23:59.',
    });
  });

  it('files a creator’s rows under the client that a person names', () => {
    const asked = reading(book, { clientId: ids.client.parse('tea') });
    expect(asked.rows.at(-1)?.draft).toMatchObject({ accountId: 'reader', clientId: 'tea', campaignId: 'dec' });
  });
});

describe('which sheet', () => {
  const plan = (name: string, hidden = false) => gridOf([HEADER, ['青禾茶', '12/3', '10:00', name]], { name, hidden });
  const other = gridOf([['说明']], { name: '说明' });
  const table: readonly [string, ReturnType<typeof workbookOf>, string | undefined, string][] = [
    ['one fits', workbookOf(other, plan('a')), undefined, 'a'],
    ['several fit', workbookOf(plan('a'), plan('b')), undefined, 'sheet-several'],
    ['one is named', workbookOf(plan('a'), plan('b')), 'b', 'b'],
    ['an unknown one is named', workbookOf(plan('a')), 'c', 'sheet-unknown'],
    ['hidden ones do not count', workbookOf(plan('a'), plan('b', true)), undefined, 'a'],
    ['only a hidden one fits', workbookOf(other, plan('b', true)), undefined, 'b'],
    ['an empty template does not count', workbookOf(gridOf([HEADER], { name: 't' }), plan('a')), undefined, 'a'],
    ['none fits', workbookOf(other), undefined, 'sheet-none'],
    [
      'a month grid is no list',
      workbookOf(gridOf([['周一', '周二', '周三'], ['1', '2', '3'], ['10:00 新茶']])),
      undefined,
      'sheet-none',
    ],
    ['no sheet at all', workbookOf(), undefined, 'sheet-none'],
  ];
  it.each(table)('%s', (_, book, named, expected) => {
    const read = readSheet(book, named === undefined ? question : { ...question, sheet: named });
    expect(read.ok ? read.value.sheet : read.error.code).toBe(expected);
  });
  it('says that it read a hidden sheet', () => {
    expect(problemsOf(reading(workbookOf(other, plan('b', true))))).toEqual(['warning 1  sheet-hidden']);
  });
});

describe('merged cells', () => {
  it('fills a date down, a title not', () => {
    const grid = gridOf(
      [
        ['双十二'],
        HEADER,
        ['青禾茶', '12/3', '10:00', 'a'],
        ['青禾茶', '', '12:00', 'b'],
        [],
        ['青禾茶', '', '14:00', 'c'],
      ],
      { merges: ['A1:D1', 'B3:B4'] },
    );
    const read = reading(workbookOf(grid));
    expect(read.rows.map((row) => row.draft.scheduledAt)).toEqual([
      '2026-12-03T10:00:00+08:00',
      '2026-12-03T12:00:00+08:00',
    ]);
    expect(problemsOf(read)).toEqual(['error 6 日期 date-missing']);
  });
  it('takes a merged text for another account and asks where nothing tells the rows apart', () => {
    const grid = gridOf(
      [
        [...HEADER, '配图'],
        ['青禾茶', '12/3', '10:00', '同文', 'a.jpg'],
        ['Nordlys北光', '12/3', '11:00', '', 'b.jpg'],
        ['青禾茶', '12/4', '10:00', '另文', 'c.jpg'],
        ['', '', '', '', 'd.jpg'],
      ],
      { merges: ['D2:D3', 'A4:A5', 'B4:B5', 'C4:C5', 'D4:D5'] },
    );
    const read = reading(workbookOf(grid));
    expect(read.rows.map((row) => [row.row, row.draft.text])).toEqual([
      [2, '同文'],
      [3, '同文'],
      [4, '另文'],
    ]);
    expect(problemsOf(read)).toEqual(['warning 3 文案 text-merged', 'error 5 文案 row-continues']);
  });
  it('skips a divider that runs across', () => {
    const grid = gridOf([['文案', '账号', '日期'], ['第一周 预热'], ['a', '青禾茶', '待定']], { merges: ['A2:C2'] });
    expect(reading(workbookOf(grid))).toMatchObject({ read: 1, skipped: 1, problems: [] });
  });
});

describe('rows that are no posts', () => {
  const table: readonly [string, readonly Short[], number, number][] = [
    ['blank', ['', ' ', '', ''], 0, 0],
    ['合计', ['合计', '', '', '3'], 0, 1],
    ['总计：12 条', ['总计：12 条', '', '', 'x'], 0, 1],
    ['Total', ['Total', '', '', '3'], 0, 1],
    ['小计 behind an empty cell', ['', '小计', '', '3'], 0, 1],
    ['a text that only begins so', ['', '', '', '合计划算的一周'], 1, 0],
    ['no text, link or media', ['青禾茶', '12/3', '10:00', ''], 0, 1],
    ['the header again', HEADER, 0, 1],
  ];
  it.each(table)('%s', (_, row, read, skipped) => {
    expect(reading(sheet(HEADER, row))).toMatchObject({ read, skipped });
  });
  it('reads nothing below the header of another table until its own header stands there again', () => {
    const read = reading(
      sheet(
        HEADER,
        ['青禾茶', '12/3', '10:00', 'a'],
        ['文案', '账号', '时间', '标题'],
        ['b', '青禾茶', '10:00', ''],
        HEADER,
        ['青禾茶', '12/4', '10:00', 'c'],
      ),
    );
    expect(read.rows.map((row) => row.draft.text)).toEqual(['a', 'c']);
    expect(problemsOf(read)).toEqual(['error 3  header-again', 'error 4  below-other-header']);
  });
});
