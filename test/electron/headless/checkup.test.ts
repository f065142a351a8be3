import { existsSync, linkSync, readFileSync } from 'node:fs';
import * as other from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { sha256 } from '../../../electron/planner/sha256.ts';
import { checkedUp } from '../../../electron/planner/write-checkup.ts';
import { stretches } from '../sheets/raw-archive.ts';
import { Desk, sample, sampleDesk } from './terminal.ts';

const finding = z.strictObject({
  from: z.enum(['rule', 'sheet', 'unknown']),
  id: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  text: z.strictObject({ zh: z.string(), en: z.string() }),
  advice: z.strictObject({ zh: z.string(), en: z.string() }),
});
const totals = z.strictObject({ cleared: z.int(), warned: z.int(), held: z.int(), unchecked: z.int() });
const sheet = z.strictObject({ sheet: z.string(), headerRow: z.int(), read: z.int(), skipped: z.int(), totals });
const checkup = z.strictObject({
  file: z.string(),
  out: z.string(),
  ...sheet.shape,
  unchecked: z.strictObject({ zh: z.string(), en: z.string() }).optional(),
  sheets: z.array(sheet),
  problems: z.array(z.looseObject({ sheet: z.string(), code: z.string() })),
  rows: z.array(
    z.strictObject({
      sheet: z.string(),
      row: z.int(),
      verdict: z.enum(['cleared', 'warned', 'held', 'unchecked']),
      findings: z.array(finding),
    }),
  ),
});

const CALENDAR = sample('agency-calendar-2026-12.xlsx');

/** The three cells that a row got, in a file that another library opens. */
function said(file: string, row: number, name?: string): unknown[] {
  const book = other.read(readFileSync(file), { type: 'buffer' });
  const cells = book.Sheets[name ?? book.SheetNames[0] ?? ''] ?? {};
  const rows = other.utils.sheet_to_json<unknown[]>(cells, { header: 1 });
  return (rows[row - 1] ?? []).slice(-3);
}

const book = (sheets: Readonly<Record<string, unknown[][]>>): Uint8Array => {
  const made = other.utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) {
    other.utils.book_append_sheet(made, other.utils.aoa_to_sheet(rows), name);
  }
  return new Uint8Array(other.write(made, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
};

describe('with nothing set up', () => {
  it('gives the workbook back with what is the matter, and makes no workspace', async () => {
    const desk = new Desk();
    const out = desk.path('体检.xlsx');
    const before = readFileSync(CALENDAR);
    const done = await desk.ask(checkup, 1, 'checkup', CALENDAR, '--out', out);
    expect(done).toMatchObject({ sheet: '12月排期', headerRow: 3, read: 20, skipped: 1, out });
    expect(done.totals).toEqual(done.sheets[0]?.totals);
    expect(done.rows).toHaveLength(20);
    expect(said(out, 3)).toEqual(['检查结果', '问题', '建议']);
    expect(said(out, 4)).toEqual([
      '可发·有提醒',
      '【需留意】账号「青禾茶」未登记，外链 www.example.com 是否已加白未知，账号是否已认证也未知。',
      '核实这个账号的蓝V 认证和加白名单；没加白就先申请，或把链接拿掉。',
    ]);
    expect(said(out, 17)[0]).toBe('未检查');
    expect(said(out, 18)[1]).toContain('第 19 行');
    expect(readFileSync(CALENDAR)).toEqual(before);
    expect(existsSync(desk.data)).toBe(false);
    const [was, is] = [stretches(before), stretches(readFileSync(out))];
    expect([...was.keys()].filter((path) => was.get(path) !== is.get(path)).sort()).toEqual([
      'xl/styles.xml',
      'xl/worksheets/sheet1.xml',
    ]);
  });

  it('holds nothing for what it does not know', async () => {
    const desk = new Desk();
    const file = desk.file(
      'a.xlsx',
      book({
        排期: [
          ['账号', '类型', '日期', '时间', '文案', '链接'],
          ['青禾茶', '广告', '2026-12-03', '10:00', '新茶上市', 'https://tea.example.com/a'],
        ],
      }),
    );
    const done = await desk.ask(checkup, 0, 'checkup', file, '--out', desk.path('b.xlsx'));
    expect(done.rows[0]?.verdict).toBe('warned');
    expect(done.rows[0]?.findings.map(({ from, id }) => `${from} ${id}`)).toEqual([
      'unknown listing',
      'unknown advertiser',
    ]);
  });

  it('counts the rows that it could not check, and holds nothing for them', async () => {
    const desk = new Desk();
    const file = desk.file(
      'a.xlsx',
      book({
        排期: [
          ['账号', '平台', '日期', '时间', '文案'],
          ['青禾茶', '微博', '2026-12-03', '10:00', '冬天也要喝热茶'],
          ['青禾茶', '微信', '2026-12-03', '11:00', '公众号推文另发'],
          ['青禾茶', '微博', '某天', '12:00', '日期没写清楚的一条'],
        ],
      }),
    );
    const done = await desk.ask(checkup, 0, 'checkup', file, '--out', desk.path('b.xlsx'));
    expect(done.totals).toMatchObject({ held: 0, unchecked: 2 });
    expect(done.unchecked?.zh).toBe(
      '未检查 2 行：1 行没能读成博文，按「建议」改好再体检一次；1 行不是微博的，或没有博文。',
    );
    const told = await desk.run('checkup', file, '--out', desk.path('c.xlsx'), '--lang', 'en');
    expect(told.exit).toBe(0);
    expect(told.out).toContain('Not checked: 2.');
  });

  it('speaks the language of the headers', async () => {
    const desk = new Desk();
    const file = desk.file(
      'a.xlsx',
      book({
        Plan: [
          ['Account', 'Date', 'Time', 'Copy'],
          ['Nordlys', '2026-12-03', '10:00', 'Winter is here and tea is warm'],
        ],
      }),
    );
    const out = desk.path('b.xlsx');
    await desk.ask(checkup, 0, 'checkup', file, '--out', out);
    expect(said(out, 1)).toEqual(['Verdict', 'Problems', 'What to do']);
    expect(other.read(readFileSync(out)).Sheets['Plan']?.['E2']).toMatchObject({ v: 'Cleared' });
  });

  it('checks every sheet that looks like a schedule, or the one it is told', async () => {
    const desk = new Desk();
    const rows = [
      ['账号', '日期', '时间', '文案'],
      ['甲', '2026-12-03', '10:00', '全网最好的茶叶，冬天也要喝'],
    ];
    const file = desk.file('a.xlsx', book({ 一: rows, 说明: [['看这里']], 二: rows }));
    const all = await desk.ask(checkup, 1, 'checkup', file, '--out', desk.path('b.xlsx'));
    expect(all.sheets.map(({ sheet: name }) => name)).toEqual(['一', '二']);
    expect(said(desk.path('b.xlsx'), 2, '二')[1]).toContain('「一」第 2 行');
    const one = await desk.ask(checkup, 1, 'checkup', file, '--sheet', '二', '--out', desk.path('c.xlsx'));
    expect(one.sheets.map(({ sheet: name }) => name)).toEqual(['二']);
    expect(said(desk.path('c.xlsx'), 1, '一')).toEqual(['日期', '时间', '文案']);
  });

  it('replaces the answers of a sheet that was checked before', async () => {
    const desk = new Desk();
    const [first, second] = [desk.path('b.xlsx'), desk.path('c', 'c.xlsx')];
    await desk.ask(checkup, 1, 'checkup', CALENDAR, '--out', first);
    await desk.ask(checkup, 1, 'checkup', first, '--out', second);
    const texts = (file: string) =>
      other.utils.sheet_to_json(other.read(readFileSync(file), { type: 'buffer' }).Sheets['12月排期'] ?? {}, {
        header: 1,
      });
    expect(texts(second)).toEqual(texts(first));
  });

  it('gives a CSV back in its own encoding', async () => {
    const desk = new Desk();
    const out = desk.path('b.csv');
    await desk.ask(checkup, 0, 'checkup', sample('excel-windows-gb18030.csv'), '--out', out);
    const text = new TextDecoder('gb18030', { fatal: true }).decode(readFileSync(out));
    expect(text.split('\r\n')[0]).toMatch(/,检查结果,问题,建议$/);
  });
});

describe('with a workspace', () => {
  it('judges as an import and a check would', async () => {
    const desk = await sampleDesk();
    const out = desk.path('b.xlsx');
    const checked = await desk.ask(checkup, 1, 'checkup', CALENDAR, '--out', out);
    expect((await desk.plan()).posts).toEqual([]);
    await desk.run('import', CALENDAR, '--only-valid');
    const { posts } = JSON.parse((await desk.run('check', '--json')).out) as { posts: { verdict: string }[] };
    const count = (verdict: string) => posts.filter((post) => post.verdict === verdict).length;
    // An import wants to be told whom these two are for.
    const rows = checked.rows.filter(({ row, verdict }) => row !== 11 && row !== 12 && verdict !== 'unchecked');
    for (const verdict of ['cleared', 'warned', 'held']) {
      expect([verdict, rows.filter((row) => row.verdict === verdict).length]).toEqual([verdict, count(verdict)]);
    }
    expect(rows.flatMap(({ findings }) => findings.filter(({ from }) => from === 'unknown'))).toEqual([]);
    // What was imported is the same posts, not others beside them.
    const again = await desk.ask(checkup, 1, 'checkup', CALENDAR, '--out', out);
    expect(again.totals).toEqual(checked.totals);
  });
});

describe('refusals', () => {
  it('never writes over what it reads', async () => {
    const desk = new Desk();
    const file = desk.file('a.xlsx', readFileSync(CALENDAR));
    linkSync(file, desk.path('link.xlsx'));
    for (const out of [file, desk.path('link.xlsx'), desk.path('x', '..', 'a.xlsx')]) {
      expect(await desk.refused('checkup', file, '--out', out)).toMatchObject({ code: 'out-is-input' });
    }
    expect(readFileSync(file)).toEqual(readFileSync(CALENDAR));
  });

  it.each([
    [['checkup', CALENDAR], 'option-missing'],
    [['checkup', CALENDAR, '--out', 'b.csv'], 'out-kind'],
    [['checkup', 'nowhere.xlsx', '--out', 'b.xlsx'], 'file-missing'],
    [['checkup', CALENDAR, '--out', 'b.xlsx', '--sheet', '没有'], 'sheet-unknown'],
  ])('%j', async (words, code) => {
    expect(await new Desk().refused(...words)).toMatchObject({ code });
  });

  it('leaves nothing behind where there is no schedule', async () => {
    const desk = new Desk();
    const file = desk.file('a.xlsx', book({ 说明: [['看这里']] }));
    expect(await desk.refused('checkup', file, '--out', desk.path('b.xlsx'))).toMatchObject({ code: 'sheet-none' });
    expect(existsSync(desk.path('b.xlsx'))).toBe(false);
  });

  it('writes no answers beside bytes that they are not of', async () => {
    const bytes = new Uint8Array(readFileSync(CALENDAR));
    const made = await checkedUp(bytes, { file: CALENDAR, digest: sha256(bytes.subarray(1)), sheets: [] });
    expect(made.ok ? '' : made.error.code).toBe('file-moved-on');
    const same = await checkedUp(bytes, { file: CALENDAR, digest: sha256(bytes), sheets: [] });
    expect(same.ok && same.value).toEqual(bytes);
  });
});

it('tells of every post that a row of a month grid holds, the gravest for its verdict', async () => {
  const desk = new Desk();
  const week = ['周一', '周二', '周三', '周四', '周五', '周六', '周日'];
  const grid = [['青禾茶 2026年12月'], week, [7, 8, 9], ['10:00 国家级品质，最佳好茶', '10:00 请大家来喝茶']];
  const done = await desk.ask(
    checkup,
    1,
    'checkup',
    desk.file('日历.xlsx', book({ 日历: grid })),
    '--out',
    desk.path('o.xlsx'),
  );
  const [row, ...others] = done.rows;
  expect(others).toEqual([]);
  expect(row).toMatchObject({ row: 4, verdict: 'held' });
  expect(row?.findings.some(({ severity }) => severity === 'error')).toBe(true);
});
