// The log keeps each object of a change by itself: a large change is never one text, and one object's past is read alone.
import type { Database } from 'better-sqlite3';

const TABLE = `
-- What a change made of an object, each side by itself; place is 4194304 times the change's number, and the object's in the change.
CREATE TABLE command_item (
  place INTEGER PRIMARY KEY,
  side TEXT NOT NULL CHECK (side IN ('before', 'after')),
  list TEXT NOT NULL,
  id TEXT NOT NULL,
  item TEXT NOT NULL
) STRICT;
CREATE INDEX command_item_by_object ON command_item (id, place);

DROP TRIGGER command_never_changes;
`;

const GUARDS = `
CREATE TRIGGER command_never_changes BEFORE UPDATE ON command
BEGIN SELECT raise(ABORT, 'the command log is append-only'); END;
CREATE TRIGGER command_item_never_changes BEFORE UPDATE ON command_item
BEGIN SELECT raise(ABORT, 'the command log is append-only'); END;
CREATE TRIGGER command_item_never_goes BEFORE DELETE ON command_item
BEGIN SELECT raise(ABORT, 'the command log is append-only'); END;
`;

type Side = Readonly<Record<string, unknown>> | null;

/** Moves the objects of every change that was logged out of its two texts. */
export function logByObject(database: Database): void {
  database.exec(TABLE);
  const read = database.prepare('SELECT before, after FROM command WHERE seq = ?').raw();
  const keep = database.prepare('INSERT INTO command_item (place, side, list, id, item) VALUES (?, ?, ?, ?, ?)');
  const leave = database.prepare('UPDATE command SET before = ?, after = ? WHERE seq = ?');
  for (const seq of database.prepare('SELECT seq FROM command ORDER BY seq').pluck().all() as number[]) {
    let place = seq * 4194304;
    const [before, after] = (read.get(seq) as [string, string]).map((text, index) => {
      const side = JSON.parse(text) as Side;
      if (side === null) return text;
      const left = Object.entries(side).filter(([list, items]) => {
        if (!areObjects(items)) return true;
        for (const item of items)
          keep.run(place++, index === 0 ? 'before' : 'after', list, item.id, JSON.stringify(item));
        return false;
      });
      return JSON.stringify(Object.fromEntries(left));
    });
    leave.run(before, after, seq);
  }
  database.exec(GUARDS);
}

const areObjects = (items: unknown): items is readonly { readonly id: string }[] =>
  Array.isArray(items) &&
  items.length > 0 &&
  items.every((item: unknown) => typeof (item as { readonly id?: unknown } | null)?.id === 'string');
