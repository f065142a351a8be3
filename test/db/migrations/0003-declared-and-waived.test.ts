import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { migrate, versionOf } from '../../../db/migrate.ts';
import { sql as workspace } from '../../../db/migrations/0001-workspace.ts';
import { sql as history } from '../../../db/migrations/0002-history.ts';
import { sql as declaredAndWaived } from '../../../db/migrations/0003-declared-and-waived.ts';

it('before: version 2 with a judged post; after: version 3, the campaign names no trades, the post declares nothing, nobody approved it, nothing of it is waived, the application has no evidence, and no sheet’s columns are known', () => {
  const database = new Database(':memory:');
  migrate(database, [workspace, history]);
  database.exec(`BEGIN;
    INSERT INTO client (id, name, region, categories, requires_approval, card) VALUES ('c1', 'n', 'mainland', '[]', 0, '{}');
    INSERT INTO account (id, owner, client_id, nickname, kind, verification, capabilities)
      VALUES ('a1', 'brand', 'c1', 'n', 'media', '{}', '{}');
    INSERT INTO campaign (id, client_id, name, starts_on, ends_on, time_zone)
      VALUES ('k1', 'c1', 'n', '2026-12-01', '2026-12-31', 'Asia/Shanghai');
    INSERT INTO post (id, client_id, account_id, placement, form, text, first_comment, content_sha256)
      VALUES ('p1', 'c1', 'a1', 'organic', 'original', '', '', '');
    INSERT INTO site (id, client_id, host, domain, hosting, licence_recorded) VALUES ('s1', 'c1', 'h', 'h', 'mainland', 0);
    INSERT INTO application (id, account_id, site_id, scope, reach, state) VALUES ('w1', 'a1', 's1', 'domain', 'account', 'draft');
    INSERT INTO judgement (post_id, verdict, input_hash) VALUES ('p1', 'held', '');
    INSERT INTO finding (post_id, seq, rule, message, severity, field, data) VALUES ('p1', 0, 'text-empty', 'empty', 'error', 'text', '{}');
    COMMIT;`);
  migrate(database, [workspace, history, declaredAndWaived]);
  expect(versionOf(database)).toBe(3);
  expect(database.prepare('SELECT id, declarations, order_number, waivers, approval FROM post').raw().all()).toEqual([
    ['p1', null, null, null, null],
  ]);
  expect(database.prepare('SELECT * FROM sheet_layout').raw().all()).toEqual([]);
  expect(database.prepare('SELECT id, categories FROM campaign').raw().all()).toEqual([['k1', null]]);
  expect(database.prepare('SELECT id, evidence_files FROM application').raw().all()).toEqual([['w1', null]]);
  expect(database.prepare('SELECT rule, waived FROM finding').raw().all()).toEqual([['text-empty', null]]);
});

it('finds equal texts by their length and beginning', () => {
  const database = new Database(':memory:');
  migrate(database, [workspace, history, declaredAndWaived]);
  const plan = database
    .prepare("EXPLAIN QUERY PLAN SELECT id FROM post WHERE length(text) = 3 AND substr(text, 1, 16) = 'abc'")
    .all();
  expect(JSON.stringify(plan)).toContain('post_by_text');
});
