import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { migrate, versionOf } from '../../../db/migrate.ts';
import { MIGRATIONS } from '../../../db/migrations/list.ts';
import { conditionOf } from '../../../db/post-filter.ts';

const EARLIER = MIGRATIONS.slice(0, 4);

it('before: version 4 with posts in every state; after: version 5, those that are out are a list of their own', () => {
  const database = new Database(':memory:');
  migrate(database, EARLIER);
  database.exec(`BEGIN;
    INSERT INTO client (id, name, region, categories, requires_approval, card) VALUES ('c1', 'n', 'mainland', '[]', 0, '{}');
    INSERT INTO account (id, owner, client_id, nickname, kind, verification, capabilities)
      VALUES ('a1', 'brand', 'c1', 'n', 'media', '{}', '{}');`);
  const post = database.prepare(
    `INSERT INTO post (id, client_id, account_id, placement, form, text, first_comment, content_sha256, delivery)
      VALUES (?, 'c1', 'a1', 'organic', 'original', '', '', '', ?)`,
  );
  for (const [id, delivery] of [
    ['p1', null],
    ['p2', '{"state":"scheduled"}'],
    ['p3', '{"state":"published","link":"https://example.com"}'],
    ['p4', '{"state":"withdrawn"}'],
  ])
    post.run(id, delivery);
  database.exec('COMMIT');
  migrate(database, MIGRATIONS.slice(0, 5));
  expect(versionOf(database)).toBe(5);
  const sql = `SELECT id FROM post WHERE ${conditionOf({ isOutstanding: true }).condition} ORDER BY id`;
  expect(database.prepare(sql).pluck().all()).toEqual(['p1', 'p2']);
  expect(JSON.stringify(database.prepare(`EXPLAIN QUERY PLAN ${sql}`).all())).toContain('post_departed');
});
