// What a batch holds besides its sheets: the bytes of its posts' media, and nothing that is not them.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as other from '@e965/xlsx';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { CallInput } from '../../../core/api.ts';
import type { MadeBatch } from '../../../core/api/batches.ts';
import { parseManifest } from '../../../core/batch/manifest.ts';
import { bringIn, must, sitDown } from './window.ts';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
// Longer than one part of what is copied at a time.
const COVER = Buffer.alloc(2_500_000, 'cover');
const SECOND = Buffer.from('second');

const post = (id: string, accountId: string, media: readonly object[], more: object = {}) => ({
  id,
  clientId: 'c1',
  accountId,
  scheduledAt: '2026-12-03T10:00:00+08:00',
  text: `新茶 ${id}`,
  media,
  ...more,
});

const WORLD = {
  format: 'fangxing-plan',
  version: 1,
  clients: [{ id: 'c1', name: '青禾茶', region: 'mainland' }],
  accounts: [
    { id: 'a1', owner: 'brand', clientId: 'c1', nickname: '青禾茶', kind: 'enterprise' },
    { id: 'a2', owner: 'brand', clientId: 'c1', nickname: '茶/铺', kind: 'enterprise' },
  ],
  posts: [
    post('p1', 'a1', [
      { name: 'cover.JPG', bytes: COVER.length, type: 'image/jpeg', sha256: sha256(COVER) },
      { name: '待补.png' },
      { name: 'b.png', bytes: SECOND.length, type: 'image/png', sha256: sha256(SECOND) },
    ]),
    post('p2', 'a2', [{ name: 'b.png', sha256: sha256(SECOND) }], { declarations: ['ai-generated'] }),
  ],
};

let seat: ReturnType<typeof sitDown>;
const media = (bytes: Uint8Array) => join(seat.folder, 'data', 'media', sha256(bytes));

beforeEach(async () => {
  seat = sitDown();
  mkdirSync(dirname(media(COVER)), { recursive: true });
  for (const bytes of [COVER, SECOND]) writeFileSync(media(bytes), bytes);
  await bringIn(seat, WORLD);
});
afterEach(() => {
  seat.close();
});

const offer = (more: Partial<CallInput<'batches:export'>> = {}) =>
  seat.api['batches:export']({ folder: join(seat.folder, 'out'), formats: ['xlsx'], clearedOnly: false, ...more });

async function made(more: Partial<CallInput<'batches:export'>> = {}): Promise<MadeBatch> {
  const { batch, left } = must(await offer(more));
  if (batch === undefined) throw new Error(JSON.stringify(left));
  return batch;
}

const absentFrom = ({ absentMedia }: MadeBatch) => absentMedia.map(({ id, name, brief }) => [id, brief.account, name]);

const cells = (bytes: Uint8Array): string[][] => {
  const book = other.read(bytes);
  return other.utils.sheet_to_json(book.Sheets[book.SheetNames[0] ?? ''] ?? {}, { header: 1, raw: true, defval: '' });
};

const PLACES = ['1203_1000_青禾茶/01.jpg', '1203_1000_青禾茶/03.png', '1203_1000_茶铺/01.png'];

it('lies in the folder and the zip with the bytes that it had, and stands in the manifest', async () => {
  const batch = await made();
  expect([batch.media, absentFrom(batch)]).toEqual([3, [['p1', '青禾茶', '待补.png']]]);
  const bytes = [COVER, SECOND, SECOND];
  const zipped = unzipSync(readFileSync(batch.zip));
  PLACES.forEach((place, index) => {
    expect(sha256(readFileSync(join(batch.folder, place)))).toBe(sha256(bytes[index] ?? Buffer.alloc(0)));
    expect(sha256(zipped[`${batch.id}/${place}`] ?? Buffer.alloc(0))).toBe(sha256(bytes[index] ?? Buffer.alloc(0)));
  });
  const manifest = parseManifest(JSON.parse(readFileSync(join(batch.folder, 'manifest.json'), 'utf8')));
  const files = manifest.ok ? manifest.value.files : [];
  expect(files.filter(({ path }) => path.includes('/'))).toEqual(
    PLACES.map((path, index) => ({ path, bytes: bytes[index]?.length, sha256: sha256(bytes[index] ?? COVER) })),
  );
  for (const path of [batch.folder, batch.zip, join(batch.folder, 'manifest.json')]) {
    const verified = must(await seat.api['batches:verify']({ path }));
    expect([verified.state, verified.listed]).toEqual(['intact', { files: 5, posts: 2 }]);
  }
});

it('is told by its path in the sheet, which changes nothing when it is read in again', async () => {
  const before = await seat.written();
  const batch = await made({ formats: ['xlsx', 'csv'] });
  const rows = cells(readFileSync(join(batch.folder, 'batch.xlsx')));
  expect(rows.slice(1).map((row) => [row[0], row[5], row[7]])).toEqual([
    ['p1', `${PLACES[0]}；待补.png；${PLACES[1]}`, ''],
    ['p2', PLACES[2], '内容由AI生成'],
  ]);
  for (const name of ['batch.xlsx', 'batch.csv']) {
    const file = join(batch.folder, name);
    const { created, changed, unchanged } = must(
      await seat.api['sheet:import']({ file, dryRun: false, onlyValid: false }),
    );
    expect([created, changed, unchanged]).toEqual([0, 0, 2]);
  }
  expect(await seat.written()).toBe(before);
});

it('is put in another order, and left out, by the sheet that names it', async () => {
  const { folder } = await made({ formats: ['csv'] });
  const csv = readFileSync(join(folder, 'batch.csv'), 'utf8');
  const file = join(seat.folder, 'turned.csv');
  writeFileSync(file, csv.replace(`${PLACES[0]}；待补.png；${PLACES[1]}`, `${PLACES[1]}；${PLACES[0]}`));
  must(await seat.api['sheet:import']({ file, dryRun: false, onlyValid: false }));
  const { post: turned } = must(await seat.api['posts:open']({ id: 'p1' }));
  expect(turned.media.map(({ name, sha256: digest }) => [name, digest])).toEqual([
    ['b.png', sha256(SECOND)],
    ['cover.JPG', sha256(COVER)],
  ]);
});

it('does not pass when a byte of it is another, in the folder or in the zip', async () => {
  const batch = await made();
  const place = join(batch.folder, PLACES[0] ?? '');
  const spoilt = readFileSync(place);
  spoilt[spoilt.length - 1] = 0;
  writeFileSync(place, spoilt);
  const zip = readFileSync(batch.zip);
  const at = zip.indexOf(COVER.subarray(0, 4096));
  zip[at + 2_000_000] = 0;
  writeFileSync(batch.zip, zip);
  for (const path of [batch.folder, batch.zip]) {
    const { state, files } = must(await seat.api['batches:verify']({ path }));
    expect([state, files]).toEqual(['altered', [{ path: PLACES[0], problem: 'altered' }]]);
  }
});

it('is left out and told where its bytes are not what they were', async () => {
  writeFileSync(media(SECOND), 'rotten');
  const batch = await made();
  expect(absentFrom(batch)).toEqual([
    ['p1', '青禾茶', '待补.png'],
    ['p1', '青禾茶', 'b.png'],
    ['p2', '茶/铺', 'b.png'],
  ]);
  expect(readdirSync(batch.folder).sort()).toEqual(['1203_1000_青禾茶', 'batch.xlsx', 'manifest.json']);
  expect(must(await seat.api['batches:verify']({ path: batch.zip })).state).toBe('intact');
});

it('holds its posts where it is gone', async () => {
  rmSync(media(COVER));
  const { reason, left } = must(await offer());
  expect([reason, left.map(({ id, rules }) => [id, rules])]).toEqual(['held', [['p1', ['media-missing']]]]);
});

it('leaves nothing behind when the export is cancelled on the way', async () => {
  const going = offer();
  const isWriting = () => seat.events.some((event) => event.kind === 'job:progress' && event.job === 'write');
  while (!isWriting()) await new Promise(setImmediate);
  must(await seat.api['job:cancel']({}));
  const result = await going;
  expect(result.ok ? 'made' : result.error.code).toBe('cancelled');
  expect(readdirSync(join(seat.folder, 'out'))).toEqual([]);
});

it('comes with a sheet for each account, under names that every system takes', async () => {
  const batch = await made({ perAccount: true });
  for (const [name, id] of [
    ['batch-青禾茶.xlsx', 'p1'],
    ['batch-茶铺.xlsx', 'p2'],
  ] as const) {
    expect(
      cells(readFileSync(join(batch.folder, name)))
        .slice(1)
        .map(([first]) => first),
    ).toEqual([id]);
  }
  expect(must(await seat.api['batches:verify']({ path: batch.folder })).state).toBe('intact');
});
