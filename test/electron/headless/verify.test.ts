import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Batch, exportFrom, filesBelow, flipped, monthBatch, sha256, zipWith } from './batch-parts.ts';
import { verified } from './shapes.ts';
import { Desk, type PlanText, sampleDesk } from './terminal.ts';

const waysIn = (batch: Batch) => [batch.folder, batch.zip, join(batch.folder, 'manifest.json')] as const;
const FILES = ['batch.xlsx', 'batch.csv', 'posts.json', 'calendar.ics', 'copy-sheet.html'];

async function edited(batch: Batch, change: (plan: PlanText) => PlanText): Promise<void> {
  await batch.desk.take(change(await batch.desk.plan()));
}

const application = (id: string, more: object) => (plan: PlanText) => ({
  ...plan,
  applications: plan.applications.map((item) => (item.id === id ? { ...item, ...more } : item)),
});

const verification = (id: string, more: object) => (plan: PlanText) => ({
  ...plan,
  accounts: plan.accounts.map((item) =>
    item.id === id ? { ...item, verification: { ...item.verification, ...more } } : item,
  ),
});

const post = (id: string | undefined, more: object) => (plan: PlanText) => ({
  ...plan,
  posts: plan.posts.map((item) => (item.id === id ? { ...item, ...more } : item)),
});

describe('a batch that nobody touched', () => {
  it('is intact as a folder, as a zip and by its manifest', async () => {
    const batch = await monthBatch();
    for (const way of waysIn(batch)) {
      expect(await batch.desk.ask(verified, 0, 'verify', way)).toEqual({ state: 'intact', files: [], posts: [] });
      for (const language of ['zh', 'en']) {
        expect((await batch.desk.run('verify', way, '--lang', language)).exit).toBe(0);
      }
    }
  });

  it('is intact wherever it was copied, and after posts were added that it does not hold', async () => {
    const batch = await monthBatch();
    const elsewhere = batch.desk.path('copied');
    mkdirSync(elsewhere);
    for (const [path, bytes] of filesBelow(batch.folder)) writeFileSync(join(elsewhere, path), bytes);
    copyFileSync(batch.zip, batch.desk.path('renamed.zip'));
    await batch.desk.take({
      format: 'fangxing-plan',
      version: 1,
      posts: [{ id: 'later', clientId: 'qinghe', accountId: 'qinghe-weibo', text: '后来加的' }],
    });
    for (const way of [elsewhere, batch.desk.path('renamed.zip')]) {
      expect((await batch.desk.ask(verified, 0, 'verify', way)).state).toBe('intact');
    }
  });

  it('stays intact when its posts’ times have passed: they were handed over', async () => {
    const batch = await monthBatch();
    const later = await batch.desk.ask(verified, 0, 'verify', batch.folder, '--as-of', '2026-12-20T12:00:00+08:00');
    expect(later.state).toBe('intact');
  });
});

describe('a batch in which something was altered', () => {
  it.each(FILES)('says so of one byte of %s, in folder and zip', async (name) => {
    const batch = await monthBatch();
    const zipped = zipWith(readFileSync(batch.zip), (files, prefix) => {
      files.set(prefix + name, flipped(batch.read(name)));
    });
    writeFileSync(batch.zip, zipped);
    writeFileSync(join(batch.folder, name), flipped(batch.read(name)));
    for (const way of waysIn(batch)) {
      const answer = await batch.desk.ask(verified, 1, 'verify', way);
      expect(answer).toMatchObject({ state: 'altered', files: [{ path: name }] });
      expect(answer.files).toHaveLength(1);
    }
    const { exit, out, err } = await batch.desk.run('verify', batch.folder, '--lang', 'en');
    expect(exit).toBe(1);
    expect(out + err).toContain(name);
  });

  it.each(FILES)('says so where %s is gone', async (name) => {
    const batch = await monthBatch();
    writeFileSync(
      batch.zip,
      zipWith(readFileSync(batch.zip), (files, prefix) => files.delete(prefix + name)),
    );
    rmSync(join(batch.folder, name));
    for (const way of waysIn(batch)) {
      const answer = await batch.desk.ask(verified, 1, 'verify', way);
      expect([answer.state, answer.files.map(({ path }) => path)]).toEqual(['altered', [name]]);
    }
  });

  it.each(['note.txt', 'inside/note.txt', '说明.docx'])('says so where %s was added', async (name) => {
    const batch = await monthBatch();
    const bytes = Buffer.from('夹带');
    writeFileSync(
      batch.zip,
      zipWith(readFileSync(batch.zip), (files, prefix) => files.set(prefix + name, bytes)),
    );
    mkdirSync(join(batch.folder, name, '..'), { recursive: true });
    writeFileSync(join(batch.folder, name), bytes);
    for (const way of waysIn(batch)) {
      const answer = await batch.desk.ask(verified, 1, 'verify', way);
      expect([answer.state, answer.files.map(({ path }) => path)]).toEqual(['altered', [name]]);
    }
  });

  it('says so of a file put beside the batch’s folder inside the zip', async () => {
    const batch = await monthBatch();
    writeFileSync(
      batch.zip,
      zipWith(readFileSync(batch.zip), (files) => files.set('beside.txt', Buffer.from('x'))),
    );
    expect((await batch.desk.ask(verified, 1, 'verify', batch.zip)).state).toBe('altered');
  });

  it('is not fooled by a manifest that was made to fit', async () => {
    const batch = await monthBatch();
    const forged = Buffer.from(batch.read('batch.csv').toString().replace('青禾茶', '红禾茶'));
    writeFileSync(join(batch.folder, 'batch.csv'), forged);
    const files = batch.manifest.files.map((file) =>
      file.path === 'batch.csv' ? { ...file, bytes: forged.length, sha256: sha256(forged) } : file,
    );
    const manifest = { ...batch.manifest, files };
    writeFileSync(join(batch.folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
    const answer = await batch.desk.ask(verified, 1, 'verify', batch.folder);
    expect([answer.state, answer.files.map(({ path }) => path)]).toEqual(['altered', ['manifest.json']]);
  });

  it('is not fooled by a manifest that was made to fit under another name', async () => {
    const batch = await monthBatch();
    const csv = join(batch.folder, 'batch.csv');
    writeFileSync(csv, flipped(readFileSync(csv)));
    const path = join(batch.folder, 'manifest.json');
    const manifest = JSON.parse(readFileSync(path, 'utf8')) as {
      batch: string;
      files: { path: string; sha256: string }[];
    };
    const files = manifest.files.map((file) =>
      file.path === 'batch.csv' ? { ...file, sha256: sha256(readFileSync(csv)) } : file,
    );
    writeFileSync(path, `${JSON.stringify({ ...manifest, batch: '20261123-120000-forged', files }, null, 2)}\n`);
    const { state, files: found } = await batch.desk.ask(verified, 1, 'verify', batch.folder);
    expect([state, found]).toEqual(['moved', [{ path: 'manifest.json', problem: 'unknown' }]]);
  });

  it('is not fooled by another time or operator in the manifest', async () => {
    const batch = await monthBatch();
    const text = batch.read('manifest.json').toString().replace('小林', '小王');
    writeFileSync(join(batch.folder, 'manifest.json'), text);
    expect((await batch.desk.ask(verified, 1, 'verify', batch.folder)).state).toBe('altered');
  });
});

describe('a batch whose ground moved', () => {
  const table: readonly [string, (batch: Batch) => (plan: PlanText) => PlanText, 'post' | 'ground'][] = [
    [
      'an application was revoked',
      () => application('wl-qinghe', { state: 'revoked', revokedOn: '2026-11-30' }),
      'ground',
    ],
    ['a verification ended', () => verification('qinghe-weibo', { expiresOn: '2026-11-30' }), 'ground'],
    ['a verification was cancelled', () => verification('qinghe-weibo', { state: 'cancelled' }), 'ground'],
    ['a post was edited', ({ posts }) => post(posts[0], { text: '改过的文案' }), 'post'],
    ['a post was moved', ({ posts }) => post(posts[0], { scheduledAt: '2026-12-01T09:00:00+08:00' }), 'post'],
    ['a first comment was added', ({ posts }) => post(posts[0], { firstComment: '首评' }), 'post'],
    [
      'a setting changed',
      () => (plan) => ({ ...plan, settings: [{ rule: 'text-length', key: 'limit', value: 10 }] }),
      'ground',
    ],
  ];
  it.each(table)('says so where %s, and that no file was altered', async (_what, change, moved) => {
    const batch = await monthBatch();
    await edited(batch, change(batch));
    for (const way of waysIn(batch)) {
      const answer = await batch.desk.ask(verified, 1, 'verify', way);
      expect(answer.state).toBe('moved');
      if (moved === 'post') expect(answer.posts.map(({ id }) => id)).toContain(batch.posts[0]);
    }
    for (const language of ['zh', 'en'])
      expect((await batch.desk.run('verify', batch.zip, '--lang', language)).exit).toBe(1);
  });

  it('is not moved by what it does not rest on', async () => {
    const batch = await monthBatch();
    await edited(batch, application('wl-nordlys', { state: 'submitted', submittedOn: '2026-11-20' }));
    expect((await batch.desk.ask(verified, 0, 'verify', batch.folder)).state).toBe('intact');
  });

  it('is intact again once the change is taken back', async () => {
    const batch = await monthBatch();
    const before = await batch.desk.bytes();
    await edited(batch, application('wl-qinghe', { state: 'withdrawn' }));
    await batch.desk.ask(verified, 1, 'verify', batch.folder);
    await batch.desk.take(before);
    await batch.desk.ask(verified, 0, 'verify', batch.folder);
  });

  it('altered weighs more than moved', async () => {
    const batch = await monthBatch();
    await edited(batch, application('wl-qinghe', { state: 'withdrawn' }));
    writeFileSync(join(batch.folder, 'batch.csv'), flipped(batch.read('batch.csv')));
    expect((await batch.desk.ask(verified, 1, 'verify', batch.folder)).state).toBe('altered');
  });
});

describe('what is not this workspace’s batch', () => {
  it('does not pass in a workspace that has none of its posts', async () => {
    const batch = await monthBatch();
    const other = await sampleDesk();
    const answer = await other.ask(verified, 1, 'verify', batch.folder);
    expect(answer.state).toBe('moved');
    expect(answer.posts.map(({ id }) => id).sort()).toEqual([...batch.posts].sort());
  });

  it('is refused, whatever it is', async () => {
    const batch = await monthBatch();
    const { desk } = batch;
    mkdirSync(desk.path('empty'));
    const brokenZip = Buffer.from(readFileSync(batch.zip).subarray(0, 400));
    const things: readonly string[] = [
      desk.path('empty'),
      desk.path('nowhere'),
      desk.file('broken.zip', brokenZip),
      desk.file('text.zip', '不是压缩包'),
      desk.file('manifest.json', '{"format":"fangxing-batch","version":1}'),
      desk.file('other.json', { ...batch.manifest, version: 2 }),
      desk.file('void.zip', ''),
    ];
    for (const thing of things) {
      const error = await desk.refused('verify', thing);
      expect(error.text.zh).toContain(thing);
      expect(error.text.en).toContain(thing);
    }
  });

  it('cannot reach outside its folder by the paths that it names', async () => {
    const batch = await monthBatch();
    batch.desk.file('secret.txt', 'x');
    const files = [...batch.manifest.files, { path: '../../secret.txt', bytes: 1, sha256: sha256('x') }];
    writeFileSync(join(batch.folder, 'manifest.json'), JSON.stringify({ ...batch.manifest, files }));
    const { exit } = await batch.desk.run('verify', batch.folder);
    expect(exit).toBeGreaterThan(0);
  });

  it('two batches of one moment do not get in each other’s way', async () => {
    const desk = new Desk();
    await desk.take(JSON.parse((await monthBatch()).read('posts.json').toString()) as object);
    const first = await exportFrom(desk);
    const second = await exportFrom(desk);
    expect(first.batch).not.toBe(second.batch);
    for (const { folder, zip } of [first, second]) {
      for (const way of [folder, zip]) await desk.ask(verified, 0, 'verify', way);
    }
  });
});
