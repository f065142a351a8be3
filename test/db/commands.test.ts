import { describe, expect, it } from 'vitest';
import { appendCommand, commandBySeq, commandsOn, latestCommands } from '../../db/commands.ts';
import { databaseOf } from '../../db/handle.ts';
import { recordObjects } from '../../db/history.ts';
import { emptyWorkspace, instant } from './workspace.ts';

const at = instant('2026-12-01T10:00:00+08:00');
const command = (kind: string, before: unknown, after: unknown) => ({ at, operator: '操作人', kind, before, after });

const made = command('client:create', null, { id: 'c1', name: '青禾\ud800' });
const moved = command('post:move', { scheduledAt: 1 }, { scheduledAt: 2, notes: [] });

const taken = command(
  'sheet:import',
  { posts: [{ id: 'p2', text: '旧' }], settings: [{ rule: 'r' }] },
  {
    posts: [
      { id: 'p1', text: '一' },
      { id: 'p2', text: '新' },
    ],
    clients: [],
  },
);

const workspaceWithLog = () => {
  const db = emptyWorkspace();
  appendCommand(db, made);
  appendCommand(db, moved);
  return db;
};

it('numbers changes upwards and gives them back, the last one first', () => {
  const db = workspaceWithLog();
  expect(appendCommand(db, made)).toBe(3);
  expect(latestCommands(db, 2)).toStrictEqual([
    { seq: 3, ...made },
    { seq: 2, ...moved },
  ]);
  expect(latestCommands(db, 9, 2)).toStrictEqual([{ seq: 1, ...made }]);
  expect(commandBySeq(db, 2)).toStrictEqual({ seq: 2, ...moved });
  expect(commandBySeq(db, 4)).toBeUndefined();
});

it('gives a change of many objects back whole, and of one object alone', () => {
  const db = workspaceWithLog();
  const seq = appendCommand(db, taken);
  recordObjects(db, seq, ['p1', 'p2']);
  expect(commandBySeq(db, seq)).toStrictEqual({ seq, ...taken });
  expect(commandsOn(db, 'p1')).toStrictEqual([
    { ...taken, seq, before: { settings: [{ rule: 'r' }] }, after: { clients: [], posts: [{ id: 'p1', text: '一' }] } },
  ]);
  expect(commandsOn(db, 'p3')).toStrictEqual([]);
});

describe('is append-only', () => {
  const attempts = [
    "UPDATE command SET kind = 'x' WHERE seq = 1",
    'DELETE FROM command WHERE seq = 2',
    'DELETE FROM command',
    `REPLACE INTO command (seq, at, operator, kind, before, after) VALUES (1, 0, '', '', 'null', 'null')`,
    `INSERT INTO command (seq, at, operator, kind, before, after) VALUES (2, 0, '', '', 'null', 'null')
      ON CONFLICT DO UPDATE SET kind = 'x'`,
  ];

  it.each(attempts)('%s', (sql) => {
    const db = workspaceWithLog();
    expect(() => databaseOf(db).exec(sql)).toThrow('the command log is append-only');
    expect(latestCommands(db, 9)).toStrictEqual([
      { seq: 2, ...moved },
      { seq: 1, ...made },
    ]);
  });
});
