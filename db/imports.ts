// What came in with files, as the log tells: commands that stand, those that were undone or cancelled left out.
import { type ReadableDb, rowsOf, valuesOf } from './handle.ts';

/** The number of the last standing command of a kind that touched each object, by the object's id. */
export const lastOfKind = (db: ReadableDb, kind: string): Map<string, number> =>
  new Map(
    rowsOf<readonly [string, number]>(
      db,
      'SELECT object, max(seq) FROM command_object WHERE seq IN' +
        ' (SELECT seq FROM command JOIN undoable USING (seq) WHERE undone = 0 AND kind = ?) GROUP BY object',
      kind,
    ),
  );

/** The numbers of all commands of a kind, the last one first. */
export const seqsOfKind = (db: ReadableDb, kind: string): number[] =>
  valuesOf<number>(db, 'SELECT seq FROM command WHERE kind = ? ORDER BY seq DESC', kind);
