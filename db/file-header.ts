// What a file says of itself before it is opened for use, so that one that is refused is left as it was, to the byte.

import { closeSync, existsSync, fstatSync, openSync, readSync } from 'node:fs';
import Database from 'better-sqlite3';
import type { PlannerError } from '../core/messages/errors.ts';
import { APPLICATION_ID, versionOf } from './migrate.ts';
import { BUSY_TIMEOUT } from './store-failure.ts';

/** `workspace`: ours, at `version`. `foreign`: a SQLite file of another program. `damaged`: not a whole SQLite file. */
type Header =
  | { readonly kind: 'workspace'; readonly version: number }
  | { readonly kind: 'foreign' }
  | { readonly kind: 'damaged'; readonly reason: string };

const MAGIC = 'SQLite format 3\0';
const LENGTH = 100;

function headerFromBytes(file: string): Header {
  const descriptor = openSync(file, 'r');
  try {
    const bytes = Buffer.alloc(LENGTH);
    const read = readSync(descriptor, bytes, 0, LENGTH, 0);
    const { size } = fstatSync(descriptor);
    if (size === 0) return { kind: 'damaged', reason: 'empty' };
    if (read < LENGTH) return { kind: 'damaged', reason: `${size} B` };
    if (bytes.toString('latin1', 0, MAGIC.length) !== MAGIC) return { kind: 'damaged', reason: 'header' };
    if (bytes.readInt32BE(68) !== APPLICATION_ID) return { kind: 'foreign' };
    // A page size of 65536 does not fit the two bytes and is written as 1.
    const pageSize = bytes.readUInt16BE(16) === 1 ? 65_536 : bytes.readUInt16BE(16);
    const whole = pageSize * bytes.readUInt32BE(28);
    if (size < whole) return { kind: 'damaged', reason: `${size} B < ${whole} B` };
    return { kind: 'workspace', version: bytes.readInt32BE(60) };
  } finally {
    closeSync(descriptor);
  }
}

function headerFromSqlite(file: string): Header {
  const database = new Database(file, { readonly: true, fileMustExist: true, timeout: BUSY_TIMEOUT });
  try {
    const application = database.pragma('application_id', { simple: true });
    return application === APPLICATION_ID ? { kind: 'workspace', version: versionOf(database) } : { kind: 'foreign' };
  } finally {
    database.close();
  }
}

/**
 * Why a file that exists is not opened: foreign, damaged, or newer than the version `known`. Throws as `fs` and SQLite do.
 *
 * Without a write-ahead log nobody has the file open, and its bytes may be read: SQLite would leave a log behind. With
 * one the version may stand in the log alone, and somebody in this very process may have the file open: then only SQLite
 * may touch it, because on POSIX systems closing any descriptor of a file drops all locks that the process has on it.
 */
export function refusalOf(file: string, known: number): PlannerError | undefined {
  const header = existsSync(`${file}-wal`) ? headerFromSqlite(file) : headerFromBytes(file);
  if (header.kind === 'foreign') return { code: 'workspace-foreign', data: { file }, file };
  if (header.kind === 'damaged') return { code: 'workspace-damaged', data: { file, reason: header.reason }, file };
  const read = header.version;
  return read > known ? { code: 'workspace-newer', data: { file, read, known }, file } : undefined;
}
