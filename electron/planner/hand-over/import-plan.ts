import type { CallInput } from '../../../core/api.ts';
import type { ImportCounts } from '../../../core/api/sheets.ts';
import type { PlannerError } from '../../../core/messages/errors.ts';
import { EMPTY_PLAN, type Plan } from '../../../core/plan/plan.ts';
import { objectsByKey } from '../../../core/plan/plan-objects.ts';
import { type Result, ok } from '../../../core/result.ts';
import { appendCommand } from '../../../db/commands.ts';
import { transaction } from '../../../db/transaction.ts';
import { Cancelled } from '../cancelling.ts';
import { change } from '../changes/change.ts';
import { diffPlan } from '../changes/diff-plan.ts';
import { type Texts, newTexts, textsCommand } from '../changes/earlier-texts.ts';
import { refresh } from '../judging/judging.ts';
import { keepMedia } from './keep-package-media.ts';
import { type Origin, PACKAGE_IMPORT, PLAN_IMPORT, originsCommand, originsOf } from '../changes/past-versions.ts';
import { type HandOver, withHandOver } from './read-hand-over.ts';
import type { Workspace } from '../workspace.ts';

/** Takes a plan.json or a package: upserts whole objects by id, deletes nothing, all or nothing. */
export const importPlan = (
  workspace: Workspace,
  { file, dryRun }: CallInput<'plan:import'>,
): Promise<Result<ImportCounts, PlannerError>> =>
  withHandOver(workspace, file, async ({ plan, pack }) => {
    if (dryRun || pack === undefined) return takePlan(workspace, PLAN_IMPORT, plan, dryRun);
    const taken = await takePackage(workspace, plan, { plan, pack });
    return taken.ok ? ok(taken.value.counts) : taken;
  });

/** Writes posts alone, as an import does. */
export const takePosts = (workspace: Workspace, kind: string, posts: Plan['posts'], dryRun: boolean) =>
  takePlan(workspace, kind, { ...EMPTY_PLAN, posts }, dryRun);

/** Writes what of a plan is new or different, with what is known of where it comes from. */
export async function takePlan(
  workspace: Workspace,
  kind: string,
  plan: Plan,
  dryRun: boolean,
  origins: readonly Origin[] = [],
): Promise<Result<ImportCounts, PlannerError>> {
  const changes = diffPlan(workspace.db, plan);
  const { counts } = changes;
  if (dryRun || counts.created + counts.changed === 0) return ok(counts);
  const { now, operator } = workspace;
  const act = {
    kind,
    ...(origins.length > 0 && {
      also: (db: Workspace['db']) => void appendCommand(db, { at: now(), operator, ...originsCommand(origins) }),
    }),
  };
  const made = await change(workspace, act, changes);
  return made.ok ? ok(counts) : made;
}

/** Takes what was chosen of a package with the files of its posts; where it cannot be taken, the files go again. */
export async function takePackage(
  workspace: Workspace,
  chosen: Plan,
  { plan: theirs, pack }: Required<HandOver>,
  mixed: readonly Origin[] = [],
): Promise<Result<{ readonly counts: ImportCounts; readonly media: number }, PlannerError>> {
  const kept = await keepMedia(workspace, chosen, pack);
  if (!kept.ok) return kept;
  const { files, letGo } = kept.value;
  const said = originsOf(pack.manifest.bases, objectsByKey(theirs));
  let taken: Result<ImportCounts, PlannerError> | undefined;
  try {
    taken = await takePlan(workspace, PACKAGE_IMPORT, chosen, false, [...said, ...mixed]);
  } finally {
    if (taken?.ok !== true) await letGo();
  }
  if (!taken.ok) return taken;
  const noted = noteTexts(workspace, newTexts(workspace.db, chosen.posts, pack.texts));
  if (!noted.ok) return noted;
  if (files > 0) await judgeWaiting(workspace);
  return ok({ counts: taken.value, media: files });
}

/** Keeps texts that the back office has and that came along; no post is another one for it. */
function noteTexts({ db, now, operator, onEvent }: Workspace, texts: Texts): Result<undefined, PlannerError> {
  if (texts.size === 0) return ok(undefined);
  const noted = transaction<undefined, PlannerError>(db, () => {
    appendCommand(db, { at: now(), operator, ...textsCommand(texts) });
    return ok(undefined);
  });
  if (noted.ok) onEvent({ kind: 'workspace:changed', ids: [], ledger: false });
  return noted;
}

/** Posts that were here already may have waited for these files; whoever stops that has the package all the same. */
async function judgeWaiting(workspace: Workspace): Promise<void> {
  try {
    await refresh(workspace);
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error;
  }
}
