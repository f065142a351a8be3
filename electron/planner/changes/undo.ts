import type { History, HistoryStep, Undone } from '../../../core/api/workspace.ts';
import type { PlannerError } from '../../../core/messages/errors.ts';
import { EMPTY_PLAN, type Plan } from '../../../core/plan/plan.ts';
import { type Result, fail, ok } from '../../../core/result.ts';
import { commandBySeq } from '../../../db/commands.ts';
import type { ReadableDb } from '../../../db/handle.ts';
import { type Step, markUndone, nextToRedo, nextToUndo } from '../../../db/history.ts';
import { change } from './change.ts';
import type { Workspace } from '../workspace.ts';
import type { Sides } from './write-changes.ts';

/** What would be undone and done again next. */
export function historyOf(db: ReadableDb): History {
  const undo = nextToUndo(db);
  const redo = nextToRedo(db);
  return { ...(undo && { undo: stepInBrief(undo) }), ...(redo && { redo: stepInBrief(redo) }) };
}

export const readHistorySteps = (db: ReadableDb): Promise<Result<History, PlannerError>> =>
  Promise.resolve(ok(historyOf(db)));

/** Takes the last step back. */
export const undo = (workspace: Workspace): Promise<Result<Undone, PlannerError>> => move(workspace, 'undo');

/** Does the step again that was taken back last. */
export const redo = (workspace: Workspace): Promise<Result<Undone, PlannerError>> => move(workspace, 'redo');

async function move(workspace: Workspace, way: 'undo' | 'redo'): Promise<Result<Undone, PlannerError>> {
  const { db } = workspace;
  const step = way === 'undo' ? nextToUndo(db) : nextToRedo(db);
  if (step === undefined) return fail({ code: `nothing-to-${way}`, data: {} });
  const { before, after } = sidesOf(db, step);
  const made = await change(
    workspace,
    { kind: `${step.kind}:${way}`, moves: (store) => markUndone(store, step, way === 'undo') },
    way === 'undo' ? { before: after, after: before } : { before, after },
  );
  return made.ok ? ok({ step: stepInBrief(step), turned: made.value, history: historyOf(db) }) : made;
}

const stepInBrief = ({ kind, at, operator, objects }: Step): HistoryStep => ({ kind, at, operator, objects });

/** What a step made of what: all its commands are about the same objects. */
function sidesOf(db: ReadableDb, { seqs }: Step): Sides {
  const [first, last] = [seqs[0], seqs.at(-1) ?? seqs[0]].map((seq) => commandBySeq(db, seq));
  // The log was written by writeChanges: each side holds lists of a plan.
  return {
    before: { ...EMPTY_PLAN, ...(first?.before as Partial<Plan>) },
    after: { ...EMPTY_PLAN, ...(last?.after as Partial<Plan>) },
  };
}
