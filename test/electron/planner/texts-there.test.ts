// A post that was changed after it was scheduled, handed over: whoever gets it sees what stands in the back office, and what changed.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Desk, afterExport } from './batch-world.ts';
import { bringIn, must, sitDown } from './window.ts';

type Seat = ReturnType<typeof sitDown>;

let sender: Desk;
const seats: Seat[] = [];
beforeEach(async () => {
  sender = await afterExport();
  await sender.take(sender.backfill([{ id: 'p2', state: 'scheduled' }]));
  await sender.rewrite('p2', '深夜两杯');
});
afterEach(() => {
  for (const seat of [sender, ...seats.splice(0)]) seat.close();
});

const newSeat = (): Seat => {
  const seat = sitDown();
  seat.setNow('2026-11-27T12:00:00+08:00');
  seats.push(seat);
  return seat;
};

async function packed({ api, folder }: Pick<Seat, 'api' | 'folder'>): Promise<string> {
  const file = join(folder, 'out.fangxing');
  must(await api['package:write']({ file }));
  return file;
}

async function merge({ api }: Seat, file: string) {
  const { seen } = must(await api['plan:compare']({ file }));
  return must(await api['plan:merge']({ file, seen, choices: [] }));
}

const older = async ({ api }: Pick<Seat, 'api'>) => must(await api['posts:out-of-step']({})).posts;
const texts = (file: string) =>
  Object.entries(unzipSync(readFileSync(file))).flatMap(([name, bytes]) =>
    name.startsWith('texts/') ? [Buffer.from(bytes).toString()] : [],
  );

describe('a post that the back office has with an older text', () => {
  it('shows both texts to whoever got it in a package, and goes on as the same bytes', async () => {
    const file = await packed(sender);
    expect(texts(file)).toEqual(['深夜一杯']);
    const seat = newSeat();
    await merge(seat, file);
    expect(await older(seat)).toMatchObject([{ brief: { id: 'p2' }, before: '深夜一杯', after: '深夜两杯' }]);
    expect(readFileSync(await packed(seat))).toEqual(readFileSync(file));
    const third = newSeat();
    must(await third.api['plan:import']({ file: await packed(seat), dryRun: false }));
    expect(await older(third)).toMatchObject([{ before: '深夜一杯' }]);
  });

  it('shows the older text where the post itself was here before, from a plan.json that has no past', async () => {
    const seat = newSeat();
    await bringIn(seat, JSON.parse(await sender.written()) as object);
    expect((await older(seat)).map(({ before }) => before)).toEqual([undefined]);
    expect(texts(await packed(seat))).toEqual([]);
    const heard = seat.events.length;
    expect(await merge(seat, await packed(sender))).toMatchObject({ created: 0, changed: 0 });
    expect(await older(seat)).toMatchObject([{ before: '深夜一杯' }]);
    expect(seat.events.slice(heard).map(({ kind }) => kind)).toContain('workspace:changed');
  });

  it('brings no text once the back office has the new one, nor to a workspace that knows it', async () => {
    const file = await packed(sender);
    const seat = newSeat();
    await merge(seat, file);
    const bytes = readFileSync(await packed(seat));
    await merge(seat, file);
    expect(readFileSync(await packed(seat))).toEqual(bytes);
    const [post] = await older(seat);
    must(await seat.api['posts:deliver']({ id: 'p2', version: post?.version ?? '', state: 'scheduled' }));
    expect(await older(seat)).toEqual([]);
    expect(texts(await packed(seat))).toEqual([]);
  });

  it('shows it again where the hand-over was undone and taken once more', async () => {
    const file = await packed(sender);
    const seat = newSeat();
    await merge(seat, file);
    must(await seat.api['history:undo']({}));
    expect(await older(seat)).toEqual([]);
    await merge(seat, file);
    expect(await older(seat)).toMatchObject([{ before: '深夜一杯' }]);
  });
});
