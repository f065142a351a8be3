import { type Header, headerFrom, isScheduleHeader } from './header.ts';
import type { Cell, Grid, Workbook } from './grid.ts';
import { type PlatformBlocks, platformBlocks } from './platform-blocks.ts';

/** Title and note rows stand above a header, but not pages of them. */
const ROWS_LOOKED_AT = 60;

export interface FoundHeader {
  readonly grid: Grid;
  readonly header: Header;
  readonly blocks?: PlatformBlocks;
}

/** True where something is written in the cell, or a formula that was never computed stands in it. */
export const isFilled = (cell: Cell | undefined): cell is Cell =>
  cell !== undefined && (cell.uncomputed === true || cell.text.trim() !== '');

const widthOf = (grid: Grid): number =>
  grid.rows.reduce((width, row) => Math.max(width, row === undefined ? 0 : row.length), 0);

/** The first row that reads as the header of a schedule; undefined where none does. */
export function findHeader(grid: Grid): FoundHeader | undefined {
  const width = widthOf(grid);
  for (let index = 0; index < Math.min(grid.rows.length, ROWS_LOOKED_AT); index++) {
    const cells = grid.rows[index];
    if (cells === undefined) continue;
    const plain = headerFrom(index, cells, width);
    if (!plain.byKey.has('text')) continue;
    const blocks = platformBlocks(grid, index, width);
    const header = blocks === undefined ? plain : headerFrom(index, cells, width, blocks.labels, blocks.left);
    if (isScheduleHeader(header)) return blocks === undefined ? { grid, header } : { grid, header, blocks };
  }
  return undefined;
}

/** True where a row below the header holds anything. */
const hasRows = ({ grid, header }: FoundHeader): boolean =>
  grid.rows.some((cells, index) => index > header.index && cells?.some(isFilled) === true);

/** The sheets that look like a schedule: those with rows below the header, or else the empty ones. */
export function schedulesOf(sheets: readonly Grid[]): FoundHeader[] {
  const found = sheets.flatMap((grid) => findHeader(grid) ?? []);
  const filled = found.filter(hasRows);
  return filled.length > 0 ? filled : found;
}

const LOOKS_LIKE_DAY = /^\s*(?:\d{1,4}[-/.年]\d{1,2}|\d{1,2}月\d)/;

/** A file of three columns without a header: date-time, text, link, as Hootsuite takes it. */
export function headerlessOf(workbook: Workbook): FoundHeader | undefined {
  const [grid, ...others] = workbook.sheets;
  if (grid === undefined || others.some((other) => other.rows.some((row) => row?.some(isFilled)))) return undefined;
  const rows = grid.rows.filter((row) => row?.some(isFilled));
  const first = rows[0];
  if (first === undefined || rows.some((row) => row?.some((cell, at) => at > 2 && isFilled(cell)))) return undefined;
  const [when, text] = first;
  const dated = when?.kind === 'date' || (when !== undefined && LOOKS_LIKE_DAY.test(when.text.normalize('NFKC')));
  if (!dated || !isFilled(text) || text.kind !== 'text') return undefined;
  const columns = [
    { index: 0, label: 'A', key: 'date' },
    { index: 1, label: 'B', key: 'text' },
    { index: 2, label: 'C', key: 'link' },
  ] as const;
  const byKey = new Map(columns.map((column) => [column.key, column]));
  return { grid, header: { index: -1, columns, byKey, doubles: [] } };
}
