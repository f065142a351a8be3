// Legal is asked about wordings, and its word lands on exactly what it was asked about.
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { CallInput } from '../../../core/api.ts';
import { CHINA } from '../../../core/domain/instant.ts';
import { formOfPost } from '../../../core/plan/post-form.ts';
import { saveAgain, sheetsIn, written } from './client-hands.ts';
import { bringIn, must, sitDown } from './window.ts';

const TEXT = '新茶上市。这是全国最好的茶，也是最佳的礼物！欢迎来尝。';
const WORLD = {
  format: 'fangxing-plan',
  version: 1,
  clients: [{ id: 'c1', name: '青禾茶', region: 'mainland' }],
  accounts: [{ id: 'a1', owner: 'brand', clientId: 'c1', nickname: '青禾茶', kind: 'enterprise' }],
  posts: [{ id: 'p1', clientId: 'c1', accountId: 'a1', scheduledAt: '2026-12-03T10:00:00+08:00', text: TEXT }],
};

let seat: ReturnType<typeof sitDown>;
beforeEach(async () => {
  seat = sitDown();
  await bringIn(seat, WORLD);
});
afterEach(() => {
  seat.close();
});

const open = async () => must(await seat.api['posts:open']({ id: 'p1' }));

async function send(): Promise<string> {
  const folder = join(seat.folder, 'out');
  const made = must(await seat.api['review:write']({ folder, formats: ['legal'], language: 'zh' }));
  expect(made.review?.files).toEqual(['legal.xlsx']);
  return join(made.review?.folder ?? '', 'legal.xlsx');
}

const bringBack = async (file: string, how: Partial<CallInput<'legal:import'>> = {}) =>
  must(await seat.api['legal:import']({ file, dryRun: false, onlyValid: false, ...how }));

it('asks about each wording in its sentence, with what the rule rests on and what to do', async () => {
  const [header = [], ...rows] = sheetsIn(await send()).get('送法务') ?? [];
  expect(header.slice(0, -1)).toEqual(['编号', '原句', '命中词', '依据', '建议', '法务意见', '佐证文件']);
  expect(rows.map(([number, sentence, words]) => [number, sentence, words])).toEqual([
    ['1', '这是全国最好的茶，也是最佳的礼物！', '全国最好'],
    ['2', '这是全国最好的茶，也是最佳的礼物！', '最佳'],
  ]);
  expect(rows[0]?.[3]).toContain('Advertising Law');
  expect(rows[0]?.[4]).not.toBe('');
});

it('waives what may be used with the opinion as the reason, keeps the rest as a note, in one step', async () => {
  const file = saveAgain(
    await send(),
    written({ 1: { 法务意见: '可以用', 佐证文件: '检测报告.pdf' }, 2: { 法务意见: '可以用，但要注明出处' } }),
  );
  expect(must(await seat.api['sheet:look']({ file }))).toEqual({ kind: 'legal', file });
  expect(await bringBack(file, { dryRun: true })).toMatchObject({ waived: 1, noted: 1 });
  expect((await open()).post.waivers).toBeUndefined();
  expect(await bringBack(file)).toMatchObject({ taken: true, read: 2, waived: 1, noted: 1, problems: [] });
  const { post, findings } = await open();
  const absolute = findings.filter(({ rule }) => rule === 'text-absolute-term');
  expect(absolute.map(({ span, waived }) => [TEXT.slice(span?.start, span?.end), waived?.reason])).toEqual([
    ['全国最好', '法务：可以用（佐证：检测报告.pdf）'],
    ['最佳', undefined],
  ]);
  expect(post.notes).toEqual([{ label: '法务意见', text: '「最佳」：可以用，但要注明出处' }]);
  expect(await bringBack(file)).toMatchObject({ waived: 0, noted: 0, unchanged: 2 });
  must(await seat.api['history:undo']({}));
  expect((await open()).post).toMatchObject({ notes: [] });
  expect((await open()).post.waivers).toBeUndefined();
});

it.each([
  ['可以。', true],
  ['同意，可以使用', true],
  ['OK to use', true],
  ['可以删掉', false],
  ['可以考虑换一种说法', false],
  ['fine print is missing', false],
  ['可以用，见批注', false],
])('takes only a plain yes for one: %s', async (opinion, isYes) => {
  const file = saveAgain(await send(), written({ 1: { 法务意见: opinion } }));
  expect(await bringBack(file, { dryRun: true })).toMatchObject({ waived: isYes ? 1 : 0, noted: isYes ? 0 : 1 });
});

it('lands on no other content', async () => {
  const file = saveAgain(await send(), written({ 1: { 法务意见: '可以用' } }));
  const { post, version } = await open();
  const form = { ...formOfPost(post, CHINA), text: `${TEXT}！` };
  must(await seat.api['posts:save']({ id: 'p1', form, version, step: 's' }));
  expect(await bringBack(file)).toMatchObject({ waived: 0, outdated: 1, undecided: 1 });
  expect((await open()).post.waivers).toBeUndefined();
});

it('names a row that was added, and is nothing where no wording is in doubt', async () => {
  const file = saveAgain(await send(), (rows) => [...rows, ['3', '', '', '', '', '可以用']]);
  expect((await bringBack(file)).problems).toMatchObject([{ row: 4, code: 'row-added', severity: 'warning' }]);
  const { post, version } = await open();
  const form = { ...formOfPost(post, CHINA), text: '新茶上市。' };
  must(await seat.api['posts:save']({ id: 'p1', form, version, step: 's' }));
  const made = must(await seat.api['review:write']({ folder: seat.folder, formats: ['legal'], language: 'zh' }));
  expect(made).toEqual({ posts: 1, held: 0 });
});
