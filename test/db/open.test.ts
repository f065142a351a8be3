import Database from 'better-sqlite3';
import { copyFileSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { type PlannerError, errorText } from '../../core/messages/errors.ts';
import { allClients, upsertClients } from '../../db/clients.ts';
import { closeWorkspace, databaseOf } from '../../db/handle.ts';
import { APPLICATION_ID } from '../../db/migrate.ts';
import { MIGRATIONS } from '../../db/migrations/list.ts';
import { checkPages, openForReading, openWorkspace } from '../../db/open.ts';
import { client, closing, emptyFolder, emptyWorkspace, filesIn, furnish, must, refusal } from './workspace.ts';

const NAME = 'workspace.sqlite';

describe('a new workspace', () => {
  it('is made with its folder, durable and marked as ours', () => {
    const folder = join(emptyFolder(), 'a', '工作区');
    const database = databaseOf(emptyWorkspace(folder));
    const pragma = (name: string) => database.pragma(name, { simple: true });
    expect({
      journal: pragma('journal_mode'),
      synchronous: pragma('synchronous'),
      foreignKeys: pragma('foreign_keys'),
      application: pragma('application_id'),
      version: pragma('user_version'),
    }).toStrictEqual({
      journal: 'wal',
      synchronous: 2,
      foreignKeys: 1,
      application: APPLICATION_ID,
      version: MIGRATIONS.length,
    });
    expect(filesIn(folder)).toContain(NAME);
  });

  it('is only made where that is wanted', () => {
    const folder = emptyFolder();
    expect(refusal(openWorkspace(folder, { create: false })).code).toBe('file-missing');
    expect(refusal(openForReading(folder)).code).toBe('file-missing');
    expect(filesIn(folder)).toStrictEqual([]);
  });

  it('takes the place of one whose making was broken off', () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'workspace.new.sqlite'), 'half of a file');
    expect(allClients(emptyWorkspace(folder))).toStrictEqual([]);
    expect(filesIn(folder)).not.toContain('workspace.new.sqlite');
  });

  it('keeps what was written when it is opened again', () => {
    const folder = emptyFolder();
    const db = must(openWorkspace(folder, { create: true }));
    upsertClients(db, [client('c1')]);
    closeWorkspace(db);
    expect(filesIn(folder)).toStrictEqual([NAME]);
    expect(allClients(emptyWorkspace(folder))).toStrictEqual([client('c1')]);
  });
});

it('a folder that cannot be made or written to is named', () => {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'file'), '');
  const error = refusal(openWorkspace(join(folder, 'file', 'inside'), { create: true }));
  expect(error).toMatchObject({ code: 'folder-not-writable', data: { folder: join(folder, 'file', 'inside') } });
  expect(filesIn(folder)).toStrictEqual(['file']);
});

/** The bytes of a sound workspace with enough in it to have many pages. */
function soundBytes(): Buffer {
  const folder = emptyFolder();
  const db = must(openWorkspace(folder, { create: true }));
  furnish(db);
  closeWorkspace(db);
  return readFileSync(join(folder, NAME));
}

const altered = (alter: (bytes: Buffer) => void) => (): Buffer => {
  const bytes = soundBytes();
  alter(bytes);
  return bytes;
};

function otherProgramsFile(): Buffer {
  const file = join(emptyFolder(), 'other.sqlite');
  const database = new Database(file);
  database.exec('CREATE TABLE notes (text)');
  database.close();
  return readFileSync(file);
}

describe('what is refused is left as it was, to the byte', () => {
  const cases: readonly (readonly [string, () => Buffer, PlannerError['code']])[] = [
    ['a file of a newer program', altered((bytes) => bytes.writeInt32BE(MIGRATIONS.length + 1, 60)), 'workspace-newer'],
    ['a SQLite file of another program', otherProgramsFile, 'workspace-foreign'],
    ['an empty file', () => Buffer.alloc(0), 'workspace-damaged'],
    ['a file that is no database', () => Buffer.from('排期表'.repeat(99)), 'workspace-damaged'],
    ['a file of zeros', () => Buffer.alloc(8192), 'workspace-damaged'],
    ['a header alone', () => soundBytes().subarray(0, 100), 'workspace-damaged'],
    ['half a header', () => soundBytes().subarray(0, 50), 'workspace-damaged'],
    ['a file cut off within a page', () => soundBytes().subarray(0, -1), 'workspace-damaged'],
    ['a file cut off at half', () => soundBytes().subarray(0, 40_960), 'workspace-damaged'],
    ['a bad first page', altered((bytes) => bytes.fill(0xff, 100, 4096)), 'workspace-damaged'],
    ['a schema of zeros', altered((bytes) => bytes.fill(0, 100, 4096)), 'workspace-damaged'],
  ];

  it.each(cases)('%s', (_name, bytesOf, code) => {
    const folder = emptyFolder();
    const bytes = bytesOf();
    writeFileSync(join(folder, NAME), bytes);
    for (const result of [
      openWorkspace(folder, { create: true }),
      openWorkspace(folder, { create: false }),
      openForReading(folder),
    ]) {
      const error = refusal(result);
      expect(error).toMatchObject({ code, file: join(folder, NAME) });
      expect(errorText(error).zh).not.toMatch(/[{}]/);
    }
    expect(filesIn(folder).filter((name) => !name.endsWith('-shm') && !name.endsWith('-wal'))).toStrictEqual([NAME]);
    expect(readFileSync(join(folder, NAME)).equals(bytes)).toBe(true);
    if (code !== 'workspace-damaged') expect(filesIn(folder)).toStrictEqual([NAME]);
  });

  it('a newer version that only the write-ahead log knows of', () => {
    const [folder, source] = [emptyFolder(), emptyFolder()];
    const newer = closing(must(openWorkspace(source, { create: true })));
    databaseOf(newer).pragma(`user_version = ${MIGRATIONS.length + 1}`);
    for (const name of [NAME, `${NAME}-wal`]) copyFileSync(join(source, name), join(folder, name));
    const before = [NAME, `${NAME}-wal`].map((name) => readFileSync(join(folder, name), 'hex'));
    expect(refusal(openWorkspace(folder, { create: true })).code).toBe('workspace-newer');
    expect([NAME, `${NAME}-wal`].map((name) => readFileSync(join(folder, name), 'hex'))).toStrictEqual(before);
  });
});

it('a folder in the place of the file is refused', () => {
  const folder = emptyFolder();
  mkdirSync(join(folder, NAME));
  expect(refusal(openForReading(folder)).code).toBe('file-unreadable');
});

describe('reading beside a writer', () => {
  it.runIf(process.platform === 'linux')('leaves the locks of this process in place', () => {
    const folder = emptyFolder();
    furnish(emptyWorkspace(folder));
    const locks = () =>
      readFileSync('/proc/locks', 'utf8')
        .split('\n')
        .filter((line) => line.includes(`:${inode} `)).length;
    const inode = statSync(join(folder, NAME)).ino;
    const before = locks();
    expect(before).toBeGreaterThan(0);
    closeWorkspace(must(openForReading(folder)));
    expect(locks()).toBe(before);
  });

  it('sees what is committed, and cannot write', () => {
    const folder = emptyFolder();
    const writer = emptyWorkspace(folder);
    const reader = closing(must(openForReading(folder)));
    expect(allClients(reader)).toStrictEqual([]);
    upsertClients(writer, [client('c1')]);
    expect(allClients(reader)).toStrictEqual([client('c1')]);
    expect(() => databaseOf(reader).exec('DELETE FROM client')).toThrow(/readonly/);
  });
});

describe('looking through the pages', () => {
  it('finds nothing in a sound workspace, even while it is open', () => {
    const folder = emptyFolder();
    furnish(emptyWorkspace(folder));
    expect(checkPages(folder)).toStrictEqual({ ok: true, value: undefined });
  });

  const cases: readonly (readonly [string, () => Buffer, PlannerError['code']])[] = [
    ['a page of zeros', altered((bytes) => bytes.fill(0, bytes.length - 4096)), 'workspace-damaged'],
    ['a page of noise', altered((bytes) => bytes.fill(0x5a, 4096 * 4, 4096 * 5)), 'workspace-damaged'],
    ['a file that is no database', () => Buffer.from('排期表'.repeat(99)), 'workspace-damaged'],
  ];

  it.each(cases)('finds %s', (_name, bytesOf, code) => {
    const folder = emptyFolder();
    writeFileSync(join(folder, NAME), bytesOf());
    expect(refusal(checkPages(folder)).code).toBe(code);
  });

  it('says so where there is no file', () => {
    expect(refusal(checkPages(emptyFolder())).code).toBe('file-unreadable');
  });
});
