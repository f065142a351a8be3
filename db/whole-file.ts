// Files that appear under their name whole or not at all.

import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { type Migration, migrate } from './migrate.ts';
import { BUSY_TIMEOUT } from './store-failure.ts';

/** Makes an empty workspace and its folder. It gets its name when it is whole, so that an empty file always means a loss. */
export function makeWorkspace(file: string, migrations: readonly Migration[]): void {
  const folder = dirname(file);
  mkdirSync(folder, { recursive: true });
  const unfinished = join(folder, 'workspace.new.sqlite');
  rmSync(unfinished, { force: true });
  rmSync(`${unfinished}-journal`, { force: true });
  const database = new Database(unfinished, { timeout: BUSY_TIMEOUT });
  try {
    migrate(database, migrations);
  } finally {
    database.close();
  }
  putInPlace(unfinished, file);
}

/** Copies an open workspace, as it stands, to a file of that name; one that is there already is replaced. */
export function copyTo(database: Database.Database, copy: string): void {
  const unfinished = `${copy}.new`;
  rmSync(unfinished, { force: true });
  database.prepare('VACUUM INTO ?').run(unfinished);
  putInPlace(unfinished, copy);
}

/** Gives a finished file its name once its bytes are on the disk. */
function putInPlace(unfinished: string, file: string): void {
  const descriptor = openSync(unfinished, 'r+');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
  renameSync(unfinished, file);
}
