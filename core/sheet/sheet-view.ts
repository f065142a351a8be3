// A sheet as a person looks at it before it is taken: its own cells, and what each row would become.
import type { PlannerError } from '../messages/errors.ts';
import { type Result, ok } from '../result.ts';
import type { CellRef, GridPlace } from './calendar.ts';
import { fillMerges } from './fill-merges.ts';
import { type Grid, type Workbook, isFilled } from './grid.ts';
import { columnIndex } from './header.ts';
import { type ReadThrough, readThrough } from './read-sheet.ts';
import type { SheetQuestion, SheetReading } from './sheet-reading.ts';
import type { SheetProblem } from './sheet-problems.ts';

/** One row below the header that holds something. */
export interface ViewedLine {
  /** As the spreadsheet numbers it. */
  readonly row: number;
  readonly is: 'taken' | 'wrong' | 'skipped' | 'joined';
  /** Index into the reading's rows. */
  readonly taken?: number;
  /** The row of the post that a joined row is part of. */
  readonly partOf?: number;
  /** The cells' texts under the reading's columns, in their order. */
  readonly texts: readonly string[];
  /** Columns, counted from 0, whose text a merge draws there. */
  readonly merged: readonly number[];
  /** What the file has in place of what a person wrote, by the column's index. */
  readonly was: readonly (readonly [column: number, text: string])[];
  readonly isHidden: boolean;
  /** In a month grid the cells of the file that the post and its day stand in. */
  readonly from?: { readonly post: SourceCell; readonly day: SourceCell };
  readonly problems: readonly SheetProblem[];
}

/** A cell as it stands now, and what the file has in its place where a person wrote over it. */
export interface SourceCell extends CellRef {
  readonly text: string;
  readonly was?: string;
}

/** A sheet, row by row. Its reading's problems are those of the sheet as a whole; the others are with their rows. */
export interface SheetView {
  readonly reading: SheetReading;
  readonly lines: readonly ViewedLine[];
}

/** Looks at a sheet. Refuses as `readSheet` does. */
export function viewSheet(workbook: Workbook, question: SheetQuestion): Result<SheetView, PlannerError> {
  const through = readThrough(workbook, question);
  if (!through.ok) return through;
  const { reading, steps } = through.value;
  const first = steps[0]?.problems ?? 0;
  const last = steps.at(-1)?.problems ?? 0;
  const problems = [...reading.problems.slice(0, first), ...reading.problems.slice(last)];
  return ok({ reading: { ...reading, problems }, lines: linesOf(through.value) });
}

function linesOf({ reading, chosen, parents, steps, edited }: ReadThrough): ViewedLine[] {
  const { grid, header } = chosen;
  const columns = reading.columns.map(({ letters }) => columnIndex(letters));
  const merged = fillMerges(grid, header.index);
  const { calendar } = chosen;
  const wasOf = changes(calendar === undefined ? edited.original : undefined, grid);
  const look = (index: number): Pick<ViewedLine, 'texts' | 'merged' | 'was' | 'isHidden' | 'from'> => {
    const drawn: number[] = [];
    const texts = columns.map((column, at) => {
      const cells = grid.rows[index];
      const text = cells?.[column]?.text ?? '';
      const from = isFilled(cells?.[column]) ? undefined : merged(index, column)?.cell;
      if (from === undefined) return text;
      drawn.push(at);
      return from.text;
    });
    const place = calendar?.places[index];
    const from = calendar && place && sourceOf(calendar.source, edited.original, place);
    const isHidden = grid.hiddenRows?.has(index) === true;
    return { texts, merged: drawn, was: wasOf(index, columns), isHidden, ...(from !== undefined && { from }) };
  };
  const lines = steps.slice(0, -1).map((step, at): readonly [index: number, line: ViewedLine] => {
    const { index, row } = step;
    const next = steps[at + 1] ?? step;
    const isTaken = next.rows > step.rows;
    const is = isTaken ? 'taken' : next.skipped > step.skipped ? 'skipped' : 'wrong';
    const problems = reading.problems.slice(step.problems, next.problems);
    return [index, { row, is, ...(isTaken && { taken: step.rows }), ...look(index), problems }];
  });
  const joined = [...parents].map(([index, parent]): readonly [index: number, line: ViewedLine] => [
    index,
    { row: index + 1, is: 'joined', partOf: parent + 1, ...look(index), problems: [] },
  ]);
  const all = joined.length === 0 ? lines : [...lines, ...joined].sort(([one], [other]) => one - other);
  return all.map(([, line]) => line);
}

function sourceOf(source: Grid, original: Grid | undefined, { post, day }: GridPlace): NonNullable<ViewedLine['from']> {
  const cellAt = (ref: CellRef): SourceCell => {
    const textIn = (grid: Grid) => grid.rows[ref.row - 1]?.[columnIndex(ref.column)]?.text ?? '';
    const [text, was] = [textIn(source), textIn(original ?? source)];
    return { ...ref, text, ...(was !== text && { was }) };
  };
  return { post: cellAt(post), day: cellAt(day) };
}

/** What the cells of a row were that differ now; rows that nobody touched are the same objects. */
function changes(original: Grid | undefined, grid: Grid) {
  return (index: number, columns: readonly number[]): ViewedLine['was'] => {
    const [before, after] = [original?.rows[index], grid.rows[index]];
    if (original === undefined || before === after) return [];
    return columns.flatMap((column, at): ViewedLine['was'] => {
      const text = before?.[column]?.text ?? '';
      return before?.[column] === after?.[column] ? [] : [[at, text]];
    });
  };
}
