import { readFile, stat } from 'node:fs/promises';
import type { PlannerError } from '../../core/messages/errors.ts';
import { sizeInWords } from '../../core/messages/size.ts';
import { type Result, fail, ok } from '../../core/result.ts';
import { fileFailure } from './file-failure.ts';

/** Reads a file of at most `limit` bytes whole; a longer one is refused before any of it is read. */
export async function readBounded(file: string, limit: number): Promise<Result<Uint8Array, PlannerError>> {
  try {
    const { size } = await stat(file);
    if (size > limit) return fail(tooLarge(file, size, limit));
    return ok(await readFile(file));
  } catch (error) {
    return fail(fileFailure(error, file));
  }
}

/** The refusal of a file for its size; both sizes in bytes. */
export const tooLarge = (file: string, bytes: number, limit: number): PlannerError => ({
  code: 'file-too-large',
  data: { file, read: sizeInWords(bytes), limit: sizeInWords(limit) },
  file,
});
