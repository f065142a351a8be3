// Packages that somebody sends and that are no packages: each is refused with a sentence, and nothing of it is here afterwards.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { bare } from './small-plan.ts';
import { Desk } from './terminal.ts';

const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const bytesOf = (value: unknown) => Buffer.from(JSON.stringify(value));
const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
const PICTURE = `media/${digest(PNG)}`;

const plan = (more: object = {}) => {
  const { posts, ...rest } = bare();
  const media = [{ name: 'a.png', sha256: digest(PNG) }];
  return bytesOf({ ...rest, posts: posts.map((post) => ({ ...post, media })), ...more });
};

type Files = Record<string, Uint8Array>;

const listed = (files: Files) =>
  Object.entries(files).map(([path, bytes]) => ({ path, bytes: bytes.length, sha256: digest(bytes) }));

const manifest = (files: Files, more: object = {}) => ({
  ...{ format: 'fangxing-package', version: 1, createdAt: '2026-11-23T12:00:00+08:00', operator: '小林' },
  files: listed(files),
  ...more,
});

/** A package of these files; `said` is the manifest where it is not the true one. */
const pack = (files: Files, said: object = manifest(files), level: 0 | 6 = 0) =>
  zipSync({ 'manifest.json': bytesOf(said), ...files }, { level });

const GOOD: Files = { 'plan.json': plan(), [PICTURE]: PNG };
const zeros = new Uint8Array(48 * 1024 * 1024);
const lying = (change: (file: { path: string; bytes: number; sha256: string }) => object) =>
  pack(GOOD, manifest(GOOD, { files: listed(GOOD).map((file) => ({ ...file, ...change(file) })) }));

const BAD: readonly (readonly [what: string, code: string, names: string, bytes: Uint8Array])[] = [
  ['is no archive', 'package-broken', 'ZIP', Buffer.from('not an archive at all')],
  ['is cut off', 'package-broken', 'ZIP', pack(GOOD).subarray(0, 600)],
  ['lacks its last byte', 'package-broken', 'ZIP', pack(GOOD).subarray(0, -1)],
  ['has no manifest', 'package-incomplete', 'manifest.json', zipSync(GOOD)],
  ['has a manifest that is no JSON', 'package-manifest', '', zipSync({ 'manifest.json': PNG, ...GOOD })],
  ['is a batch', 'package-manifest', 'format', pack(GOOD, { format: 'fangxing-batch', version: 1 })],
  ['has a manifest with a key that nobody knows', 'package-manifest', 'by', pack(GOOD, manifest(GOOD, { by: 'x' }))],
  ['is of a newer version', 'package-newer', '2', pack(GOOD, { format: 'fangxing-package', version: 2, more: true })],
  ['lists a size that is not so', 'package-altered', 'plan.json', lying(({ bytes }) => ({ bytes: bytes + 1 }))],
  [
    'lists a digest that is not so',
    'package-altered',
    'plan.json',
    lying(({ path }) => (path === 'plan.json' ? { sha256: digest(PNG) } : {})),
  ],
  [
    'has a picture that is another one',
    'package-altered',
    PICTURE,
    pack({ ...GOOD, [PICTURE]: Buffer.from('another') }),
  ],
  ['lacks a picture that it lists', 'package-incomplete', PICTURE, pack({ 'plan.json': plan() }, manifest(GOOD))],
  ['has a picture that it does not list', 'package-stray', PICTURE, pack(GOOD, manifest({ 'plan.json': plan() }))],
  ['lacks its plan', 'package-incomplete', 'plan.json', pack({ [PICTURE]: PNG })],
  ['has a name that leads out', 'package-stray', '../../evil', pack({ ...GOOD, '../../evil': PNG })],
  ['has a name that leads out of media', 'package-stray', 'media/../x', pack({ ...GOOD, 'media/../x': PNG })],
  ['has an absolute name', 'package-stray', '/etc/passwd', pack({ ...GOOD, '/etc/passwd': PNG })],
  ['inflates too far', 'package-inflates', 'plan.json', pack({ ...GOOD, 'plan.json': zeros }, undefined, 6)],
  ['has a plan with a key that nobody knows', 'plan-refused', '', pack({ 'plan.json': plan({ more: 1 }) })],
  ['has a plan that is no JSON', 'plan-not-json', '', pack({ 'plan.json': PNG.subarray(8) })],
  ['names what is nowhere', 'plan-refused', '', pack({ 'plan.json': plan({ clients: [] }) })],
  ['is empty', 'file-empty', '', new Uint8Array()],
];

describe('a package that is refused', () => {
  it.each(BAD)('%s', async (_what, code, names, bytes) => {
    const desk = new Desk();
    const file = desk.file('from-elsewhere.fangxing', bytes);
    for (const words of [[], ['--dry-run']]) {
      const refusal = await desk.refused('import', file, ...words);
      expect(refusal.code).toBe(code);
      for (const sentence of Object.values(refusal.text)) expect(sentence).toContain(names);
    }
    expect(await desk.plan()).toMatchObject({ clients: [], posts: [] });
    expect(existsSync(desk.path('data', 'media'))).toBe(false);
    expect(readdirSync(desk.folder).sort()).toEqual(['data', 'from-elsewhere.fangxing', 'written-1.json']);
  });

  it('is no good one that the same hands made', async () => {
    const desk = new Desk();
    const file = desk.file('good.fangxing', pack(GOOD, undefined, 6));
    expect(await desk.run('import', file)).toMatchObject({ exit: 0 });
    expect(readFileSync(desk.path('data', PICTURE))).toEqual(PNG);
    expect(Object.keys(unzipSync(pack(GOOD)))).toContain(PICTURE);
  });

  it('is not there, or is a folder', async () => {
    const desk = new Desk();
    expect(await desk.refused('import', desk.path('none.fangxing'))).toMatchObject({ code: 'file-missing' });
  });
});
