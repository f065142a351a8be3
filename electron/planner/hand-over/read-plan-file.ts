import type { Problem } from '../../../core/domain/problem.ts';
import type { PlannerError } from '../../../core/messages/errors.ts';
import type { Plan } from '../../../core/plan/plan.ts';
import { asDeepAsRead, parseJson, readPlan } from '../../../core/plan/read-plan.ts';
import { type Result, fail, ok } from '../../../core/result.ts';
import { readBounded } from '../../files/read-bounded.ts';

// Ten times the largest agency's year; beyond it the file is not a plan.
const LARGEST_PLAN = 1024 * 1024 * 1024;

/** Reads a plan.json; its ids are held against the workspace by whoever takes it. */
export async function readPlanFile(file: string): Promise<Result<Plan, PlannerError>> {
  const bytes = await readBounded(file, LARGEST_PLAN);
  return bytes.ok ? readPlanBytes(bytes.value, file) : bytes;
}

/** Reads the bytes of a plan.json that `file` is or holds. */
export function readPlanBytes(bytes: Uint8Array, file: string): Result<Plan, PlannerError> {
  const json = readJson(bytes, file);
  if (!json.ok) return json;
  const plan = readPlan(json.value);
  return plan.ok ? plan : fail(planRefused(file, plan.error));
}

/** Reads text that has to be UTF-8; a byte order mark is passed over. */
function readUtf8(bytes: Uint8Array, file: string): Result<string, PlannerError> {
  try {
    if (bytes.length === 0) return fail({ code: 'file-empty', data: { file }, file });
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    if (error instanceof TypeError) return fail({ code: 'plan-not-utf8', data: { file }, file });
    throw error;
  }
}

/** Reads JSON; where it is none, the refusal names line and column. */
export function readJson(bytes: Uint8Array, file: string): Result<unknown, PlannerError> {
  const text = readUtf8(asDeepAsRead(bytes), file);
  if (!text.ok) return text;
  const json = parseJson(text.value);
  if (json.ok) return json;
  const { row, column, read } = json.error;
  const code = json.error.reason === 'ends-early' ? 'plan-ends-early' : 'plan-not-json';
  return fail({ code, data: { file, row, column, read }, file, row, column: String(column) });
}

/** The refusal of a plan by its problems, of which the first is told. */
export function planRefused(file: string, problems: readonly Problem[]): PlannerError {
  const problem = problems[0];
  return { code: 'plan-refused', data: { file, count: problems.length }, file, ...(problem && { problem }) };
}
