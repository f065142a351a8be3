// A package is the same workspace wherever it is opened: out, in, and out again give the same bytes.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bare } from './small-plan.ts';
import { Desk, sampleDesk } from './terminal.ts';

const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** Puts files where the workspace keeps them. */
function keep(desk: Desk, files: readonly Uint8Array[]): void {
  mkdirSync(desk.path('data', 'media'), { recursive: true });
  for (const bytes of files) writeFileSync(desk.path('data', 'media', digest(bytes)), bytes);
}

const withMedia = (files: readonly Uint8Array[], more: readonly string[] = []) => {
  const { posts, ...rest } = bare();
  const digests = [...files.map(digest), ...more];
  const media = digests.map((sha256, index) => ({ name: `${index}.png`, sha256 }));
  return { ...rest, posts: posts.map((post) => ({ ...post, media })) };
};

async function packed(desk: Desk, name: string, ...words: string[]): Promise<Buffer> {
  const file = desk.path(name);
  expect(await desk.run('plan', '--out', file, ...words)).toMatchObject({ exit: 0 });
  return readFileSync(file);
}

const bytes = fc.uint8Array({ minLength: 1, maxLength: 3_000 });

describe('a package', () => {
  it('goes into an empty workspace and out again as the same bytes, with its media', async () => {
    const media = fc.uniqueArray(bytes, { maxLength: 4, selector: digest });
    await fc.assert(
      fc.asyncProperty(media, fc.boolean(), async (files, isOneGone) => {
        const desk = new Desk();
        keep(desk, files);
        await desk.take(withMedia(files, isOneGone ? [digest(Buffer.from('gone'))] : []));
        const first = await packed(desk, 'a.fangxing');
        const other = new Desk();
        expect(await other.run('import', desk.path('a.fangxing'))).toMatchObject({ exit: 0 });
        expect(await packed(other, 'b.fangxing')).toEqual(first);
        const held = files.map((file) => `media/${digest(file)}`).sort();
        expect(Object.keys(unzipSync(first))).toEqual(['manifest.json', 'plan.json', ...held]);
      }),
      { seed: 20261123, numRuns: 12 },
    );
  });

  it('is the whole sample, and one that came in and was edited is the same again as well', async () => {
    const desk = await sampleDesk();
    await packed(desk, 'sent.fangxing');
    const colleague = new Desk();
    await colleague.run('import', desk.path('sent.fangxing'));
    const plan = await colleague.plan();
    await colleague.take({ ...plan, clients: plan.clients.map((client) => ({ ...client, contact: '改过' })) });
    const first = await packed(colleague, 'a.fangxing');
    const other = new Desk();
    await other.run('import', colleague.path('a.fangxing'));
    expect(await packed(other, 'b.fangxing')).toEqual(first);
  });

  it('holds its manifest first, with size and digest of everything beside it', async () => {
    const files = [Buffer.from('one'), Buffer.from('two')];
    const desk = new Desk();
    keep(desk, files);
    await desk.take(withMedia(files));
    const parts = unzipSync(await packed(desk, 'a.fangxing'));
    const { ['manifest.json']: manifest = new Uint8Array(), ...rest } = parts;
    expect(JSON.parse(Buffer.from(manifest).toString())).toEqual({
      format: 'fangxing-package',
      version: 1,
      createdAt: '2026-11-23T12:00:00+08:00',
      operator: '小林',
      files: Object.entries(rest).map(([path, part]) => ({ path, bytes: part.length, sha256: digest(part) })),
    });
    expect(Buffer.from(rest['plan.json'] ?? []).toString()).toBe(await desk.bytes());
  });

  it('of one client holds what its objects refer to, and nothing of others', async () => {
    const desk = new Desk();
    const other = { id: 'c2', name: '红禾茶', region: 'mainland' };
    const { clients, accounts, posts, ...rest } = bare();
    const creator = { id: 'a2', owner: 'creator', nickname: '小满', kind: 'personal' };
    const unrelated = { id: 'a3', owner: 'brand', clientId: 'c2', nickname: '红禾茶', kind: 'enterprise' };
    await desk.take({
      ...rest,
      clients: [...clients, other],
      accounts: [...accounts, creator, unrelated],
      posts: [
        ...posts,
        { id: 'p2', clientId: 'c1', accountId: 'a2', text: '达人发' },
        { id: 'p3', clientId: 'c2', accountId: 'a3', text: '别家' },
      ],
      settings: [{ clientId: 'c2', rule: 'schedule-collision', key: 'minutes', value: 10 }],
    });
    const parts = unzipSync(await packed(desk, 'a.fangxing', '--client', 'c1'));
    const plan = JSON.parse(Buffer.from(parts['plan.json'] ?? []).toString()) as Record<string, { id: string }[]>;
    const ids = Object.entries(plan).flatMap(([list, all]) =>
      Array.isArray(all) ? [[list, all.map(({ id }) => id)]] : [],
    );
    expect(Object.fromEntries(ids)).toEqual({
      clients: ['c1'],
      accounts: ['a1', 'a2'],
      sites: ['s1'],
      applications: ['w1'],
      campaigns: ['k1'],
      posts: ['p1', 'p2'],
    });
    const empty = new Desk();
    expect(await empty.run('import', desk.path('a.fangxing'))).toMatchObject({ exit: 0 });
  });

  it('says how many objects it would bring and brings none on a dry run', async () => {
    const files = [Buffer.from('one')];
    const desk = new Desk();
    keep(desk, files);
    await desk.take(withMedia(files));
    await packed(desk, 'a.fangxing');
    const other = new Desk();
    const reply = await other.run('import', desk.path('a.fangxing'), '--dry-run', '--json');
    expect(JSON.parse(reply.out)).toEqual({ created: 6, changed: 0, unchanged: 0 });
    expect(readdirSync(other.data)).not.toContain('media');
  });

  it('replaces a package and nothing else, and is refused for a client that is not there', async () => {
    const desk = new Desk();
    await desk.take(bare());
    await packed(desk, 'a.fangxing');
    await packed(desk, 'a.fangxing');
    const letter = desk.file('letter.fangxing', 'a letter');
    expect(await desk.refused('plan', '--out', letter)).toMatchObject({ code: 'package-exists' });
    expect(readFileSync(letter, 'utf8')).toBe('a letter');
    const nobody = ['plan', '--out', desk.path('b.fangxing'), '--client', 'none'];
    expect(await desk.refused(...nobody)).toMatchObject({ code: 'client-unknown' });
    const asText = ['plan', '--out', desk.path('b.json'), '--client', 'c1'];
    expect(await desk.refused(...asText)).toMatchObject({ code: 'option-for-packages' });
  });

  it('leaves a damaged file out and says so', async () => {
    const files = [Buffer.from('one')];
    const desk = new Desk();
    keep(desk, files);
    await desk.take(withMedia(files));
    writeFileSync(desk.path('data', 'media', digest(Buffer.from('one'))), 'onf');
    const reply = await desk.run('plan', '--out', desk.path('a.fangxing'), '--json');
    expect(JSON.parse(reply.out)).toMatchObject({ media: 0, missing: 1, posts: 1 });
  });
});
