import { EMPTY_PLAN, type Plan } from '../../../core/plan/plan.ts';
import { commandsOn } from '../../../db/commands.ts';
import type { ReadableDb } from '../../../db/handle.ts';

/** What one change made of an object: both sides hold only what has its id. */
export interface PastStep {
  /** The number of the change in the log. */
  readonly seq: number;
  readonly before: Plan;
  readonly after: Plan;
}

/** What the log of changes knows of an object's past, the last step first. */
export const pastSteps = (db: ReadableDb, id: string): PastStep[] =>
  commandsOn(db, id).map(({ seq, before, after }) => ({ seq, before: planOf(before), after: planOf(after) }));

/** The log holds what this program wrote into it: lists of a plan. */
const planOf = (side: unknown): Plan => ({ ...EMPTY_PLAN, ...(side as Partial<Plan> | null) });
