import { readFile } from 'node:fs/promises';
import type { Problem } from '../../core/domain/problem.ts';
import type { PlannerError } from '../../core/messages/errors.ts';
import type { Plan } from '../../core/plan/plan.ts';
import { parseJson, readPlan } from '../../core/plan/read-plan.ts';
import { type Result, fail, ok } from '../../core/result.ts';
import { fileFailure } from '../files/file-failure.ts';

// Ten times the largest agency's year; beyond it the file is not a plan.
const LARGEST_PLAN = 1024 * 1024 * 1024;

/** Reads text that has to be UTF-8; a byte order mark is passed over. */
async function readUtf8(file: string): Promise<Result<string, PlannerError>> {
  try {
    const bytes = await readFile(file);
    if (bytes.length === 0) return fail({ code: 'file-empty', data: { file }, file });
    if (bytes.length > LARGEST_PLAN) {
      const read = `${Math.ceil(bytes.length / 1024 / 1024)} MB`;
      return fail({ code: 'file-too-large', data: { file, read, limit: '1024 MB' }, file });
    }
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    if (error instanceof TypeError) return fail({ code: 'plan-not-utf8', data: { file }, file });
    return fail(fileFailure(error, file));
  }
}

/** Reads JSON from a file; where it is none, the refusal names line and column. */
export async function readJsonFile(file: string): Promise<Result<unknown, PlannerError>> {
  const text = await readUtf8(file);
  if (!text.ok) return text;
  const json = parseJson(text.value);
  if (json.ok) return json;
  const { row, column, read } = json.error;
  const code = json.error.reason === 'ends-early' ? 'plan-ends-early' : 'plan-not-json';
  return fail({ code, data: { file, row, column, read }, file, row, column: String(column) });
}

/** Reads a plan.json; its ids are held against the workspace by whoever takes it. */
export async function readPlanFile(file: string): Promise<Result<Plan, PlannerError>> {
  const json = await readJsonFile(file);
  if (!json.ok) return json;
  const plan = readPlan(json.value);
  if (plan.ok) return plan;
  return fail(planRefused(file, plan.error));
}

/** The refusal of a plan by its problems, of which the first is told. */
export function planRefused(file: string, problems: readonly Problem[]): PlannerError {
  const problem = problems[0];
  return { code: 'plan-refused', data: { file, count: problems.length }, file, ...(problem && { problem }) };
}
