import { open } from 'node:fs/promises';
import { isBackfill, readBackfill } from '../../core/batch/returned/backfill.ts';
import type { ReturnedFile } from '../../core/batch/returned/returned-row.ts';
import type { PlannerError } from '../../core/messages/errors.ts';
import { type Result, fail, ok } from '../../core/result.ts';
import { readBounded } from '../files/read-bounded.ts';
import type { Digested } from './jobs.ts';
import { readJson } from './read-plan-file.ts';
import { sha256 } from './sha256.ts';

// The copy sheet writes its format first; a plan.json may be far too large to be read only to know what it is.
const BEGINNING = 4096;
// Some thousand times what a copy sheet of a large batch saves.
const LARGEST = 64 * 1024 * 1024;
const SAYS_SO = /^\uFEFF?\s*\{[^{[]*"format"\s*:\s*"([a-z-]+)"/;

/** The format that a .json of ours names at its beginning; a file that cannot be read is told of by whoever takes it. */
export async function jsonFormatOf(file: string): Promise<string | undefined> {
  try {
    const handle = await open(file, 'r');
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(BEGINNING), 0, BEGINNING, 0);
      return SAYS_SO.exec(buffer.toString('utf8', 0, bytesRead))?.[1];
    } finally {
      await handle.close();
    }
  } catch {
    return undefined;
  }
}

/** Reads a 回填文件, of the bytes with the digest where one is given; undefined where the JSON is something else. */
export async function readBackfillFile(
  file: string,
  expected?: string,
): Promise<Result<Digested<ReturnedFile> | undefined, PlannerError>> {
  const bytes = await readBounded(file, LARGEST);
  if (!bytes.ok) return bytes;
  const digest = sha256(bytes.value);
  if (expected !== undefined && expected !== digest) return fail({ code: 'sheet-moved-on', data: { file }, file });
  const json = readJson(bytes.value, file);
  if (!json.ok) return json;
  if (!isBackfill(json.value)) return ok(undefined);
  const read = readBackfill(json.value);
  if (read.ok) return ok({ ...read.value, digest });
  const [problem] = read.error;
  return fail({ code: 'return-refused', data: { file }, file, ...(problem && { problem }) });
}
