// What a poster hands back comes in by `import`, told in JSON and in words.
import { expect, it } from 'vitest';
import { z } from 'zod';
import { Desk, NOON } from './terminal.ts';

const WORLD = {
  format: 'fangxing-plan',
  version: 1,
  clients: [{ id: 'c1', name: '青禾茶', region: 'mainland' }],
  accounts: [{ id: 'a1', owner: 'brand', clientId: 'c1', nickname: '青禾茶', kind: 'enterprise' }],
  posts: [
    { id: 'p1', clientId: 'c1', accountId: 'a1', scheduledAt: '2026-11-24T10:00:00+08:00', text: '新茶上市' },
    { id: 'p2', clientId: 'c1', accountId: 'a1', scheduledAt: '2026-11-25T10:00:00+08:00', text: '深夜一杯' },
  ],
};

const exported = z.object({ batch: z.string() });
const returned = z.strictObject({
  file: z.string(),
  from: z.enum(['backfill', 'sheet']),
  batch: z.string().optional(),
  read: z.int(),
  changed: z.int(),
  unchanged: z.int(),
  posts: z.array(
    z.strictObject({
      id: z.string(),
      row: z.int(),
      batch: z.string(),
      new: z.boolean(),
      state: z.enum(['scheduled', 'published', 'withdrawn']),
      link: z.string().optional(),
      publishedAt: z.iso.datetime({ offset: true }).optional(),
      by: z.string().optional(),
      screenshot: z.string().optional(),
      stale: z.literal(true).optional(),
    }),
  ),
  problems: z.array(
    z.strictObject({
      severity: z.enum(['error', 'warning']),
      code: z.string(),
      row: z.int(),
      message: z.strictObject({ zh: z.string(), en: z.string() }),
    }),
  ),
});

const LATER = ['--as-of', '2026-11-25T12:00:00+08:00'];

it('records what is right, names what is not, and says the same twice', async () => {
  const desk = new Desk();
  await desk.take(WORLD);
  const { batch } = await desk.ask(exported, 0, 'export', '--out', desk.path('out'), '--as-of', NOON);
  const posts = [
    { id: 'p1', state: 'published', link: 'https://weibo.com/1/a', time: '2026-11-24T10:01:00+08:00', by: '小林' },
    { id: 'p9', state: 'scheduled' },
  ];
  const told = { format: 'fangxing-backfill', version: 1, batch, savedAt: '2026-11-25T03:00:00Z', posts };
  const file = desk.file(`fangxing-backfill-${batch}.json`, told);
  const before = await desk.bytes();
  const refused = await desk.ask(returned, 1, 'import', file, ...LATER);
  expect(refused).toMatchObject({ from: 'backfill', batch, read: 2, changed: 0, unchanged: 0 });
  expect(refused.problems.map(({ code, row }) => [code, row])).toEqual([['post-unknown', 2]]);
  expect(await desk.bytes()).toBe(before);
  expect(await desk.ask(returned, 1, 'import', file, '--only-valid', '--dry-run', ...LATER)).toMatchObject({
    changed: 1,
  });
  expect(await desk.bytes()).toBe(before);
  const { out } = await desk.run('import', file, '--only-valid', '--lang', 'en', ...LATER);
  expect(out).toContain('p1 · @青禾茶 · published · https://weibo.com/1/a · 2026-11-24 10:01 · 小林');
  expect(out).toContain('1 recorded · 0 unchanged');
  expect((await desk.plan()).posts).toMatchObject([
    { id: 'p1', delivery: { state: 'published', publishedAt: '2026-11-24T10:01:00+08:00', by: '小林' } },
    { id: 'p2', delivery: { state: 'unscheduled' } },
  ]);
  const known = await desk.bytes();
  expect(await desk.ask(returned, 1, 'import', file, '--only-valid', ...LATER)).toMatchObject({
    changed: 0,
    unchanged: 1,
  });
  expect(await desk.bytes()).toBe(known);
});

it('is refused where the batch was made elsewhere', async () => {
  const desk = new Desk();
  await desk.take(WORLD);
  const told = { format: 'fangxing-backfill', version: 1, batch: 'b1', savedAt: '2026-11-25T03:00:00Z', posts: [] };
  expect(await desk.refused('import', desk.file('back.json', told))).toMatchObject({ code: 'return-batch-unknown' });
});
