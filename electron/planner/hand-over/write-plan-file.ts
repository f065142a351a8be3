import { resolve } from 'node:path';
import type { CallInput, CallOutput } from '../../../core/api.ts';
import type { PlannerError } from '../../../core/messages/errors.ts';
import { PLAN_FORMAT } from '../../../core/plan/plan.ts';
import { writePlan } from '../../../core/plan/write-plan.ts';
import { type Result, fail, ok } from '../../../core/result.ts';
import type { ReadableDb } from '../../../db/handle.ts';
import { snapshot } from '../../../db/transaction.ts';
import { writeFailure } from '../../files/file-failure.ts';
import { putFile } from '../../files/put-file.ts';
import { mayReplace } from '../may-replace.ts';
import { wholePlan } from './package-plan.ts';

/** Writes the workspace as a plan.json. Another plan is replaced; whatever else stands there is left alone. */
export async function writePlanFile(
  db: ReadableDb,
  { file }: CallInput<'plan:write'>,
): Promise<Result<CallOutput<'plan:write'>, PlannerError>> {
  const text = writePlan(snapshot(db, () => wholePlan(db)));
  try {
    if (!(await mayReplace(resolve(file), PLAN_FORMAT))) return fail({ code: 'file-exists', data: { file }, file });
  } catch (error) {
    return fail(writeFailure(error, file));
  }
  const failure = await putFile(file, text);
  return failure === undefined ? ok({ file, bytes: Buffer.byteLength(text) }) : fail(failure);
}
