import type { PlannerError } from '../core/messages/errors.ts';
import { type Result, fail } from '../core/result.ts';
import { type ReadableDb, type WritableDb, atomically, databaseOf, fileOf } from './handle.ts';
import { storeFailure } from './store-failure.ts';

/**
 * Runs `work` in one transaction: a failure or a throw undoes all of it; inside another one, only its own part. A full
 * disk, a damaged file and another program's lock come back as failures; whatever else is thrown goes on.
 */
export function transaction<T, E>(db: WritableDb, work: () => Result<T, E>): Result<T, E | PlannerError> {
  let result: Result<T, E> | undefined;
  try {
    return atomically(db, () => {
      result = work();
      if (!result.ok) throw new Error('rolled back');
      return result;
    });
  } catch (error) {
    if (result !== undefined && !result.ok) return result;
    const failure = storeFailure(error, fileOf(db));
    if (failure === undefined) throw error;
    return fail(failure);
  }
}

/** Runs `work` so that all that it reads is of one moment, whatever another connection writes meanwhile. */
export const snapshot = <T>(db: ReadableDb, work: () => T): T => databaseOf(db).transaction(work).deferred();
