// What stands in the way of small workspaces, and in which order it is best brought down.
import { describe, expect, it } from 'vitest';
import { contentDigest } from '../../../core/domain/content.ts';
import { aboutOf } from '../../../core/rules/judging/waive.ts';
import type { Obstacle } from '../../../core/rules/judging/obstacles.ts';
import { allPosts } from '../../../db/posts.ts';
import { sha256 } from '../../../electron/planner/sha256.ts';
import { type Piece, instant, listsOf } from './any-world.ts';
import { type Desk, type Plain, atNewDesk, reading } from './desk.ts';

const NOW = instant('2026-11-30T09:00:00+08:00');

const CLIENT: Piece = ['clients', { id: 'c1', name: '青禾茶', region: 'mainland' }];
const account = (id: string, more: Plain = {}): Piece => [
  'accounts',
  {
    id,
    owner: 'brand',
    clientId: 'c1',
    nickname: id,
    kind: 'enterprise',
    verification: { state: 'verified' },
    ...more,
  },
];
const unverified = { verification: { state: 'unverified' } };
const site = (id: string, host: string): Piece => ['sites', { id, clientId: 'c1', host }];
const sent = (id: string, siteId: string, more: Plain = {}): Piece => [
  'applications',
  { id, accountId: 'a1', siteId, state: 'submitted', ...more },
];
const post = (id: string, text: string, more: Plain = {}): Piece => [
  'posts',
  { id, clientId: 'c1', accountId: 'a1', scheduledAt: '2026-12-03T10:00:00+08:00', text, ...more },
];
const TEA = '新茶 https://www.example.com';
const CUPS = '茶杯 https://www.example.org';

const nameOf = ({ kind, applicationId, host, accountId, to }: Obstacle): string =>
  [kind, applicationId ?? host ?? accountId, to].filter((word) => word !== undefined).join(' ');

async function told(desk: Desk): Promise<{ alone: string[]; steps: string[] }> {
  const { obstacles, steps } = await desk.unblock(NOW);
  return {
    alone: obstacles.map((one) => `${nameOf(one)}: ${[...one.frees].join(' ')}`.trim()),
    steps: steps.map((step) => `${step.obstacles.map(nameOf).join(' + ')}: ${step.frees.join(' ')}`),
  };
}

const toldOf = (...pieces: readonly Piece[]) =>
  atNewDesk(async (desk) => {
    await desk.take(listsOf([CLIENT, ...pieces]), NOW);
    return told(desk);
  });

describe('steps', () => {
  it.each<[string, Piece[], string[]]>([
    [
      'an application that waits for its account goes with it',
      [account('a1', unverified), site('s1', 'www.example.com'), sent('w1', 's1'), post('p1', TEA)],
      ['verify-account a1 + approve-application w1: p1'],
    ],
    [
      'so does one that nobody sent yet',
      [account('a1', unverified), post('p1', TEA)],
      ['verify-account a1 + start-application www.example.com: p1'],
    ],
    [
      'a post that needs two counts for the step that completes it',
      [
        ...[account('a1'), site('s1', 'www.example.com'), site('s2', 'www.example.org'), sent('w1', 's1')],
        ...[sent('w2', 's2'), post('p1', TEA), post('p2', TEA), post('p3', `${TEA} ${CUPS}`)],
      ],
      ['approve-application w1: p1 p2', 'approve-application w2: p3'],
    ],
    [
      'two that free three together come before one that frees one',
      [
        ...[account('a1', unverified), account('a2'), site('s1', 'www.example.com'), sent('w1', 's1')],
        ...[site('s2', 'www.example.org'), sent('w2', 's2', { accountId: 'a2' }), post('p1', TEA), post('p2', TEA)],
        ...[post('p3', TEA), post('p4', CUPS)],
      ],
      ['verify-account a1 + approve-application w1: p1 p2 p3', 'approve-application w2: p4'],
    ],
    [
      'a site that is entered shows a creator’s post to be an ad, which has to say so',
      [
        ...[account('a1'), account('a3', { owner: 'creator', kind: 'media' })],
        post('p1', `立即购买 ${TEA}`, { accountId: 'a3' }),
        post('p2', TEA, { accountId: 'a3' }),
      ],
      ['start-application www.example.com: p2'],
    ],
    [
      'what frees nothing any more is no step',
      [
        ...[account('a1'), account('a2'), site('s1', 'www.example.com'), sent('w1', 's1')],
        ...[sent('w2', 's1', { accountId: 'a2' }), post('p1', TEA), post('p2', TEA, { accountId: 'a2' })],
      ],
      ['approve-application w1: p1 p2'],
    ],
  ])('%s', async (_what, pieces, steps) => {
    expect((await toldOf(...pieces)).steps).toEqual(steps);
  });

  it('more obstacles than are tried out in every combination still free their post', async () => {
    const hosts = Array.from({ length: 8 }, (_, index) => `www.example-${index}.cn`);
    const { alone, steps } = await toldOf(
      account('a1'),
      post('p1', `新茶 ${hosts.map((host) => `https://${host}`).join(' ')}`),
    );
    expect(alone).toEqual(hosts.map((host) => `start-application ${host}:`));
    expect(steps).toEqual([`${hosts.map((host) => `start-application ${host}`).join(' + ')}: p1`]);
  });
});

describe('a date to move', () => {
  const listed = [account('a1'), site('s1', 'www.example.com')];
  const ad = { placement: 'ad', target: { kind: 'web', url: 'https://www.example.com' } };
  it.each<[string, Piece[], string[]]>([
    [
      'a time that has passed: tomorrow',
      [account('a1'), post('p1', '新茶', { scheduledAt: '2026-11-29T08:00:00+08:00' })],
      ['move-date a1 2026-12-01: p1'],
    ],
    [
      'a listing that ends before: its last day',
      [...listed, sent('w1', 's1', { state: 'approved', validUntil: '2026-12-02' }), post('p1', TEA), post('p2', TEA)],
      ['approve-application w1: p1 p2', 'move-date a1 2026-12-02: p1 p2'],
    ],
    [
      'a listing that begins after: its first day',
      [...listed, sent('w1', 's1', { state: 'approved', decidedOn: '2026-12-05' }), post('p1', TEA)],
      ['move-date a1 2026-12-05: p1'],
    ],
    [
      'a last day on which that time has passed is none',
      [
        ...[...listed, sent('w1', 's1', { state: 'approved', validUntil: '2026-11-30' })],
        post('p1', TEA, { scheduledAt: '2026-12-03T08:00:00+08:00' }),
      ],
      ['approve-application w1: p1'],
    ],
    [
      'what runs for several days does not move',
      [
        ...[...listed, sent('w1', 's1', { state: 'approved', validUntil: '2026-12-02' })],
        post('p1', '新茶', { ...ad, endsAt: '2026-12-05T10:00:00+08:00' }),
      ],
      ['approve-application w1:'],
    ],
    [
      'nor what somebody has already',
      [
        ...[...listed, sent('w1', 's1', { state: 'approved', validUntil: '2026-12-02' })],
        post('p1', TEA, { delivery: { state: 'scheduled' } }),
      ],
      ['approve-application w1: p1'],
    ],
    [
      'nor what would be held there as well',
      [account('a1'), post('p1', '', { scheduledAt: '2026-11-29T08:00:00+08:00' })],
      [],
    ],
  ])('%s', async (_what, pieces, alone) => {
    expect((await toldOf(...pieces)).alone).toEqual(alone);
  });

  it('goes with what nothing frees without it, and says which posts would move', async () => {
    const passed = { scheduledAt: '2026-11-29T08:00:00+08:00' };
    await atNewDesk(async (desk) => {
      await desk.take(listsOf([CLIENT, account('a1'), post('p1', TEA, passed), post('p2', '新茶', passed)]), NOW);
      expect(await told(desk)).toEqual({
        alone: ['move-date a1 2026-12-01: p2', 'start-application www.example.com:'],
        steps: ['move-date a1 2026-12-01: p2', 'start-application www.example.com: p1'],
      });
      const { obstacles } = await desk.unblock(NOW);
      expect(obstacles.map(({ moves }) => moves)).toEqual([['p1', 'p2'], undefined]);
    });
  });
});

describe('no obstacle', () => {
  it('is a shortener, for nobody can have it listed', async () => {
    const pieces = [account('a1'), post('p1', 'https://bit.ly/x'), post('p2', 'https://t.cn/A1')];
    expect(await toldOf(...pieces)).toEqual({ alone: [], steps: [] });
    const own: Piece = ['lists', { list: 'shorteners', value: 'example.com', change: 'add' }];
    expect(await toldOf(own, account('a1'), post('p1', TEA))).toEqual({ alone: [], steps: [] });
  });

  it('is what somebody answers for', async () => {
    const media = [{ name: '茶.jpg', rightsUntil: '2026-12-01' }];
    await atNewDesk(async (desk) => {
      await desk.take(listsOf([CLIENT, account('a1'), post('p1', TEA, { media })]), NOW);
      expect((await told(desk)).steps).toEqual(['start-application www.example.com + move-date a1 2026-12-01: p1']);
      const finding = (await desk.check(NOW)).posts[0]?.findings.find(({ rule }) => rule === 'media-rights-valid');
      const [stored] = reading(desk.folder, allPosts);
      if (finding === undefined || stored === undefined) throw new Error('nothing was found');
      const { rule, message, field } = finding;
      const about = aboutOf(finding);
      const contentSha256 = contentDigest(stored, sha256);
      const reason = { reason: '授权已续', operator: '小林', at: '2026-11-30T08:00:00+08:00' };
      const waivers = [{ rule, message, field, about, contentSha256, ...reason }];
      await desk.take(listsOf([post('p1', TEA, { media, waivers })]), NOW);
      expect(await told(desk)).toEqual({
        alone: ['start-application www.example.com: p1'],
        steps: ['start-application www.example.com: p1'],
      });
    });
  });
});
