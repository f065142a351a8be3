import { existsSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { PlannerError } from '../core/messages/errors.ts';
import { type Result, fail, ok } from '../core/result.ts';
import { refusalOf } from './file-header.ts';
import { type ReadableDb, type WritableDb, readableHandle, writableHandle } from './handle.ts';
import { type Migration, migrate, versionOf } from './migrate.ts';
import { MIGRATIONS } from './migrations/list.ts';
import { copyTo, makeWorkspace } from './whole-file.ts';
import { BUSY_TIMEOUT, storeFailure, systemCode, writeFailure } from './store-failure.ts';

/** The name of the workspace's file in its folder. */
const WORKSPACE_FILE = 'workspace.sqlite';

export interface OpenOptions {
  /** Makes the folder and an empty workspace where there is none. */
  readonly create: boolean;
  readonly migrations?: readonly Migration[];
}

/**
 * Opens a workspace for writing; whoever calls holds its lock. An older file is copied to `workspace.v<n>.sqlite` and
 * brought up to date; a newer, foreign or damaged one is refused and left as it was.
 */
export function openWorkspace(
  folder: string,
  { create, migrations = MIGRATIONS }: OpenOptions,
): Result<WritableDb, PlannerError> {
  const file = join(folder, WORKSPACE_FILE);
  try {
    if (!existsSync(file)) {
      if (!create) return fail({ code: 'file-missing', data: { file }, file });
      makeWorkspace(file, migrations);
    }
    const refusal = refusalOf(file, migrations.length);
    if (refusal !== undefined) return fail(refusal);
    const database = new Database(file, { fileMustExist: true, timeout: BUSY_TIMEOUT });
    return orClose(database, () => {
      prepareConnection(database);
      database.pragma('journal_mode = WAL');
      database.pragma('synchronous = FULL');
      const version = versionOf(database);
      if (version < migrations.length) {
        copyTo(database, join(folder, `workspace.v${version}.sqlite`));
        migrate(database, migrations);
      }
      return ok(writableHandle(database, file));
    });
  } catch (error) {
    return failOrThrow(writeFailure(error, file), error);
  }
}

/** Opens a workspace for reading beside whoever writes to it; refuses an older file, which only a writer may update. */
export function openForReading(
  folder: string,
  { migrations = MIGRATIONS }: { readonly migrations?: readonly Migration[] } = {},
): Result<ReadableDb, PlannerError> {
  const file = join(folder, WORKSPACE_FILE);
  try {
    if (!existsSync(file)) return fail({ code: 'file-missing', data: { file }, file });
    const known = migrations.length;
    const refusal = refusalOf(file, known);
    if (refusal !== undefined) return fail(refusal);
    const database = new Database(file, { readonly: true, fileMustExist: true, timeout: BUSY_TIMEOUT });
    return orClose(database, () => {
      prepareConnection(database);
      const read = versionOf(database);
      if (read < known) {
        database.close();
        return fail({ code: 'workspace-older', data: { file, read, known }, file });
      }
      return ok(readableHandle(database, file));
    });
  } catch (error) {
    return failOrThrow(readFailure(error, file), error);
  }
}

/** Looks through every page of a workspace's file, which takes as long as reading it; a fault is `workspace-damaged`. */
export function checkPages(folder: string): Result<undefined, PlannerError> {
  const file = join(folder, WORKSPACE_FILE);
  try {
    const database = new Database(file, { readonly: true, fileMustExist: true, timeout: BUSY_TIMEOUT });
    return orClose(database, () => {
      const reason = database.prepare<[], string>('PRAGMA quick_check(1)').pluck().get();
      database.close();
      return reason === 'ok'
        ? ok(undefined)
        : fail({ code: 'workspace-damaged', data: { file, reason: reason ?? '' }, file });
    });
  } catch (error) {
    return failOrThrow(readFailure(error, file), error);
  }
}

const failOrThrow = (failure: PlannerError | undefined, error: unknown): Result<never, PlannerError> => {
  if (failure === undefined) throw error;
  return fail(failure);
};

function readFailure(error: unknown, file: string): PlannerError | undefined {
  const failure = storeFailure(error, file);
  const reason = failure?.code === 'folder-not-writable' ? failure.data.reason : systemCode(error);
  return reason === undefined ? failure : { code: 'file-unreadable', data: { file, reason }, file };
}

function orClose<T>(database: Database.Database, work: () => T): T {
  try {
    return work();
  } catch (error) {
    database.close();
    throw error;
  }
}

function prepareConnection(database: Database.Database): void {
  database.pragma('foreign_keys = ON');
  database.pragma('trusted_schema = OFF');
  database.pragma('cell_size_check = ON');
  database.pragma('cache_size = -32768');
  // A schema that cannot be read shows here and not in the middle of somebody's work.
  database.prepare('SELECT count(*) FROM sqlite_schema').get();
}
