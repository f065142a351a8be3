import type { Instant } from '../core/domain/instant.ts';
import { type ReadableDb, type WritableDb, rowsOf, writer } from './handle.ts';

/** A change that was made, in domain terms; `before` and `after` are JSON values, null where there was or is nothing. */
export interface Command {
  readonly at: Instant;
  readonly operator: string;
  readonly kind: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** A change with its number in the log, counted upwards from 1. */
export type LoggedCommand = Command & { readonly seq: number };

/** Appends a change to the log, in the transaction of the change itself; gives its number. Nothing in the log ever changes. */
export function appendCommand(db: WritableDb, { at, operator, kind, before, after }: Command): number {
  const append = writer(db, 'INSERT INTO command (at, operator, kind, before, after) VALUES (?, ?, ?, ?, ?)');
  return Number(append(at, operator, kind, JSON.stringify(before), JSON.stringify(after)).lastInsertRowid);
}

type CommandRow = readonly [number, Instant, string, string, string, string];

const commandOf = ([seq, at, operator, kind, before, after]: CommandRow): LoggedCommand => ({
  seq,
  at,
  operator,
  kind,
  before: JSON.parse(before),
  after: JSON.parse(after),
});

const COLUMNS = 'seq, at, operator, kind, before, after';

/** The latest changes, the last one first, at most `limit`; with `before`, those of smaller numbers. */
export const latestCommands = (db: ReadableDb, limit: number, before = Number.MAX_SAFE_INTEGER): LoggedCommand[] =>
  rowsOf<CommandRow>(db, `SELECT ${COLUMNS} FROM command WHERE seq < ? ORDER BY seq DESC LIMIT ?`, before, limit).map(
    commandOf,
  );

/** The change of this number, if there is one. */
export const commandBySeq = (db: ReadableDb, seq: number): LoggedCommand | undefined =>
  rowsOf<CommandRow>(db, `SELECT ${COLUMNS} FROM command WHERE seq = ?`, seq).map(commandOf)[0];
