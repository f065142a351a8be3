import { type FileHandle, open } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { CallInput, CallOutput } from '../../core/api.ts';
import type { PlannerError } from '../../core/messages/errors.ts';
import { PLAN_FORMAT } from '../../core/plan/plan.ts';
import { writePlan } from '../../core/plan/write-plan.ts';
import { type Result, fail, ok } from '../../core/result.ts';
import type { ReadableDb } from '../../db/handle.ts';
import { allPosts } from '../../db/posts.ts';
import { snapshot } from '../../db/transaction.ts';
import { isFolder, isMissing, writeFailure } from '../files/file-failure.ts';
import { makeFolder } from '../files/make-folder.ts';
import { writeFileWhole } from '../files/write-whole.ts';
import { wholeState } from './context.ts';

/** Writes the workspace as a plan.json. Another plan is replaced; whatever else stands there is left alone. */
export async function writePlanFile(
  db: ReadableDb,
  { file }: CallInput<'plan:write'>,
): Promise<Result<CallOutput<'plan:write'>, PlannerError>> {
  const text = writePlan(snapshot(db, () => ({ ...wholeState(db), posts: allPosts(db) })));
  const path = resolve(file);
  try {
    if (!(await mayReplace(path))) return fail({ code: 'file-exists', data: { file }, file });
    await makeFolder(dirname(path));
    await writeFileWhole(path, text);
    return ok({ file, bytes: Buffer.byteLength(text) });
  } catch (error) {
    if (isFolder(error)) return fail({ code: 'file-is-folder', data: { file }, file });
    return fail(writeFailure(error, file));
  }
}

/** True where nothing stands at a path, or something that begins as a plan.json does. */
async function mayReplace(path: string): Promise<boolean> {
  let handle: FileHandle;
  try {
    handle = await open(path, 'r');
  } catch (error) {
    if (isMissing(error)) return true;
    throw error;
  }
  try {
    const { buffer, bytesRead } = await handle.read({ buffer: Buffer.alloc(200) });
    return bytesRead === 0 || buffer.toString('utf8', 0, bytesRead).includes(`"${PLAN_FORMAT}"`);
  } finally {
    await handle.close();
  }
}
