// What the window needs: steps that can be undone, the past of one object, drafts, preferences, and posts in order of time.

export const sql = `
-- The changes that can be undone or done again. Those that were undone lie behind all that were not; a new change
-- takes them away (2, until the one after it). Saves of one sitting at one post share a step. Which command took back or renewed which is in the log.
CREATE TABLE undoable (
  seq INTEGER PRIMARY KEY REFERENCES command (seq),
  step TEXT,
  objects INTEGER NOT NULL,
  undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1, 2))
) STRICT;
INSERT INTO undoable (seq, objects)
  SELECT seq, max(
    (SELECT count(*) FROM json_each(command.before) AS list, json_each(list.value)),
    (SELECT count(*) FROM json_each(command.after) AS list, json_each(list.value)))
  FROM command;
CREATE INDEX undoable_by_state ON undoable (undone, seq);

-- Which commands touched an object.
CREATE TABLE command_object (
  object TEXT NOT NULL,
  seq INTEGER NOT NULL REFERENCES command (seq),
  PRIMARY KEY (object, seq)
) STRICT, WITHOUT ROWID;
INSERT OR IGNORE INTO command_object (object, seq)
  SELECT json_extract(item.value, '$.id'), command.seq
  FROM command, json_each(json_array(json(command.before), json(command.after))) AS side, json_each(side.value) AS list,
    json_each(list.value) AS item
  WHERE list.key IN ('clients', 'accounts', 'sites', 'applications', 'campaigns', 'posts')
    AND json_extract(item.value, '$.id') IS NOT NULL;

-- What was typed and could not be taken.
CREATE TABLE draft (
  post_id TEXT PRIMARY KEY NOT NULL REFERENCES post (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  form TEXT NOT NULL,
  problems TEXT NOT NULL,
  at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE preference (
  key TEXT PRIMARY KEY NOT NULL,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Lists run by time; posts without a time come last.
CREATE INDEX post_in_time ON post (scheduled_at IS NULL, scheduled_at, id);
`;
