import { mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { CallInput, CallOutput } from '../../core/api.ts';
import type { PlannerError } from '../../core/messages/errors.ts';
import { writePlan } from '../../core/plan/write-plan.ts';
import { type Result, fail, ok } from '../../core/result.ts';
import { allPosts } from '../../db/posts.ts';
import { folderFailure } from '../files/file-failure.ts';
import { writeFileWhole } from '../files/write-whole.ts';
import { wholeState } from './context.ts';
import type { Workspace } from './workspace.ts';

/** Writes the workspace as a plan.json, replacing a file that is there. */
export async function writePlanFile(
  { db }: Workspace,
  { file }: CallInput<'plan:write'>,
): Promise<Result<CallOutput<'plan:write'>, PlannerError>> {
  const text = writePlan({ ...wholeState(db), posts: allPosts(db) });
  const folder = dirname(resolve(file));
  try {
    await mkdir(folder, { recursive: true });
    await writeFileWhole(resolve(file), text);
    return ok({ file, bytes: Buffer.byteLength(text) });
  } catch (error) {
    return fail(folderFailure(error, folder));
  }
}
