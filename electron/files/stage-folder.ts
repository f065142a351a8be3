// A folder that is made beside its place, file by file, and appears whole or not at all.
import { createHash } from 'node:crypto';
import { type FileHandle, mkdir, open, readdir, rename, rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';
import { makeFolder } from './make-folder.ts';
import { besides, flush, removeQuietly, writeAndFlush } from './write-whole.ts';

/** A file that stands in the folder: its path with forward slashes, its size, and what its bytes come to. */
export interface StagedFile {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly crc: number;
}

/** A folder in the making; everything rejects as the system does. */
export interface StagedFolder {
  readonly write: (path: string, bytes: Uint8Array) => Promise<StagedFile>;
  /** Copies the file at `from`, part by part; undefined where it cannot be read or does not come to `sha256`. */
  readonly copy: (path: string, from: string, sha256: string) => Promise<StagedFile | undefined>;
  /** Moves the folder to its place, which has to be free. */
  readonly commit: () => Promise<void>;
  readonly abandon: () => Promise<void>;
}

const PART = 1024 * 1024;

/** Starts a folder; `onPart` is called between the parts of what is copied, and stops the work by throwing. */
export async function stageFolder(folder: string, onPart: () => void): Promise<StagedFolder> {
  const partial = besides(folder);
  await rm(partial, { recursive: true, force: true });
  await makeFolder(partial);
  const below = new Set<string>();
  const placeOf = async (path: string): Promise<string> => {
    const place = join(partial, ...path.split('/'));
    const parent = dirname(place);
    if (parent !== partial && !below.has(parent)) {
      await mkdir(parent);
      below.add(parent);
    }
    return place;
  };
  return {
    write: async (path, bytes) => {
      await writeAndFlush(await placeOf(path), bytes);
      const digest = createHash('sha256').update(bytes).digest('hex');
      return { path, bytes: bytes.length, sha256: digest, crc: crc32(bytes) };
    },
    copy: async (path, from, sha256) => {
      const source = await open(from, 'r').catch(() => undefined);
      if (source === undefined) return undefined;
      try {
        const place = await placeOf(path);
        const copied = await copy(source, place, onPart);
        if (copied?.sha256 === sha256) return { path, ...copied };
        await rm(place, { force: true });
        return undefined;
      } finally {
        await source.close();
      }
    },
    commit: async () => {
      // A folder all of whose files turned out to be damaged is not one to be opened.
      for (const path of below) await removeEmpty(path);
      for (const path of below) await flush(path);
      await flush(partial);
      await rename(partial, folder);
      await flush(dirname(folder));
    },
    abandon: () => removeQuietly(partial),
  };
}

/** Writes files, by their paths, into a folder that appears whole or not at all; its place has to be free. Rejects as the system does. */
export async function writeFolderWhole(
  folder: string,
  files: ReadonlyMap<string, Uint8Array>,
  onFile: () => void = () => undefined,
): Promise<void> {
  const staged = await stageFolder(folder, onFile);
  try {
    for (const [path, bytes] of files) {
      onFile();
      await staged.write(path, bytes);
    }
    onFile();
    await staged.commit();
  } catch (error) {
    await staged.abandon();
    throw error;
  }
}

async function removeEmpty(folder: string): Promise<void> {
  if ((await readdir(folder)).length === 0) await rmdir(folder);
}

/** Copies and flushes; undefined where the source cannot be read to its end. */
async function copy(
  source: FileHandle,
  path: string,
  onPart: () => void,
): Promise<Omit<StagedFile, 'path'> | undefined> {
  const hash = createHash('sha256');
  const part = Buffer.alloc(PART);
  let crc = 0;
  let bytes = 0;
  const target = await open(path, 'wx');
  try {
    for (;;) {
      onPart();
      const read = await source.read(part, 0, PART).catch(() => undefined);
      if (read === undefined) return undefined;
      if (read.bytesRead === 0) break;
      const piece = part.subarray(0, read.bytesRead);
      hash.update(piece);
      crc = crc32(piece, crc);
      bytes += piece.length;
      await target.writeFile(piece);
    }
    await target.sync();
  } finally {
    await target.close();
  }
  return { bytes, sha256: hash.digest('hex'), crc };
}
