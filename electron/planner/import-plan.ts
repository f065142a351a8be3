import type { CallInput } from '../../core/api.ts';
import type { ImportCounts } from '../../core/api/sheets.ts';
import type { PlannerError } from '../../core/messages/errors.ts';
import { EMPTY_PLAN, type Plan } from '../../core/plan/plan.ts';
import { type KnownIds, referenceProblems } from '../../core/plan/references.ts';
import { type Result, fail, ok } from '../../core/result.ts';
import { accountsByIds } from '../../db/accounts.ts';
import { campaignsByIds } from '../../db/campaigns.ts';
import { clientsByIds } from '../../db/clients.ts';
import type { ReadableDb } from '../../db/handle.ts';
import { existingPostIds } from '../../db/posts.ts';
import { sitesByIds } from '../../db/sites.ts';
import { change } from './change.ts';
import { diffPlan } from './diff-plan.ts';
import { planRefused, readPlanFile } from './read-plan-file.ts';
import type { Workspace } from './workspace.ts';

/** Takes a plan.json: upserts whole objects by id, deletes nothing, all or nothing. */
export async function importPlan(
  workspace: Workspace,
  { file, dryRun }: CallInput<'plan:import'>,
): Promise<Result<ImportCounts, PlannerError>> {
  const read = await readPlanFile(file);
  if (!read.ok) return read;
  const plan = read.value;
  const problems = referenceProblems(plan, knownIds(workspace.db, plan));
  if (problems.length > 0) return fail(planRefused(file, problems));
  return takePlan(workspace, 'plan:import', plan, dryRun);
}

/** Writes posts alone, as an import does. */
export const takePosts = (workspace: Workspace, kind: string, posts: Plan['posts'], dryRun: boolean) =>
  takePlan(workspace, kind, { ...EMPTY_PLAN, posts }, dryRun);

/** Writes what of a plan is new or different. */
export async function takePlan(
  workspace: Workspace,
  kind: string,
  plan: Plan,
  dryRun: boolean,
): Promise<Result<ImportCounts, PlannerError>> {
  const changes = diffPlan(workspace.db, plan);
  const { counts } = changes;
  if (dryRun || counts.created + counts.changed === 0) return ok(counts);
  const made = await change(workspace, { kind }, changes);
  return made.ok ? ok(counts) : made;
}

/** Which of the ids that a plan names the workspace holds. */
export function knownIds(db: ReadableDb, plan: Plan): KnownIds {
  const ids = (items: readonly { readonly id: string }[]): Set<string> => new Set(items.map(({ id }) => id));
  const clients = [plan.accounts, plan.sites, plan.campaigns, plan.posts, plan.settings].flatMap((items) =>
    items.flatMap(({ clientId }) => clientId ?? []),
  );
  const accounts = [plan.applications, plan.posts, plan.listEntries].flatMap((items) =>
    items.flatMap(({ accountId }) => accountId ?? []),
  );
  return {
    clients: ids(clientsByIds(db, new Set(clients))),
    accounts: ids(accountsByIds(db, new Set(accounts))),
    sites: ids(sitesByIds(db, new Set(plan.applications.map(({ siteId }) => siteId)))),
    campaigns: ids(campaignsByIds(db, new Set(plan.posts.flatMap(({ campaignId }) => campaignId ?? [])))),
    posts: new Set(existingPostIds(db, new Set(plan.posts.flatMap(({ promotes }) => promotes ?? [])))),
  };
}
