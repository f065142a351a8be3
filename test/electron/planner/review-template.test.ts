// A client's own review sheet: kept with the client, filled with its posts, and read when it comes back.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { read, utils, write } from '@e965/xlsx';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CallOutput } from '../../../core/api.ts';
import { packageOf } from '../sheets/package-of.ts';
import { type Reviewing, type Rows, sheetsIn, sitDownToReview } from './client-hands.ts';
import { must } from './window.ts';

// Made in LibreOffice: a logo, a title over all columns, own wordings, samples, a total with a formula, a remark.
const TEMPLATE = 'test/samples/reviews/template.xlsx';

let seat: Reviewing;
beforeEach(async () => {
  seat = await sitDownToReview();
});
afterEach(() => {
  seat.close();
});

const add = async (file = TEMPLATE): Promise<CallOutput<'template:add'>> =>
  must(await seat.api['template:add']({ file }));

/** Gives the client a template, as its screen does. */
async function keep(file = TEMPLATE): Promise<CallOutput<'template:add'>> {
  const added = await add(file);
  const { clients } = must(await seat.api['ledger:read']({}));
  const changed = clients.filter(({ id }) => id === 'c1').map((one) => ({ ...one, reviewTemplate: added.file }));
  must(await seat.api['ledger:save']({ act: 'client:save', changes: { clients: changed } }));
  return added;
}

/** A workbook of one sheet by hand, its cells as texts. */
function written(name: string, rows: readonly (readonly string[])[]): string {
  const path = join(seat.folder, name);
  writeFileSync(path, packageOf(rows.map((cells, at) => rowOf(at, cells)).join('')));
  return path;
}

const rowOf = (at: number, cells: readonly string[]): string =>
  `<row r="${at + 1}">${cells.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`;

/** Writes into cells of a filled template, by place, and saves it as another program does. */
function answered(file: string, cells: Readonly<Record<string, string>>, sheet = '审核表'): string {
  const book = read(readFileSync(file), { cellStyles: true });
  utils.sheet_add_aoa(book.Sheets[sheet] ?? {}, []);
  for (const [place, text] of Object.entries(cells)) {
    utils.sheet_add_aoa(book.Sheets[sheet] ?? {}, [[text]], { origin: place });
  }
  const path = join(seat.folder, 'back.xlsx');
  writeFileSync(path, write(book, { type: 'buffer', bookType: 'xlsx' }) as Uint8Array);
  return path;
}

const shown = (file: string, sheet = '审核表'): Rows => sheetsIn(file).get(sheet) ?? [];

describe('a template', () => {
  it('is told by its columns, and what is added to it', async () => {
    const { file, reading } = await add();
    expect(file).toMatchObject({ name: 'template.xlsx' });
    expect(reading).toMatchObject({ sheet: '审核表', headerRow: 3, samples: 3, below: 7, added: ['on'] });
    expect(reading.columns.map(({ letters, label, means }) => [letters, label, means])).toEqual([
      ['A', '序号', 'number'],
      ['B', '日期', 'date'],
      ['C', '时间', 'time'],
      ['D', '发布平台', 'platform'],
      ['E', '内容文案（正文）', 'text'],
      ['F', '图片', 'media'],
      ['G', '审核结果', 'decision'],
      ['H', '客户意见', 'comment'],
      ['I', '审核人', 'by'],
    ]);
    expect(must(await seat.api['template:read'](file))).toEqual(reading);
  });

  it.each([
    ['模板.csv', 'template-kind', {}],
    ['模板.xls', 'template-kind', {}],
  ])('is no %s', async (name, code, data) => {
    const file = join(seat.folder, name);
    writeFileSync(file, '日期,文案\n');
    expect(await seat.api['template:add']({ file })).toMatchObject({ ok: false, error: { code, data } });
  });

  it.each([
    ['without a header', [['青禾茶'], ['十二月内容']], 'template-header', {}],
    [
      'without a text',
      [['青禾茶'], ['序号', '日期', '确认结果']],
      'template-text',
      { row: 2, columns: '序号、日期、确认结果' },
    ],
    ['that is empty', [], 'template-header', {}],
  ])('is no workbook %s', async (_what, rows, code, data) => {
    const file = written('模板.xlsx', rows);
    expect(await seat.api['template:add']({ file })).toMatchObject({ ok: false, error: { code, data } });
  });

  it('is no review that was sent', async () => {
    expect(await seat.api['template:add']({ file: await seat.send() })).toMatchObject({
      error: { code: 'template-sent' },
    });
  });

  it('travels in a package, is taken away with one step back, and says when its file is gone', async () => {
    const { file } = await keep();
    const out = join(seat.folder, 'c1.fangxing');
    must(await seat.api['package:write']({ file: out, clientId: 'c1' }));
    expect(Object.keys(unzipSync(readFileSync(out)))).toContain(`media/${file.sha256}`);
    const written = JSON.parse(await seat.written()) as { clients: { reviewTemplate?: object }[] };
    expect(written.clients[0]?.reviewTemplate).toEqual(file);
    must(await seat.api['history:undo']({}));
    expect(await seat.written()).not.toContain('reviewTemplate');
    must(await seat.api['history:redo']({}));
    rmSync(join(seat.folder, 'data', 'media', file.sha256));
    const sent = { clientId: 'c1', folder: join(seat.folder, 'out'), formats: ['xlsx'], language: 'zh' } as const;
    expect(await seat.api['review:write'](sent)).toMatchObject({
      error: { code: 'template-gone', data: { client: '青禾茶', name: 'template.xlsx' } },
    });
  });

  it('judges no post anew', async () => {
    must(await seat.api['posts:refresh']({}));
    await keep();
    expect(must(await seat.api['posts:refresh']({}))).toEqual({ judged: 0 });
  });
});

describe('a filled template', () => {
  it('has a row for each post where its samples were, and what stood below goes on', async () => {
    await keep();
    const rows = shown(await seat.send());
    expect(rows[0]?.[0]).toBe('青禾茶 社媒内容审核表');
    expect(rows[2]?.slice(0, 12)).toEqual([
      ...['序号', '日期', '时间', '发布平台', '内容文案（正文）', '图片', '审核结果', '客户意见', '审核人'],
      ...['首评', '日期', 'fangxing-review/1'],
    ]);
    expect(rows.slice(3, 7).map((row) => row.slice(0, 11))).toEqual([
      ['1', '2026-12-03', '10:00', '微博', '=新茶上市，欢迎来店里尝。\n#青禾茶# 等你', '', '', '', '', '', ''],
      [
        '2',
        '2026-12-04',
        '10:00',
        '微博',
        '第二件半价，只在门店。',
        'cover.jpg',
        '',
        '',
        '',
        '@青禾茶 门店地址在这里',
        '',
      ],
      ['3', '2026-12-05', '10:00', '微博', '周末一起喝茶。', '', '', '', '', '', ''],
      ['4', '2026-12-06', '10:00', '微博', '早安，来一杯老白茶。', '', '', '', '', '', ''],
    ]);
    expect(rows[7]?.[0]).toBe('合计');
    expect(rows[9]?.[0]).toBe('逾期未返回视为同意。');
  });

  it('keeps the bytes of every part that need not change', async () => {
    await keep();
    const before = unzipSync(readFileSync(TEMPLATE));
    const after = unzipSync(readFileSync(await seat.send()));
    const changed = Object.keys(before).filter(
      (path) => !Buffer.from(before[path] ?? []).equals(Buffer.from(after[path] ?? [])),
    );
    expect(changed.sort()).toEqual([
      ...['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml', 'xl/workbook.xml'],
      'xl/worksheets/sheet2.xml',
    ]);
    expect(Object.keys(after).filter((path) => before[path] === undefined)).toEqual([
      'xl/worksheets/fangxing-sent.xml',
    ]);
  });

  it('is read back like our own, by its own wordings', async () => {
    await keep();
    const file = answered(await seat.send(), {
      G4: '同意',
      I4: '品牌部 小周',
      K4: '2026-11-20',
      G5: '需修改',
      H5: '门店改成线上',
      E6: '周末一起来喝茶。',
    });
    expect(must(await seat.api['sheet:look']({ file }))).toEqual({ kind: 'review', file });
    const told = await seat.bringBack(file, { rewrites: ['p3'] });
    expect(told).toMatchObject({ sheet: '审核表', read: 4, recorded: 3, texts: 1, undecided: 1 });
    expect(told.problems.map(({ code, row }) => [code, row])).toEqual([]);
    const { post } = await seat.open('p1');
    expect(post.approval).toMatchObject({ decision: 'approved', by: '品牌部 小周' });
    expect(new Date(post.approval?.at ?? 0).toISOString()).toBe('2026-11-19T16:00:00.000Z');
    expect((await seat.open('p2')).post.approval).toMatchObject({ decision: 'changes', comment: '门店改成线上' });
    expect((await seat.open('p3')).post).toMatchObject({ text: '周末一起来喝茶。', approval: { decision: 'changes' } });
  });

  it('tells a post that was changed since, by what was sent', async () => {
    await keep();
    const file = answered(await seat.send(), { G4: '同意' });
    await seat.edit('p1', '=新茶到店，欢迎来店里尝。\n#青禾茶# 等你');
    expect(await seat.bringBack(file)).toMatchObject({ recorded: 0, changedSince: 1 });
  });
});

it('says to the planner, and only there, how many of the posts are held', async () => {
  const { post, version } = await seat.open('p3');
  expect(post.id).toBe('p3');
  expect(version).not.toBe('');
  await seat.edit('p3', '');
  const out = join(seat.folder, 'out');
  mkdirSync(out, { recursive: true });
  const made = must(await seat.api['review:write']({ clientId: 'c1', folder: out, formats: ['xlsx'], language: 'zh' }));
  expect(made).toMatchObject({ posts: 4 });
  expect(made.held).toBeGreaterThan(0);
  cpSync(join(made.review?.folder ?? '', 'review.xlsx'), join(out, 'copy.xlsx'));
  expect(JSON.stringify([...sheetsIn(join(out, 'copy.xlsx'))])).not.toContain('不可发');
});
