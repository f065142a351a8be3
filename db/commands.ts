import type { Instant } from '../core/domain/instant.ts';
import { type ReadableDb, type WritableDb, rowsOf, writer } from './handle.ts';

/** A change that was made, in domain terms; `before` and `after` are JSON values, null where there was or is nothing. */
export interface Command {
  readonly at: Instant;
  readonly operator: string;
  readonly kind: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** A change with its number in the log, counted upwards from 1. */
export type LoggedCommand = Command & { readonly seq: number };

/** More objects than one change can touch; what stands at `place` in the log belongs to the change `place / ROOM`. */
const ROOM = 4_194_304;

type SideName = 'before' | 'after';

/**
 * Appends a change to the log, in the transaction of the change itself; gives its number. Nothing in the log ever changes.
 * The objects of its lists are kept one by one: the whole of a large change is never one text.
 */
export function appendCommand(db: WritableDb, { at, operator, kind, before, after }: Command): number {
  const append = writer(db, 'INSERT INTO command (at, operator, kind, before, after) VALUES (?, ?, ?, ?, ?)');
  const [old, fresh] = [split(before), split(after)];
  const seq = Number(append(at, operator, kind, JSON.stringify(old.rest), JSON.stringify(fresh.rest)).lastInsertRowid);
  const keep = writer(db, 'INSERT INTO command_item (place, side, list, id, item) VALUES (?, ?, ?, ?, ?)');
  let place = seq * ROOM;
  const keepAll = (side: SideName, lists: Split['lists']) => {
    for (const [list, items] of lists)
      for (const item of items) keep(place++, side, list, item.id, JSON.stringify(item));
  };
  keepAll('before', old.lists);
  keepAll('after', fresh.lists);
  return seq;
}

interface WithId {
  readonly id: string;
}

interface Split {
  readonly lists: readonly (readonly [string, readonly WithId[]])[];
  readonly rest: unknown;
}

/** The lists of objects with ids, and what else there is. */
function split(side: unknown): Split {
  if (typeof side !== 'object' || side === null || Array.isArray(side)) return { lists: [], rest: side };
  const lists: (readonly [string, readonly WithId[]])[] = [];
  const rest = Object.entries(side).filter(([list, items]: [string, unknown]) => {
    if (!areObjects(items)) return true;
    lists.push([list, items]);
    return false;
  });
  return { lists, rest: Object.fromEntries(rest) };
}

const areObjects = (items: unknown): items is readonly WithId[] =>
  Array.isArray(items) &&
  items.length > 0 &&
  items.every((item: unknown) => typeof (item as Partial<WithId> | null)?.id === 'string');

type CommandRow = readonly [number, Instant, string, string, string, string];
type ItemRow = readonly [SideName, string, string];

/** The change with those of its objects that were read. */
function commandOf([seq, at, operator, kind, before, after]: CommandRow, items: readonly ItemRow[]): LoggedCommand {
  const sides = { before: JSON.parse(before) as unknown, after: JSON.parse(after) as unknown };
  for (const [name, list, item] of items) {
    const side = sides[name] as Record<string, unknown[]>;
    (side[list] ??= []).push(JSON.parse(item));
  }
  return { seq, at, operator, kind, ...sides };
}

const COLUMNS = 'seq, at, operator, kind, before, after';

/** Reads the objects of changes, all of them or those of one id. */
const withItems =
  (db: ReadableDb, id?: string) =>
  (row: CommandRow): LoggedCommand => {
    const [condition, parameters] = id === undefined ? ['', []] : ['id = ? AND ', [id]];
    const first = row[0] * ROOM;
    const sql = `SELECT side, list, item FROM command_item WHERE ${condition}place BETWEEN ? AND ? ORDER BY place`;
    return commandOf(row, rowsOf<ItemRow>(db, sql, ...parameters, first, first + ROOM - 1));
  };

/** The latest changes, the last one first, at most `limit`; with `before`, those of smaller numbers. */
export const latestCommands = (db: ReadableDb, limit: number, before = Number.MAX_SAFE_INTEGER): LoggedCommand[] =>
  rowsOf<CommandRow>(db, `SELECT ${COLUMNS} FROM command WHERE seq < ? ORDER BY seq DESC LIMIT ?`, before, limit).map(
    withItems(db),
  );

/** The change of this number, if there is one. */
export const commandBySeq = (db: ReadableDb, seq: number): LoggedCommand | undefined =>
  rowsOf<CommandRow>(db, `SELECT ${COLUMNS} FROM command WHERE seq = ?`, seq).map(withItems(db))[0];

/** What the latest changes made of one object, the last one first, at most `limit`: of their lists only what has this id. */
export const commandsOn = (db: ReadableDb, id: string, limit = Number.MAX_SAFE_INTEGER): LoggedCommand[] =>
  rowsOf<CommandRow>(
    db,
    `SELECT ${COLUMNS} FROM command WHERE seq IN (SELECT seq FROM command_object WHERE object = ?) ORDER BY seq DESC LIMIT ?`,
    id,
    limit,
  ).map(withItems(db, id));
