import type { Database } from 'better-sqlite3';

/** One step from a version to the next: SQL, or a function of the connection alone. */
export type Migration = string | ((database: Database) => void);

/** Marks a file as a workspace, in SQLite's `application_id`: the letters FXPL. */
export const APPLICATION_ID = 0x4658504c;

/** The version of the schema that a file has; 0 is a file without any. */
export const versionOf = (database: Database): number => Number(database.pragma('user_version', { simple: true }));

/**
 * Brings a file from its version to that of the last migration, in one transaction: all steps or none. The first of the
 * list leads to version 1. Throws where a step leaves a reference that leads nowhere.
 */
export function migrate(database: Database, migrations: readonly Migration[]): void {
  const from = versionOf(database);
  if (from >= migrations.length) return;
  // A step may rebuild a table, which is only possible while references are not enforced; they are checked at the end.
  database.pragma('foreign_keys = OFF');
  try {
    database
      .transaction(() => {
        for (const step of migrations.slice(from)) {
          if (typeof step === 'string') database.exec(step);
          else step(database);
        }
        const dangling = database.prepare('PRAGMA foreign_key_check').all();
        if (dangling.length > 0)
          throw new Error(`the migration leaves ${dangling.length} references that lead nowhere`);
        database.pragma(`application_id = ${APPLICATION_ID}`);
        database.pragma(`user_version = ${migrations.length}`);
      })
      .exclusive();
  } finally {
    database.pragma('foreign_keys = ON');
  }
}
