import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { migrate, versionOf } from '../../../db/migrate.ts';
import { sql as workspace } from '../../../db/migrations/0001-workspace.ts';
import { sql as history } from '../../../db/migrations/0002-history.ts';
import { sql as declaredAndWaived } from '../../../db/migrations/0003-declared-and-waived.ts';
import { logByObject } from '../../../db/migrations/0004-log-by-object.ts';

const EARLIER = [workspace, history, declaredAndWaived];
const FIRST = 4194304;

/** A file of version 3 with changes in its log. */
function before(): Database.Database {
  const database = new Database(':memory:');
  migrate(database, EARLIER);
  const append = database.prepare(
    "INSERT INTO command (at, operator, kind, before, after) VALUES (?, 'me', 'k', ?, ?)",
  );
  const setting = { rule: 'text-length', key: 'most', value: 1 };
  const put = (at: number, old: unknown, fresh: unknown) => append.run(at, JSON.stringify(old), JSON.stringify(fresh));
  put(1, {}, { posts: [{ id: 'p1', text: '一\ud800' }, { id: 'p2' }], settings: [setting] });
  put(2, { posts: [{ id: 'p1' }] }, { clients: [{ id: 'p1', name: 'n' }], posts: [] });
  put(3, null, { origins: [] });
  return database;
}

it('before: version 3 with objects in the two texts of a change; after: version 4, each object by itself', () => {
  const database = before();
  migrate(database, [...EARLIER, logByObject]);
  expect(versionOf(database)).toBe(4);
  expect(database.prepare('SELECT seq, before, after FROM command').raw().all()).toEqual([
    [1, '{}', '{"settings":[{"rule":"text-length","key":"most","value":1}]}'],
    [2, '{}', '{"posts":[]}'],
    [3, 'null', '{"origins":[]}'],
  ]);
  expect(database.prepare('SELECT * FROM command_item').raw().all()).toEqual([
    [FIRST, 'after', 'posts', 'p1', '{"id":"p1","text":"一\\ud800"}'],
    [FIRST + 1, 'after', 'posts', 'p2', '{"id":"p2"}'],
    [2 * FIRST, 'before', 'posts', 'p1', '{"id":"p1"}'],
    [2 * FIRST + 1, 'after', 'clients', 'p1', '{"id":"p1","name":"n"}'],
  ]);
});

it.each(["UPDATE command SET kind = 'x'", "UPDATE command_item SET item = 'x'", 'DELETE FROM command_item'])(
  'after it the log still cannot be changed: %s',
  (sql) => {
    const database = before();
    migrate(database, [...EARLIER, logByObject]);
    expect(() => database.exec(sql)).toThrow('the command log is append-only');
  },
);
