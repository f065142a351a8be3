import type { Calendar } from './calendar.ts';
import { type ColumnChoice, chosenColumns, isLetters } from './column-choice.ts';
import type { ColumnMeaning } from './columns.ts';
import { fold, foldName } from './fold.ts';
import { type Grid, isFilled } from './grid.ts';
import { guessColumns } from './guess-columns.ts';
import { type Header, type HeaderHints, headerFrom, isScheduleHeader } from './header.ts';
import { isDayLike } from './headerless.ts';
import { headersOf } from './headers-of.ts';
import { ourColumns } from './our-columns.ts';
import { type PlatformBlocks, platformBlocks } from './platform-blocks.ts';

/** Title and note rows stand above a header, but not pages of them. */
export const ROWS_LOOKED_AT = 60;

/** What is known before a header is looked for. */
export interface HeaderAsked {
  readonly columns?: ColumnChoice | undefined;
  /** As the spreadsheet numbers it. */
  readonly headerRow?: number | undefined;
  /** What a person said of columns before, by `headersOf` the row they stood in. */
  readonly remembered?: ReadonlyMap<string, ColumnChoice> | undefined;
  /** Folded names of accounts. */
  readonly nicknames?: ReadonlySet<string> | undefined;
}

export interface FoundHeader {
  readonly grid: Grid;
  readonly header: Header;
  readonly blocks?: PlatformBlocks;
  /** Names in a person's choice that no column has. */
  readonly missing: readonly string[];
  /** The columns were told by what a person said before. */
  readonly remembered?: true;
  /** The sheet is a month grid, and the grid here the rows that were made of it. */
  readonly calendar?: Calendar;
}

const widthOf = (grid: Grid): number =>
  grid.rows.reduce((width, row) => Math.max(width, row === undefined ? 0 : row.length), 0);

/** Reads one row as the header, with all that is known of its columns. */
function headerAt(grid: Grid, index: number, width: number, asked: HeaderAsked): FoundHeader {
  const cells = grid.rows[index] ?? [];
  const blocks = platformBlocks(grid, index, width);
  const remembered = asked.columns === undefined ? asked.remembered?.get(headersOf(cells)) : undefined;
  const hints: HeaderHints = blocks === undefined ? {} : { labels: blocks.labels, left: blocks.left };
  const labels = headerFrom(index, cells, width, hints).columns.map(({ label }) => label);
  const { said: chosen, missing } = chosenColumns(asked.columns ?? remembered ?? {}, labels);
  const written = labels.map((label, at) => ((cells[at]?.text.trim() ?? '') === '' ? '' : label));
  const said = new Map<number, ColumnMeaning>([...ourColumns(grid, index, written)].map((at) => [at, 'ignore']));
  for (const [at, meaning] of chosen) said.set(at, meaning);
  const named = headerFrom(index, cells, width, { ...hints, said });
  const guessed = guessColumns(grid, named, blocks?.left ?? new Set(), asked.nicknames ?? new Set());
  const header = guessed.size === 0 ? named : headerFrom(index, cells, width, { ...hints, said, guessed });
  return {
    grid,
    header,
    ...(blocks !== undefined && { blocks }),
    missing,
    ...(remembered !== undefined && { remembered: true }),
  };
}

const heldRows = (grid: Grid): number => Math.min(grid.rows.length, ROWS_LOOKED_AT);

/** The row that a person names, one whose headers were met before, or the first whose own names make a schedule. */
export function findHeader(grid: Grid, asked: HeaderAsked = {}): FoundHeader | undefined {
  const width = widthOf(grid);
  if (asked.headerRow !== undefined) {
    const found = headerAt(grid, asked.headerRow - 1, width, asked);
    return found.header.byKey.has('text') ? found : undefined;
  }
  for (let index = 0; index < heldRows(grid); index++) {
    const cells = grid.rows[index];
    if (cells === undefined) continue;
    const labels = Array.from(cells, (cell) => cell?.text ?? '');
    const isMet = asked.columns === undefined && asked.remembered?.has(headersOf(cells)) === true;
    const isNamed = asked.columns !== undefined && namesColumns(asked.columns, labels);
    if (!isMet && !isNamed && !headerFrom(index, cells, width).byKey.has('text')) continue;
    const found = headerAt(grid, index, width, asked);
    if (isScheduleHeader(found.header) || (isNamed && found.header.byKey.has('text'))) return found;
  }
  return undefined;
}

/** True where all columns that a person names by their headers, at least one, stand in this row. */
function namesColumns(choice: ColumnChoice, labels: readonly string[]): boolean {
  const known = new Set(labels.map(foldName));
  const names = Object.keys(choice).filter((name) => !isLetters(name));
  return names.length > 0 && names.every((name) => known.has(foldName(name)));
}

/** The first row of short texts whose columns can be told by what stands below them, where at least one has a known name. */
export function guessHeader(grid: Grid, asked: HeaderAsked = {}): FoundHeader | undefined {
  const width = widthOf(grid);
  for (let index = 0; index < heldRows(grid); index++) {
    const cells = grid.rows[index]?.filter(isFilled) ?? [];
    // A row with a day in it is a post.
    if (cells.some(isDayLike)) continue;
    if (cells.length < 2 || !cells.every(({ kind, text }) => kind === 'text' && text.length <= 24)) continue;
    const found = headerAt(grid, index, width, asked);
    const named = [...found.header.byKey.values()].some(({ by }) => by !== 'content');
    if (named && isScheduleHeader(found.header)) return found;
  }
  return undefined;
}

/** True where a row below the header holds anything. */
const hasRows = ({ grid, header }: FoundHeader): boolean =>
  grid.rows.some((cells, index) => index > header.index && cells?.some(isFilled) === true);

/** The sheets that look like a schedule: those with rows below the header, or else the empty ones. */
export function schedulesOf(
  sheets: readonly Grid[],
  find: (grid: Grid) => FoundHeader | undefined = findHeader,
): FoundHeader[] {
  const found = sheets.flatMap((grid) => find(grid) ?? []);
  const filled = found.filter(hasRows);
  return filled.length > 0 ? filled : found;
}

/** Nicknames in the form that cells are compared in. */
export const foldedNames = (nicknames: readonly string[]): ReadonlySet<string> =>
  new Set(nicknames.map((name) => fold(name).replace(/^@+|\s+/g, '')));
