// A 发布清单 holds texts as they once left: taken as a schedule it writes them over what was changed since.
import { hasPostingHeadings } from '../../../core/batch/returned/filled-sheet.ts';
import type { PostId } from '../../../core/ids.ts';
import type { SheetReading } from '../../../core/sheet/sheet-reading.ts';
import { type SheetProblem, sheetProblem } from '../../../core/sheet/sheet-problems.ts';

/** Says of each row of a 发布清单 whose post is among those that change that it would be written over; nothing of other sheets. */
export function putBack(
  { columns }: Pick<SheetReading, 'columns'>,
  rows: readonly { readonly row: number; readonly post: { readonly id: PostId } }[],
  changing: () => ReadonlySet<string>,
): SheetProblem[] {
  if (!hasPostingHeadings(columns.map(({ label }) => label))) return [];
  const changed = changing();
  const column = columns.find(({ key }) => key === 'id')?.label ?? '';
  return rows.flatMap(({ row, post: { id } }) =>
    changed.has(id) ? [sheetProblem('post-put-back', { row, column, value: id }, {})] : [],
  );
}
