// What a client says in a review workbook lands on the posts that it read, and on no other.
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Reviewing, type Rows, saveAgain, sheetsIn, sitDownToReview, written } from './client-hands.ts';
import { must } from './window.ts';

let seat: Reviewing;
beforeEach(async () => {
  seat = await sitDownToReview();
});
afterEach(() => {
  seat.close();
});

const ANSWERS = written({
  1: { 确认结果: '通过', 确认人: '品牌部 小周', 日期: '2026-11-20' },
  2: { 确认结果: '需修改', 修改意见: '门店改成线上', 确认人: '品牌部 小周' },
  3: { 确认结果: '不发' },
});

const decisions = async (): Promise<Readonly<Record<string, string | undefined>>> => {
  const opened = await Promise.all(['p1', 'p2', 'p3', 'p4'].map(seat.open));
  return Object.fromEntries(opened.map(({ post }) => [post.id, post.approval?.decision]));
};

describe('what is sent', () => {
  it('holds what the client reads and nothing of the house', async () => {
    const sheets = sheetsIn(await seat.send());
    expect([...sheets.keys()]).toEqual(['博文确认', 'fangxing']);
    const [header = [], ...rows] = sheets.get('博文确认') ?? [];
    expect(header.slice(0, -1)).toEqual([
      ...['编号', '发布日期', '时间', '账号', '文案', '首评', '配图', '链接/跳转'],
      ...['确认结果', '修改意见', '确认人', '日期'],
    ]);
    expect(rows.map((row) => row.slice(0, -1))).toEqual([
      ['1', '2026-12-03', '10:00', '青禾茶', '=新茶上市，欢迎来店里尝。\n#青禾茶# 等你', '', '', '', '', '', '', ''],
      [
        '2',
        '2026-12-04',
        '10:00',
        '青禾茶',
        '第二件半价，只在门店。',
        '@青禾茶 门店地址在这里',
        'cover.jpg',
        '',
        '',
        '',
        '',
        '',
      ],
      ['3', '2026-12-05', '10:00', '青禾茶', '周末一起喝茶。', '', '', '', '', '', '', ''],
      ['4', '2026-12-06', '10:00', '青禾茶', '早安，来一杯老白茶。', '', '', '', '', '', '', ''],
    ]);
  });

  it('speaks the language of the client', async () => {
    const [header = []] = sheetsIn(await seat.send('en')).get('For approval') ?? [];
    expect(header.slice(-5, -1)).toEqual(['Decision', 'Comments', 'Approved by', 'Date']);
  });

  it('never shows one client what another posts', async () => {
    const { api, folder } = seat;
    const refused = await api['review:write']({ folder, formats: ['xlsx'], language: 'zh' });
    expect(refused).toMatchObject({
      ok: false,
      error: { code: 'review-several-clients', data: { clients: '青禾茶、小满' } },
    });
  });

  it('is nothing where there is nothing to post', async () => {
    const { api, folder } = seat;
    const to = Date.parse('2026-01-01') as never;
    const made = must(await api['review:write']({ folder, clientId: 'c1', to, formats: ['xlsx'], language: 'zh' }));
    expect(made).toEqual({ posts: 0 });
  });
});

describe('what comes back', () => {
  it('is recorded with who, when and of which text, in one step', async () => {
    const file = saveAgain(await seat.send(), ANSWERS);
    expect(await seat.bringBack(file, { dryRun: true })).toMatchObject({ taken: true, recorded: 3, undecided: 1 });
    expect(await decisions()).toEqual({});
    expect(await seat.bringBack(file)).toMatchObject({ read: 4, recorded: 3, undecided: 1, problems: [] });
    const { post } = await seat.open('p1');
    expect(post.approval).toMatchObject({ decision: 'approved', by: '品牌部 小周', text: post.text });
    expect(new Date(post.approval?.at ?? 0).toISOString()).toBe('2026-11-19T16:00:00.000Z');
    expect((await seat.open('p2')).post.approval).toMatchObject({ decision: 'changes', comment: '门店改成线上' });
    expect((await seat.open('p3')).post.approval).toMatchObject({ decision: 'dropped', by: '青禾茶' });
    expect((await seat.open('p4')).post.approval).toBeUndefined();
    must(await seat.api['history:undo']({}));
    expect(await decisions()).toEqual({});
  });

  it('says the same a second time without recording it again', async () => {
    const file = saveAgain(await seat.send(), ANSWERS);
    await seat.bringBack(file);
    const before = await seat.written();
    expect(await seat.bringBack(file)).toMatchObject({ recorded: 0, unchanged: 3 });
    expect(await seat.written()).toBe(before);
  });

  it.each([
    ['rows in another order', ([header = [], ...rows]: Rows) => [header, ...rows.reverse()]],
    ['a row deleted', ([header = [], ...rows]: Rows) => [header, ...rows.slice(0, 3)]],
    ['title rows above', (rows: Rows) => [['青禾茶 12 月'], [], ...rows]],
    [
      'other cells changed',
      (rows: Rows) => rows.map((row, at) => (at === 0 ? row : ['x', '', '早上', ...row.slice(3)])),
    ],
    ['a column put in front', (rows: Rows) => rows.map((row) => ['', ...row])],
    ['the hidden column deleted', (rows: Rows) => rows.map((row) => row.slice(0, -1))],
    ['columns in another order', (rows: Rows) => rows.map((row) => [...row.slice(8), ...row.slice(0, 8)])],
  ])('survives %s', async (_what, change) => {
    const file = saveAgain(await seat.send(), (rows) => change(ANSWERS(rows)));
    expect(await seat.bringBack(file)).toMatchObject({ taken: true, recorded: 3, problems: [] });
    expect(await decisions()).toEqual({ p1: 'approved', p2: 'changes', p3: 'dropped' });
  });

  it('survives the loss of the hidden sheet', async () => {
    const file = saveAgain(await seat.send(), ANSWERS, (name) => name !== 'fangxing');
    expect(await seat.bringBack(file)).toMatchObject({ recorded: 3, problems: [] });
  });

  it('was answered in LibreOffice', async () => {
    const file = join(seat.folder, 'answered.xlsx');
    cpSync('test/samples/reviews/libreoffice.xlsx', file);
    expect(must(await seat.api['sheet:look']({ file }))).toEqual({ kind: 'review', file });
    expect(await seat.bringBack(file)).toMatchObject({ recorded: 3, undecided: 1, problems: [] });
    expect(await decisions()).toEqual({ p1: 'approved', p2: 'changes', p3: 'dropped' });
  });

  it('is read in English, and as people write who do not choose from the list', async () => {
    const answers = written({
      1: { Decision: 'Approved', 'Approved by': 'Brand team', Date: '20 Nov' },
      2: { Decision: 'needs changes', Comments: 'online instead' },
      3: { Decision: 'Do not post' },
      4: { Decision: '同意' },
    });
    expect(await seat.bringBack(saveAgain(await seat.send('en'), answers))).toMatchObject({
      recorded: 4,
      problems: [],
    });
    expect(await decisions()).toEqual({ p1: 'approved', p2: 'changes', p3: 'dropped', p4: 'approved' });
    const at = (await seat.open('p1')).post.approval?.at ?? 0;
    expect(new Date(at).toISOString()).toBe('2026-11-19T16:00:00.000Z');
  });

  it('is no schedule', async () => {
    const file = await seat.send();
    const refused = await seat.api['sheet:import']({ file, dryRun: true, onlyValid: false });
    expect(refused).toMatchObject({ ok: false, error: { code: 'sheet-is-review' } });
  });

  it('needs its columns of answers', async () => {
    const file = saveAgain(await seat.send(), (rows) => rows.map((row) => row.filter((_, at) => at !== 8)));
    const refused = await seat.api['review:import']({ file, dryRun: true, onlyValid: false, rewrites: [] });
    expect(refused).toMatchObject({ ok: false, error: { code: 'review-columns', data: { columns: '确认结果' } } });
  });
});

describe('what a client leaves out or writes beside it', () => {
  it('counts a post whose row is deleted as unanswered', async () => {
    const whole = await seat.bringBack(saveAgain(await seat.send(), ANSWERS), { dryRun: true });
    const file = saveAgain(await seat.send(), (rows) => ANSWERS(rows).filter((_, at) => at !== 1));
    expect(await seat.bringBack(file)).toMatchObject({ undecided: whole.undecided + 1, recorded: whole.recorded - 1 });
  });

  it('names a remark below the table, in whatever column', async () => {
    const file = saveAgain(await seat.send(), (rows) => [...ANSWERS(rows), ['整体语气再活泼些']]);
    expect((await seat.bringBack(file)).problems).toMatchObject([
      { row: 6, code: 'row-added', value: '整体语气再活泼些', severity: 'warning' },
    ]);
  });

  it('takes a day soon to come for no day of last year', async () => {
    const file = saveAgain(await seat.send(), written({ 1: { 确认结果: '通过', 日期: '12月1日' } }));
    expect((await seat.bringBack(file)).problems).toMatchObject([{ row: 2, code: 'day-unread' }]);
    expect(new Date((await seat.open('p1')).post.approval?.at ?? 0).getUTCFullYear()).toBe(2026);
  });
});

describe('what cannot be taken', () => {
  it('is named by its row, and keeps the rest out only until somebody says otherwise', async () => {
    const file = saveAgain(await seat.send(), (rows) => [
      ...written({
        1: { 确认结果: '通过', 日期: '2027-01-01' },
        2: { 确认结果: '需修改' },
        3: { 确认结果: '再说' },
        4: { 修改意见: '很好' },
      })(rows),
      ['5', '', '', '', '加一条'],
    ]);
    const told = await seat.bringBack(file);
    expect(told).toMatchObject({ taken: false, recorded: 1 });
    expect(told.problems.map(({ row, code, severity }) => [row, code, severity])).toEqual([
      [2, 'day-unread', 'warning'],
      [3, 'comment-missing', 'error'],
      [4, 'decision-unread', 'error'],
      [5, 'decision-missing', 'error'],
      [6, 'row-added', 'warning'],
    ]);
    expect(await decisions()).toEqual({});
    expect(await seat.bringBack(file, { onlyValid: true })).toMatchObject({ taken: true, recorded: 1 });
    expect(await decisions()).toEqual({ p1: 'approved' });
  });

  it('is a post that says two things, or is gone', async () => {
    const file = saveAgain(await seat.send(), (rows) => {
      const answered = written({ 1: { 确认结果: '通过' }, 2: { 确认结果: '通过' } })(rows);
      const again = [...(answered[1] ?? [])];
      again[8] = '不发';
      return [...answered, again];
    });
    must(await seat.api['posts:delete']({ ids: ['p2'] }));
    expect((await seat.bringBack(file)).problems.map(({ row, code }) => [row, code])).toEqual([
      [3, 'post-unknown'],
      [6, 'decided-twice'],
    ]);
  });

  it('is an answer to a post that was changed since, which is told word by word', async () => {
    const file = saveAgain(await seat.send(), ANSWERS);
    await seat.edit('p1', '=新茶到店，欢迎来店里尝。\n#青禾茶# 等你');
    const { posts, recorded, changedSince } = await seat.bringBack(file);
    expect({ recorded, changedSince }).toEqual({ recorded: 2, changedSince: 1 });
    expect(posts.find(({ id }) => id === 'p1')).toMatchObject({
      is: 'changed-since',
      decision: 'approved',
      since: [
        { is: 'same', text: '=新茶' },
        { is: 'removed', text: '上市' },
        { is: 'added', text: '到店' },
        { is: 'same', text: '，欢迎来店里尝。\n#青禾茶# 等你' },
      ],
    });
    expect((await decisions())['p1']).toBeUndefined();
  });
});

describe('a text that the client wrote over ours', () => {
  const REWRITTEN = '第二件七折，只在门店。';
  const back = (cells: Readonly<Record<string, string>>) => async () =>
    saveAgain(await seat.send(), written({ 2: { 文案: REWRITTEN, ...cells } }));
  const parts = [
    { is: 'same', text: '第二件' },
    { is: 'removed', text: '半价' },
    { is: 'added', text: '七折' },
    { is: 'same', text: '，只在门店。' },
  ];

  it('is approved once it is taken', async () => {
    const file = await back({ 确认结果: '通过' })();
    const told = await seat.bringBack(file, { dryRun: true });
    expect(told.posts).toMatchObject([{ id: 'p2', is: 'recorded', rewrite: parts }]);
    expect(await seat.bringBack(file, { rewrites: ['p2'] })).toMatchObject({ recorded: 1, texts: 1 });
    const { post, changedSinceAnswer } = await seat.open('p2');
    expect(post.text).toBe(REWRITTEN);
    expect(post.approval).toMatchObject({ decision: 'approved', text: REWRITTEN });
    expect(changedSinceAnswer).toBe(false);
    expect(await seat.bringBack(file)).toMatchObject({ recorded: 0, unchanged: 1, changedSince: 0 });
  });

  it('is no approval of our text while it is not taken, and is kept as what the client said', async () => {
    const file = await back({ 确认结果: '通过' })();
    expect(await seat.bringBack(file)).toMatchObject({ recorded: 1, texts: 0 });
    const { post } = await seat.open('p2');
    expect(post.text).toBe('第二件半价，只在门店。');
    expect(post.approval).toMatchObject({ decision: 'changes', comment: `客户改稿：${REWRITTEN}` });
    expect(await seat.bringBack(file)).toMatchObject({ recorded: 0, unchanged: 1 });
    expect(await seat.bringBack(file, { rewrites: ['p2'] })).toMatchObject({ recorded: 1, texts: 1 });
    expect((await seat.open('p2')).post).toMatchObject({ text: REWRITTEN, approval: { decision: 'approved' } });
  });

  it('counts as a wish for changes where nothing was chosen', async () => {
    const file = await back({})();
    expect(await seat.bringBack(file, { rewrites: ['p2'] })).toMatchObject({ recorded: 1, texts: 1, problems: [] });
    expect((await seat.open('p2')).post).toMatchObject({ text: REWRITTEN, approval: { decision: 'changes' } });
    expect(await seat.bringBack(file)).toMatchObject({ recorded: 0, unchanged: 1, changedSince: 0 });
  });

  it('is not taken into a post that is not to be posted', async () => {
    const file = await back({ 确认结果: '不发' })();
    expect(await seat.bringBack(file, { rewrites: ['p2'] })).toMatchObject({ recorded: 1, texts: 0 });
    expect((await seat.open('p2')).post.approval).toMatchObject({ decision: 'dropped' });
  });
});

it('says per client what still lacks approval', async () => {
  const days = { from: Date.parse('2026-12-01') as never, to: Date.parse('2026-12-31') as never };
  const outstanding = async () => must(await seat.api['review:outstanding'](days)).clients;
  expect(await outstanding()).toMatchObject([{ clientId: 'c1', unasked: 4, changed: 0, wanting: 0, dropped: 0 }]);
  await seat.bringBack(saveAgain(await seat.send(), ANSWERS));
  expect(await outstanding()).toMatchObject([{ clientId: 'c1', unasked: 1, changed: 0, wanting: 1, dropped: 1 }]);
  await seat.edit('p1', '改了');
  expect(await outstanding()).toMatchObject([{ clientId: 'c1', unasked: 1, changed: 1, wanting: 1, dropped: 1 }]);
  const { post, version } = await seat.open('p3');
  must(await seat.api['posts:deliver']({ id: post.id, version, state: 'withdrawn' }));
  expect(await outstanding()).toMatchObject([{ clientId: 'c1', unasked: 1, changed: 1, wanting: 1, dropped: 0 }]);
});
