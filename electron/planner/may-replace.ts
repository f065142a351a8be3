import { type FileHandle, open } from 'node:fs/promises';
import { isMissing } from '../files/file-failure.ts';

/** True where nothing stands at a path, or something that names the format at its very beginning. Rejects as the system does. */
export async function mayReplace(path: string, format: string): Promise<boolean> {
  let handle: FileHandle;
  try {
    handle = await open(path, 'r');
  } catch (error) {
    if (isMissing(error)) return true;
    throw error;
  }
  try {
    const { buffer, bytesRead } = await handle.read({ buffer: Buffer.alloc(200) });
    return bytesRead === 0 || buffer.toString('utf8', 0, bytesRead).includes(`"${format}"`);
  } finally {
    await handle.close();
  }
}
