import { createHash } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { errorText } from '../../../core/messages/errors.ts';
import { addMedia } from '../../../electron/planner/posts/add-media.ts';
import { must, sitDown } from './window.ts';

const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fangxing-media-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const written = (name: string, bytes: Uint8Array | string): string => {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  return file;
};
const kept = () => readdirSync(join(folder, 'data', 'media'));
const add = (file: string, limit?: number) => addMedia({ folder: join(folder, 'data') }, { file }, limit);

describe('a file that is taken in', () => {
  it('lies under the digest of its bytes, through the contract, in a workspace that is not there yet', async () => {
    const seat = sitDown(folder);
    const added = must(await seat.api['media:add']({ file: written('封面.png', PNG) }));
    expect(added).toEqual({ name: '封面.png', bytes: PNG.length, type: 'image/png', sha256: digest(PNG) });
    expect(readFileSync(join(folder, 'data', 'media', added.sha256))).toEqual(PNG);
    expect(seat.events).toEqual([]);
    seat.close();
  });

  it('is kept once, whatever it is called and however often it comes', async () => {
    const [first, second] = [written('a.png', PNG), written('b.png', PNG)];
    const all = await Promise.all([add(first), add(second), add(first)]);
    expect(all.map((one) => must(one).sha256)).toEqual([digest(PNG), digest(PNG), digest(PNG)]);
    expect(kept()).toEqual([digest(PNG)]);
  });

  it('takes the place of one that was cut short', async () => {
    mkdirSync(join(folder, 'data', 'media'), { recursive: true });
    writeFileSync(join(folder, 'data', 'media', digest(PNG)), PNG.subarray(0, 3));
    must(await add(written('a.png', PNG)));
    expect(readFileSync(join(folder, 'data', 'media', digest(PNG)))).toEqual(PNG);
  });

  it('may be larger than one part', async () => {
    const film = Buffer.alloc(3 * 1024 * 1024 + 7, 'film');
    const added = must(await add(written('a.mp4', film)));
    expect(added).toMatchObject({ bytes: film.length, sha256: digest(film), type: 'video/mp4' });
    expect(readFileSync(join(folder, 'data', 'media', added.sha256)).equals(film)).toBe(true);
  });

  it('may be exactly as large as the limit', async () => {
    expect((await add(written('a.png', PNG), PNG.length)).ok).toBe(true);
  });

  it('does not wait for a call that writes, nor that call for it', async () => {
    const seat = sitDown(folder);
    const file = written('a.mp4', Buffer.alloc(8 * 1024 * 1024));
    const [added, saved] = await Promise.all([
      seat.api['media:add']({ file }),
      seat.api['preferences:save']({ operator: '小林' }),
    ]);
    expect([added.ok, saved.ok]).toEqual([true, true]);
    seat.close();
  });
});

describe('a file that is not taken in leaves nothing behind', () => {
  it.each([
    ['a folder', () => folder, 'file-is-folder'],
    ['one that is not there', () => join(folder, 'none.png'), 'file-missing'],
    ['one below a file', () => join(written('a.png', PNG), 'b.png'), 'file-missing'],
    ['an empty one', () => written('a.png', ''), 'file-empty'],
    [
      'one that leads to itself',
      () => (symlinkSync('loop', join(folder, 'loop')), join(folder, 'loop')),
      'file-unreadable',
    ],
    ['a name that no system has', () => join(folder, 'a\0b'), 'file-unreadable'],
    ['one that is too large', () => written('a.mp4', Buffer.alloc(2049)), 'file-too-large'],
  ] as const)('%s', async (_what, make, code) => {
    const file = make();
    const added = await add(file, 2048);
    expect(!added.ok && added.error).toMatchObject({ code, data: { file } });
    if (code === 'file-empty') expect(kept()).toEqual([]);
  });

  it.skipIf(process.platform === 'win32')('a device, which has no end', async () => {
    const added = await add('/dev/zero');
    expect(!added.ok && added.error.code).toBe('file-unreadable');
  });

  it('says how large it is and how large it may be', async () => {
    const added = await add(written('a.mp4', Buffer.alloc(3 * 1024 * 1024)), 2 * 1024 * 1024);
    const said = added.ok ? undefined : errorText(added.error);
    expect(said?.zh).toContain('有 3 MB，上限是 2 MB');
    expect(said?.en).toContain('3 MB, the limit is 2 MB');
  });

  it('where the media folder cannot be made', async () => {
    mkdirSync(join(folder, 'data'));
    writeFileSync(join(folder, 'data', 'media'), '');
    const added = await add(written('a.png', PNG));
    expect(!added.ok && added.error.code).toBe('folder-is-file');
  });
});

it('sweeps away what a program left half-copied days ago, and nothing younger', async () => {
  const media = join(folder, 'data', 'media');
  mkdirSync(media, { recursive: true });
  const [old, young] = [join(media, `.${'0'.repeat(16)}.partial`), join(media, `.${'1'.repeat(16)}.partial`)];
  for (const path of [old, young]) writeFileSync(path, 'x');
  utimesSync(old, 1, 1);
  must(await add(written('a.png', PNG)));
  expect(kept().sort()).toEqual([`.${'1'.repeat(16)}.partial`, digest(PNG)]);
});
