import { describe, expect, it } from 'vitest';
import { faultyRows } from '../../../core/sheet/faulty-rows.ts';
import { readMonth } from '../../../core/sheet/grid-choice.ts';
import { readSheet } from '../../../core/sheet/read-sheet.ts';
import type { SheetQuestion } from '../../../core/sheet/sheet-reading.ts';
import { viewSheet } from '../../../core/sheet/sheet-view.ts';
import { type GridExtras, type Short, dateCell, gridOf, workbookOf } from './grid-of.ts';
import { day, ids, problemsOf, question, reading } from './planner.ts';

const WEEK = ['周一', '周二', '周三', '周四', '周五', '周六', '周日'];
const TITLE = ['青禾茶 2026年12月'];

const book = (rows: readonly (readonly Short[])[], extras: GridExtras = {}) => workbookOf(gridOf(rows, extras));

/** One week from Tuesday, 1 December 2026, with what stands in its first cells. */
const week = (...cells: readonly string[]) => book([TITLE, WEEK, ['', 1, 2, 3, 4, 5, 6], ['', ...cells]]);

const texts = (asked: Partial<SheetQuestion>, ...cells: readonly string[]) =>
  reading(week(...cells), asked).rows.map(({ draft }) => draft.text);

describe('the month of a grid', () => {
  const untitled = book([WEEK, ['', 1, 2], ['', '10:00 新茶上市', '20:00 晚安好茶']], { name: 'Sheet1' });
  const account = { accountId: ids.account.parse('tea-weibo') };
  const timesOf = (asked: Partial<SheetQuestion>, workbook = untitled) =>
    reading(workbook, { ...account, ...asked }).rows.map(({ draft }) => draft.scheduledAt);

  it('is asked where nothing says it', () => {
    const read = readSheet(untitled, { ...question, ...account });
    expect(read.ok ? '' : read.error).toMatchObject({ code: 'sheet-month-needed', data: { sheet: 'Sheet1' } });
  });

  it('is what a person says, whatever the title says', () => {
    const said = { monthGrid: { month: '2027-03' } };
    expect(timesOf(said)).toEqual(['2027-03-01T10:00:00+08:00', '2027-03-02T20:00:00+08:00']);
    expect(timesOf(said, week('10:00 新茶上市'))).toEqual(['2027-03-01T10:00:00+08:00']);
    expect(reading(untitled, { ...account, ...said }).monthGrid).toMatchObject({ month: '2027-03', monthBy: 'person' });
  });

  it('is the file’s name’s, where nothing in the sheet says it', () => {
    expect(timesOf({ file: 'C:\\排期\\青禾茶 2026年12月.xlsx' })).toEqual([
      '2026-12-01T10:00:00+08:00',
      '2026-12-02T20:00:00+08:00',
    ]);
  });

  it.each([
    ['2026-12', '2026-12'],
    [' 2026年3月 ', '2026-03'],
    ['2026/1', '2026-01'],
    ['2026-13', undefined],
    ['12', undefined],
  ])('reads %s', (written, month) => {
    expect(readMonth(written)).toBe(month);
  });

  it('counts for no day that says its own', () => {
    const dated = book([TITLE, WEEK, [dateCell('2026-12-07'), '2026-12-08 10:00 第二天的茶'], ['10:00 第一天的茶']]);
    expect(timesOf({ monthGrid: { month: '2027-03' } }, dated)).toEqual([
      '2026-12-08T10:00:00+08:00',
      '2026-12-07T10:00:00+08:00',
    ]);
  });
});

describe('what is taken out of the texts', () => {
  const CELL = '10:00 新茶上市 https://www.example.com/a 来看 #冬日第一壶#';

  it.each<readonly [NonNullable<SheetQuestion['monthGrid']>, string]>([
    [{}, '新茶上市 https://www.example.com/a 来看 #冬日第一壶#'],
    [{ takeOut: [] }, CELL],
    [{ takeOut: ['times', 'links'] }, '新茶上市 来看 #冬日第一壶# https://www.example.com/a'],
    [{ takeOut: ['times', 'hashtags'] }, '新茶上市 https://www.example.com/a 来看 #冬日第一壶#'],
    [{ takeOut: ['times', 'links', 'hashtags'] }, '新茶上市 来看 https://www.example.com/a #冬日第一壶#'],
  ])('%j', (monthGrid, text) => {
    const [row] = reading(week(CELL), { monthGrid }).rows;
    expect(row?.draft).toMatchObject({ text, scheduledAt: '2026-12-01T10:00:00+08:00' });
  });

  it('is told with how often it is there', () => {
    const { monthGrid } = reading(week(CELL, '12:00 #小程序://青禾茶/abc123 只有小程序'));
    expect(monthGrid?.finds).toEqual({ times: 2, links: 2, hashtags: 1, labels: [] });
  });

  it('leaves a mini-program’s link whole and makes it the target', () => {
    const [row] = reading(week('12:00 点开看看 #小程序://青禾茶/abc123'), {
      monthGrid: { takeOut: ['times', 'links', 'hashtags'] },
    }).rows;
    expect(row?.draft).toMatchObject({ text: '点开看看', target: { kind: 'mini-program' } });
  });
});

describe('lines with a word ahead', () => {
  const CELLS = [
    '10:00 新茶上市\n配图：a.jpg；b.jpg\n负责人：小林\n20:00 晚安好茶\n负责人：小周',
    '9:30 早安\n提示：多喝水',
  ];

  it('are text until a person says otherwise, and then what their word means, each of its own post', () => {
    expect(texts({}, ...CELLS)[0]).toBe('新茶上市\n配图：a.jpg；b.jpg\n负责人：小林');
    const read = reading(week(...CELLS), { monthGrid: { labels: ['配图', '负责人'] } });
    expect(read.rows.map(({ draft: { text, media, notes } }) => [text, media, notes])).toEqual([
      ['新茶上市', [{ name: 'a.jpg' }, { name: 'b.jpg' }], [{ label: '负责人', text: '小林' }]],
      ['晚安好茶', [], [{ label: '负责人', text: '小周' }]],
      ['早安\n提示：多喝水', [], []],
    ]);
  });

  it('are offered where the word is known or begins two lines', () => {
    expect(reading(week(...CELLS)).monthGrid?.finds.labels).toEqual([
      { label: '负责人', lines: 2 },
      { label: '配图', lines: 1 },
    ]);
    const others = ['10:00 https://www.example.com\n文案：新茶\n时间：晚上\n时间：早上'];
    expect(reading(week(...others)).monthGrid?.finds.labels).toEqual([]);
  });

  it('may name the account of a post', () => {
    const read = reading(
      book([['2026年12月'], WEEK, ['', 1], ['', '10:00 新茶上市\n账号：青禾茶\n20:00 没有账号的一条']]),
      {
        monthGrid: { labels: ['账号'] },
      },
    );
    expect(read.rows.map(({ draft }) => draft.accountId)).toEqual(['tea-weibo']);
    expect(problemsOf(read)).toEqual(['error 4 账号 account-missing']);
  });
});

describe('a grid as it is looked at', () => {
  const cells = ['10:00 新茶上市\n没有时间的续行\n25:00 坏的时间', '休息', '没有写时间的一条文案'];
  const view = (asked: Partial<SheetQuestion> = {}) => {
    const viewed = viewSheet(week(...cells), { ...question, ...asked });
    if (!viewed.ok) throw new Error(viewed.error.code);
    return viewed.value;
  };

  it('has a line for each post and each rest, with the cells it was read from', () => {
    expect(
      view().lines.map(({ is, texts: [, , time, text], from }) => [is, time, text, from?.post.column, from?.day]),
    ).toEqual([
      ['taken', '10:00', '新茶上市\n没有时间的续行', 'B', { row: 3, column: 'B', text: '1' }],
      ['wrong', '25:00', '坏的时间', 'B', { row: 3, column: 'B', text: '1' }],
      ['skipped', '', '休息', 'C', { row: 3, column: 'C', text: '2' }],
      ['wrong', '', '没有写时间的一条文案', 'D', { row: 3, column: 'D', text: '3' }],
    ]);
  });

  it('tells each problem by its cell', () => {
    const [, , , last] = view().lines;
    expect(last?.problems).toMatchObject([
      {
        row: 4,
        cell: 'D4',
        column: '时间',
        message: {
          zh: 'D4 格「时间」没有时间，只有日期「2026年12月3日」。请补上时间；还没定就写「待定」。',
          en: 'Cell D4, "时间" gives no time, only the date "2026年12月3日" is there. Please add the time, or write TBD if it is open.',
        },
      },
    ]);
  });

  it('is read with what a person wrote over its cells: the post’s and the day’s', () => {
    const was = '没有写时间的一条文案';
    const edits = [
      { row: 4, column: 'D', text: `9:00 ${was}`, was },
      { row: 3, column: 'D', text: '5日', was: '3' },
    ];
    const { lines, reading: read } = view({ edits });
    expect(read.rows.at(-1)?.draft).toMatchObject({ text: was, scheduledAt: '2026-12-05T09:00:00+08:00' });
    expect(lines.at(-1)?.from).toEqual({
      post: { row: 4, column: 'D', text: `9:00 ${was}`, was },
      day: { row: 3, column: 'D', text: '5日', was: '3' },
    });
  });

  it('tells an edit over a cell that says something else by now', () => {
    const { reading: read } = view({ edits: [{ row: 4, column: 'C', text: '10:00 不休息了', was: '放假' }] });
    expect(problemsOf(read)).toContain('warning 4 C edit-unused');
  });

  it('asks about posts in hidden rows, and keeps what was said about a cell with its first post', () => {
    const grid = gridOf([TITLE, WEEK, ['', 1], ['', '10:00 新茶上市\n20:00 晚安好茶']]);
    const hidden = reading(workbookOf({ ...grid, hiddenRows: new Set([3]) }));
    expect(problemsOf(hidden).filter((one) => one.includes('hidden'))).toEqual([
      'error 4  row-hidden',
      'error 4  row-hidden',
    ]);
    const comments = [{ row: 3, column: 1, text: '再短一点' }];
    expect(reading(workbookOf({ ...grid, comments })).rows.map(({ draft }) => draft.notes)).toEqual([
      [{ label: '批注（文案）', text: '再短一点' }],
      [],
    ]);
  });
});

describe('marks on the cells of a grid', () => {
  const grid = gridOf([TITLE, WEEK, ['', 1, 2], ['', '10:00 新茶上市\n20:00 晚安好茶', '10:00 第二天的茶']]);
  const red = new Set(['font:#FF0000']);
  const marked = workbookOf({ ...grid, marks: new Map([[3, red]]), cellMarks: new Map([[3, new Map([[1, red]])]]) });

  it('are those of their posts, and of no other in the row', () => {
    const read = reading(marked);
    expect(read.marks).toEqual([{ mark: 'font:#FF0000', rows: 2 }]);
    const said = reading(marked, { marks: [{ mark: 'font:#FF0000', does: 'leave' }] });
    expect([said.skipped, said.rows.map(({ draft }) => draft.text)]).toEqual([2, ['第二天的茶']]);
  });
});

describe('the posts of a grid that are kept out', () => {
  it('are a table under the grid’s titles, without the others of their week, and come in once mended', () => {
    const faulty = faultyRows(
      week('10:00 新茶上市', '没有写时间的一条文案\n负责人：小林'),
      { ...question, monthGrid: { labels: ['负责人'] } },
      'zh',
    );
    if (!faulty.ok) throw new Error(faulty.error.code);
    const { rows, count } = faulty.value;
    expect(count).toBe(1);
    expect(rows).toEqual([
      ['青禾茶 2026年12月', '', '', '', '', ''],
      ['日期', '星期', '时间', '文案', '负责人', '问题'],
      [
        '2026年12月2日',
        '周三',
        '',
        '没有写时间的一条文案',
        '小林',
        'C4 格「时间」没有时间，只有日期「2026年12月2日」。请补上时间；还没定就写「待定」。',
      ],
    ]);
    const mended = rows.map((row, at) => (at < 2 ? row : row.map((text, column) => (column === 2 ? '20:00' : text))));
    const read = reading(book(mended), { today: day('2026-11-23') });
    expect(read.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(read.rows.map(({ draft }) => [draft.text, draft.scheduledAt, draft.accountId, draft.notes])).toEqual([
      ['没有写时间的一条文案', '2026-12-02T20:00:00+08:00', 'tea-weibo', [{ label: '负责人', text: '小林' }]],
    ]);
  });
});

describe('what was said of a client’s grid before', () => {
  const CELL = '10:00 新茶上市\n负责人：小林';
  const headers = reading(week(CELL)).headers;
  const before = (clientId: string) => ({
    headers,
    clientId: ids.client.parse(clientId),
    columns: {},
    monthGrid: { takeOut: [], labels: ['负责人'] },
  });
  const account = { accountId: ids.account.parse('tea-weibo') };

  it('is used for its next one, and for no other client’s', () => {
    const read = reading(week(CELL), { ...account, layouts: [before('tea')] });
    expect(read.rows[0]?.draft).toMatchObject({ text: '10:00 新茶上市', notes: [{ label: '负责人', text: '小林' }] });
    expect([problemsOf(read), read.monthGrid?.isRemembered]).toEqual([['warning 2  grid-remembered'], true]);
    expect(texts({ ...account, layouts: [before('skin')] }, CELL)).toEqual(['新茶上市\n负责人：小林']);
  });

  it('gives way to what is said now', () => {
    const monthGrid = { takeOut: ['times' as const], labels: [] };
    const read = reading(week(CELL), { ...account, layouts: [before('tea')], monthGrid });
    expect([read.rows[0]?.draft.text, read.monthGrid?.isRemembered]).toEqual(['新茶上市\n负责人：小林', false]);
  });
});
