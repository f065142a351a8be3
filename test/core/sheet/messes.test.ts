import { describe, expect, it } from 'vitest';
import { markName } from '../../../core/sheet/row-marks.ts';
import { dateCell, gridOf, workbookOf } from './grid-of.ts';
import { HEADER, ids, problemsOf, reading, sheet } from './planner.ts';

describe('one post over several rows', () => {
  it('by a column that says what each row is', () => {
    const read = reading(
      sheet(
        ['账号', '日期', '时间', '项目内容', '文案', '链接'],
        ['青禾茶', '12/1', '10:00', '正文', '新茶上市', ''],
        ['', '', '', '首评', '第一泡送给前排', 'https://www.example.com/a'],
        ['', '', '', '转发语', '替大家尝过了', ''],
        ['青禾茶', '12/2', '10:00', '正文', '第二天', ''],
        ['青禾茶', '12/2', '10:00', '首评', '也有首评', ''],
      ),
    );
    expect(read.rows.map(({ row, draft }) => [row, draft.text, draft.firstComment, draft.notes])).toEqual([
      [2, '新茶上市 https://www.example.com/a', '第一泡送给前排', [{ label: '转发语', text: '替大家尝过了' }]],
      [5, '第二天', '也有首评', []],
    ]);
    expect(read.read).toBe(2);
    expect(problemsOf(read)).toEqual(['warning 1  rows-joined']);
  });

  it('by words before the texts', () => {
    const read = reading(
      sheet(
        HEADER,
        ['青禾茶', '12/1', '10:00', '正文：新茶上市'],
        ['', '', '', '【首评】前排有礼'],
        ['青禾茶', '12/2', '9:00', '别的'],
      ),
    );
    expect(read.rows.map(({ draft }) => [draft.text, draft.firstComment])).toEqual([
      ['新茶上市', '前排有礼'],
      ['别的', ''],
    ]);
  });

  it('with a time of its own a row is a post of its own', () => {
    const read = reading(
      sheet(HEADER, ['青禾茶', '12/1', '10:00', '新茶'], ['青禾茶', '12/1', '15:00', '转发语：再说一次']),
    );
    expect(read.rows).toHaveLength(2);
  });

  it('never joins by what kind of post a row is', () => {
    const header = ['日期', '文案', '内容形式'];
    const read = reading(sheet(header, ['12/1 10:00', '新茶上市', '配图'], ['', '还没定时间的一条', '配图']), {
      accountId: ids.account.parse('tea-weibo'),
    });
    expect(read.rows).toHaveLength(2);
  });

  it('does not take a hidden part of a post that is shown, unless hidden rows are taken', () => {
    const grid = gridOf([HEADER, ['青禾茶', '12/1', '10:00', '新茶'], ['', '', '', '首评：旧的首评']]);
    const book = workbookOf({ ...grid, hiddenRows: new Set([2]) });
    expect(problemsOf(reading(book))).toEqual(['error 3  row-hidden']);
    expect(reading(book, { hiddenRows: 'take' }).rows[0]?.draft.firstComment).toBe('旧的首评');
  });

  it('keeps what its rows both say', () => {
    const read = reading(
      sheet(
        [...HEADER, '链接'],
        ['青禾茶', '12/1', '10:00', '新茶', 'https://www.example.com/a'],
        ['', '', '', '首评：看这里', 'https://www.example.com/b'],
      ),
    );
    expect(read.rows[0]?.draft.text).toBe('新茶 https://www.example.com/a');
    expect(read.rows[0]?.draft.notes).toEqual([{ label: '首评 · 链接', text: 'https://www.example.com/b' }]);
  });
});

describe('a month grid', () => {
  const week = ['周一', '周二', '周三', '周四', '周五', '周六', '周日'];

  it('is read with days above the posts, over the edges of the month', () => {
    const read = reading(
      workbookOf(
        gridOf([
          ['青禾茶 2026年12月 发布日历'],
          week,
          [30, 1, 2, 3, 4, 5, 6],
          ['', '10:00 新茶上市\n20:00 晚安好茶', '', '休息', '没有写时间的一条文案'],
          [28, 29, 30, 31, 1, 2, 3],
          ['', '', '', '晚8点 跨年一起喝', '9:30 新年第一壶'],
        ]),
      ),
    );
    expect(read).toMatchObject({ headerRow: 2, read: 5 });
    expect(read.rows.map(({ row, draft }) => [row, draft.scheduledAt, draft.text])).toEqual([
      [4, '2026-12-01T10:00:00+08:00', '新茶上市'],
      [4, '2026-12-01T20:00:00+08:00', '晚安好茶'],
      [6, '2026-12-31T20:00:00+08:00', '跨年一起喝'],
      [6, '2027-01-01T09:30:00+08:00', '新年第一壶'],
    ]);
    expect(problemsOf(read)).toEqual(['warning 2  account-from-title', 'error 4 时间 time-missing']);
  });

  it('is read with the day before the post in one cell, and with real dates', () => {
    const read = reading(
      workbookOf(
        gridOf(
          [week, ['', '1日\n10:00 新茶上市', '2 元旦快到了'], [dateCell('2026-12-07')], ['10:00-11:00 直播预告来了']],
          { name: '2026.12' },
        ),
      ),
      { accountId: ids.account.parse('tea-weibo') },
    );
    expect(read.rows.map(({ draft }) => [draft.scheduledAt, draft.text])).toEqual([
      ['2026-12-01T10:00:00+08:00', '新茶上市'],
      ['2026-12-07T10:00:00+08:00', '直播预告来了'],
    ]);
  });

  it('tells a weekday that does not fit its day', () => {
    const read = reading(workbookOf(gridOf([['青禾茶 2026年12月'], week, ['2\n10:00 新茶上市']])));
    expect(problemsOf(read)).toContain('warning 3 星期 weekday-mismatch');
  });
});

describe('hidden and filtered rows', () => {
  const grid = {
    ...gridOf([HEADER, ['青禾茶', '12/1', '10:00', '甲'], ['青禾茶', '12/2', '10:00', '乙']]),
    hiddenRows: new Set([2]),
  };
  const book = workbookOf(grid);

  it('are kept out with an error until somebody says', () => {
    const read = reading(book);
    expect([read.read, read.skipped, read.rows.length, read.hiddenRows]).toEqual([2, 0, 1, [3]]);
    expect(problemsOf(read)).toEqual(['error 3  row-hidden']);
  });

  it('are taken with a warning, or left and counted', () => {
    const taken = reading(book, { hiddenRows: 'take' });
    expect([taken.rows.length, ...problemsOf(taken)]).toEqual([2, 'warning 3  row-hidden-taken']);
    const left = reading(book, { hiddenRows: 'leave' });
    expect([left.read, left.skipped, left.rows.length, left.problems]).toEqual([1, 1, 1, []]);
  });
});

describe('marks', () => {
  const marks = new Map([
    [1, new Set(['fill:#EEF2F7'])],
    [2, new Set(['fill:#EEF2F7', 'font:#FF0000'])],
    [3, new Set(['fill:#EEF2F7', 'strike'])],
  ]);
  const rows = ['12/1', '12/2', '12/3'].map((day, at) => [
    '青禾茶',
    day,
    '10:00',
    `第${at + 1}条`,
    at === 1 ? '已看' : '',
  ]);
  const book = workbookOf({ ...gridOf([[...HEADER, '状态'], ...rows]), marks });

  it('are told once and change nothing; what stands on every row is the layout', () => {
    const read = reading(book);
    expect(read.marks).toEqual([
      { mark: 'font:#FF0000', rows: 1 },
      { mark: 'strike', rows: 1 },
    ]);
    expect(problemsOf(read)).toEqual(['warning 1  marks-unread']);
    expect(read.problems[0]?.message.zh).toContain('红字 1 行、删除线 1 行');
    expect(read.rows.map(({ draft }) => draft.feedback)).toEqual([null, '已看', null]);
  });

  it('become a status, or leave their rows out, as a person says', () => {
    const read = reading(book, {
      marks: [
        { mark: 'font:#FF0000', does: 'status', status: '待确认' },
        { mark: 'strike', does: 'leave' },
      ],
    });
    expect(read.rows.map(({ row, draft }) => [row, draft.feedback])).toEqual([
      [2, null],
      [3, '已看；待确认'],
    ]);
    expect([read.skipped, read.problems]).toEqual([1, []]);
  });

  it.each([
    ['font:#C00000', '深红字', 'dark red text'],
    ['fill:#FFFF00', '黄底', 'yellow fill'],
    ['fill:#D9D9D9', '浅灰底', 'light grey fill'],
    ['strike', '删除线', 'struck out'],
  ])('%s is called %s', (mark, zh, en) => {
    expect(markName(mark)).toEqual({ zh, en });
  });
});

describe('what a row carries beside its cells', () => {
  const picture = { row: 1, column: 4, name: '贴图-0000002a.png', part: 'xl/media/image1.png' };
  const header = [...HEADER, '配图'];

  it('comments are notes under their column', () => {
    const grid = gridOf([HEADER, ['青禾茶', '12/1', '10:00', '新茶']]);
    const read = reading(
      workbookOf({
        ...grid,
        comments: [
          { row: 1, column: 3, text: ' 改短一点 ' },
          { row: 0, column: 3, text: '表头的批注' },
        ],
      }),
    );
    expect(read.rows[0]?.draft.notes).toEqual([{ label: '批注（文案）', text: '改短一点' }]);
  });

  it('pictures are media after the named ones; one in a cell is no left-out formula', () => {
    const cells = {
      ...gridOf([header, ['青禾茶', '12/1', '10:00', '新茶', '=DISPIMG("ID_1",1)']]),
      pictures: [picture],
    };
    const read = reading(workbookOf(cells));
    expect(read.rows[0]?.draft.media).toEqual([{ name: picture.name }]);
    expect(read.rows[0]?.pictures).toEqual([{ name: picture.name, part: picture.part }]);
    expect(read.problems).toEqual([]);
  });

  it('a picture in no row of a post is told', () => {
    const cells = gridOf([header, ['青禾茶', '12/1', '10:00', '新茶', 'a.jpg'], ['合计']]);
    const pictures = [
      { ...picture, row: 2 },
      { ...picture, row: 0 },
    ];
    const read = reading(workbookOf({ ...cells, pictures }));
    expect(problemsOf(read)).toEqual(['warning 1  pictures-unplaced']);
  });

  it('a picture alone makes a row a post', () => {
    const cells = { ...gridOf([header, ['青禾茶', '12/1', '10:00', '', '']]), pictures: [picture] };
    expect(reading(workbookOf(cells)).rows).toHaveLength(1);
  });
});
