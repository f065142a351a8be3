// Cells that a person wrote over in a sheet, with the way back and forth between what was written.
import type { CellEdit } from '../../core/sheet/sheet-reading.ts';

/** An edit on the page knows what it took the place of. */
export type OwnEdit = CellEdit & { readonly was: string };

type Edits = readonly OwnEdit[];

export interface Mended {
  readonly past: readonly Edits[];
  readonly now: Edits;
  readonly ahead: readonly Edits[];
}

export const NOTHING_MENDED: Mended = { past: [], now: [], ahead: [] };

const isAt =
  ({ row, column }: Pick<CellEdit, 'row' | 'column'>) =>
  (edit: OwnEdit): boolean =>
    edit.row === row && edit.column === column;

/** Writes over a cell; what says the same as the file is no edit. The very same where nothing changes. */
export function written(mended: Mended, edit: OwnEdit): Mended {
  const before = mended.now.find(isAt(edit));
  if ((before?.text ?? edit.was) === edit.text) return mended;
  const others = mended.now.filter((one) => one !== before);
  const now = edit.text === edit.was ? others : [...others, edit];
  return { past: [...mended.past, mended.now], now, ahead: [] };
}

/** Takes the last step back. */
export function undone({ past, now, ahead }: Mended): Mended {
  const last = past.at(-1);
  return last === undefined ? { past, now, ahead } : { past: past.slice(0, -1), now: last, ahead: [now, ...ahead] };
}

/** Takes the step that was taken back once more. */
export function redone({ past, now, ahead }: Mended): Mended {
  const [next, ...later] = ahead;
  return next === undefined ? { past, now, ahead } : { past: [...past, now], now: next, ahead: later };
}

/** What a person wrote into a cell, where they did. */
export const editAt = (mended: Mended, row: number, column: string): OwnEdit | undefined =>
  mended.now.find(isAt({ row, column }));
