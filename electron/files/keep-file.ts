// Files that are kept under the digest of their bytes: the same bytes are kept once, whatever they were called.
import { createHash, randomBytes } from 'node:crypto';
import { type FileHandle, open, readdir, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { PlannerError } from '../../core/messages/errors.ts';
import { type Result, fail, ok } from '../../core/result.ts';
import { fileFailure, folderFailure } from './file-failure.ts';
import { filePieces } from './file-pieces.ts';
import { makeFolder } from './make-folder.ts';
import { tooLarge } from './read-bounded.ts';
import { flush, removeQuietly } from './write-whole.ts';

/** A file that is kept. `head` are its first bytes. */
export interface Kept {
  readonly sha256: string;
  readonly bytes: number;
  readonly head: Uint8Array;
}

const PARTIAL = /^\.[0-9a-f]{16}\.partial$/;
const A_DAY = 86_400_000;

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
  let source: FileHandle;
  try {
    const found = await stat(file);
    if (found.isDirectory()) return fail({ code: 'file-is-folder', data: { file }, file });
    // A pipe or a device may have no end, and may keep whoever opens it.
    if (!found.isFile()) return fail({ code: 'file-unreadable', data: { file, reason: 'not a regular file' }, file });
    if (found.size > limit) return fail(tooLarge(file, found.size, limit));
    source = await open(file, 'r');
  } catch (error) {
    return fail(fileFailure(error, file));
  }
  try {
    const kept = await keepPieces(piecesOf(source), folder, limit);
    if (!kept.ok) return kept;
    if (kept.value.bytes === 0) return fail({ code: 'file-empty', data: { file }, file });
    return kept.value.bytes > limit ? fail(tooLarge(file, kept.value.bytes, limit)) : kept;
  } catch (error) {
    if (error instanceof Unreadable) return fail(fileFailure(error.reason, file));
    throw error;
  } finally {
    await source.close();
  }
}

/**
 * Writes pieces into a folder and moves them into their place when they are whole. What is empty or longer than `limit`
 * bytes is not kept; its size is told all the same. What the pieces throw is thrown on.
 */
export async function keepPieces(
  pieces: AsyncIterable<Uint8Array>,
  folder: string,
  limit: number,
): Promise<Result<Kept, PlannerError>> {
  const partial = join(folder, `.${randomBytes(8).toString('hex')}.partial`);
  const reading: { failure?: { readonly reason: unknown } } = {};
  try {
    await makeFolder(folder);
    await sweep(folder);
    const kept = await write(noting(pieces, reading), partial, limit);
    if (kept.bytes === 0 || kept.bytes > limit) return ok(kept);
    const place = join(folder, kept.sha256);
    if (!(await isWhole(place, kept.bytes))) {
      await rename(partial, place);
      await flush(folder);
    }
    return ok(kept);
  } catch (error) {
    if (reading.failure !== undefined) throw reading.failure.reason;
    return fail(folderFailure(error, folder));
  } finally {
    await removeQuietly(partial);
  }
}

/** The same pieces; what they throw is noted, to be told from what goes wrong with the writing. */
async function* noting(
  pieces: AsyncIterable<Uint8Array>,
  reading: { failure?: { readonly reason: unknown } },
): AsyncGenerator<Uint8Array> {
  try {
    yield* pieces;
  } catch (reason) {
    reading.failure = { reason };
    throw reason;
  }
}

async function* piecesOf(source: FileHandle): AsyncGenerator<Uint8Array> {
  try {
    yield* filePieces(source);
  } catch (error) {
    throw new Unreadable(error);
  }
}

/** Writes the pieces, but no more than one beyond the limit, and flushes them. */
async function write(pieces: AsyncIterable<Uint8Array>, path: string, limit: number): Promise<Kept> {
  const hash = createHash('sha256');
  let head = new Uint8Array();
  let bytes = 0;
  const target = await open(path, 'wx');
  try {
    for await (const piece of pieces) {
      if (bytes === 0) head = new Uint8Array(piece.subarray(0, 64));
      hash.update(piece);
      await target.writeFile(piece);
      bytes += piece.length;
      if (bytes > limit) break;
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
