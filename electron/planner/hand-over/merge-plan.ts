// What a person chose of a file, made one plan and taken in one step.
import type { CallInput } from '../../../core/api.ts';
import type { Choice, Merged } from '../../../core/api/hand-over.ts';
import type { PlannerError } from '../../../core/messages/errors.ts';
import { takesTheirs, withTheirs } from '../../../core/plan/compare-plans.ts';
import { PLAN_FORMAT, PLAN_VERSION } from '../../../core/plan/plan.ts';
import { type Form, type PlanList, objectKey } from '../../../core/plan/plan-objects.ts';
import { readPlan } from '../../../core/plan/read-plan.ts';
import { referenceProblems } from '../../../core/plan/references.ts';
import { type Result, fail, ok } from '../../../core/result.ts';
import { type Pair, pairUp } from './compare-plan.ts';
import { takePackage, takePlan } from './import-plan.ts';
import { knownIds } from '../known-ids.ts';
import { type Origin, PLAN_IMPORT, mixedOrigin } from '../changes/past-versions.ts';
import { planRefused } from './read-plan-file.ts';
import { withHandOver } from './read-hand-over.ts';
import type { Workspace } from '../workspace.ts';

/** Takes what is new, and of what differs what was chosen; nothing where file or workspace are not what was seen. */
export const mergePlan = (
  workspace: Workspace,
  { file, seen, choices }: CallInput<'plan:merge'>,
): Promise<Result<Merged, PlannerError>> =>
  withHandOver(workspace, file, async (given): Promise<Result<Merged, PlannerError>> => {
    const { pairs, seen: now } = pairUp(workspace.db, given);
    if (now !== seen) return ok({ taken: false });
    const { forms, mixed } = chosenOf(pairs, choices);
    const chosen = readPlan({ format: PLAN_FORMAT, version: PLAN_VERSION, ...forms });
    if (!chosen.ok) return fail(planRefused(file, chosen.error));
    const plan = chosen.value;
    const problems = referenceProblems(plan, knownIds(workspace.db, plan));
    if (problems.length > 0) return fail(planRefused(file, problems));
    const { pack } = given;
    if (pack === undefined) {
      const taken = await takePlan(workspace, PLAN_IMPORT, plan, false, mixed);
      return taken.ok ? ok({ taken: true, media: 0, ...taken.value }) : taken;
    }
    const taken = await takePackage(workspace, plan, { plan: given.plan, pack }, mixed);
    return taken.ok ? ok({ taken: true, media: taken.value.media, ...taken.value.counts }) : taken;
  });

type Lists = Record<PlanList, Form[]>;

/** Every object as it is to be; what stays ours is there as it is, so that its files are wanted too. */
function chosenOf(
  pairs: readonly Pair[],
  choices: readonly Choice[],
): { readonly forms: Lists; readonly mixed: readonly Origin[] } {
  const said = new Map(choices.map((choice) => [objectKey(choice), choice.take]));
  const forms: Lists = {
    clients: [],
    accounts: [],
    sites: [],
    applications: [],
    campaigns: [],
    posts: [],
    settings: [],
    lists: [],
  };
  const mixed: Origin[] = [];
  for (const { theirs, ours, standing } of pairs) {
    const { list, id } = theirs;
    const take = said.get(objectKey(theirs)) ?? (standing === 'same' || takesTheirs(standing) ? 'theirs' : 'ours');
    // What is new comes whole: others may refer to it.
    if (ours === undefined || take === 'theirs') forms[list].push(theirs.form);
    else if (take === 'ours') forms[list].push(ours.form);
    else {
      const form = withTheirs(ours.form, theirs.form, take);
      forms[list].push(form);
      if (take.length > 0) mixed.push(mixedOrigin({ list, id, form }, theirs));
    }
  }
  return { forms, mixed };
}
