// Opens the workspace in argv[2], commits client c1, then writes c2 and a command without ever committing them.

import process from 'node:process';
import { clientSchema } from '../../../core/domain/client.ts';
import { parseInstant } from '../../../core/domain/instant.ts';
import { upsertClients } from '../../../db/clients.ts';
import { appendCommand } from '../../../db/commands.ts';
import { openWorkspace } from '../../../db/open.ts';
import { transaction } from '../../../db/transaction.ts';

const opened = openWorkspace(process.argv[2] ?? '', { create: true });
const at = parseInstant('2026-12-01T10:00:00+08:00');
if (!opened.ok || at === undefined) throw new Error('not opened');
const db = opened.value;
const client = (id: string, name: string) => clientSchema.parse({ id, name, region: 'mainland' });

upsertClients(db, [client('c1', '已提交')]);
transaction(db, () => {
  // More than SQLite's cache holds, so that pages of it are in the log when the end comes.
  upsertClients(
    db,
    Array.from({ length: 200 }, (_, index) => client(`d${index}`, '未提交'.repeat(100_000))),
  );
  appendCommand(db, { at, operator: '操作人', kind: 'client:create', before: null, after: null });
  process.stdout.write('ready\n');
  for (;;) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
});
