import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { migrate, versionOf } from '../../../db/migrate.ts';
import { sql as workspace } from '../../../db/migrations/0001-workspace.ts';
import { sql as history } from '../../../db/migrations/0002-history.ts';

/** A file of version 1 with two changes in its log. */
function before(): Database.Database {
  const database = new Database(':memory:');
  migrate(database, [workspace]);
  const append = database.prepare("INSERT INTO command (at, operator, kind, before, after) VALUES (?, 'me', ?, ?, ?)");
  const client = { id: 'c1', name: 'n' };
  append.run(1, 'plan:import', '{}', JSON.stringify({ clients: [client], posts: [{ id: 'p1' }, { id: 'p2' }] }));
  append.run(2, 'plan:import', JSON.stringify({ clients: [client] }), JSON.stringify({ clients: [client] }));
  return database;
}

it('before: version 1 with a log; after: version 2, every change of the log can be undone', () => {
  const database = before();
  migrate(database, [workspace, history]);
  expect(versionOf(database)).toBe(2);
  expect(database.prepare('SELECT seq, step, objects, undone FROM undoable').raw().all()).toEqual([
    [1, null, 3, 0],
    [2, null, 1, 0],
  ]);
});

it('finds the changes of every object', () => {
  const database = before();
  migrate(database, [workspace, history]);
  expect(database.prepare('SELECT object, seq FROM command_object').raw().all()).toEqual([
    ['c1', 1],
    ['c1', 2],
    ['p1', 1],
    ['p2', 1],
  ]);
});

it('takes a draft away with its post', () => {
  const database = new Database(':memory:');
  migrate(database, [workspace, history]);
  database.exec(`BEGIN;
    INSERT INTO client (id, name, region, categories, requires_approval, card) VALUES ('c1', 'n', 'mainland', '[]', 0, '{}');
    INSERT INTO account (id, owner, client_id, nickname, kind, verification, capabilities)
      VALUES ('a1', 'brand', 'c1', 'n', 'media', '{}', '{}');
    INSERT INTO post (id, client_id, account_id, placement, form, text, first_comment, content_sha256)
      VALUES ('p1', 'c1', 'a1', 'organic', 'original', '', '', '');
    INSERT INTO draft (post_id, form, problems, at) VALUES ('p1', '{}', '[]', 1);
    COMMIT; DELETE FROM post;`);
  expect(database.prepare('SELECT * FROM draft').all()).toEqual([]);
});
