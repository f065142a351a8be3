// The rows below a header, one by one: which of them are posts, and what became of each.
import { placeInCells } from './cell-problems.ts';
import { type ColumnKey, isAlias, platformNamed } from './columns.ts';
import { dividerRows, fillMerges } from './fill-merges.ts';
import type { FoundHeader } from './find-header.ts';
import { fold, foldName } from './fold.ts';
import { type Cell, isFilled } from './grid.ts';
import { type Header, headerFrom, isScheduleHeader, sameColumns } from './header.ts';
import { readRow } from './read-row.ts';
import { rowExtras, unplaced } from './row-extras.ts';
import { countMarks, markedAs } from './row-marks.ts';
import { type SheetGround, rowToPost } from './row-to-post.ts';
import type { ReadRow, SheetReading } from './sheet-reading.ts';
import { type SheetProblem, sheetProblem } from './sheet-problems.ts';

const TOTAL = /^(?:合计|总计|小计|(?:grand|sub)?[\s-]*total)[\s:：]*[\d.,]*\s*[条篇]?$/;

const isTotal = (cells: readonly (Cell | undefined)[]): boolean => {
  const first = cells.find(isFilled);
  return first !== undefined && first.text.length <= 40 && TOTAL.test(fold(first.text));
};

/** How much there was when the reading came to a row; what is between two steps came of the first one's row. */
export interface BodyStep {
  /** Index into the grid's rows. */
  readonly index: number;
  readonly row: number;
  readonly problems: number;
  readonly rows: number;
  readonly skipped: number;
}

interface Body extends Pick<SheetReading, 'read' | 'skipped' | 'rows' | 'marks' | 'hiddenRows'> {
  /** One for each row that holds something, and one for the end. */
  readonly steps: readonly BodyStep[];
}

/** Reads the rows of a sheet; `parents` leads from rows that were joined to the rows of their posts. */
export function readBody(
  { grid, header, calendar }: FoundHeader,
  parents: ReadonlyMap<number, number>,
  ground: SheetGround,
  problems: SheetProblem[],
): Body {
  const rows: ReadRow[] = [];
  const steps: BodyStep[] = [];
  const merged = fillMerges(grid, header.index);
  const dividers = dividerRows(grid, header.index, header.byKey.get('text')?.index ?? 0);
  const extrasOf = rowExtras(grid, header, parents);
  const { hiddenRows: hiddenChoice, marks: markChoices = [] } = ground.question;
  const ids = new Map<string, number>();
  const posts = new Set<number>();
  const marked: ReadonlySet<string>[] = [];
  const hiddenRows: number[] = [];
  let read = 0;
  let skipped = 0;
  let otherHeader: number | undefined;
  for (let index = header.index + 1; index < grid.rows.length; index++) {
    const extras = extrasOf(index);
    const cells = grid.rows[index] ?? [];
    if (!cells.some(isFilled)) continue;
    const row = calendar?.places[index]?.post.row ?? index + 1;
    steps.push({ index, row, problems: problems.length, rows: rows.length, skipped });
    const again = headerAgain(index, cells, header);
    if (again === 'same') otherHeader = undefined;
    if (again === 'same' || isTotal(cells) || dividers.has(index) || calendar?.passed.has(index) === true) {
      skipped++;
      continue;
    }
    if (again === 'other' || otherHeader !== undefined) {
      read++;
      const place = { row, column: '', value: '' };
      problems.push(
        again === 'other' || otherHeader === undefined
          ? sheetProblem('header-again', place, {})
          : sheetProblem('below-other-header', place, { first: otherHeader }),
      );
      if (again === 'other') otherHeader = row;
      continue;
    }
    const values = readRow(index, row, cells, header, merged, extras);
    const platform = values?.byKey.get('platform');
    if (values === undefined || (platform !== undefined && platformNamed(platform.cell.text) === 'other')) {
      skipped++;
      if (values === undefined || platform === undefined) continue;
      problems.push(
        sheetProblem('platform-row', { row, column: platform.column.label, value: platform.cell.text }, {}),
      );
      continue;
    }
    const isHidden = grid.hiddenRows?.has(index) === true;
    if (isHidden) hiddenRows.push(row);
    marked.push(extras.marks);
    posts.add(index);
    if (markedAs(extras.marks, markChoices).left || (isHidden && hiddenChoice === 'leave')) {
      skipped++;
      continue;
    }
    read++;
    if (isHidden) {
      const place = { row, column: '', value: '' };
      problems.push(sheetProblem(hiddenChoice === 'take' ? 'row-hidden-taken' : 'row-hidden', place, {}));
      if (hiddenChoice !== 'take') continue;
    }
    const shared = sharedText(values.byKey);
    if (shared !== undefined) {
      const place = { row, column: shared.label, value: shared.text };
      problems.push(sheetProblem(shared.alone ? 'text-merged' : 'row-continues', place, { first: shared.first }));
      if (!shared.alone) continue;
    }
    const { taken, problems: own } = rowToPost(values, ground);
    for (const problem of own) problems.push(problem);
    if (taken === undefined) continue;
    const id = taken.externalId;
    const first = id === undefined ? undefined : ids.get(id);
    if (id !== undefined && first !== undefined) {
      const column = header.byKey.get('id')?.label ?? '';
      problems.push(sheetProblem('id-twice', { row, column, value: id }, { first }));
      continue;
    }
    if (id !== undefined) ids.set(id, row);
    rows.push(taken);
  }
  if (calendar !== undefined) placeInCells(problems, steps, calendar);
  steps.push({ index: grid.rows.length, row: 0, problems: problems.length, rows: rows.length, skipped });
  const lost = unplaced(grid, header.index, parents, (index) => posts.has(index));
  const [lostFirst] = lost;
  if (lostFirst !== undefined) {
    const place = { row: calendar?.headerRow ?? header.index + 1, column: '', value: lostFirst.name };
    problems.push(sheetProblem('pictures-unplaced', place, { count: lost.length, first: lostFirst.row + 1 }));
  }
  return { read, skipped, rows, marks: countMarks(marked), hiddenRows, steps };
}

/** Whether a row repeats the header, or is the header of another table. */
function headerAgain(
  index: number,
  cells: readonly (Cell | undefined)[],
  header: Header,
): 'same' | 'other' | undefined {
  const text = header.byKey.get('text');
  if (text === undefined || header.index < 0) return undefined;
  const own = cells[text.index]?.text ?? '';
  const known = own.length <= text.label.length + 8 && foldName(own) === foldName(text.label);
  if (!known && cells.filter((cell) => cell?.kind === 'text' && isAlias(cell.text)).length < 3) return undefined;
  const other = headerFrom(index, cells, 0);
  if (known && sameColumns(header, other)) return 'same';
  return isScheduleHeader(other) && other.byKey.size >= 3 ? 'other' : undefined;
}

/** A text that a merge shares with a row above; `alone` where the row says by itself whose or when it is. */
function sharedText(
  byKey: ReadonlyMap<
    ColumnKey,
    { readonly mergedFrom?: number; readonly column: { readonly label: string }; readonly cell: Cell }
  >,
) {
  const text = byKey.get('text');
  if (text?.mergedFrom === undefined) return undefined;
  const keys: readonly ColumnKey[] = ['account', 'date', 'time'];
  const alone = keys.some((key) => byKey.has(key) && byKey.get(key)?.mergedFrom === undefined);
  return { first: text.mergedFrom + 1, alone, label: text.column.label, text: text.cell.text };
}
