// What became of a post in the back office is recorded with the text that it had, and undone like anything else.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CallInput, CallOutput } from '../../../core/api.ts';
import { CHINA } from '../../../core/domain/instant.ts';
import { formOfPost } from '../../../core/plan/post-form.ts';
import { sha256 } from '../../../electron/planner/sha256.ts';
import { at } from '../../core/rules/workbench.ts';
import { type Seat, bringIn, must, sitDown } from './window.ts';

const WORLD = {
  format: 'fangxing-plan',
  version: 1,
  clients: [{ id: 'c1', name: '青禾茶', region: 'mainland' }],
  accounts: [{ id: 'a1', owner: 'brand', clientId: 'c1', nickname: '青禾茶', kind: 'enterprise' }],
  posts: [{ id: 'p1', clientId: 'c1', accountId: 'a1', scheduledAt: '2026-12-03T10:00:00+08:00', text: '新茶上市' }],
};

type Told = Omit<CallInput<'posts:deliver'>, 'id' | 'version'>;

let seat: ReturnType<typeof sitDown>;
beforeEach(async () => {
  seat = sitDown();
  await bringIn(seat, WORLD);
});
afterEach(() => {
  seat.close();
});

const open = async (): Promise<CallOutput<'posts:open'>> => must(await seat.api['posts:open']({ id: 'p1' }));
const deliver = async (told: Told): ReturnType<Seat['api']['posts:deliver']> =>
  seat.api['posts:deliver']({ id: 'p1', version: (await open()).version, ...told });
const write = async (text: string) => {
  const { post, version } = await open();
  must(await seat.api['posts:save']({ id: 'p1', form: { ...formOfPost(post, CHINA), text }, version, step: 's' }));
};
const rules = async (): Promise<string[]> => (await open()).findings.map(({ rule }) => rule);

const PUBLISHED = { link: 'https://weibo.com/1/a', publishedAt: at('2026-12-03T10:00:12+08:00') };
const textHash = sha256('新茶上市');

describe('a delivery', () => {
  it.each<[what: string, told: readonly Told[], delivery: object]>([
    [
      'scheduled',
      [{ state: 'scheduled' }],
      { state: 'scheduled', textHash, scheduledAt: at('2026-12-03T10:00:00+08:00') },
    ],
    ['published', [{ state: 'published', ...PUBLISHED }], { state: 'published', ...PUBLISHED, textHash }],
    ['published, nobody said where', [{ state: 'published', link: ' ' }], { state: 'published', textHash }],
    [
      'withdrawn, with what it was',
      [{ state: 'published', ...PUBLISHED }, { state: 'withdrawn' }],
      { state: 'withdrawn', ...PUBLISHED, textHash },
    ],
    [
      'not scheduled after all, which knows of nothing any more',
      [{ state: 'published', ...PUBLISHED }, { state: 'unscheduled' }],
      { state: 'unscheduled' },
    ],
  ])('is recorded as %s', async (_what, told, delivery) => {
    for (const one of told) must(await deliver(one));
    expect((await open()).post.delivery).toEqual(delivery);
  });

  it('is one step of the history, none where it says what is known, and is undone', async () => {
    const before = await open();
    const done = must(await deliver({ state: 'scheduled' }));
    expect(done.version).toBe((await open()).version);
    expect(must(await deliver({ state: 'scheduled' }))).toEqual({
      version: done.version,
      turned: { freed: [], held: [] },
    });
    expect(must(await seat.api['history:read']({})).undo?.kind).toBe('post:deliver');
    must(await seat.api['history:undo']({}));
    expect((await open()).post).toEqual(before.post);
  });

  it('is refused for a post that changed meanwhile or is not there', async () => {
    const { version } = await open();
    await write('新茶到店');
    const late = await seat.api['posts:deliver']({ id: 'p1', version, state: 'scheduled' });
    const gone = await seat.api['posts:deliver']({ id: 'p9', version, state: 'scheduled' });
    expect([late, gone].map((result) => (result.ok ? 'taken' : result.error.code))).toEqual([
      'post-changed',
      'post-unknown',
    ]);
    expect((await open()).post.delivery).toEqual({ state: 'unscheduled' });
  });
});

describe('a text that changed after it was scheduled', () => {
  it('holds its post until it is as it was, or is said to be changed there too', async () => {
    must(await deliver({ state: 'scheduled' }));
    expect(await rules()).toEqual([]);
    await write('新茶到店');
    expect(await open()).toMatchObject({ verdict: 'held', outOfStep: true });
    expect(await rules()).toEqual(['delivery-out-of-step']);
    await write('新茶上市');
    expect(await open()).toMatchObject({ outOfStep: false, findings: [] });
    await write('新茶到店');
    expect(must(await deliver({ state: 'scheduled' })).turned.freed).toEqual(['p1']);
    expect(await rules()).toEqual([]);
    expect((await open()).post.delivery).toMatchObject({ state: 'scheduled', textHash: sha256('新茶到店') });
  });

  it('is no fault of one that is published', async () => {
    must(await deliver({ state: 'published', ...PUBLISHED }));
    await write('新茶到店');
    expect(await rules()).not.toContain('delivery-out-of-step');
  });
});
