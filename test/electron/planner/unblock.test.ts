// What unblocking promises is held against really doing it in a copy of the workspace.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CallOutput } from '../../../core/api.ts';
import type { Day } from '../../../core/domain/day.ts';
import { CHINA, type Instant, chinaDay, formatInstant, startOfChinaDay } from '../../../core/domain/instant.ts';
import type { Obstacle } from '../../../core/rules/judging/obstacles.ts';
import { type Piece, anyStep, anyWorld, instant, listsOf } from './any-world.ts';
import { type Desk, type Plain, atCopy, atNewDesk } from './desk.ts';

const NOW = instant('2026-11-30T09:00:00+08:00');
const RUNS = { seed: 20261123, numRuns: 40 };
const KINDS = [
  ...['approve-application', 'start-application', 'verify-account', 'enable-paid-links', 'enable-mini-program-ads'],
  ...['move-date', 'steps', 'together'],
];

type Check = CallOutput<'posts:check'>;

type Plan = Readonly<Record<string, readonly Plain[]>>;

const heldIn = ({ posts }: Check): string[] => posts.filter(({ verdict }) => verdict === 'held').map(({ id }) => id);

const without = (item: Plain, ...keys: readonly string[]): Plain =>
  Object.fromEntries(Object.entries(item).filter(([key]) => !keys.includes(key)));

const changing = (plan: Plan, list: string, ids: readonly unknown[], change: (item: Plain) => Plain): Plan => ({
  ...plan,
  [list]: (plan[list] ?? []).map((item) => (ids.includes(item['id']) ? change(item) : item)),
});

/** What the workspace was and answered before anything fell. */
interface Before {
  readonly now: Instant;
  readonly plan: Plan;
  readonly check: Check;
  readonly ranking: CallOutput<'obstacles:rank'>;
}

/** The plan.json in which an obstacle has fallen today besides. */
function felled(plan: Plan, obstacle: Obstacle, before: Before): Plan {
  const today = chinaDay(before.now);
  const account = (change: (item: Plain) => Plain) => changing(plan, 'accounts', [obstacle.accountId], change);
  const enabled = (capability: string) =>
    account((item) => ({
      ...item,
      capabilities: { ...(item['capabilities'] as Plain), [capability]: { state: 'enabled' } },
    }));
  switch (obstacle.kind) {
    case 'approve-application':
      return changing(plan, 'applications', [obstacle.applicationId], (item) => {
        const { state, decidedOn = '' } = item as Record<string, string>;
        const listed = (state === 'approved' || state === 'revoked') && decidedOn <= today;
        const renewed = { ...without(item, 'validUntil', 'revokedOn'), state: 'approved' };
        return listed ? renewed : { ...renewed, decidedOn: today };
      });
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
      return listed(plan, obstacle, before);
    case 'move-date': {
      const { moves } = before.ranking.obstacles.find(
        ({ kind, accountId, to }) => kind === obstacle.kind && accountId === obstacle.accountId && to === obstacle.to,
      ) ?? { moves: [] };
      return changing(plan, 'posts', moves ?? [], (item) => movedTo(obstacle.to, item as Record<string, string>));
    }
  }
}

/** The post on another day, at the same time of day in China. */
function movedTo(to: Day | undefined, item: Record<string, string>): Plain {
  const from = instant(item['scheduledAt'] ?? '');
  const by = startOfChinaDay(to ?? chinaDay(from)) - startOfChinaDay(chinaDay(from));
  const later = (text: string) => formatInstant((instant(text) + by) as Instant, CHINA);
  const { scheduledAt, endsAt } = item;
  return { ...item, scheduledAt: later(scheduledAt ?? ''), ...(endsAt !== undefined && { endsAt: later(endsAt) }) };
}

/** A site and its listing: through the posting account, else through the client's own enterprise account. */
function listed(plan: Plan, { accountId, host }: Obstacle, before: Before): Plan {
  const today = chinaDay(before.now);
  const post = before.check.posts.find(({ findings }) =>
    findings.some(
      ({ fix }) => fix?.kind === 'start-application' && fix['host'] === host && fix['accountId'] === accountId,
    ),
  );
  const clientId = (plan['posts'] ?? []).find(({ id }) => id === post?.id)?.['clientId'];
  const own = (before.plan['accounts'] ?? []).filter(
    (item) => item['clientId'] === clientId && item['kind'] === 'enterprise',
  );
  const verified = own.find((item) => {
    const { state, verifiedOn = '', expiresOn = '9999' } = item['verification'] as Record<string, string>;
    return state === 'verified' && verifiedOn <= today && today <= expiresOn;
  });
  const applicant = accountId ?? (verified ?? own[0])?.['id'];
  if (applicant === undefined) return plan;
  const id = `fresh-${(plan['sites'] ?? []).length}`;
  const listing = { id, accountId: applicant, siteId: id, scope: 'host', state: 'approved', decidedOn: today };
  return {
    ...plan,
    sites: [...(plan['sites'] ?? []), { id, clientId, host, licenceRecorded: true }],
    applications: [...(plan['applications'] ?? []), listing],
  };
}

/** For every obstacle and every step, what it says it frees and what is freed by really taking it away. */
async function promisesOf(desk: Desk, now: Instant) {
  const check = await desk.check(now);
  const ranking = await desk.unblock(now);
  const plan = JSON.parse(readFileSync(await desk.written(), 'utf8')) as Plan;
  const before: Before = { now, plan, check, ranking };
  const freedBy = (obstacles: readonly Obstacle[]) =>
    atCopy(desk, async (copy) => {
      const after = obstacles.reduce((so, obstacle) => felled(so, obstacle, before), plan);
      await copy.take(after, now);
      const held = new Set(heldIn(await copy.check(now)));
      return heldIn(check).filter((id) => !held.has(id));
    });
  const promises = [];
  for (const obstacle of ranking.obstacles) {
    promises.push({ kind: obstacle.kind, frees: obstacle.frees, freed: await freedBy([obstacle]) });
  }
  const fallen: Obstacle[] = [];
  const frees: string[] = [];
  for (const step of ranking.steps) {
    fallen.push(...step.obstacles);
    frees.push(...step.frees);
    promises.push({ kind: 'steps', frees: [...frees].sort(), freed: await freedBy(fallen) });
  }
  const missed = (await freedBy(ranking.obstacles)).filter((id) => !frees.includes(id));
  return { promises, steps: ranking.steps, missed };
}

const verification = fc.oneof(
  { weight: 2, arbitrary: fc.constant({ state: 'verified', entityName: '青禾茶业' }) },
  { weight: 1, arbitrary: fc.constantFrom('unverified', 'in-review', 'expired').map((state) => ({ state })) },
  { weight: 1, arbitrary: fc.constant({ state: 'verified', entityName: '北岸商贸', expiresOn: '2026-12-01' }) },
  { weight: 1, arbitrary: fc.constant({ state: 'verified', verifiedOn: '2026-12-02' }) },
);
const capability = fc.constantFrom(
  { state: 'enabled' },
  { state: 'unknown' },
  { state: 'enabled', from: '2026-12-02' },
  { state: 'enabled', until: '2026-12-02' },
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
      decidedOn: fc.constantFrom(null, null, '2026-12-02'),
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
      day: fc.constantFrom('2026-11-29', '2026-12-01', '2026-12-03', '2026-12-03', '2026-12-03'),
      rightsUntil: fc.constantFrom(null, null, null, '2026-12-01'),
      words: fc.constantFrom('新茶上市', '新茶上市', '新茶立即购买'),
    })
    .map(({ host, kind, day, rightsUntil, words, ...item }): Piece => {
      const text = kind === 'ad' ? words : `${words} https://${host}/x`;
      const ad = { placement: 'ad', target: { kind: 'mini-program', appId: 'wx0123456789abcdef' } };
      const scheduledAt = `${day}T1${index}:00:00+08:00`;
      const media = rightsUntil === null ? [] : [{ name: '新茶.jpg', rightsUntil }];
      return ['posts', { id, ...item, scheduledAt, text, media, ...(kind !== 'link' && ad) }];
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

it.each([
  ['posts that mostly miss one thing', anyBlocked, fc.constant(NOW), KINDS],
  ['any workspace', anyWorld, anyStep.map(({ now }) => now), ['steps', 'together']],
])('what obstacles and steps free is what taking them away frees: %s', async (_what, world, times, demanded) => {
  const kept = new Set<string>();
  await fc.assert(
    fc.asyncProperty(world, times, async (pieces, now) => {
      await atNewDesk(async (desk) => {
        await desk.take(listsOf(pieces), now);
        const { promises, steps, missed } = await promisesOf(desk, now);
        for (const { kind, frees, freed } of promises) {
          if (frees.length > 0) kept.add(kind);
          expect({ kind, frees }).toEqual({ kind, frees: freed });
        }
        const freed = steps.flatMap(({ frees }) => frees);
        expect(freed).toEqual([...new Set(freed)]);
        expect(steps.filter(({ frees }) => frees.length === 0)).toEqual([]);
        expect(missed).toEqual([]);
        if (steps.some(({ obstacles }) => obstacles.length > 1)) kept.add('together');
      });
    }),
    RUNS,
  );
  expect(demanded.filter((kind) => !kept.has(kind))).toEqual([]);
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
      const { promises } = await promisesOf(desk, NOW);
      expect(promises.map(({ frees }) => frees)).toEqual(promises.map(({ freed }) => freed));
    });
  });
});
