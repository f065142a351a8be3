// One program writes to a workspace. What keeps the others out is an open transaction on `lock.sqlite`: the system lets
// go of it when its holder dies, however it dies. `holder.json` only says who that is. Nothing else may open lock.sqlite:
// on POSIX systems closing any descriptor of it drops the lock of the whole process.

import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import Database from 'better-sqlite3';
import { CHINA, type Instant, formatInstant } from '../core/domain/instant.ts';
import type { PlannerError } from '../core/messages/errors.ts';
import { type Result, fail, ok } from '../core/result.ts';
import { storeFailure, writeFailure } from './store-failure.ts';

export interface LockRequest {
  /** The name under which others are told who holds the workspace. */
  readonly program: string;
  readonly now: Instant;
  /** Milliseconds to wait for another holder; 5,000 unless said otherwise. */
  readonly waitMs?: number;
}

/** The right to write to a workspace, until it is released or its process ends. */
export interface Lock {
  readonly release: () => void;
}

const LOCK_FILE = 'lock.sqlite';
const HOLDER_FILE = 'holder.json';
const WAIT = 5000;

/**
 * Takes the right to write to the workspace in `folder`, making the folder where there is none. Waits asleep, the thread
 * with it; then fails with `workspace-busy`, naming the holder by program, process id and since when.
 */
export function acquireLock(folder: string, { program, now, waitMs = WAIT }: LockRequest): Result<Lock, PlannerError> {
  const file = join(folder, LOCK_FILE);
  let database: Database.Database | undefined;
  try {
    mkdirSync(folder, { recursive: true });
    database = new Database(file, { timeout: waitMs });
    database.exec('BEGIN EXCLUSIVE');
    writeHolder(folder, { program, pid: process.pid, since: formatInstant(now, CHINA) });
    return ok({ release: releaser(folder, database) });
  } catch (error) {
    database?.close();
    if (storeFailure(error, file)?.code === 'workspace-busy') {
      return fail({ code: 'workspace-busy', data: { holder: holderOf(folder), seconds: waitMs / 1000 } });
    }
    const failure = writeFailure(error, file);
    if (failure === undefined) throw error;
    return fail(failure);
  }
}

function releaser(folder: string, database: Database.Database): () => void {
  return () => {
    if (!database.open) return;
    rmSync(join(folder, HOLDER_FILE), { force: true });
    database.exec('ROLLBACK');
    database.close();
  };
}

interface Holder {
  readonly program: string;
  readonly pid: number;
  readonly since: string;
}

function writeHolder(folder: string, holder: Holder): void {
  const file = join(folder, HOLDER_FILE);
  writeFileSync(`${file}.new`, `${JSON.stringify(holder)}\n`);
  renameSync(`${file}.new`, file);
}

/** Who holds the workspace as one phrase without a language of its own; the lock's path where nobody wrote a name. */
function holderOf(folder: string): string {
  try {
    const { program, pid, since } = JSON.parse(readFileSync(join(folder, HOLDER_FILE), 'utf8')) as Partial<Holder>;
    if (program !== undefined && pid !== undefined && since !== undefined) return `${program} (PID ${pid}, ${since})`;
  } catch {
    // Killed before it wrote its name, or gone in this very moment.
  }
  return join(folder, LOCK_FILE);
}
