import Database from 'better-sqlite3';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allClients } from '../../db/clients.ts';
import { closeWorkspace, databaseOf } from '../../db/handle.ts';
import { type Migration, migrate, versionOf } from '../../db/migrate.ts';
import { MIGRATIONS } from '../../db/migrations/list.ts';
import { openForReading, openWorkspace } from '../../db/open.ts';
import { allPosts } from '../../db/posts.ts';
import { closing, emptyFolder, filesIn, furnish, must, refusal } from './workspace.ts';

const LATEST = MIGRATIONS.length;

const addMood: Migration = 'ALTER TABLE post ADD COLUMN mood TEXT';

/** Builds a table anew, as SQLite wants it for most changes, while other tables refer to it. */
const rebuildClient: Migration = (database) => {
  const made = database.prepare<[], string>("SELECT sql FROM sqlite_schema WHERE name = 'client'").pluck().get() ?? '';
  database.exec(made.replace('CREATE TABLE client', 'CREATE TABLE client_next'));
  database.exec('INSERT INTO client_next SELECT * FROM client; DROP TABLE client');
  database.exec('ALTER TABLE client_next RENAME TO client');
};

const breakOff: Migration = (database) => {
  database.exec("UPDATE client SET name = 'lost'");
  throw new Error('half way');
};

/** A folder with a furnished workspace of the latest version, closed. */
function furnishedFolder(): string {
  const folder = emptyFolder();
  const db = must(openWorkspace(folder, { create: true }));
  furnish(db);
  closeWorkspace(db);
  return folder;
}

const open = (folder: string, ...more: readonly Migration[]) =>
  openWorkspace(folder, { create: false, migrations: [...MIGRATIONS, ...more] });

describe('an older workspace', () => {
  it('is copied, then brought up to date with all that is in it', () => {
    const folder = furnishedFolder();
    const before = closing(must(openForReading(folder)));
    const [clients, posts] = [allClients(before), allPosts(before)];

    const db = closing(must(open(folder, addMood, rebuildClient)));
    expect(versionOf(databaseOf(db))).toBe(LATEST + 2);
    expect(databaseOf(db).pragma('foreign_keys', { simple: true })).toBe(1);
    expect(allClients(db)).toStrictEqual(clients);
    expect(allPosts(db)).toStrictEqual(posts);
    expect(() => databaseOf(db).exec("DELETE FROM client WHERE id = 'c1'")).toThrow(/FOREIGN KEY/);

    const copy = new Database(join(folder, `workspace.v${LATEST}.sqlite`), { readonly: true });
    expect(versionOf(copy)).toBe(LATEST);
    expect(copy.pragma('application_id')).toStrictEqual(databaseOf(db).pragma('application_id'));
    expect(copy.pragma('quick_check', { simple: true })).toBe('ok');
    expect(copy.prepare('SELECT id, name FROM client').all()).toStrictEqual(
      clients.map(({ id, name }) => ({ id, name })),
    );
    expect(copy.prepare("SELECT count(*) FROM pragma_table_info('post') WHERE name = 'mood'").pluck().get()).toBe(0);
    copy.close();
  });

  it('stays at its version, whole, where a step fails', () => {
    const folder = furnishedFolder();
    expect(() => open(folder, addMood, breakOff)).toThrow('half way');
    const db = closing(must(open(folder)));
    expect(versionOf(databaseOf(db))).toBe(LATEST);
    expect(allClients(db).map(({ name }) => name)).toStrictEqual(['客户 c1', '客户 c2']);
    expect(
      databaseOf(db).prepare("SELECT count(*) FROM pragma_table_info('post') WHERE name = 'mood'").pluck().get(),
    ).toBe(0);
  });

  it('refuses a step that leaves a reference leading nowhere', () => {
    const folder = furnishedFolder();
    expect(() => open(folder, 'DELETE FROM client')).toThrow(/references that lead nowhere/);
    expect(allClients(closing(must(open(folder))))).toHaveLength(2);
  });

  it('is not migrated by a reader', () => {
    const folder = furnishedFolder();
    const before = readFileSync(join(folder, 'workspace.sqlite'));
    const result = openForReading(folder, { migrations: [...MIGRATIONS, addMood] });
    expect(refusal(result)).toMatchObject({ code: 'workspace-older', data: { read: LATEST, known: LATEST + 1 } });
    expect(readFileSync(join(folder, 'workspace.sqlite')).equals(before)).toBe(true);
  });

  it('is not copied where there is nothing to do', () => {
    const folder = furnishedFolder();
    closeWorkspace(must(open(folder)));
    expect(filesIn(folder)).toStrictEqual(['workspace.sqlite']);
  });
});

it('does nothing to a file that is up to date', () => {
  const database = new Database(':memory:');
  migrate(database, ['CREATE TABLE one (a)']);
  migrate(database, ['CREATE TABLE one (a)']);
  expect(versionOf(database)).toBe(1);
});

it('names every migration by its number, in order', () => {
  const files = filesIn(join(import.meta.dirname, '../../db/migrations')).filter((name) => name !== 'list.ts');
  expect(files.map((name) => Number(name.slice(0, 4)))).toStrictEqual(MIGRATIONS.map((_, index) => index + 1));
});
