// A workspace with a batch that left: two accounts, one campaign on another clock, and what stands where in the batch.
import { writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CallOutput } from '../../../core/api.ts';
import { type TimeZone, CHINA, parseInstant } from '../../../core/domain/instant.ts';
import { formOfPost } from '../../../core/plan/post-form.ts';
import { bringIn, must, sitDown } from './window.ts';

const WORLD = {
  format: 'fangxing-plan',
  version: 1,
  clients: [{ id: 'c1', name: '青禾茶', region: 'mainland' }],
  accounts: [
    { id: 'a1', owner: 'brand', clientId: 'c1', nickname: '青禾茶', kind: 'enterprise' },
    { id: 'a2', owner: 'brand', clientId: 'c1', nickname: '青禾茶海外', kind: 'enterprise' },
  ],
  campaigns: [
    { id: 'k1', clientId: 'c1', name: '海外', startsOn: '2026-11-01', endsOn: '2026-12-31', timeZone: 'Europe/London' },
  ],
  posts: [
    { id: 'p1', accountId: 'a1', scheduledAt: '2026-11-24T10:00:00+08:00', text: '新茶上市\n冷泡也好喝' },
    { id: 'p2', accountId: 'a1', scheduledAt: '2026-11-25T23:50:00+08:00', text: '深夜一杯' },
    { id: 'p3', accountId: 'a2', campaignId: 'k1', scheduledAt: '2026-11-24T09:00:00+00:00', text: '早安，伦敦' },
    { id: 'p4', accountId: 'a1', scheduledAt: '2026-11-26T10:00:00+08:00', text: '周四见' },
    { id: 'p5', accountId: 'a1', scheduledAt: '2026-12-30T10:00:00+08:00', text: '年末见' },
  ].map((post) => ({ clientId: 'c1', ...post })),
};

export type Desk = Awaited<ReturnType<typeof afterExport>>;

/** Sits down, exports everything until the end of November, and lets a few days pass. */
export async function afterExport(later = '2026-11-27T12:00:00+08:00') {
  const seat = sitDown();
  await bringIn(seat, WORLD);
  const to = parseInstant('2026-11-30T00:00:00+08:00');
  if (to === undefined) throw new Error('no instant');
  const exportIt = async () => {
    const made = must(
      await seat.api['batches:export']({
        folder: join(seat.folder, 'out'),
        formats: ['xlsx', 'csv', 'html'],
        perAccount: true,
        clearedOnly: true,
        to,
      }),
    ).batch;
    if (made === undefined) throw new Error('no batch');
    return made;
  };
  const batch = await exportIt();
  seat.setNow(later);
  const open = async (id: string): Promise<CallOutput<'posts:open'>> => must(await seat.api['posts:open']({ id }));
  const rewrite = async (id: string, text: string, zone: TimeZone = CHINA) => {
    const { post, version } = await open(id);
    must(await seat.api['posts:save']({ id, form: { ...formOfPost(post, zone), text }, version, step: id + text }));
  };
  const move = async (id: string, day: string, time: string) => {
    const { post, version } = await open(id);
    must(
      await seat.api['posts:save']({ id, form: { ...formOfPost(post, CHINA), day, time }, version, step: id + time }),
    );
  };
  const put = (name: string, content: string | Uint8Array): string => {
    const file = join(seat.folder, name);
    writeFileSync(file, content);
    return file;
  };
  const backfill = (posts: readonly object[], of = batch.id): string =>
    put(
      `fangxing-backfill-${of}.json`,
      `${JSON.stringify({ format: 'fangxing-backfill', version: 1, batch: of, savedAt: '2026-11-27T02:10:00Z', posts }, null, 2)}\n`,
    );
  const take = async (file: string, how: { dryRun?: boolean; onlyValid?: boolean; digest?: string } = {}) =>
    must(await seat.api['batches:return']({ file, dryRun: false, onlyValid: false, ...how }));
  const deliveryOf = async (id: string) => (await open(id)).post.delivery;
  const sheet = (name: string) => readFile(join(batch.folder, name));
  return { ...seat, batch, exportIt, open, rewrite, move, put, backfill, take, deliveryOf, sheet };
}
