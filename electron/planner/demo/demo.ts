// The demo workspace: made when it is opened, removed whole.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { PlannerApi } from '../../../core/api.ts';
import type { WorkspaceInBrief } from '../../../core/api/workspace.ts';
import type { PlannerError } from '../../../core/messages/errors.ts';
import { type Result, fail, ok } from '../../../core/result.ts';
import { forgetAll, nextToRedo, nextToUndo } from '../../../db/history.ts';
import { writeFailure } from '../../files/file-failure.ts';
import { mediaFolder } from '../../files/media-files.ts';
import { putFile } from '../../files/put-file.ts';
import { demoEvidence } from './demo-evidence.ts';
import { demoPlan } from './demo-plan.ts';
import { takePlan } from '../hand-over/import-plan.ts';
import { readBrief } from '../workspace-brief.ts';
import type { HostServices, Workspace } from '../workspace.ts';

/** How the planner goes from one workspace to the other. */
export interface Door {
  readonly isOpen: () => boolean;
  /** Closes the workspace that is held and holds the demo, or the own one. */
  readonly open: (demo: boolean) => Promise<Result<Workspace, PlannerError>>;
}

/** The two calls about the demo. */
export function demoDoors(
  { demoFolder, onEvent }: HostServices,
  door: Door,
): { readonly open: PlannerApi['demo:open']; readonly remove: PlannerApi['demo:remove'] } {
  const arrived = (workspace: Workspace, demo: boolean): Result<WorkspaceInBrief, PlannerError> => {
    onEvent({ kind: 'workspace:opened' });
    return ok(readBrief(workspace.db, workspace, demo));
  };
  return {
    open: async () => {
      if (demoFolder === undefined) return fail({ code: 'demo-unavailable', data: {} });
      const opened = await door.open(true);
      if (!opened.ok) return opened;
      const filled = await furnish(opened.value);
      return filled.ok ? arrived(opened.value, true) : filled;
    },
    remove: async () => {
      if (demoFolder === undefined) return fail({ code: 'demo-unavailable', data: {} });
      const opened = await door.open(false);
      if (!opened.ok) return opened;
      try {
        await rm(demoFolder, { recursive: true, force: true });
      } catch (error) {
        return fail(writeFailure(error, demoFolder));
      }
      return arrived(opened.value, false);
    },
  };
}

/** Fills the demo workspace as of now; one that somebody has worked in is left as it is. */
async function furnish(workspace: Workspace): Promise<Result<undefined, PlannerError>> {
  const { db, now, folder } = workspace;
  if (nextToUndo(db) !== undefined || nextToRedo(db) !== undefined) return ok(undefined);
  for (const { file, bytes } of demoEvidence()) {
    const refused = await putFile(join(mediaFolder(folder), file.sha256), bytes);
    if (refused !== undefined) return fail(refused);
  }
  const taken = await takePlan(workspace, 'demo:open', demoPlan(now()), false);
  if (!taken.ok) return taken;
  forgetAll(db);
  return ok(undefined);
}
