// What goes out next, and what has to be done about each so that it does not.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import XLSX from '@e965/xlsx';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { stopText } from '../../../core/batch/stop-list.ts';
import { type Desk, afterExport } from './batch-world.ts';
import { must } from './window.ts';

let desk: Desk;
beforeEach(async () => {
  desk = await afterExport('2026-11-24T09:00:00+08:00');
});
afterEach(() => {
  desk.close();
});

const deliver = async (id: string, state: 'scheduled' | 'published' | 'withdrawn') =>
  must(await desk.api['posts:deliver']({ id, version: (await desk.open(id)).version, state }));
const stops = async (hours: number) => must(await desk.api['posts:stops']({ hours }));
const tasks = async (hours: number) =>
  (await stops(hours)).accounts.map(({ nickname, posts }) => [
    nickname,
    ...posts.map(({ id, task }) => `${id} ${task}`),
  ]);

it('lists by account in order of time what is not out yet, with what to do', async () => {
  await deliver('p1', 'scheduled');
  await deliver('p2', 'withdrawn');
  expect(await tasks(2)).toEqual([['青禾茶', 'p1 take-down']]);
  expect(await tasks(24)).toEqual([
    ['青禾茶', 'p1 take-down'],
    ['青禾茶海外', 'p3 look'],
  ]);
  expect(await tasks(72)).toEqual([
    ['青禾茶', 'p1 take-down', 'p2 done', 'p4 look'],
    ['青禾茶海外', 'p3 look'],
  ]);
  await deliver('p1', 'published');
  expect(await tasks(2)).toEqual([]);
});

it('lists what stands at Weibo at the time for which it was set there, wherever it was moved to here', async () => {
  await deliver('p1', 'scheduled');
  await desk.move('p1', '2026-12-20', '10:00');
  expect(await tasks(2)).toEqual([['青禾茶', 'p1 take-down']]);
  await desk.move('p4', '2026-11-24', '10:30');
  await deliver('p4', 'scheduled');
  await desk.move('p4', '2026-12-21', '10:00');
  expect(await tasks(2)).toEqual([['青禾茶', 'p1 take-down', 'p4 take-down']]);
  await deliver('p1', 'scheduled');
  expect(await tasks(2)).toEqual([['青禾茶', 'p4 take-down']]);
});

it('tells apart what never left: that is not to be posted', async () => {
  desk.setNow('2026-12-29T12:00:00+08:00');
  expect(await tasks(24)).toEqual([['青禾茶', 'p5 hold']]);
});

it('takes a post down with the version that it lists, as one step', async () => {
  const post = (await stops(2)).accounts[0]?.posts[0];
  must(await desk.api['posts:deliver']({ id: post?.id ?? '', version: post?.version ?? '', state: 'withdrawn' }));
  expect(await tasks(2)).toEqual([['青禾茶', 'p1 done']]);
  must(await desk.api['history:undo']({}));
  expect(await tasks(2)).toEqual([['青禾茶', 'p1 look']]);
});

it('is told as text in both languages', async () => {
  await deliver('p1', 'scheduled');
  const list = await stops(24);
  expect(stopText(list, 'zh')).toBe(
    [
      '【紧急停发】2026-11-24 09:00 起 24 小时内共 2 条，已撤下 0 条（北京时间）',
      '',
      '@青禾茶',
      '1. 2026-11-24 10:00「新茶上市 冷泡也好喝」后台已定时：到后台撤下',
      '',
      '@青禾茶海外',
      '2. 2026-11-24 17:00「早安，伦敦」已交给发布的人、还没回填：到后台看一眼，定时了就撤下',
      '',
      '撤下以后请回一声，写上序号。',
      '',
    ].join('\n'),
  );
  expect(stopText(list, 'en')).toContain('1. 2026-11-24 10:00 "新茶上市 冷泡也好喝" Scheduled at Weibo');
});

it('is written as a workbook that another program reads', async () => {
  const out = join(desk.folder, 'lists', '紧急停发.xlsx');
  expect(must(await desk.api['posts:write-stops']({ hours: 24, out }))).toEqual({ file: out });
  const book = XLSX.read(readFileSync(out), { type: 'buffer' });
  const rows = XLSX.utils.sheet_to_json<Record<string, string>>(book.Sheets['紧急停发'] ?? {});
  expect(rows.map((row) => [row['序号'], row['账号'], row['发布时间（北京）'], row['放行编号']])).toEqual([
    ['1', '青禾茶', '2026-11-24 10:00', 'p1'],
    ['2', '青禾茶海外', '2026-11-24 17:00', 'p3'],
  ]);
});

it('shows the beginning of a text that no cell holds, and says where a folder stands in its place', async () => {
  const posts = [{ id: 'p1', clientId: 'c1', accountId: 'a1', text: '茶'.repeat(40_000) }];
  const plan = join(desk.folder, 'long.json');
  const scheduledAt = '2026-11-24T10:00:00+08:00';
  const whole = { format: 'fangxing-plan', version: 1, posts: posts.map((post) => ({ ...post, scheduledAt })) };
  writeFileSync(plan, JSON.stringify(whole));
  must(await desk.api['plan:import']({ file: plan, dryRun: false }));
  const out = join(desk.folder, '紧急停发.xlsx');
  must(await desk.api['posts:write-stops']({ hours: 2, out }));
  const sheet = XLSX.read(readFileSync(out), { type: 'buffer' }).Sheets['紧急停发'] ?? {};
  const [row] = XLSX.utils.sheet_to_json<Record<string, string>>(sheet);
  expect(row?.['正文']).toBe(`${'茶'.repeat(32_766)}…`);
  const folder = join(desk.folder, 'folder.xlsx');
  mkdirSync(folder);
  const refused = await desk.api['posts:write-stops']({ hours: 2, out: folder });
  expect(refused).toMatchObject({ error: { code: 'file-is-folder' } });
});
