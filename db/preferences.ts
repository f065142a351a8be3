import { type ReadableDb, type WritableDb, rowsOf, writer } from './handle.ts';

/** Every preference that was set, by its key. */
export const allPreferences = (db: ReadableDb): Map<string, string> =>
  new Map(rowsOf<readonly [string, string]>(db, 'SELECT key, value FROM preference ORDER BY key'));

/** Sets a preference; without a value it goes back to what the system says. */
export function setPreference(db: WritableDb, key: string, value: string | undefined): void {
  if (value === undefined) writer(db, 'DELETE FROM preference WHERE key = ?')(key);
  else writer(db, 'INSERT OR REPLACE INTO preference (key, value) VALUES (?, ?)')(key, value);
}
