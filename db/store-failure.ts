import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import type { PlannerError } from '../core/messages/errors.ts';

/** Milliseconds for which a statement waits for another program's lock on the file. */
export const BUSY_TIMEOUT = 5000;

const DAMAGE = /^SQLITE_(CORRUPT|NOTADB|FORMAT|IOERR_SHORT_READ|IOERR_CORRUPTFS)/;
const FULL = /^(SQLITE_FULL|ENOSPC|EDQUOT)$/;
const BUSY = /^SQLITE_(BUSY|LOCKED)/;
const NO_ACCESS = /^SQLITE_(CANTOPEN|READONLY|PERM|AUTH|IOERR)/;

/** What an error thrown by SQLite says about the workspace `file`; undefined where it speaks of a bug of ours. */
export function storeFailure(error: unknown, file: string): PlannerError | undefined {
  if (!(error instanceof Database.SqliteError)) return undefined;
  const folder = dirname(file);
  const { code } = error;
  if (DAMAGE.test(code)) return { code: 'workspace-damaged', data: { file, reason: code }, file };
  if (FULL.test(code)) return { code: 'disk-full', data: { folder }, file };
  if (BUSY.test(code)) return { code: 'workspace-busy', data: { holder: file, seconds: BUSY_TIMEOUT / 1000 }, file };
  if (NO_ACCESS.test(code)) return { code: 'folder-not-writable', data: { folder, reason: code }, file };
  // A schema that does not parse any more comes as a plain SQLITE_ERROR.
  if (error.message.startsWith('malformed database schema')) {
    return { code: 'workspace-damaged', data: { file, reason: error.message }, file };
  }
  return undefined;
}

/** The system's short code of a failed file operation, such as `EACCES`; undefined for any other error. */
export const systemCode = (error: unknown): string | undefined =>
  error instanceof Error && 'syscall' in error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined;

/** Why a folder or a file in it could not be written; undefined where it speaks of a bug of ours. */
export function writeFailure(error: unknown, file: string): PlannerError | undefined {
  const reason = systemCode(error);
  if (reason === undefined) return storeFailure(error, file);
  const folder = dirname(file);
  if (FULL.test(reason)) return { code: 'disk-full', data: { folder }, file };
  return { code: 'folder-not-writable', data: { folder, reason }, file };
}
