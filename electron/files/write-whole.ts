// Files that appear whole or not at all.
import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

const besides = (path: string): string => join(dirname(path), `.${basename(path)}.partial`);

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

async function writeAndFlush(path: string, bytes: Uint8Array | string): Promise<void> {
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

/** Writes a folder of files beside its place, flushes them and moves it there; the place must be free. */
export async function writeFolderWhole(folder: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  const partial = besides(folder);
  try {
    await rm(partial, { recursive: true, force: true });
    await mkdir(partial, { recursive: true });
    for (const [name, bytes] of files) await writeAndFlush(join(partial, name), bytes);
    await flush(partial);
    await rename(partial, folder);
    await flush(dirname(folder));
  } catch (error) {
    await removeQuietly(partial);
    throw error;
  }
}
