// What unblocking promises is held against really doing it in a copy of the workspace.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CallOutput } from '../../../core/api.ts';
import { type Instant, chinaDay } from '../../../core/domain/instant.ts';
import type { Obstacle } from '../../../core/rules/judging/unblock.ts';
import { type Piece, instant, listsOf } from './any-world.ts';
import { type Desk, type Lists, type Plain, atCopy, atNewDesk } from './desk.ts';

const NOW = instant('2026-11-30T09:00:00+08:00');
const TODAY = chinaDay(NOW);
const RUNS = { seed: 20261123, numRuns: 50 };

type Check = CallOutput<'posts:check'>;

const heldIn = ({ posts }: Check): string[] => posts.filter(({ verdict }) => verdict === 'held').map(({ id }) => id);

const without = (item: Plain, ...keys: readonly string[]): Plain =>
  Object.fromEntries(Object.entries(item).filter(([key]) => !keys.includes(key)));

/** The plan.json that brings an obstacle down today; nothing where nobody could. */
function felled(obstacle: Obstacle, plan: Readonly<Record<string, readonly Plain[]>>, check: Check): Lists {
  const account = (change: (item: Plain) => Plain): Lists => ({
    accounts: (plan['accounts'] ?? []).filter(({ id }) => id === obstacle.accountId).map(change),
  });
  const enabled = (capability: string) =>
    account((item) => ({
      ...item,
      capabilities: { ...(item['capabilities'] as Plain), [capability]: { state: 'enabled' } },
    }));
  switch (obstacle.kind) {
    case 'approve-application':
      return {
        applications: (plan['applications'] ?? [])
          .filter(({ id }) => id === obstacle.applicationId)
          .map((item) => ({ ...without(item, 'validUntil', 'revokedOn'), state: 'approved', decidedOn: TODAY })),
      };
    case 'verify-account':
      return account((item) => ({
        ...item,
        verification: { ...without(item['verification'] as Plain, 'verifiedOn', 'expiresOn'), state: 'verified' },
      }));
    case 'enable-paid-links':
      return enabled('paid-links');
    case 'enable-mini-program-ads':
      return enabled('mini-program-ads');
    case 'start-application':
      return listed(obstacle, plan, check);
  }
}

/** A site and its listing: through the posting account, else through the client's own enterprise account. */
function listed({ accountId, host }: Obstacle, plan: Readonly<Record<string, readonly Plain[]>>, check: Check): Lists {
  const post = check.posts.find(({ findings }) =>
    findings.some(
      ({ fix }) => fix?.kind === 'start-application' && fix['host'] === host && fix['accountId'] === accountId,
    ),
  );
  const clientId = (plan['posts'] ?? []).find(({ id }) => id === post?.id)?.['clientId'];
  const own = (plan['accounts'] ?? []).filter((item) => item['clientId'] === clientId && item['kind'] === 'enterprise');
  const verified = own.find((item) => {
    const { state, verifiedOn = '', expiresOn = '9999' } = item['verification'] as Record<string, string>;
    return state === 'verified' && verifiedOn <= TODAY && TODAY <= expiresOn;
  });
  const applicant = accountId ?? (verified ?? own[0])?.['id'];
  if (applicant === undefined) return {};
  return {
    sites: [{ id: 'new', clientId, host, licenceRecorded: true }],
    applications: [
      { id: 'new', accountId: applicant, siteId: 'new', scope: 'host', state: 'approved', decidedOn: TODAY },
    ],
  };
}

/** For every obstacle, which says what it frees, what is freed by really taking it away. */
async function promisesOf(desk: Desk, now: Instant) {
  const check = await desk.check(now);
  const { obstacles } = await desk.unblock(now);
  const plan = JSON.parse(readFileSync(await desk.written(), 'utf8')) as Record<string, readonly Plain[]>;
  const promises = [];
  for (const obstacle of obstacles) {
    const freed = await atCopy(desk, async (copy) => {
      await copy.take(felled(obstacle, plan, check), now);
      const held = new Set(heldIn(await copy.check(now)));
      return heldIn(check).filter((id) => !held.has(id));
    });
    promises.push({ obstacle, freed });
  }
  return promises;
}

const verification = fc.oneof(
  { weight: 2, arbitrary: fc.constant({ state: 'verified', entityName: '青禾茶业' }) },
  { weight: 1, arbitrary: fc.constantFrom('unverified', 'in-review', 'expired').map((state) => ({ state })) },
  { weight: 1, arbitrary: fc.constant({ state: 'verified', entityName: '北岸商贸', expiresOn: '2026-12-01' }) },
);
const capability = fc.constantFrom(
  { state: 'enabled' },
  { state: 'unknown' },
  { state: 'enabled', from: '2027-01-02' },
);

const accountOf = (id: string, fixed: Plain) =>
  fc
    .record({ verification, capabilities: fc.record({ 'paid-links': capability, 'mini-program-ads': capability }) })
    .map((item): Piece => ['accounts', { id, nickname: id, ...fixed, ...item }]);

const application = (id: string) =>
  fc
    .record({
      accountId: fc.constantFrom('a1', 'a2'),
      siteId: fc.constantFrom('s1', 's2', 's3'),
      scope: fc.constantFrom('domain', 'host'),
      state: fc.constantFrom('approved', 'approved', 'approved', 'approved', 'draft', 'submitted', 'revoked'),
      validUntil: fc.constantFrom(null, null, '2026-12-01'),
    })
    .map((item): Piece => ['applications', { id, ...item }]);

const HOSTS = ['www.example.com', 'shop.example.com', 'www.example.org', 'www.example.net'];

const post = (id: string, index: number) =>
  fc
    .record({
      clientId: fc.constantFrom('c1', 'c2'),
      accountId: fc.constantFrom('a1', 'a2', 'a3'),
      host: fc.constantFrom(...HOSTS),
      kind: fc.constantFrom('link', 'link', 'link', 'ad', 'both'),
    })
    .map(({ host, kind, ...item }): Piece => {
      const text = kind === 'ad' ? '新茶上市' : `新茶上市 https://${host}/x`;
      const ad = { placement: 'ad', target: { kind: 'mini-program', appId: 'wx0123456789abcdef' } };
      const scheduledAt = `2026-12-03T1${index}:00:00+08:00`;
      return ['posts', { id, ...item, scheduledAt, text, ...(kind !== 'link' && ad) }];
    });

/** What an ad needs of its client's record. */
const ON_RECORD = { legalName: '青禾茶业', uscc: '9131000063159284XQ', address: '上海', contact: '021-00000000' };

/** Posts that mostly miss one thing each, so that one obstacle is often all that stands before them. */
const anyBlocked: fc.Arbitrary<readonly Piece[]> = fc
  .tuple(
    accountOf('a1', { owner: 'brand', clientId: 'c1', kind: 'enterprise' }),
    accountOf('a2', { owner: 'brand', clientId: 'c2', kind: 'enterprise' }),
    accountOf('a3', { owner: 'creator', kind: 'personal' }),
    fc.tuple(...['w1', 'w2', 'w3'].map(application)).chain((all) => fc.subarray(all, { minLength: 2 })),
    fc.tuple(...['p1', 'p2', 'p3', 'p4', 'p5'].map(post)),
  )
  .map(([a1, a2, a3, applications, posts]) => [
    ['clients', { id: 'c1', name: '青禾茶', region: 'mainland', ...ON_RECORD }],
    ['clients', { id: 'c2', name: '北岸', region: 'mainland', ...ON_RECORD }],
    ...['s1', 's2', 's3'].map((id, index): Piece => [
      'sites',
      { id, clientId: index === 2 ? 'c2' : 'c1', host: HOSTS[index] },
    ]),
    a1,
    a2,
    a3,
    ...applications,
    ...posts,
  ]);

it('an obstacle names just the posts that are freed by taking it away', async () => {
  const kept = new Set<string>();
  await fc.assert(
    fc.asyncProperty(anyBlocked, async (pieces) => {
      await atNewDesk(async (desk) => {
        await desk.take(listsOf(pieces), NOW);
        for (const { obstacle, freed } of await promisesOf(desk, NOW)) {
          const { kind, frees } = obstacle;
          if (frees.length > 0) kept.add(kind);
          expect({ kind, frees }).toEqual({ kind, frees: freed });
        }
      });
    }),
    RUNS,
  );
  expect(kept.size).toBe(5);
});

const CLIENT: Piece = ['clients', { id: 'c1', name: '青禾茶', region: 'mainland' }];
const enterprise = (id: string, state: string): Piece => [
  'accounts',
  { id, owner: 'brand', clientId: 'c1', nickname: id, kind: 'enterprise', verification: { state } },
];
const site: Piece = ['sites', { id: 's1', clientId: 'c1', host: 'www.example.com' }];
const sent = (id: string, accountId: string, state: string): Piece => [
  'applications',
  { id, accountId, siteId: 's1', state },
];
const linking = (id: string, accountId: string): Piece => [
  'posts',
  { id, clientId: 'c1', accountId, scheduledAt: '2026-12-03T10:00:00+08:00', text: '新茶 https://www.example.com' },
];

describe('an obstacle names every post that it would free', () => {
  it.each<[string, Piece[]]>([
    [
      'a site that two accounts link to: listed through either, it opens for both',
      [enterprise('a1', 'verified'), enterprise('a2', 'verified'), linking('p1', 'a1'), linking('p2', 'a2')],
    ],
    [
      'two applications for one site: either approval serves',
      [
        ...[enterprise('a1', 'verified'), enterprise('a2', 'verified'), site],
        ...[sent('w1', 'a1', 'draft'), sent('w2', 'a2', 'draft'), linking('p1', 'a1'), linking('p2', 'a2')],
      ],
    ],
    [
      'two listings of one site: either account’s verification serves',
      [
        ...[enterprise('a1', 'unverified'), enterprise('a2', 'unverified'), site],
        ...[sent('w1', 'a1', 'approved'), sent('w2', 'a2', 'approved'), linking('p1', 'a1'), linking('p2', 'a2')],
      ],
    ],
  ])('%s', async (_what, pieces) => {
    await atNewDesk(async (desk) => {
      await desk.take(listsOf([CLIENT, ...pieces]), NOW);
      const promises = await promisesOf(desk, NOW);
      expect(promises.map(({ obstacle }) => obstacle.frees)).toEqual(promises.map(({ freed }) => freed));
    });
  });
});
