// Files that are kept under the digest of their bytes: the same bytes are kept once, whatever they were called.
import { createHash, randomBytes } from 'node:crypto';
import { type FileHandle, open, readdir, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { PlannerError } from '../../core/messages/errors.ts';
import { sizeInWords } from '../../core/messages/size.ts';
import { type Result, fail, ok } from '../../core/result.ts';
import { fileFailure, folderFailure } from './file-failure.ts';
import { makeFolder } from './make-folder.ts';
import { flush, removeQuietly } from './write-whole.ts';

/** A file that is kept. `head` are its first bytes. */
export interface Kept {
  readonly sha256: string;
  readonly bytes: number;
  readonly head: Uint8Array;
}

const PARTIAL = /^\.[0-9a-f]{16}\.partial$/;
const A_DAY = 86_400_000;
const PART = 1024 * 1024;

/** What went wrong with the file that is read, and not with the one that is written. */
class Unreadable extends Error {
  readonly reason: unknown;
  constructor(reason: unknown) {
    super('unreadable');
    this.reason = reason;
  }
}

/** Copies a file of at most `limit` bytes into a folder, part by part, and moves it into its place when it is whole. */
export async function keepFile(file: string, folder: string, limit: number): Promise<Result<Kept, PlannerError>> {
  const tooLarge = (bytes: number) =>
    fail({
      code: 'file-too-large' as const,
      data: { file, read: sizeInWords(bytes), limit: sizeInWords(limit) },
      file,
    });
  let source: FileHandle;
  try {
    const found = await stat(file);
    if (found.isDirectory()) return fail({ code: 'file-is-folder', data: { file }, file });
    // A pipe or a device may have no end, and may keep whoever opens it.
    if (!found.isFile()) return fail({ code: 'file-unreadable', data: { file, reason: 'not a regular file' }, file });
    if (found.size > limit) return tooLarge(found.size);
    source = await open(file, 'r');
  } catch (error) {
    return fail(fileFailure(error, file));
  }
  const partial = join(folder, `.${randomBytes(8).toString('hex')}.partial`);
  try {
    await makeFolder(folder);
    await sweep(folder);
    const kept = await copy(source, partial, limit);
    if (kept.bytes === 0) return fail({ code: 'file-empty', data: { file }, file });
    if (kept.bytes > limit) return tooLarge(kept.bytes);
    const place = join(folder, kept.sha256);
    if (!(await isWhole(place, kept.bytes))) {
      await rename(partial, place);
      await flush(folder);
    }
    return ok(kept);
  } catch (error) {
    return fail(error instanceof Unreadable ? fileFailure(error.reason, file) : folderFailure(error, folder));
  } finally {
    await source.close();
    await removeQuietly(partial);
  }
}

/** Copies what a file holds, but no more than one part beyond the limit, and flushes it. */
async function copy(source: FileHandle, path: string, limit: number): Promise<Kept> {
  const hash = createHash('sha256');
  const part = Buffer.alloc(PART);
  let head = new Uint8Array();
  let bytes = 0;
  const target = await open(path, 'wx');
  try {
    while (bytes <= limit) {
      const { bytesRead } = await source.read(part, 0, PART).catch((error: unknown) => {
        throw new Unreadable(error);
      });
      if (bytesRead === 0) break;
      const read = part.subarray(0, bytesRead);
      if (bytes === 0) head = new Uint8Array(read.subarray(0, 64));
      hash.update(read);
      await target.writeFile(read);
      bytes += bytesRead;
    }
    await target.sync();
  } finally {
    await target.close();
  }
  return { sha256: hash.digest('hex'), bytes, head };
}

const isWhole = async (path: string, bytes: number): Promise<boolean> => {
  const found = await stat(path).catch(() => undefined);
  return found?.isFile() === true && found.size === bytes;
};

/** Removes what a program left half-copied that ended a day ago or earlier. */
async function sweep(folder: string): Promise<void> {
  for (const name of (await readdir(folder)).filter((one) => PARTIAL.test(one))) {
    const path = join(folder, name);
    const found = await stat(path).catch(() => undefined);
    if (found !== undefined && Date.now() - found.mtimeMs > A_DAY) await removeQuietly(path);
  }
}
