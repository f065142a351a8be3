import type Database from 'better-sqlite3';

const READS = Symbol('reads');
const WRITES = Symbol('writes');

/** An open workspace that may be read. */
export interface ReadableDb {
  readonly [READS]: true;
}

/** An open workspace that may be changed; there is one per workspace at a time, see `lock.ts`. */
export interface WritableDb extends ReadableDb {
  readonly [WRITES]: true;
}

export type SqlValue = string | number | null;

/** A row as SQLite hands it over, in the order of the columns that were asked for. */
export type Row = readonly SqlValue[];

type Statement = Database.Statement;

interface Connection {
  readonly database: Database.Database;
  readonly file: string;
  readonly statements: Map<string, Statement>;
}

const connections = new WeakMap<ReadableDb, Connection>();

/** Makes the handle of a connection that may write. `file` is named in errors. */
export function writableHandle(database: Database.Database, file: string): WritableDb {
  const handle = Object.freeze<WritableDb>({ [READS]: true, [WRITES]: true });
  connections.set(handle, { database, file, statements: new Map() });
  return handle;
}

/** Makes the handle of a connection that only reads. `file` is named in errors. */
export function readableHandle(database: Database.Database, file: string): ReadableDb {
  const handle = Object.freeze<ReadableDb>({ [READS]: true });
  connections.set(handle, { database, file, statements: new Map() });
  return handle;
}

function connectionOf(db: ReadableDb): Connection {
  const connection = connections.get(db);
  if (connection === undefined) throw new Error('the workspace is closed');
  return connection;
}

/** The connection behind a handle, for the files of this folder only. */
export const databaseOf = (db: ReadableDb): Database.Database => connectionOf(db).database;

/** The path of the file behind a handle. */
export const fileOf = (db: ReadableDb): string => connectionOf(db).file;

/** Closes a workspace; its handle is of no use afterwards. */
export function closeWorkspace(db: ReadableDb): void {
  databaseOf(db).close();
  connections.delete(db);
}

type Shape = 'run' | 'raw' | 'pluck';

function prepared(db: ReadableDb, sql: string, shape: Shape): Statement {
  const { database, statements } = connectionOf(db);
  const key = `${shape} ${sql}`;
  const known = statements.get(key);
  if (known !== undefined) return known;
  const made = database.prepare(sql);
  if (shape === 'raw') made.raw(true);
  if (shape === 'pluck') made.pluck(true);
  statements.set(key, made);
  return made;
}

/** A function that runs one writing statement with the given parameters; prepared once per handle. */
export function writer(db: WritableDb, sql: string): (...parameters: readonly SqlValue[]) => Database.RunResult {
  const statement = prepared(db, sql, 'run');
  return (...parameters) => statement.run(...parameters);
}

/** All rows of a query; `R` is what the caller knows its columns to hold. */
export const rowsOf = <R extends Row = Row>(db: ReadableDb, sql: string, ...parameters: readonly SqlValue[]): R[] =>
  prepared(db, sql, 'raw').all(...parameters) as R[];

/** The first column of all rows of a query; `T` is what the caller knows that column to hold. */
export const valuesOf = <T extends SqlValue>(db: ReadableDb, sql: string, ...parameters: readonly SqlValue[]): T[] =>
  prepared(db, sql, 'pluck').all(...parameters) as T[];

/** The first column of the first row of a query, undefined where there is none. */
export const valueOf = <T extends SqlValue>(
  db: ReadableDb,
  sql: string,
  ...parameters: readonly SqlValue[]
): T | undefined => prepared(db, sql, 'pluck').get(...parameters) as T | undefined;

/** Runs all of `work` or none of it; inside a transaction it becomes part of that one. A throw rolls back. */
export const atomically = <T>(db: WritableDb, work: () => T): T => databaseOf(db).transaction(work).immediate();
