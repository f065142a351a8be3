// A file without a header: what its columns are shows in what they hold.
import { type ColumnChoice, chosenColumns } from './column-choice.ts';
import type { ColumnKey } from './columns.ts';
import type { FoundHeader } from './find-header.ts';
import { type Cell, type Grid, type Workbook, isFilled } from './grid.ts';
import { guessColumns } from './guess-columns.ts';
import { type Header, type HeaderColumn, columnLetters, headerFrom } from './header.ts';

const LOOKS_LIKE_DAY = /^\s*(?:\d{1,4}[-/.年]\d{1,2}|\d{1,2}月\d)/;

/** Whether a cell shows a day, as no header does. */
export const isDayLike = (cell: Cell | undefined): boolean =>
  cell !== undefined && (cell.kind === 'date' || LOOKS_LIKE_DAY.test(cell.text.normalize('NFKC')));

/** What is known of a file without a header. */
export interface HeaderlessAsked {
  readonly columns?: ColumnChoice | undefined;
  /** Folded names of accounts. */
  readonly nicknames?: ReadonlySet<string> | undefined;
}

/** A sheet whose first filled row has a day in it, with that row's index; undefined where it is none, or other sheets are filled. */
function withoutHeader(workbook: Workbook): Grid | undefined {
  const filled = workbook.sheets.filter(({ rows }) => rows.some((row) => row?.some(isFilled)));
  const [grid, ...others] = filled;
  if (grid === undefined || others.length > 0) return undefined;
  const first = grid.rows.find((row) => row?.some(isFilled));
  return first?.some(isDayLike) === true && first.filter(isFilled).length > 1 ? grid : undefined;
}

/** Reads a file without a header as far as its columns can be told; `isSure` where they make a schedule. */
export function headerlessOf(
  workbook: Workbook,
  { columns, nicknames }: HeaderlessAsked = {},
): { readonly found: FoundHeader; readonly isSure: boolean } | undefined {
  const grid = withoutHeader(workbook);
  if (grid === undefined) return undefined;
  const width = grid.rows.reduce((most, row) => Math.max(most, row?.length ?? 0), 0);
  const plain = headerFrom(-1, [], width);
  const { said, missing } = chosenColumns(
    columns ?? {},
    plain.columns.map(({ label }) => label),
  );
  const hootsuite = columns === undefined ? asHootsuite(grid) : undefined;
  if (hootsuite !== undefined) return { found: { grid, header: hootsuite, missing }, isSure: true };
  const named = headerFrom(-1, [], width, { said });
  const guessed = guessColumns(grid, named, new Set(), nicknames ?? new Set(), true);
  const header = headerFrom(-1, [], width, { said, guessed });
  return { found: { grid, header, missing }, isSure: header.byKey.has('text') && header.byKey.has('date') };
}

const THREE: readonly ColumnKey[] = ['date', 'text', 'link'];

/** At most three columns, as Hootsuite takes them: date and time, text, link. */
function asHootsuite(grid: Grid): Header | undefined {
  const rows = grid.rows.filter((row) => row?.some(isFilled));
  if (rows.some((row) => row?.some((cell, at) => at >= THREE.length && isFilled(cell)))) return undefined;
  const [when, text] = rows[0] ?? [];
  if (!isDayLike(when) || !isFilled(text) || text.kind !== 'text') return undefined;
  const byKey = new Map(
    THREE.map((key, index): [ColumnKey, HeaderColumn] => [key, { index, label: columnLetters(index), key }]),
  );
  return { index: -1, columns: [...byKey.values()], byKey, doubles: [] };
}

/** What the columns were taken as, as the command line says it: `A=date,B=text`. */
export const columnsTaken = ({ columns }: Header): string =>
  columns.flatMap(({ label, key }) => (key === undefined ? [] : [`${label}=${key}`])).join(',');
