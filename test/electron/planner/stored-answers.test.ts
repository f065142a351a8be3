// Whatever happens to a workspace, and in whatever order: what is stored is what judging it all afresh gives.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Instant } from '../../../core/domain/instant.ts';
import { type Step, anyStep, anyWorld, instant, listsOf } from './any-world.ts';
import { crowd, judgeOnTrial } from './crowd.ts';
import { type Desk, type Lists, type Plain, afresh, atNewDesk, disagreements } from './desk.ts';

const START = instant('2026-11-30T09:00:00+08:00');
const RUNS = { seed: 20261123, numRuns: 70 };

/** Takes a step; after it the answers have to be right whether the planner was asked for them or only given a change. */
async function walk(desk: Desk, steps: readonly Step[]): Promise<Instant> {
  let last = START;
  for (const { now, pieces } of steps) {
    const { created, changed } = await desk.take(listsOf(pieces), now);
    if (created + changed === 0) await desk.check(now);
    expect(disagreements(desk, now)).toEqual([]);
    last = now;
  }
  return last;
}

describe('stored answers', () => {
  it('are those of a new workspace, after any changes at any times', async () => {
    await fc.assert(
      fc.asyncProperty(anyWorld, fc.array(anyStep, { minLength: 1, maxLength: 10 }), async (world, steps) => {
        await atNewDesk(async (desk) => {
          await desk.take(listsOf(world), START);
          const now = await walk(desk, steps);
          expect(desk.stored()).toEqual(await afresh(desk, now));
        });
      }),
      RUNS,
    );
  });

  it('are so too where there are too many posts to judge them at once', async () => {
    const trial = judgeOnTrial();
    const many = { settings: [{ rule: 'schedule-collision', key: 'minutes', value: 6 }] };
    await fc.assert(
      fc.asyncProperty(anyWorld, fc.array(anyStep, { minLength: 4, maxLength: 8 }), async (world, steps) => {
        await atNewDesk(async (desk) => {
          await desk.take(listsOf(world), START);
          await desk.take({ posts: crowd(520).posts ?? [] }, START);
          const before = trial.orders();
          await desk.take(many, START);
          expect(trial.orders()).toBe(before + 1);
          expect(disagreements(desk, START)).toEqual([]);
          const now = await walk(desk, steps);
          expect(desk.stored()).toEqual(await afresh(desk, now));
        }, trial.judge);
      }),
      { ...RUNS, numRuns: 3 },
    );
  });
});

const BASE: Lists = {
  clients: [{ id: 'c1', name: '青禾茶', region: 'mainland' }],
  accounts: [{ id: 'a1', owner: 'brand', clientId: 'c1', nickname: '青禾茶', kind: 'enterprise' }],
};
const post = (id: string, scheduledAt: string, text = '新茶上市'): Plain => ({
  id,
  clientId: 'c1',
  accountId: 'a1',
  scheduledAt,
  text,
});
const entry = (list: string, value: string, change = 'add'): Lists => ({
  lists: [{ list, value, change, ...(list === 'media' && { evidence: '实测截图' }) }],
});
const LISTED: Lists = {
  sites: [{ id: 's1', clientId: 'c1', host: 'www.example.com' }],
  applications: [{ id: 'w1', accountId: 'a1', siteId: 's1', state: 'approved' }],
};
const NORTH: Plain = { id: 'c2', name: 'North', region: 'overseas' };
const SISTER: Plain = { id: 'a2', owner: 'brand', clientId: 'c1', nickname: '青禾茶会员', kind: 'enterprise' };
const TEN = '2026-12-03T10:00:00+08:00';
const HALF_PAST = '2026-12-03T10:05:00+08:00';

describe('stored answers keep up with what is taken, be it refused or not:', () => {
  it.each<[string, readonly Plain[], Lists, Lists?]>([
    [
      'what lies behind a short link that is recorded',
      [post('p1', TEN, '新茶 http://t.cn/A1')],
      { lists: [{ list: 'short-links', value: 't.cn/A1', change: 'add', destination: 'https://www.example.com' }] },
      LISTED,
    ],
    [
      'the listing of a site behind a short link',
      [post('p1', TEN, '新茶 http://t.cn/A1')],
      { applications: [{ id: 'w1', accountId: 'a1', siteId: 's1', state: 'revoked' }] },
      {
        ...LISTED,
        lists: [{ list: 'short-links', value: 't.cn/A1', change: 'add', destination: 'https://www.example.com' }],
      },
    ],
    [
      'a post hours away in a window that wide',
      [post('p1', TEN)],
      { posts: [post('p2', '2026-12-03T13:00:00+08:00')] },
      { settings: [{ rule: 'schedule-collision', key: 'minutes', value: 240 }] },
    ],
    ['the first dense day that is recorded', [post('p1', TEN)], entry('dense-days', '2026-12-12')],
    [
      'a dense day with a space around it',
      [post('p1', TEN), post('p2', HALF_PAST)],
      entry('dense-days', ' 2026-12-03'),
    ],
    ['a word that the agency adds', [post('p1', TEN)], entry('terms', '新 茶')],
    [
      'a list entry for a public suffix',
      [post('p1', TEN, '新茶 https://tea.github.io/x')],
      entry('media', 'github.io'),
    ],
    [
      'a list entry for a whole top-level domain',
      [post('p1', TEN, '新茶 https://tea.example.org')],
      entry('media', 'org'),
    ],
    [
      'a post minutes before the last that can be written down',
      [post('p2', '9999-12-30T00:00:00Z')],
      { posts: [post('p1', '9999-12-29T23:55:00Z')] },
    ],
    [
      'a post minutes after the first that can be written down',
      [post('p1', '1900-01-02T00:00:00Z')],
      { posts: [post('p2', '1900-01-02T00:05:00Z')] },
    ],
    [
      'a text that an earlier post now has too',
      [post('p1', TEN, '立冬后的第一壶老白茶'), post('p2', HALF_PAST, '立冬后的老白茶')],
      { posts: [post('p2', '2026-12-01T10:00:00+08:00', '立冬后的第一壶老白茶')] },
    ],
    [
      'an earlier post with the same text that is withdrawn',
      [post('p1', TEN, '立冬后的第一壶老白茶'), post('p2', '2026-12-01T10:00:00+08:00', '立冬后的第一壶老白茶')],
      {
        posts: [
          {
            ...post('p2', '2026-12-01T10:00:00+08:00', '立冬后的第一壶老白茶'),
            delivery: { state: 'withdrawn' },
          },
        ],
      },
    ],
    [
      'the name of a sister account that says the same',
      [post('p1', TEN, '立冬后的第一壶老白茶'), { ...post('p2', TEN, '立冬后的第一壶老白茶'), accountId: 'a2' }],
      { accounts: [{ ...SISTER, nickname: '青禾茶旗舰店' }] },
      { accounts: [...(BASE.accounts ?? []), SISTER] },
    ],
    [
      'a sister account that becomes a creator’s',
      [post('p1', TEN, '立冬后的第一壶老白茶'), { ...post('p2', TEN, '立冬后的第一壶老白茶'), accountId: 'a2' }],
      { accounts: [{ ...SISTER, owner: 'creator' }] },
      { accounts: [...(BASE.accounts ?? []), SISTER] },
    ],
    [
      'another client that is called what a post says',
      [post('p1', TEN, '和北岸小铺一起喝茶')],
      { clients: [{ ...NORTH, name: '北岸小铺' }] },
      { clients: [...(BASE.clients ?? []), NORTH] },
    ],
    [
      'another client that is not called so any more',
      [post('p1', TEN, '和 NORTH 一起喝茶')],
      { clients: [{ ...NORTH, name: '北岸' }] },
      { clients: [...(BASE.clients ?? []), NORTH] },
    ],
    [
      'a client that is new, on whose card stands what a post says',
      [post('p1', TEN, '和北 岸 小 铺一起喝茶')],
      { clients: [{ ...NORTH, card: { names: ['北岸小铺'] } }] },
    ],
    [
      'an account of another client that is called what a post says',
      [post('p1', TEN, '@北岸小铺 在等你')],
      { accounts: [{ ...SISTER, clientId: 'c2', nickname: '北岸小铺' }] },
      {
        clients: [...(BASE.clients ?? []), NORTH],
        accounts: [...(BASE.accounts ?? []), { ...SISTER, clientId: 'c2' }],
      },
    ],
    [
      'an account that another client gives away',
      [post('p1', TEN, '@北岸小铺 在等你')],
      { accounts: [{ ...SISTER, clientId: 'c1', nickname: '北岸小铺' }] },
      {
        clients: [...(BASE.clients ?? []), NORTH],
        accounts: [...(BASE.accounts ?? []), { ...SISTER, clientId: 'c2', nickname: '北岸小铺' }],
      },
    ],
    [
      'a text with half of a character that another one looks like in the store',
      [post('p1', '2026-12-01T10:00:00+08:00', '立冬后的第一壶老白茶\ud83d'), post('p2', TEN, '立冬后的老白茶')],
      { posts: [post('p2', TEN, '立冬后的第一壶老白茶\ufffd')] },
    ],
    [
      'a text with a NUL in it',
      [post('p1', '2026-12-01T10:00:00+08:00', '立冬后的第一壶\0老白茶'), post('p2', TEN, '立冬后的老白茶')],
      { posts: [post('p2', TEN, '立冬后的第一壶\0老白茶')] },
    ],
  ])('%s', async (_what, posts, change, more = {}) => {
    await atNewDesk(async (desk) => {
      await desk.take({ ...BASE, ...more, posts }, START);
      await desk.offer(change, START);
      await desk.check(START);
      expect(disagreements(desk, START)).toEqual([]);
    });
  });
});

it('a post is held, and does not leave, once no list entry lets it through any more', async () => {
  await atNewDesk(async (desk) => {
    await desk.take({ ...BASE, posts: [post('p1', TEN, '新茶 https://tea.github.io/x')] }, START);
    for (const change of ['add', 'off']) await desk.offer(entry('media', 'github.io', change), START);
    expect((await desk.check(START)).posts.map(({ verdict }) => verdict)).toEqual(['held']);
    await desk.take({ posts: [post('p1', TEN, '新茶上市 https://tea.github.io/x')] }, START);
    await desk.offer(entry('media', 'github.io', 'add'), START);
    await desk.take({ posts: [post('p1', TEN, '新茶 https://tea.github.io/x')] }, START);
    await desk.offer(entry('media', 'github.io', 'off'), START);
    expect((await desk.send(START)).posts).toEqual([]);
  });
});
