import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { APPLICATION_ID, migrate, versionOf } from '../../../db/migrate.ts';
import { sql } from '../../../db/migrations/0001-workspace.ts';

const tablesOf = (database: Database.Database): Record<string, number> =>
  Object.fromEntries(
    database
      .prepare<[], { name: string; strict: number }>("SELECT name, strict FROM pragma_table_list WHERE schema = 'main'")
      .all()
      .filter(({ name }) => !name.startsWith('sqlite_'))
      .map(({ name, strict }) => [name, strict]),
  );

const TABLES = [
  ...['account', 'application', 'batch', 'batch_post', 'campaign', 'client', 'command', 'finding', 'judged_by'],
  ...['judgement', 'list_entry', 'post', 'post_link', 'setting', 'site', 'to_judge'],
];

it('before: an empty file; after: version 1 with every table, all of them strict', () => {
  const database = new Database(':memory:');
  expect([versionOf(database), tablesOf(database)]).toStrictEqual([0, {}]);
  migrate(database, [sql]);
  expect(versionOf(database)).toBe(1);
  expect(database.pragma('application_id', { simple: true })).toBe(APPLICATION_ID);
  expect(tablesOf(database)).toStrictEqual(Object.fromEntries(TABLES.map((name) => [name, 1])));
});

const CLIENT = `INSERT INTO client (id, name, region, categories, requires_approval, card)
  VALUES ('c1', 'n', 'mainland', '[]', 0, '{}');`;
const ACCOUNT = `INSERT INTO account (id, owner, client_id, nickname, kind, verification, capabilities)
  VALUES ('a1', 'brand', 'c1', 'n', 'media', '{}', '{}');`;
const POST = `INSERT INTO post (id, client_id, account_id, placement, form, text, first_comment, content_sha256)
  VALUES ('p1', 'c1', 'a1', 'organic', 'original', '', '', '');`;
const JUDGEMENT = `INSERT INTO judgement (post_id, verdict, input_hash) VALUES ('p1', 'held', '');`;

const furnished = (): Database.Database => {
  const database = new Database(':memory:');
  migrate(database, [sql]);
  database.exec(`BEGIN; ${POST} ${ACCOUNT} ${CLIENT} ${JUDGEMENT} COMMIT`);
  return database;
};

describe('refuses what does not fit', () => {
  const attempts: readonly (readonly [sql: string, why: RegExp])[] = [
    ["UPDATE client SET name = x'00'", /cannot store BLOB value in TEXT column client\.name/],
    ["UPDATE client SET requires_approval = 'yes'", /cannot store TEXT value in INTEGER column/],
    ['UPDATE client SET name = NULL', /NOT NULL/],
    ["UPDATE post SET scheduled_at = '2026-12-03'", /cannot store TEXT value in INTEGER column/],
    ['UPDATE post SET scheduled_at = 1.5', /cannot store REAL value in INTEGER column/],
    ['UPDATE post SET text = NULL', /NOT NULL/],
    ["UPDATE judgement SET verdict = 'fine'", /CHECK/],
    [
      "INSERT INTO finding (post_id, seq, rule, message, severity, field, data) VALUES ('p1', 0, '', '', 'fatal', '', '')",
      /CHECK/,
    ],
    ["UPDATE judgement SET recheck_at = 'soon'", /cannot store TEXT value in INTEGER column/],
    [CLIENT, /UNIQUE/],
    ["UPDATE post SET client_id = 'c9'", /FOREIGN KEY/],
    ["UPDATE post SET account_id = 'a9'", /FOREIGN KEY/],
    ["UPDATE post SET campaign_id = 'k9'", /FOREIGN KEY/],
    ["UPDATE post SET promotes = 'p9'", /FOREIGN KEY/],
    ["UPDATE account SET client_id = 'c9'", /FOREIGN KEY/],
    ['DELETE FROM account', /FOREIGN KEY/],
    ['DELETE FROM client', /FOREIGN KEY/],
    ["INSERT INTO post_link VALUES ('p9', 'a.com')", /FOREIGN KEY/],
    ["INSERT INTO setting (client_id, rule, key, value) VALUES ('c9', 'r', 'k', '1')", /FOREIGN KEY/],
    ["INSERT INTO list_entry (list, value, change, account_id) VALUES ('media', 'v', 'off', 'a9')", /FOREIGN KEY/],
    [
      "INSERT INTO application VALUES ('w1', 'a1', 's9', '', '', '', NULL, NULL, NULL, NULL, NULL, NULL)",
      /FOREIGN KEY/,
    ],
    ["INSERT INTO site (id, client_id, host, hosting, licence_recorded) VALUES ('s1', 'c9', '', '', 0)", /FOREIGN KEY/],
    ["INSERT INTO campaign VALUES ('k1', 'c9', '', '', '', '', NULL)", /FOREIGN KEY/],
    ["INSERT INTO batch_post VALUES ('b9', 0, 'p1', '', '', '')", /FOREIGN KEY/],
  ];

  it.each(attempts)('%s', (attempt, why) => {
    expect(() => furnished().exec(attempt)).toThrow(why);
  });

  it('but references may be filled in any order within one transaction', () => {
    expect(furnished().prepare('SELECT count(*) FROM post').pluck().get()).toBe(1);
  });
});
