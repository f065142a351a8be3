import type { CallInput, CallOutput } from '../../../core/api.ts';
import type { ExportPreview } from '../../../core/api/batches.ts';
import type { PlannerError } from '../../../core/messages/errors.ts';
import { type Result, ok } from '../../../core/result.ts';
import { countBatches, listBatches } from '../../../db/batches.ts';
import type { ReadableDb } from '../../../db/handle.ts';
import { standings } from '../posts/departed-posts.ts';
import { refresh } from '../judging/judging.ts';
import { chosenPosts, recognisable } from './export-batch.ts';
import { scopeFilter } from '../scope.ts';
import type { Workspace } from '../workspace.ts';

/** The batches that this workspace made, the latest first. Only those that are asked for are counted through. */
export const readBatches = (
  db: ReadableDb,
  { first }: CallInput<'batches:list'>,
): Promise<Result<CallOutput<'batches:list'>, PlannerError>> => {
  const listed = listBatches(db, first);
  const standing = standings(
    db,
    listed.map(({ id }) => id),
  );
  const batches = listed.map((batch) => ({ ...batch, zip: `${batch.folder}.zip`, back: standing(batch.id) }));
  return Promise.resolve(ok({ batches, total: countBatches(db) }));
};

const MOST_NAMED = 200;

/** What an export would take now, and what would stay behind. */
export async function previewExport(
  workspace: Workspace,
  input: CallInput<'batches:preview'>,
): Promise<Result<ExportPreview, PlannerError>> {
  const { db, now } = workspace;
  const scope = scopeFilter(db, input);
  if (!scope.ok) return scope;
  await refresh(workspace);
  const chosen = chosenPosts(db, scope.value);
  const count = (verdict: string) => chosen.filter((one) => one.verdict === verdict).length;
  const held = chosen
    .filter(({ verdict }) => verdict === 'held')
    .sort((a, b) => (a.post.scheduledAt ?? Infinity) - (b.post.scheduledAt ?? Infinity));
  const left = held
    .slice(0, MOST_NAMED)
    .map(({ post, heldBy }) => ({ id: post.id, rules: [...new Set(heldBy)].sort() }));
  return ok({
    chosen: chosen.length,
    cleared: count('cleared'),
    warned: count('warned'),
    held: held.length,
    left: recognisable(
      db,
      left,
      held.map(({ post }) => post),
      now(),
    ),
  });
}
