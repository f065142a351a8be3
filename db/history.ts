import type { Instant } from '../core/domain/instant.ts';
import { type ReadableDb, type WritableDb, rowsOf, valueOf, writer } from './handle.ts';

/** One step of the history: what it was last called, when, by whom, and the numbers of its commands in their order. */
export interface Step {
  readonly kind: string;
  readonly at: Instant;
  readonly operator: string;
  /** How many objects its largest command touched. */
  readonly objects: number;
  readonly seqs: readonly [number, ...number[]];
}

/** The step that would be undone next. */
export const nextToUndo = (db: ReadableDb): Step | undefined => nextStep(db, 0, 'DESC');

/** The step that would be done again next. */
export const nextToRedo = (db: ReadableDb): Step | undefined => nextStep(db, 1, 'ASC');

type Entry = readonly [seq: number, step: string | null, objects: number, at: Instant, operator: string, kind: string];

// A sitting with more saves than this is undone in parts.
const LONGEST_STEP = 500;

function nextStep(db: ReadableDb, undone: 0 | 1, order: 'ASC' | 'DESC'): Step | undefined {
  const entries = rowsOf<Entry>(
    db,
    'SELECT seq, step, objects, at, operator, kind FROM undoable JOIN command USING (seq)' +
      ` WHERE undone = ? ORDER BY seq ${order} LIMIT ${LONGEST_STEP}`,
    undone,
  );
  const [next] = entries;
  if (next === undefined) return undefined;
  const [, name] = next;
  const end = name === null ? 1 : entries.findIndex(([, other]) => other !== name);
  const step = entries.slice(0, end < 0 ? entries.length : end).sort((a, b) => a[0] - b[0]);
  const [first = next, ...others] = step;
  const [, , , at, operator, kind] = others.at(-1) ?? first;
  return {
    kind,
    at,
    operator,
    objects: Math.max(...step.map(([, , objects]) => objects)),
    seqs: [first[0], ...others.map(([seq]) => seq)],
  };
}

/** Puts a command that touched so many objects on the history; what had been undone before it can no longer be done again. */
export function recordUndoable(db: WritableDb, seq: number, objects: number, step?: string): void {
  writer(db, 'DELETE FROM undoable WHERE undone = 2')();
  writer(db, 'UPDATE undoable SET undone = 2 WHERE undone = 1')();
  writer(db, 'INSERT INTO undoable (seq, objects, step) VALUES (?, ?, ?)')(seq, objects, step ?? null);
}

/** Notes that the commands of a step are undone, or done again. */
export function markUndone(db: WritableDb, { seqs }: Step, undone: boolean): void {
  const mark = writer(db, 'UPDATE undoable SET undone = ? WHERE seq = ?');
  for (const seq of seqs) mark(undone ? 1 : 0, seq);
}

/** Takes the latest command off the history and out of its objects' past, as if it had never been; the log keeps it. */
export function forgetLatest(db: WritableDb, seq: number): void {
  writer(db, 'DELETE FROM undoable WHERE seq = ?')(seq);
  writer(db, 'DELETE FROM command_object WHERE seq = ?')(seq);
  writer(db, 'UPDATE undoable SET undone = 1 WHERE undone = 2')();
}

/** Empties the history; the log keeps everything. */
export const forgetAll = (db: WritableDb): void => void writer(db, 'DELETE FROM undoable')();

/** Notes which objects a command touched. */
export function recordObjects(db: WritableDb, seq: number, objects: Iterable<string>): void {
  const record = writer(db, 'INSERT OR IGNORE INTO command_object (object, seq) VALUES (?, ?)');
  for (const object of objects) record(object, seq);
}

/** When an object was touched last; undefined where the log knows nothing of it. */
export const lastTouched = (db: ReadableDb, object: string): Instant | undefined =>
  valueOf<Instant>(
    db,
    'SELECT at FROM command WHERE seq = (SELECT max(seq) FROM command_object WHERE object = ?)',
    object,
  );

/** The step to which the last change of an object belongs; undefined where it belongs to none or was undone. */
export const lastStepOn = (db: ReadableDb, object: string): string | undefined =>
  valueOf<string | null>(
    db,
    'SELECT step FROM undoable WHERE undone = 0 AND seq = (SELECT max(seq) FROM command_object WHERE object = ?)',
    object,
  ) ?? undefined;
