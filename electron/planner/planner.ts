// The planner behind the one contract, whoever hosts it.
import type { PlannerApi } from '../../core/api.ts';
import type { PlannerError } from '../../core/messages/errors.ts';
import { type Result, fail, ok } from '../../core/result.ts';
import { type ReadableDb, closeWorkspace, fileOf } from '../../db/handle.ts';
import { openForReading } from '../../db/open.ts';
import { storeFailure } from '../../db/store-failure.ts';
import { checkPosts } from './check-posts.ts';
import { explainRule } from './explain-rule.ts';
import { exportBatch } from './export-batch.ts';
import { importPlan } from './import-plan.ts';
import { importSheet } from './import-sheet.ts';
import { rankObstacles } from './rank-obstacles.ts';
import { verifyBatch } from './verify-batch.ts';
import { type HostServices, type Workspace, holdWorkspace } from './workspace.ts';
import { writePlanFile } from './write-plan-file.ts';

/** A planner, which holds its workspace from the first call that needs it until it is closed. */
export interface Planner {
  readonly api: PlannerApi;
  readonly close: () => void;
}

/** Makes a planner on the workspace in the host's folder. `pages` is the folder of the rules' pages. */
export function createPlanner(services: HostServices, pages: string): Planner {
  let workspace: Workspace | undefined;
  let last: Promise<unknown> = Promise.resolve();
  // One call at a time: what a call has read must not change while it waits for the worker or for a file.
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
  const onWorkspace =
    <I, O>(call: (workspace: Workspace, input: I) => Promise<Result<O, PlannerError>>) =>
    (input: I): Promise<Result<O, PlannerError>> =>
      inTurn(async () => {
        const held = workspace === undefined ? holdWorkspace(services) : ok(workspace);
        if (!held.ok) return held;
        workspace = held.value;
        const { db } = workspace;
        return failing(db, () => call(held.value, input));
      });
  // Reading needs no lock, so that it works beside a program that writes; a workspace that is not there yet or is older
  // has to be made or updated first, which only a writer may.
  const onReading =
    <I, O>(call: (db: ReadableDb, input: I) => Promise<Result<O, PlannerError>>) =>
    async (input: I): Promise<Result<O, PlannerError>> => {
      const reader = workspace === undefined ? openForReading(services.folder) : ok(workspace.db);
      if (!reader.ok) {
        const writes = reader.error.code === 'file-missing' || reader.error.code === 'workspace-older';
        return writes ? onWorkspace(({ db }, given: I) => call(db, given))(input) : reader;
      }
      try {
        return await failing(reader.value, () => call(reader.value, input));
      } finally {
        if (reader.value !== workspace?.db) closeWorkspace(reader.value);
      }
    };
  return {
    api: {
      'plan:import': onWorkspace(importPlan),
      'plan:write': onReading(writePlanFile),
      'sheet:import': onWorkspace(importSheet),
      'posts:check': onWorkspace(checkPosts),
      'obstacles:rank': onWorkspace(rankObstacles),
      'rules:explain': (input) => explainRule(pages, input),
      'batches:export': onWorkspace(exportBatch),
      'batches:verify': onWorkspace(verifyBatch),
    },
    close: () => {
      workspace?.close();
      workspace = undefined;
    },
  };
}

/** Awaits work on a store: a page that SQLite cannot read shows only when it is needed, wherever that is. */
async function failing<T>(
  db: ReadableDb,
  work: () => Promise<Result<T, PlannerError>>,
): Promise<Result<T, PlannerError>> {
  const file = fileOf(db);
  try {
    return await work();
  } catch (error) {
    const failure = storeFailure(error, file);
    if (failure === undefined) throw error;
    return fail(failure);
  }
}
