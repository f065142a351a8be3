import { mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { CallInput, CallOutput } from '../../core/api.ts';
import type { PlannerError } from '../../core/messages/errors.ts';
import { writePlan } from '../../core/plan/write-plan.ts';
import { type Result, fail, ok } from '../../core/result.ts';
import type { ReadableDb } from '../../db/handle.ts';
import { allPosts } from '../../db/posts.ts';
import { snapshot } from '../../db/transaction.ts';
import { isFolder, writeFailure } from '../files/file-failure.ts';
import { writeFileWhole } from '../files/write-whole.ts';
import { wholeState } from './context.ts';

/** Writes the workspace as a plan.json, replacing a file that is there. */
export async function writePlanFile(
  db: ReadableDb,
  { file }: CallInput<'plan:write'>,
): Promise<Result<CallOutput<'plan:write'>, PlannerError>> {
  const text = writePlan(snapshot(db, () => ({ ...wholeState(db), posts: allPosts(db) })));
  const folder = dirname(resolve(file));
  try {
    await mkdir(folder, { recursive: true });
    await writeFileWhole(resolve(file), text);
    return ok({ file, bytes: Buffer.byteLength(text) });
  } catch (error) {
    if (isFolder(error)) return fail({ code: 'file-is-folder', data: { file }, file });
    return fail(writeFailure(error, file));
  }
}
