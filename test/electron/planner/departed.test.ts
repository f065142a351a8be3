// What became of the posts of a batch, and what the back office holds of them that is not what they are now.
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Desk, afterExport } from './batch-world.ts';
import { must } from './window.ts';

let desk: Desk;
beforeEach(async () => {
  desk = await afterExport();
});
afterEach(() => {
  desk.close();
});

const TOLD = [
  { id: 'p1', state: 'published', link: 'https://weibo.com/5000000001/Abc' },
  { id: 'p2', state: 'scheduled' },
];
const back = async () => must(await desk.api['batches:list']({})).batches.map((batch) => batch.back);
const waiting = async () => must(await desk.api['batches:waiting']({ id: desk.batch.id })).posts.map(({ id }) => id);

it('counts what came back and lists what did not, by time', async () => {
  expect(await back()).toEqual([{ scheduled: 0, published: 0, withdrawn: 0, waiting: 4, gone: 0 }]);
  expect(await waiting()).toEqual(['p1', 'p3', 'p2', 'p4']);
  await desk.take(desk.backfill(TOLD));
  must(await desk.api['posts:delete']({ ids: ['p4'] }));
  expect(await back()).toEqual([{ scheduled: 1, published: 1, withdrawn: 0, waiting: 1, gone: 1 }]);
  expect(await waiting()).toEqual(['p3']);
});

it('lists the latest alone where no more are asked for', async () => {
  const [before] = must(await desk.api['batches:list']({})).batches;
  const folder = join(before?.folder ?? '', '..', 'again');
  must(await desk.api['batches:export']({ folder, formats: ['csv'], clearedOnly: true }));
  const listed = must(await desk.api['batches:list']({ first: 1 }));
  expect([listed.batches.length, listed.total]).toEqual([1, 2]);
  expect(listed.batches[0]?.id).not.toBe(before?.id);
  expect(listed.batches[0]?.back.waiting).toBe(listed.batches[0]?.posts);
});

it('shows both texts of a post that was changed after it was scheduled, until the back office has the new one', async () => {
  await desk.take(desk.backfill(TOLD));
  expect(must(await desk.api['posts:out-of-step']({})).posts).toEqual([]);
  await desk.rewrite('p2', '深夜两杯');
  await desk.rewrite('p2', '深夜三杯');
  const [older] = must(await desk.api['posts:out-of-step']({})).posts;
  expect(older).toMatchObject({ brief: { id: 'p2' }, before: '深夜一杯', after: '深夜三杯' });
  must(await desk.api['posts:deliver']({ id: 'p2', version: older?.version ?? '', state: 'scheduled' }));
  expect(must(await desk.api['posts:out-of-step']({})).posts).toEqual([]);
});
