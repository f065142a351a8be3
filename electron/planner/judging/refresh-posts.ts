import type { CallOutput } from '../../../core/api.ts';
import type { PlannerError } from '../../../core/messages/errors.ts';
import { type Result, ok } from '../../../core/result.ts';
import { refresh } from './judging.ts';
import type { Workspace } from '../workspace.ts';

/** Brings every stored answer up to date. */
export const refreshPosts = async (workspace: Workspace): Promise<Result<CallOutput<'posts:refresh'>, PlannerError>> =>
  ok({ judged: await refresh(workspace) });
