// Two colleagues hand a workspace to and fro: what one of them changed comes in, what both changed is asked.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Choice, Comparison } from '../../../core/api/hand-over.ts';
import { bare } from '../headless/small-plan.ts';
import { must, sitDown } from './window.ts';

type Seat = ReturnType<typeof sitDown>;

const seats: Seat[] = [];
afterEach(() => {
  for (const seat of seats.splice(0)) seat.close();
});

const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

const newSeat = (): Seat => {
  const seat = sitDown();
  seats.push(seat);
  return seat;
};

async function seatWith(plan: object): Promise<Seat> {
  const seat = newSeat();
  const file = join(seat.folder, 'start.plan.json');
  writeFileSync(file, JSON.stringify(plan));
  must(await seat.api['plan:import']({ file, dryRun: false }));
  return seat;
}

let count = 0;
async function send(from: Seat, to: Seat): Promise<{ file: string; compared: Comparison }> {
  const file = join(from.folder, `${count++}.fangxing`);
  must(await from.api['package:write']({ file }));
  return { file, compared: must(await to.api['plan:compare']({ file })) };
}

async function take(to: Seat, { file, compared }: Awaited<ReturnType<typeof send>>, choices: readonly Choice[] = []) {
  return must(await to.api['plan:merge']({ file, seen: compared.seen, choices }));
}

const rename = async (seat: Seat, change: object) => {
  const { clients } = must(await seat.api['ledger:read']({}));
  const changes = { clients: clients.map((client) => ({ ...client, ...change })) };
  must(await seat.api['ledger:save']({ act: 'client:save', changes }));
};

const clientOf = async (seat: Seat) => must(await seat.api['ledger:read']({})).clients[0];
const standings = ({ objects }: Comparison) => objects.map(({ list, standing }) => [list, standing]);

async function colleagues(): Promise<[ours: Seat, theirs: Seat]> {
  const ours = await seatWith(bare());
  const theirs = newSeat();
  const sent = await send(ours, theirs);
  expect(new Set(sent.compared.objects.map(({ standing }) => standing))).toEqual(new Set(['new']));
  expect(sent.compared.made).toEqual({ operator: '小林', createdAt: '2026-11-23T12:00:00+08:00' });
  expect(await take(theirs, sent)).toEqual({ taken: true, created: 6, changed: 0, unchanged: 0, media: 0 });
  return [ours, theirs];
}

describe('a package that comes back', () => {
  it('changes nothing where nothing was changed', async () => {
    const [ours, theirs] = await colleagues();
    const { compared } = await send(theirs, ours);
    expect(compared).toMatchObject({ objects: [], same: 6, media: { files: 0 } });
  });

  it('brings what only the colleague changed, with both sides of each field', async () => {
    const [ours, theirs] = await colleagues();
    await rename(theirs, { contact: 'a@example.com', name: '青禾新茶' });
    const sent = await send(theirs, ours);
    expect(sent.compared.objects).toEqual([
      {
        list: 'clients',
        id: 'c1',
        name: '青禾茶',
        standing: 'changed',
        fields: [
          { key: 'name', ours: '青禾茶', theirs: '青禾新茶' },
          { key: 'contact', ours: undefined, theirs: 'a@example.com' },
        ],
      },
    ]);
    expect(await take(ours, sent)).toMatchObject({ created: 0, changed: 1, unchanged: 5 });
    expect(await clientOf(ours)).toMatchObject({ name: '青禾新茶', contact: 'a@example.com' });
    must(await ours.api['history:undo']({}));
    expect(await clientOf(ours)).toMatchObject({ name: '青禾茶' });
  });

  it('is not taken for the newer one where it does not know that a post went out', async () => {
    const ours = await seatWith(bare());
    const early = join(ours.folder, 'early.fangxing');
    must(await ours.api['package:write']({ file: early }));
    const { version } = must(await ours.api['posts:open']({ id: 'p1' }));
    must(await ours.api['posts:deliver']({ id: 'p1', version, state: 'withdrawn' }));
    const colleague = newSeat();
    await take(colleague, await send(ours, colleague));
    const compared = must(await colleague.api['plan:compare']({ file: early }));
    expect(standings(compared)).toEqual([['posts', 'conflict']]);
    expect(await take(colleague, { file: early, compared })).toMatchObject({ changed: 0 });
  });

  it('keeps what only we changed', async () => {
    const [ours, theirs] = await colleagues();
    await rename(ours, { name: '我们改的' });
    const sent = await send(theirs, ours);
    expect(standings(sent.compared)).toEqual([['clients', 'older']]);
    expect(await take(ours, sent)).toMatchObject({ changed: 0 });
    expect(await clientOf(ours)).toMatchObject({ name: '我们改的' });
  });

  it('asks about what both changed, keeps ours unless told, and takes field by field', async () => {
    const [ours, theirs] = await colleagues();
    await rename(ours, { name: '我们改的' });
    await rename(theirs, { name: '对方改的', contact: 'a@example.com' });
    const sent = await send(theirs, ours);
    expect(standings(sent.compared)).toEqual([['clients', 'conflict']]);
    expect(await take(ours, sent)).toMatchObject({ changed: 0 });
    expect(await clientOf(ours)).toMatchObject({ name: '我们改的' });
    const [choice] = [{ list: 'clients', id: 'c1', take: ['contact'] }] as const;
    expect(await take(ours, sent, [choice])).toMatchObject({ changed: 1 });
    expect(await clientOf(ours)).toMatchObject({ name: '我们改的', contact: 'a@example.com' });
    // What is partly ours is not what they sent: it goes back as a change of theirs, and theirs is not taken for news.
    const again = await send(theirs, ours);
    expect(standings(again.compared)).toEqual([['clients', 'conflict']]);
    expect(standings((await send(ours, theirs)).compared)).toEqual([['clients', 'changed']]);
  });

  it('takes theirs whole where it is chosen', async () => {
    const [ours, theirs] = await colleagues();
    await rename(ours, { name: '我们改的' });
    await rename(theirs, { name: '对方改的' });
    const sent = await send(theirs, ours);
    await take(ours, sent, [{ list: 'clients', id: 'c1', take: 'theirs' }]);
    expect(await clientOf(ours)).toMatchObject({ name: '对方改的' });
  });

  it('follows a colleague over several hand-overs', async () => {
    const [ours, theirs] = await colleagues();
    for (const name of ['一', '二', '三']) {
      await rename(ours, { name });
      const sent = await send(ours, theirs);
      expect(standings(sent.compared)).toEqual([['clients', 'changed']]);
      await take(theirs, sent);
    }
    await rename(theirs, { name: '四' });
    expect(standings((await send(theirs, ours)).compared)).toEqual([['clients', 'changed']]);
  });

  it('is a conflict again once what came in was undone', async () => {
    const [ours, theirs] = await colleagues();
    await rename(theirs, { name: '对方改的' });
    await take(ours, await send(theirs, ours));
    must(await ours.api['history:undo']({}));
    await rename(theirs, { name: '又改' });
    await rename(ours, { contact: '我们的' });
    expect(standings((await send(theirs, ours)).compared)).toEqual([['clients', 'conflict']]);
  });

  it('is not taken where the workspace changed after it was looked at', async () => {
    const [ours, theirs] = await colleagues();
    await rename(theirs, { name: '对方改的' });
    const sent = await send(theirs, ours);
    await rename(ours, { name: '我们改的' });
    expect(await take(ours, sent)).toEqual({ taken: false });
    expect(await clientOf(ours)).toMatchObject({ name: '我们改的' });
  });

  it('deletes nothing', async () => {
    const [ours, theirs] = await colleagues();
    must(await theirs.api['posts:delete']({ ids: ['p1'] }));
    await take(ours, await send(theirs, ours));
    expect((await ours.written()).includes('新茶上市')).toBe(true);
  });
});

describe('a plan.json that was edited as text', () => {
  it('is our own work and no hand-over: a colleague who changed the same is asked about', async () => {
    const [ours, theirs] = await colleagues();
    const file = join(ours.folder, 'edited.plan.json');
    writeFileSync(file, (await ours.written()).replace('"青禾茶"', '"手工改的"'));
    must(await ours.api['plan:import']({ file, dryRun: false }));
    await rename(theirs, { contact: 'a@example.com' });
    expect(standings((await send(theirs, ours)).compared)).toEqual([['clients', 'conflict']]);
  });
});

describe('an object that came in with a package and was edited as text', () => {
  it('is known by what it came in as', async () => {
    const [ours, theirs] = await colleagues();
    const file = join(theirs.folder, 'edited.plan.json');
    writeFileSync(file, (await theirs.written()).replace('"青禾茶"', '"手工改的"'));
    must(await theirs.api['plan:import']({ file, dryRun: false }));
    expect(standings((await send(theirs, ours)).compared)).toEqual([['clients', 'changed']]);
  });
});

describe('the files of posts', () => {
  const PICTURE = Buffer.from('a picture');
  const mediaOf = (seat: Seat) => join(seat.folder, 'data', 'media');
  const plan = () => {
    const { posts, ...rest } = bare();
    return { ...rest, posts: posts.map((post) => ({ ...post, media: [{ name: 'a.png', sha256: digest(PICTURE) }] })) };
  };
  const holder = async () => {
    const seat = await seatWith(plan());
    mkdirSync(mediaOf(seat), { recursive: true });
    writeFileSync(join(mediaOf(seat), digest(PICTURE)), PICTURE);
    return seat;
  };

  it('come with the posts that are taken', async () => {
    const theirs = await holder();
    const ours = newSeat();
    const sent = await send(theirs, ours);
    expect(sent.compared.media).toEqual({ files: 1, bytes: PICTURE.length });
    expect(existsSync(mediaOf(ours))).toBe(false);
    expect(await take(ours, sent)).toMatchObject({ media: 1 });
    expect(readdirSync(mediaOf(ours))).toEqual([digest(PICTURE)]);
  });

  it('come for posts that are here already and lack them, and those are judged anew', async () => {
    const theirs = await holder();
    const ours = await seatWith(plan());
    const rules = async () => must(await ours.api['posts:check']({})).posts[0]?.findings.map(({ rule }) => rule);
    expect(await rules()).toContain('media-missing');
    expect(await take(ours, await send(theirs, ours))).toMatchObject({ changed: 0, media: 1 });
    expect(await rules()).not.toContain('media-missing');
  });

  it('go again where somebody stops it', async () => {
    const theirs = await holder();
    const ours = newSeat();
    const { file, compared } = await send(theirs, ours);
    const merging = ours.api['plan:merge']({ file, seen: compared.seen, choices: [] });
    expect(must(await ours.api['job:cancel']({})).cancelled).toBe(true);
    expect(await merging).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(existsSync(mediaOf(ours)) ? readdirSync(mediaOf(ours)) : []).toEqual([]);
    expect(must(await ours.api['ledger:read']({})).clients).toEqual([]);
  });

  it('stay away where the post stays ours', async () => {
    const theirs = await holder();
    const ours = await seatWith(bare());
    const sent = await send(theirs, ours);
    expect(standings(sent.compared)).toEqual([['posts', 'changed']]);
    expect(await take(ours, sent, [{ list: 'posts', id: 'p1', take: 'ours' }])).toMatchObject({ media: 0 });
    expect(existsSync(mediaOf(ours))).toBe(false);
  });
});

describe('a package that is being written', () => {
  it('can be stopped, and leaves what was there as it was', async () => {
    const ours = await seatWith(bare());
    const file = join(ours.folder, 'stopped.fangxing');
    must(await ours.api['package:write']({ file }));
    const before = readdirSync(ours.folder);
    const bytes = readFileSync(file);
    const written = ours.api['package:write']({ file });
    expect(must(await ours.api['job:cancel']({}))).toEqual({ cancelled: true });
    expect(await written).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(readdirSync(ours.folder)).toEqual(before);
    expect(readFileSync(file)).toEqual(bytes);
    must(await ours.api['package:write']({ file }));
  });
});
