// The planner behind the one contract, whoever hosts it.
import type { PlannerApi } from '../../core/api.ts';
import type { PlannerError } from '../../core/messages/errors.ts';
import { type Result, ok } from '../../core/result.ts';
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
  const onWorkspace =
    <I, O>(call: (workspace: Workspace, input: I) => Promise<Result<O, PlannerError>>) =>
    async (input: I): Promise<Result<O, PlannerError>> => {
      const held = workspace === undefined ? holdWorkspace(services) : ok(workspace);
      if (!held.ok) return held;
      workspace = held.value;
      return call(workspace, input);
    };
  return {
    api: {
      'plan:import': onWorkspace(importPlan),
      'plan:write': onWorkspace(writePlanFile),
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
