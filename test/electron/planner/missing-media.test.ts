// Files lie beside the store and come and go without it: the stored answers follow.
import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { bringIn, must, sitDown } from './window.ts';

const BYTES = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
const digest = createHash('sha256').update(BYTES).digest('hex');
const post = (id: string, hour: number, media: readonly object[]) => ({
  id,
  clientId: 'c1',
  accountId: 'a1',
  scheduledAt: `2026-12-03T${hour}:00:00+08:00`,
  text: `新茶上市，第 ${hour} 杯`,
  media,
});
const WORLD = {
  format: 'fangxing-plan',
  version: 1,
  clients: [{ id: 'c1', name: '青禾茶', region: 'mainland' }],
  accounts: [{ id: 'a1', owner: 'brand', clientId: 'c1', nickname: '青禾茶', kind: 'enterprise' }],
  posts: [
    post('p1', 10, [{ name: 'cover.png', sha256: digest }]),
    post('p2', 11, [{ name: 'other.png' }, { name: 'cover.png', sha256: digest }]),
    post('p3', 12, [{ name: 'only-named.png' }]),
  ],
};

let seat: ReturnType<typeof sitDown>;
beforeEach(() => {
  seat = sitDown();
});
afterEach(() => {
  seat.close();
});

const place = () => join(seat.folder, 'data', 'media', digest);
const take = async () => {
  await bringIn(seat, WORLD);
};
const refreshed = async () => must(await seat.api['posts:refresh']({})).judged;
/** Which posts miss which files, as it is stored. */
const missed = async (): Promise<readonly string[]> => {
  const all = await Promise.all(WORLD.posts.map(async ({ id }) => must(await seat.api['posts:open']({ id }))));
  return all.flatMap(({ post: { id }, findings }) =>
    findings.filter(({ rule }) => rule === 'media-missing').map(({ field }) => `${id} ${field}`),
  );
};

it('a plan that comes without its files is held, until they are added', async () => {
  await take();
  expect(await missed()).toEqual(['p1 media[0]', 'p2 media[1]']);
  const opened = must(await seat.api['posts:open']({ id: 'p1' }));
  expect([opened.verdict, opened.missingMedia]).toEqual(['held', [digest]]);
  expect(await refreshed()).toBe(0);
  const file = join(seat.folder, '封面.png');
  writeFileSync(file, BYTES);
  must(await seat.api['media:add']({ file }));
  // Told of its own accord, as soon as nobody else is at work.
  await expect.poll(missed).toEqual([]);
  expect(seat.events.filter(({ kind }) => kind === 'workspace:changed').at(-1)).toMatchObject({ ids: ['p1', 'p2'] });
  expect(must(await seat.api['posts:open']({ id: 'p1' })).missingMedia).toEqual([]);
});

it('a file that goes holds its posts from the next look on, and frees them when it is back', async () => {
  mkdirSync(join(place(), '..'), { recursive: true });
  writeFileSync(place(), BYTES);
  await take();
  expect(await missed()).toEqual([]);
  expect(await refreshed()).toBe(0);
  rmSync(place());
  expect(await refreshed()).toBe(2);
  expect(await missed()).toEqual(['p1 media[0]', 'p2 media[1]']);
  writeFileSync(place(), BYTES);
  expect(await refreshed()).toBe(2);
  expect(await missed()).toEqual([]);
});
