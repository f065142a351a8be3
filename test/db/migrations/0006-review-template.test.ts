import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { migrate, versionOf } from '../../../db/migrate.ts';
import { MIGRATIONS } from '../../../db/migrations/list.ts';

it('before: version 5 with a client; after: version 6, the client has no template for its reviews', () => {
  const database = new Database(':memory:');
  migrate(database, MIGRATIONS.slice(0, 5));
  database.exec(
    "INSERT INTO client (id, name, region, categories, requires_approval, card) VALUES ('c1', 'n', 'mainland', '[]', 0, '{}')",
  );
  migrate(database, MIGRATIONS.slice(0, 6));
  expect(versionOf(database)).toBe(6);
  expect(database.prepare('SELECT id, review_template FROM client').raw().all()).toEqual([['c1', null]]);
});
