// What the small entities have in common: one row each, a column per key in the order of the schema.

import { type ReadableDb, type Row, type SqlValue, type WritableDb, atomically, rowsOf, writer } from './handle.ts';

/** How a key is kept: `plain` as it is, `flag` as 0 or 1, `json` as JSON text. */
export type Keeping = 'plain' | 'flag' | 'json';

/** Every key of an entity, in the order of its schema; a key that is missing here does not compile. */
export type Keys<T> = { readonly [K in keyof Required<T>]: Keeping };

export interface EntityTable<T> {
  readonly name: string;
  /** The columns of an entity, for a SELECT that {@link EntityTable.fromRow} reads. */
  readonly columns: string;
  readonly upsert: string;
  readonly remove: string;
  readonly toRow: (entity: T, ...extras: readonly SqlValue[]) => SqlValue[];
  readonly fromRow: (row: Row) => T;
}

const columnOf = (key: string): string => quoted(key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`));

const quoted = (column: string): string => (column === 'from' || column === 'key' ? `"${column}"` : column);

const SURROGATE = /[\ud800-\udfff]/;
const LONE_SURROGATE = /\p{Cs}/u;

/** True for text that UTF-8, and so SQLite, cannot hold: half of a surrogate pair stands alone in it. */
const isBrokenText = (text: string): boolean => SURROGATE.test(text) && LONE_SURROGATE.test(text);

/** The given texts that SQLite would alter, as JSON, which escapes them; null where there are none. */
export function exactTexts(texts: Readonly<Record<string, unknown>>): string | null {
  const broken = Object.entries(texts).filter(([, text]) => typeof text === 'string' && isBrokenText(text));
  return broken.length === 0 ? null : JSON.stringify(Object.fromEntries(broken));
}

function toColumn(value: unknown, keeping: Keeping): SqlValue {
  if (value === undefined) return null;
  if (keeping === 'json') return JSON.stringify(value);
  if (keeping === 'flag') return value === true ? 1 : 0;
  if (typeof value === 'string' || typeof value === 'number') return value;
  throw new Error(`a ${typeof value} is not kept plainly`);
}

function fromColumn(value: SqlValue, keeping: Keeping): unknown {
  if (keeping === 'json') return JSON.parse(String(value));
  return keeping === 'flag' ? value === 1 : value;
}

/**
 * An INSERT that replaces the row of the same identity. The identity itself is left out of the update: a key that counts
 * as written makes SQLite search every table that refers to it.
 */
export const upsertOf = (table: string, columns: readonly string[], identity: readonly string[]): string =>
  `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})` +
  ` ON CONFLICT (${identity.join(', ')}) DO UPDATE SET ` +
  columns
    .filter((column) => !identity.includes(column))
    .map((column) => `${column} = excluded.${column}`)
    .join(', ');

/**
 * Describes the table of an entity. `extras` are columns beside the entity's own, given to `toRow` after it; `identity`
 * is what an upsert goes by.
 */
export function entityTable<T extends object>(
  name: string,
  keys: Keys<T>,
  {
    extras = [],
    identity = ['id'],
  }: { readonly extras?: readonly string[]; readonly identity?: readonly string[] } = {},
): EntityTable<T> {
  const kept = Object.entries<Keeping>(keys);
  const columns = [...kept.map(([key]) => columnOf(key)), 'exact'];
  const written = [...columns, ...extras];
  return {
    name,
    columns: columns.join(', '),
    upsert: upsertOf(name, written, identity),
    remove: `DELETE FROM ${name} WHERE ${identity.map((column) => `${column} = ?`).join(' AND ')}`,
    toRow: (entity, ...given) => {
      const values = new Map<string, unknown>(Object.entries(entity));
      const plain = kept.flatMap(([key, keeping]) => (keeping === 'plain' ? [[key, values.get(key)] as const] : []));
      return [
        ...kept.map(([key, keeping]) => toColumn(values.get(key), keeping)),
        exactTexts(Object.fromEntries(plain)),
        ...given,
      ];
    },
    fromRow: (row) => {
      const entity: Record<string, unknown> = {};
      kept.forEach(([key, keeping], index) => {
        const value = row[index];
        if (value !== null && value !== undefined) entity[key] = fromColumn(value, keeping);
      });
      const exact = row[kept.length];
      if (typeof exact === 'string') Object.assign(entity, JSON.parse(exact));
      return entity as T;
    },
  };
}

/** Writes entities by their identity, all or none; what is there already is replaced whole. */
export function upsertAll<T>(db: WritableDb, table: EntityTable<T>, entities: Iterable<T>): void {
  const write = writer(db, table.upsert);
  atomically(db, () => {
    for (const entity of entities) write(...table.toRow(entity));
  });
}

/** Deletes entities by the values of their identity, all or none. */
export function removeAll<T>(db: WritableDb, table: EntityTable<T>, identities: Iterable<readonly SqlValue[]>): void {
  const remove = writer(db, table.remove);
  atomically(db, () => {
    for (const identity of identities) remove(...identity);
  });
}

/** The entities that a condition in SQL selects, by id. `order` is a list of columns. */
export const select = <T>(
  db: ReadableDb,
  table: EntityTable<T>,
  condition: string,
  parameters: readonly SqlValue[] = [],
  order = 'id',
): T[] =>
  rowsOf(db, `SELECT ${table.columns} FROM ${table.name} WHERE ${condition} ORDER BY ${order}`, ...parameters).map(
    table.fromRow,
  );

/** The condition that a column holds one of the values of a parameter made by {@link listOf}. */
export const among = (column: string): string => `${column} IN (SELECT value FROM json_each(?))`;

/** Any number of values as one parameter. */
export const listOf = (values: Iterable<string>): string => JSON.stringify([...values]);
