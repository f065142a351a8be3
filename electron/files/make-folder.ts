import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

/**
 * Makes a folder with those above it; one that is there is fine. Rejects as the system does. Node's own recursive mkdir
 * never comes back from file systems that answer ENOENT for what they do not allow.
 */
export async function makeFolder(path: string): Promise<void> {
  const missing: string[] = [];
  let folder = path;
  while (!(await isThere(folder)) && dirname(folder) !== folder) {
    missing.push(folder);
    folder = dirname(folder);
  }
  if (!(await stat(folder)).isDirectory()) await mkdir(path);
  for (const next of missing.reverse()) {
    await mkdir(next).catch(async (error: unknown) => {
      // Somebody else may have made it meanwhile.
      if (!(await isFolder(next))) throw error;
    });
  }
}
