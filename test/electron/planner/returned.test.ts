// What posters hand back is recorded on the posts of its batch, as one step, and never over what is known otherwise.
import { truncateSync } from 'node:fs';
import { join } from 'node:path';
import XLSX from '@e965/xlsx';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sha256 } from '../../../electron/planner/sha256.ts';
import { at } from '../../core/rules/workbench.ts';
import { type Desk, afterExport } from './batch-world.ts';
import { must, sitDown } from './window.ts';

let desk: Desk;
beforeEach(async () => {
  desk = await afterExport();
});
afterEach(() => {
  desk.close();
});

const LINK = 'https://weibo.com/5000000001/Abc';
const TOLD = [
  { id: 'p1', state: 'published', link: LINK, time: '2026-11-24T10:02:00+08:00', by: '小林' },
  { id: 'p2', state: 'scheduled' },
  { id: 'p4', state: 'withdrawn' },
];
const codes = ({ problems }: { readonly problems: readonly { readonly code: string }[] }) =>
  problems.map(({ code }) => code);

describe('a 回填文件', () => {
  it('is seen for what it is, tells what it would record, and records it as one step', async () => {
    const file = desk.backfill(TOLD);
    expect(must(await desk.api['sheet:look']({ file }))).toEqual({ kind: 'returned', file });
    const before = await desk.written();
    const dry = await desk.take(file, { dryRun: true });
    expect(await desk.written()).toBe(before);
    expect(dry).toMatchObject({ taken: true, from: 'backfill', batch: desk.batch.id, changed: 3, unchanged: 0 });
    expect(dry.posts.map(({ brief, is, after }) => [brief.id, is, after.state])).toEqual([
      ['p1', 'new', 'published'],
      ['p2', 'new', 'scheduled'],
      ['p4', 'new', 'withdrawn'],
    ]);
    expect(await desk.take(file)).toEqual(dry);
    expect(await desk.deliveryOf('p1')).toEqual({
      state: 'published',
      link: LINK,
      publishedAt: at('2026-11-24T10:02:00+08:00'),
      textHash: sha256('新茶上市\n冷泡也好喝'),
      by: '小林',
    });
    expect(must(await desk.api['history:read']({})).undo).toMatchObject({ kind: 'batch:return', objects: 3 });
    must(await desk.api['history:undo']({}));
    expect(await desk.written()).toBe(before);
  });

  it('is refused before it is read where it is far larger than any', async () => {
    const file = desk.backfill(TOLD);
    truncateSync(file, 64 * 1024 * 1024 + 1);
    const refused = await desk.api['batches:return']({ file, dryRun: true, onlyValid: false });
    expect(refused).toMatchObject({ error: { code: 'file-too-large', data: { limit: '64 MB' } } });
  });

  it('changes nothing the second time, nor when an older one of the batch comes late', async () => {
    const older = desk.backfill([{ id: 'p1', state: 'scheduled' }, TOLD[1] ?? {}]);
    await desk.take(desk.backfill(TOLD));
    const known = await desk.written();
    expect(await desk.take(desk.backfill(TOLD))).toMatchObject({ changed: 0, unchanged: 3, problems: [] });
    desk.backfill([{ id: 'p1', state: 'scheduled' }, TOLD[1] ?? {}]);
    expect(await desk.take(older)).toMatchObject({ changed: 0, unchanged: 2, problems: [] });
    expect(await desk.written()).toBe(known);
  });

  it('puts a post on the red list whose text was changed after the batch left', async () => {
    await desk.rewrite('p2', '深夜两杯');
    const taken = await desk.take(desk.backfill(TOLD));
    expect(codes(taken)).toEqual(['text-changed']);
    expect(await desk.deliveryOf('p2')).toEqual({
      state: 'scheduled',
      textHash: sha256('深夜一杯'),
      scheduledAt: at('2026-11-25T23:50:00+08:00'),
    });
    expect((await desk.open('p2')).findings.map(({ rule }) => rule)).toContain('delivery-out-of-step');
  });

  it('of a post that was moved since it left is recorded for the time at which it left, and the post is held', async () => {
    await desk.move('p2', '2026-11-27', '10:00');
    await desk.take(desk.backfill(TOLD));
    expect(await desk.deliveryOf('p2')).toMatchObject({ scheduledAt: at('2026-11-25T23:50:00+08:00') });
    expect((await desk.open('p2')).findings.map(({ rule }) => rule)).toContain('delivery-out-of-step');
  });

  it('does not take back that the back office was brought up to date since', async () => {
    await desk.take(desk.backfill(TOLD));
    await desk.rewrite('p2', '深夜两杯');
    const { version } = await desk.open('p2');
    must(await desk.api['posts:deliver']({ id: 'p2', version, state: 'scheduled' }));
    expect(await desk.take(desk.backfill(TOLD))).toMatchObject({ changed: 0 });
    expect(await desk.deliveryOf('p2')).toEqual({
      state: 'scheduled',
      textHash: sha256('深夜两杯'),
      scheduledAt: at('2026-11-25T23:50:00+08:00'),
    });
  });

  it.each<[code: string, told: object]>([
    ['post-unknown', { id: 'p9', state: 'scheduled' }],
    ['not-in-batch', { id: 'p5', state: 'scheduled' }],
    ['link-unreadable', { id: 'p4', state: 'published', link: '发了' }],
    ['time-unreadable', { id: 'p4', state: 'published', time: '昨天' }],
    ['time-ahead', { id: 'p4', state: 'published', time: '2026-11-27T13:00:00+08:00' }],
    ['other-link', { id: 'p1', state: 'published', link: 'https://weibo.com/5000000001/Other' }],
    ['other-time', { id: 'p1', state: 'published', time: '2026-11-24T10:03:00+08:00' }],
    ['id-twice', { id: 'p2', state: 'published', link: LINK }],
  ])('with a row that contradicts (%s) records nothing, or all but that row', async (code, told) => {
    await desk.take(desk.backfill(TOLD.slice(0, 1)));
    const before = await desk.written();
    const file = desk.backfill([{ id: 'p2', state: 'scheduled' }, told]);
    const refused = await desk.take(file);
    expect(refused).toMatchObject({ taken: false, changed: 0 });
    expect(codes(refused)).toEqual([code]);
    expect(await desk.written()).toBe(before);
    expect(await desk.take(file, { onlyValid: true })).toMatchObject({ taken: true, changed: 1 });
    expect((await desk.deliveryOf('p2')).state).toBe('scheduled');
  });

  it('never revives what was withdrawn here', async () => {
    const { version } = await desk.open('p1');
    must(await desk.api['posts:deliver']({ id: 'p1', version, state: 'withdrawn' }));
    expect(codes(await desk.take(desk.backfill(TOLD)))).toEqual(['withdrawn-here']);
  });

  it('is refused where its batch was never made here, or it is none', async () => {
    const foreign = await desk.api['batches:return']({
      file: desk.backfill(TOLD, '20260101-000000-aaaaaa'),
      dryRun: false,
      onlyValid: true,
    });
    expect(foreign).toMatchObject({ ok: false, error: { code: 'return-batch-unknown' } });
    const bent = desk.backfill([{ id: 'p1', state: 'gone' }]);
    expect(await desk.api['batches:return']({ file: bent, dryRun: true, onlyValid: true })).toMatchObject({
      error: { code: 'return-refused', problem: { path: 'posts[0].state' } },
    });
    const other = desk.put('plan.json', '{"format":"fangxing-plan","version":1}');
    expect(must(await desk.api['sheet:look']({ file: other })).kind).toBe('plan');
    expect(await desk.api['batches:return']({ file: other, dryRun: true, onlyValid: true })).toMatchObject({
      error: { code: 'return-unread' },
    });
  });
});

type Cells = Readonly<Record<string, unknown>>;

/** The workbook as another program saves it after somebody filled cells of it, by post and heading. */
function filled(
  bytes: Uint8Array,
  entries: Readonly<Record<string, Cells>>,
  format: 'xlsx' | 'csv' = 'xlsx',
): Uint8Array {
  const book = XLSX.read(bytes, { type: 'buffer', cellDates: true, ...(format === 'csv' && { raw: true }) });
  const name = book.SheetNames[0] ?? '';
  const rows = XLSX.utils.sheet_to_json<Record<string, unknown>>(book.Sheets[name] ?? {}, { defval: '', raw: true });
  const told = rows.map((row) => ({ ...row, ...entries[String(row['放行编号'])] }));
  const sheets = { [name]: XLSX.utils.json_to_sheet(told) };
  const saved: unknown = XLSX.write({ SheetNames: [name], Sheets: sheets }, { type: 'buffer', bookType: format });
  return saved as Uint8Array;
}

const FILLED = {
  p1: {
    '定时✓': '√',
    发布链接: 'weibo.com/5000000001/Abc',
    实际时间: '11月24日 10:02',
    截图: 'p1.png',
    发布人: '小林',
  },
  p2: { '定时✓': true, 实际时间: '0:05' },
  p3: { '定时✓': 1, 实际时间: '2026/11/24 9:01' },
  p4: { '定时✓': '是' },
};

describe('a 发布清单 that was filled in', () => {
  it.each(['xlsx', 'csv'] as const)('is read from a %s that another program saved', async (format) => {
    const file = desk.put(`回来的.${format}`, filled(await desk.sheet(`batch.${format}`), FILLED, format));
    expect(must(await desk.api['sheet:look']({ file })).kind).toBe('returned');
    const taken = await desk.take(file);
    expect(taken).toMatchObject({ taken: true, from: 'sheet', changed: 4, problems: [] });
    expect(taken.batch).toBeUndefined();
    expect(await desk.deliveryOf('p1')).toEqual({
      state: 'published',
      link: `https://weibo.com/5000000001/Abc`,
      publishedAt: at('2026-11-24T10:02:00+08:00'),
      textHash: sha256('新茶上市\n冷泡也好喝'),
      by: '小林',
      screenshot: 'p1.png',
    });
    // Planned for ten to midnight, out five past.
    expect(await desk.deliveryOf('p2')).toMatchObject({ publishedAt: at('2026-11-26T00:05:00+08:00') });
    expect(await desk.deliveryOf('p3')).toMatchObject({ publishedAt: at('2026-11-24T09:01:00+00:00') });
    expect(await desk.deliveryOf('p4')).toEqual({
      state: 'scheduled',
      textHash: sha256('周四见'),
      scheduledAt: at('2026-11-26T10:00:00+08:00'),
    });
    expect(await desk.take(file)).toMatchObject({ changed: 0, unchanged: 4 });
  });

  it('is read as LibreOffice saves it', async () => {
    const file = 'test/samples/libreoffice-filled-posting-list.xlsx';
    expect(must(await desk.api['sheet:look']({ file })).kind).toBe('returned');
    expect(await desk.take(file)).toMatchObject({ taken: true, changed: 4, problems: [] });
    expect(await desk.deliveryOf('p1')).toMatchObject({
      link: LINK,
      publishedAt: at('2026-11-24T10:02:00+08:00'),
      by: '小林',
      screenshot: 'IMG_0412.png',
    });
    expect((await desk.deliveryOf('p2')).state).toBe('scheduled');
    expect(await desk.deliveryOf('p3')).toMatchObject({ publishedAt: at('2026-11-24T09:01:00+00:00') });
    expect(await desk.deliveryOf('p4')).toEqual({ state: 'withdrawn', screenshot: 'x.png' });
  });

  it.each(['batch.xlsx', 'batch.csv'] as const)('is known where nobody filled it in: %s', async (name) => {
    const file = desk.put(name, await desk.sheet(name));
    expect(must(await desk.api['sheet:look']({ file }))).toMatchObject({ kind: 'sheets', isPostingList: true });
    const empty = desk.put('empty.xlsx', filled(await desk.sheet(name), { p1: { 发布人: '小林' } }));
    expect(must(await desk.api['sheet:look']({ file: empty }))).toMatchObject({ kind: 'sheets', isPostingList: true });
  });

  it('says of every post that it would write over, where somebody takes it for a schedule', async () => {
    const file = join(desk.batch.folder, 'batch-青禾茶海外.xlsx');
    const same = must(await desk.api['sheet:preview']({ file }));
    expect([same.rows.changed, same.problems.warnings]).toEqual([0, 0]);
    await desk.rewrite('p3', '晚安，伦敦');
    const preview = must(await desk.api['sheet:preview']({ file }));
    expect([preview.rows.changed, preview.rows.warned, preview.problems.warnings]).toEqual([1, 1, 1]);
    expect(preview.outcome.problems).toMatchObject([{ code: 'post-put-back', row: 2, value: 'p3' }]);
    const dry = must(await desk.api['sheet:import']({ file, dryRun: true, onlyValid: false }));
    expect([codes(dry), dry.taken, dry.changed]).toEqual([['post-put-back'], true, 1]);
  });

  it('lies beside a manifest, which is none', async () => {
    const file = desk.put('校验.json', await desk.sheet('manifest.json'));
    const looked = await desk.api['sheet:look']({ file });
    expect(looked).toMatchObject({ ok: false, error: { code: 'batch-manifest-alone' } });
  });

  it('of posts that never left from here is refused row by row, and makes none of them anew', async () => {
    const file = desk.put('elsewhere.xlsx', filled(await desk.sheet('batch.xlsx'), { p1: { '定时✓': '✓' } }));
    const other = sitDown();
    expect(must(await other.api['sheet:look']({ file })).kind).toBe('returned');
    const told = must(await other.api['batches:return']({ file, dryRun: true, onlyValid: false }));
    expect(told.problems.map(({ code }) => code)).toEqual(['post-unknown']);
    other.close();
  });

  it('of one account is read like the whole', async () => {
    const file = desk.put('one.xlsx', filled(await desk.sheet('batch-青禾茶海外.xlsx'), { p3: { 发布链接: LINK } }));
    expect(await desk.take(file)).toMatchObject({ changed: 1 });
    expect((await desk.deliveryOf('p3')).link).toBe(LINK);
  });

  it('is held against the batch whose text it shows', async () => {
    const first = filled(await desk.sheet('batch.xlsx'), { p4: { '定时✓': '✓' } });
    await desk.rewrite('p4', '周四不见不散');
    desk.setNow('2026-11-25T12:00:00+08:00');
    const second = await desk.exportIt();
    const taken = await desk.take(desk.put('first.xlsx', first));
    expect(taken.posts[0]?.batch).toBe(desk.batch.id);
    expect(second.id).not.toBe(desk.batch.id);
    expect((await desk.deliveryOf('p4')).textHash).toBe(sha256('周四见'));
  });

  it('is held against that batch though a spreadsheet program changed the ends of its lines', async () => {
    const cells = { '定时✓': '✓', 正文: '新茶上市\r\n冷泡也好喝 ' };
    const first = filled(await desk.sheet('batch.csv'), { p1: cells });
    await desk.rewrite('p1', '新茶上市');
    desk.setNow('2026-11-23T13:00:00+08:00');
    await desk.exportIt();
    const taken = await desk.take(desk.put('first.xlsx', first));
    expect([taken.posts[0]?.batch, codes(taken)]).toEqual([desk.batch.id, ['text-changed']]);
    expect((await desk.deliveryOf('p1')).textHash).toBe(sha256('新茶上市\n冷泡也好喝'));
  });

  it.each<[code: string, cells: Cells, taken: boolean]>([
    ['tick-unclear', { '定时✓': '明天再说' }, false],
    ['time-without-clock', { 实际时间: '2026-11-26' }, false],
    ['time-unreadable', { 实际时间: '下午' }, false],
    ['link-unreadable', { 发布链接: '已发' }, false],
    ['link-elsewhere', { 发布链接: 'https://www.example.com/p4' }, true],
    ['screenshot-alone', { 截图: 'p4.png' }, true],
    ['text-edited', { '定时✓': '✓', 正文: '周四见！' }, true],
  ])('says of a row what is wrong with it: %s', async (code, cells, taken) => {
    const file = desk.put('wrong.xlsx', filled(await desk.sheet('batch.xlsx'), { p4: cells, p1: { '定时✓': 'x' } }));
    const answer = await desk.take(file);
    expect(codes(answer)).toEqual([code]);
    expect(answer.taken).toBe(taken);
    expect(answer.problems[0]?.row).toBe(5);
  });
});
