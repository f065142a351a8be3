// A 发布清单 that its poster filled in, found again by its headings wherever another program put them.
import { CELL_PICTURE } from '../../sheet/cell-picture.ts';
import { foldName, isNothing } from '../../sheet/fold.ts';
import type { Cell, Grid, Workbook } from '../../sheet/grid.ts';
import { readMoment } from '../../sheet/read-moment.ts';
import { ID_PATTERN } from '../../ids.ts';
import { shown } from '../../domain/problem.ts';
import { type ReturnProblem, returnError, returnWarning } from './return-problems.ts';
import type { ReturnedFile, ReturnedRow } from './returned-row.ts';
import { type Tick, readTick } from './tick.ts';

const HEADINGS = {
  id: ['放行编号'],
  text: ['正文'],
  tick: ['定时✓', '定时', '已定时', '定时√', '定时✔'],
  link: ['发布链接'],
  at: ['实际时间'],
  screenshot: ['截图'],
  by: ['发布人'],
} as const;

type Column = keyof typeof HEADINGS;
type Columns = ReadonlyMap<Column, number>;

const COLUMN_BY_HEADING: ReadonlyMap<string, Column> = new Map(
  (Object.keys(HEADINGS) as Column[]).flatMap((column) =>
    HEADINGS[column].map((heading) => [foldName(heading), column] as const),
  ),
);

// What is left to the poster.
const FILLED_IN = ['tick', 'link', 'at', 'screenshot', 'by'] as const;

// Somebody may have put a title above the header.
const ROWS_LOOKED_AT = 60;

/** What the poster told in the workbook; undefined where it is no 发布清单, or nobody filled it in. */
export function readFilledSheet({ sheets }: Workbook): ReturnedFile | undefined {
  const rows: ReturnedRow[] = [];
  const problems: ReturnProblem[] = [];
  for (const grid of sheets) {
    const header = headerOf(grid);
    if (header === undefined) continue;
    grid.rows.forEach((cells, index) => {
      if (index <= header.index || cells === undefined) return;
      const read = readRow(cells, header.columns, index + 1, pictureIn(grid, index, header.columns.get('screenshot')));
      if (read === undefined) return;
      if ('severity' in read) problems.push(read);
      else rows.push(read);
    });
  }
  const isFilled = rows.length > 0 || problems.some(({ code }) => code !== 'row-ignored');
  return !isFilled ? undefined : { from: 'sheet', rows, problems };
}

/** True for a workbook with the columns of a 发布清单, filled in or not. */
export const isPostingList = ({ sheets }: Workbook): boolean => sheets.some((grid) => headerOf(grid) !== undefined);

/** True where a sheet's headings are those of a 发布清单. */
export const hasPostingHeadings = (labels: readonly string[]): boolean => {
  const columns = new Set(labels.flatMap((label) => COLUMN_BY_HEADING.get(foldName(label)) ?? []));
  return columns.has('id') && FILLED_IN.filter((column) => columns.has(column)).length >= 2;
};

function headerOf({ rows }: Grid): { readonly index: number; readonly columns: Columns } | undefined {
  for (let index = 0; index < Math.min(rows.length, ROWS_LOOKED_AT); index++) {
    const columns = new Map<Column, number>();
    rows[index]?.forEach((cell, at) => {
      const column = cell === undefined ? undefined : COLUMN_BY_HEADING.get(foldName(cell.text));
      if (column !== undefined && !columns.has(column)) columns.set(column, at);
    });
    if (hasPostingHeadings(rows[index]?.map((cell) => cell?.text ?? '') ?? [])) return { index, columns };
  }
  return undefined;
}

function readRow(
  cells: readonly (Cell | undefined)[],
  columns: Columns,
  row: number,
  picture: string | undefined,
): ReturnedRow | ReturnProblem | undefined {
  const cellOf = (column: Column): Cell | undefined => {
    const at = columns.get(column);
    return at === undefined ? undefined : cells[at];
  };
  const textOf = (column: Column): string => {
    const text = cellOf(column)?.text.trim() ?? '';
    return isNothing(text) ? '' : text;
  };
  const [id, link, by, atText] = [textOf('id'), textOf('link'), textOf('by'), textOf('at')];
  const written = textOf('screenshot');
  // A picture that was pasted is known by its name in the file.
  const screenshot = written === '' || CELL_PICTURE.test(written) ? (picture ?? pictureName(written)) : written;
  // Whoever writes below the table writes into any column, that of the numbers among them.
  const isRemark = !ID_PATTERN.test(id);
  const tickCell = cellOf('tick');
  const tick: Tick = tickCell === undefined ? 'no' : readTick(tickCell);
  if (isRemark && link === '' && atText === '' && (tick === 'no' || tick === 'unclear')) {
    const said = Array.from(cells, (cell) => cell?.text.trim() ?? '').filter((one) => one !== '');
    return said.length === 0 ? undefined : returnWarning('row-ignored', row, { value: shown(said.join(' ')) });
  }
  if (tick === 'unclear') {
    return returnError('tick-unclear', row, { column: HEADINGS.tick[0], value: shown(tickCell?.text ?? '') });
  }
  const state =
    tick === 'withdrawn' ? tick : link !== '' || atText !== '' ? 'published' : tick === 'yes' ? 'scheduled' : undefined;
  if (state === undefined) {
    return screenshot === '' ? undefined : returnWarning('screenshot-alone', row, { value: shown(screenshot) });
  }
  if (id === '') return returnError('id-missing', row, { value: shown(link || atText || (tickCell?.text ?? '')) });
  const atCell = cellOf('at');
  const at = atText === '' || atCell === undefined ? undefined : readMoment(atCell, true, false);
  if (typeof at === 'string') return returnError('time-unreadable', row, { value: shown(atText) });
  const text = cellOf('text')?.text;
  return {
    ...{ row, id, state },
    ...(link !== '' && { link }),
    ...(at !== undefined && { at, atText }),
    ...(by !== '' && { by }),
    ...(screenshot !== '' && { screenshot }),
    ...(text !== undefined && { text }),
  };
}

const pictureIn = ({ pictures }: Grid, row: number, column: number | undefined): string | undefined =>
  pictures?.find((one) => one.row === row && one.column === column)?.name;

/** A picture that WPS keeps in the cell goes by the name that the formula gives it. */
const pictureName = (text: string): string => (CELL_PICTURE.test(text) ? (/"([^"]+)"/.exec(text)?.[1] ?? text) : text);
