// Files that appear whole or not at all.
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Where a file or folder is made before it is moved to its place. */
export const besides = (path: string): string => join(dirname(path), `.${basename(path)}.partial`);

/** Has a file or folder on the disk and not only in memory. */
export async function flush(path: string): Promise<void> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(path, 'r');
    await handle.sync();
  } catch {
    // Windows cannot open a folder; there the rename itself is durable enough.
  } finally {
    await handle?.close();
  }
}

/** Writes a file and has it on the disk. */
export async function writeAndFlush(path: string, bytes: Uint8Array | string): Promise<void> {
  const handle = await open(path, 'w');
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Removes a file or folder where it can be: what is in its way has been told already. */
export async function removeQuietly(path: string): Promise<void> {
  await rm(path, { recursive: true, force: true }).catch(() => undefined);
}

/** Writes a file beside its place, flushes it and moves it there, replacing what was there. Rejects as the system does. */
export async function writeFileWhole(path: string, bytes: Uint8Array | string): Promise<void> {
  const partial = besides(path);
  try {
    await writeAndFlush(partial, bytes);
    await rename(partial, path);
    await flush(dirname(path));
  } catch (error) {
    await removeQuietly(partial);
    throw error;
  }
}
