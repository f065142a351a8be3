import type { PlannerError } from '../../../core/messages/errors.ts';
import { isPackageName } from '../../../core/plan/package.ts';
import type { Plan } from '../../../core/plan/plan.ts';
import { referenceProblems } from '../../../core/plan/references.ts';
import { type Result, fail, ok } from '../../../core/result.ts';
import { stopIfAsked } from '../cancelling.ts';
import { knownIds } from '../known-ids.ts';
import { type OpenPackage, openPackage } from './open-package.ts';
import { planRefused, readPlanBytes, readPlanFile } from './read-plan-file.ts';
import type { Workspace } from '../workspace.ts';

/** What somebody hands over: a plan, and the package around it unless it came as a plan.json. */
export interface HandOver {
  readonly plan: Plan;
  readonly pack?: OpenPackage;
}

/** Reads a plan.json or a package, checks it against the workspace, and lets `work` have it while it is open. */
export async function withHandOver<T>(
  workspace: Workspace,
  file: string,
  work: (given: HandOver) => Promise<Result<T, PlannerError>>,
): Promise<Result<T, PlannerError>> {
  const read = isPackageName(file) ? await readPackagePlan(workspace, file) : await readPlainPlan(file);
  if (!read.ok) return read;
  const { plan, pack } = read.value;
  try {
    const problems = referenceProblems(plan, knownIds(workspace.db, plan));
    return problems.length > 0 ? fail(planRefused(file, problems)) : await work(read.value);
  } finally {
    await pack?.close();
  }
}

async function readPlainPlan(file: string): Promise<Result<HandOver, PlannerError>> {
  const plan = await readPlanFile(file);
  return plan.ok ? ok({ plan: plan.value }) : plan;
}

// Bytes between two words on how far the reading is.
const TOLD_EVERY = 8 * 1024 * 1024;

async function readPackagePlan(
  { cancelling, onEvent }: Workspace,
  file: string,
): Promise<Result<HandOver, PlannerError>> {
  let told = 0;
  const pack = await openPackage(file, (done, total) => {
    stopIfAsked(cancelling);
    if (done - told < TOLD_EVERY) return;
    told = done;
    onEvent({ kind: 'job:progress', job: 'read', done, total });
  });
  if (!pack.ok) return pack;
  const plan = readPlanBytes(pack.value.plan, file);
  if (plan.ok) return ok({ plan: plan.value, pack: pack.value });
  await pack.value.close();
  return plan;
}
