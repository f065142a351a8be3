import { describe, expect, it } from 'vitest';
import { fail, ok } from '../../core/result.ts';
import { allClients, upsertClients } from '../../db/clients.ts';
import { latestCommands } from '../../db/commands.ts';
import { databaseOf } from '../../db/handle.ts';
import { checkPages, openForReading } from '../../db/open.ts';
import { snapshot, transaction } from '../../db/transaction.ts';
import { startChild } from './children/run.ts';
import { client, closing, emptyFolder, emptyWorkspace, must } from './workspace.ts';

const names = (db: ReturnType<typeof emptyWorkspace>) => allClients(db).map(({ id }) => id as string);

describe('a transaction', () => {
  it('keeps all of it, and gives its result', () => {
    const db = emptyWorkspace();
    const result = transaction(db, () => {
      upsertClients(db, [client('c1')]);
      upsertClients(db, [client('c2')]);
      return ok('done');
    });
    expect(result).toStrictEqual({ ok: true, value: 'done' });
    expect(names(db)).toStrictEqual(['c1', 'c2']);
  });

  it('undoes all of it on a failure', () => {
    const db = emptyWorkspace();
    const result = transaction(db, () => {
      upsertClients(db, [client('c1')]);
      return fail('no');
    });
    expect(result).toStrictEqual({ ok: false, error: 'no' });
    expect(names(db)).toStrictEqual([]);
  });

  it('undoes all of it on a throw, which goes on', () => {
    const db = emptyWorkspace();
    const work = () => {
      upsertClients(db, [client('c1')]);
      throw new TypeError('bug');
    };
    expect(() => transaction(db, work)).toThrow(TypeError);
    expect(names(db)).toStrictEqual([]);
  });

  it('undoes only its own part inside another', () => {
    const db = emptyWorkspace();
    transaction(db, () => {
      upsertClients(db, [client('c1')]);
      transaction(db, () => {
        upsertClients(db, [client('c2')]);
        return fail('no');
      });
      return ok(undefined);
    });
    expect(names(db)).toStrictEqual(['c1']);
  });

  it('says that the disk is full, with nothing written', () => {
    const db = emptyWorkspace();
    const pages = Number(databaseOf(db).pragma('page_count', { simple: true }));
    databaseOf(db).pragma(`max_page_count = ${pages}`);
    const many = Array.from({ length: 500 }, (_, index) => client(`c${index}`));
    const result = transaction(db, () => {
      upsertClients(db, many);
      return ok(undefined);
    });
    expect(result).toMatchObject({ ok: false, error: { code: 'disk-full' } });
    expect(names(db)).toStrictEqual([]);
  });
});

it('a snapshot reads one moment while another connection writes', () => {
  const folder = emptyFolder();
  const db = emptyWorkspace(folder);
  const reader = closing(must(openForReading(folder)));
  snapshot(reader, () => {
    expect(allClients(reader)).toStrictEqual([]);
    upsertClients(db, [client('c1')]);
    expect(allClients(reader)).toStrictEqual([]);
  });
  expect(allClients(reader)).toStrictEqual([client('c1')]);
});

it('a program killed inside a transaction leaves what was committed before, and nothing of it', async () => {
  const folder = emptyFolder();
  const child = await startChild('write-and-hang.ts', folder);
  expect(child.line).toBe('ready');
  await child.kill();
  const db = emptyWorkspace(folder);
  expect(allClients(db).map(({ id, name }) => [id, name])).toStrictEqual([['c1', '已提交']]);
  expect(latestCommands(db, 1)).toStrictEqual([]);
  expect(checkPages(folder).ok).toBe(true);
});
