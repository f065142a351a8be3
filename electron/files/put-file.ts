import { dirname, resolve } from 'node:path';
import type { PlannerError } from '../../core/messages/errors.ts';
import { writeFailure } from './file-failure.ts';
import { makeFolder } from './make-folder.ts';
import { writeFileWhole } from './write-whole.ts';

/** Puts a file where a person wants it, whole or not at all, with the folders above it; gives why it could not be. */
export async function putFile(file: string, bytes: Uint8Array | string): Promise<PlannerError | undefined> {
  const path = resolve(file);
  try {
    await makeFolder(dirname(path));
    await writeFileWhole(path, bytes);
    return undefined;
  } catch (error) {
    return writeFailure(error, file);
  }
}
