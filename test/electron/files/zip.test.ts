// Archives against another library, both ways, and what is no archive or lies about itself.
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it, onTestFinished } from 'vitest';
import { zippedFiles } from '../../../electron/files/read-zip.ts';
import { type ZipEntry, writeZipWhole } from '../../../electron/files/zip.ts';

function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), 'fangxing-zip-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const CONTENT: Readonly<Record<string, Uint8Array>> = {
  'b/发布清单.csv': Buffer.from('放行编号,账号\r\n'.repeat(4000)),
  'b/1203_1000_青禾茶/01.jpg': randomBytes(2_500_000),
  'b/empty.txt': new Uint8Array(),
};

function entriesIn(folder: string): ZipEntry[] {
  return Object.entries(CONTENT).map(([name, bytes], index) => {
    const from = join(folder, `${index}`);
    writeFileSync(from, bytes);
    return { name, from, bytes: bytes.length, crc: crc32(bytes), packs: !name.endsWith('.jpg') };
  });
}

/** What is read of an archive; undefined where it is none. */
async function readAll(bytes: Uint8Array): Promise<Record<string, Buffer | 'damaged'> | undefined> {
  const file = join(scratch(), 'a.zip');
  writeFileSync(file, bytes);
  const handle = await open(file, 'r');
  try {
    const files = await zippedFiles(handle, bytes.length);
    if (files === undefined) return undefined;
    const read: Record<string, Buffer | 'damaged'> = {};
    for (const { name, parts } of files) {
      const pieces: Uint8Array[] = [];
      try {
        for await (const piece of parts()) pieces.push(piece);
        read[name] = Buffer.concat(pieces);
      } catch {
        read[name] = 'damaged';
      }
    }
    return read;
  } finally {
    await handle.close();
  }
}

const asBuffers = (files: Readonly<Record<string, Uint8Array>>) =>
  Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, Buffer.from(bytes)]));

const nothing = () => undefined;

describe('an archive', () => {
  it('is what another library reads, and always the same bytes', async () => {
    const folder = scratch();
    const entries = entriesIn(folder);
    const [first, second] = [join(folder, 'a.zip'), join(folder, 'b.zip')];
    await writeZipWhole(first, entries, nothing);
    await writeZipWhole(second, entries, nothing);
    expect(asBuffers(unzipSync(readFileSync(first)))).toEqual(asBuffers(CONTENT));
    expect(readFileSync(first).equals(readFileSync(second))).toBe(true);
    expect(await readAll(readFileSync(first))).toEqual(asBuffers(CONTENT));
  });

  it('is read as another library wrote it, stored or deflated', async () => {
    for (const level of [0, 9] as const) expect(await readAll(zipSync(CONTENT, { level }))).toEqual(asBuffers(CONTENT));
  });

  it('leaves nothing where it is stopped, or where a file is another than was said', async () => {
    const folder = scratch();
    const entries = entriesIn(folder);
    const path = join(folder, 'a.zip');
    let parts = 0;
    const stopping = () => {
      if ((parts += 1) > 3) throw new Error('stopped');
    };
    await expect(writeZipWhole(path, entries, stopping)).rejects.toThrow('stopped');
    const longer = entries.map((entry) => ({ ...entry, bytes: entry.bytes + 1, packs: false }));
    await expect(writeZipWhole(path, longer, nothing)).rejects.toThrow('changed');
    expect(readdirSync(folder).sort()).toEqual(['0', '1', '2']);
  });
});

describe('what is no archive', () => {
  const numbers = Buffer.from(Array.from({ length: 3000 }, (_, at) => `${at * 7919} `).join(''));
  const whole = zipSync({ 'a.txt': numbers, 'b.txt': Buffer.from('b') });

  it.each([
    ['nothing', new Uint8Array()],
    ['words', Buffer.from('不是压缩包')],
    ['the first half of one', whole.subarray(0, whole.length / 2)],
    ['an end without a directory', whole.subarray(whole.length - 22)],
  ])('is told apart: %s', async (_what, bytes) => {
    expect(await readAll(bytes)).toBeUndefined();
  });

  it('reads what is left of a damaged one, and invents nothing', async () => {
    for (const at of [40, 500, 3000]) {
      const spoilt = Uint8Array.from(whole);
      spoilt.fill(0xff, at, at + 8);
      const read = await readAll(spoilt);
      expect(read?.['b.txt']).toEqual(Buffer.from('b'));
      expect(read?.['a.txt']).not.toEqual(numbers);
    }
  });

  it('does not follow a directory that points beyond the file', async () => {
    const spoilt = Buffer.from(whole);
    const central = spoilt.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
    spoilt.writeUInt32LE(0x7fffffff, central + 42);
    expect((await readAll(spoilt))?.['a.txt']).toBe('damaged');
  });
});
