import { create } from 'zustand';
import type { Undone } from '../../core/api/workspace.ts';
import type { PlannerError } from '../../core/messages/errors.ts';
import type { Result } from '../../core/result.ts';
import { ask } from '../planner.ts';

interface HistoryStore {
  readonly undo: () => Promise<Result<Undone, PlannerError>>;
  readonly redo: () => Promise<Result<Undone, PlannerError>>;
}

/** Back and forth in what was done. */
export const useHistory = create<HistoryStore>()(() => ({
  undo: () => ask('history:undo', {}),
  redo: () => ask('history:redo', {}),
}));
