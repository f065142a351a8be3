// One row of a sheet as a header: which column means what, and what of the rest is kept under which name.
import { type ColumnKey, type ColumnMeaning, meaningOf } from './columns.ts';
import { foldName } from './fold.ts';
import type { Cell } from './grid.ts';

export interface HeaderColumn {
  readonly index: number;
  /** As written, line breaks as spaces; the column's letter where nothing is written. */
  readonly label: string;
  /** Nothing is written where its name should be. */
  readonly unnamed?: true;
  /** Undefined for a column that is kept as a note. */
  readonly key?: ColumnKey;
  /** Where its name does not tell: a person said what it means, or what it holds did. */
  readonly by?: 'person' | 'content';
  /** Neither read nor kept. */
  readonly ignored?: true;
}

export interface Header {
  /** Index into the grid's rows; -1 for a headerless file. */
  readonly index: number;
  readonly columns: readonly HeaderColumn[];
  readonly byKey: ReadonlyMap<ColumnKey, HeaderColumn>;
  /** Columns whose meaning another one already has, with that one's label. */
  readonly doubles: readonly { readonly column: HeaderColumn; readonly taken: HeaderColumn }[];
}

/** What is known of a header beside its own cells, by column. */
export interface HeaderHints {
  /** Labels that a row above gives. */
  readonly labels?: ReadonlyMap<number, string>;
  /** Columns of another platform. */
  readonly left?: ReadonlySet<number>;
  readonly said?: ReadonlyMap<number, ColumnMeaning>;
  readonly guessed?: ReadonlyMap<number, ColumnKey>;
}

/** Kept as notes without a word: further columns of these meanings are ordinary. */
const OFTEN_SEVERAL: ReadonlySet<ColumnKey> = new Set(['feedback', 'note', 'platform', 'weekday']);

/** A column's letters as a spreadsheet shows them: 0 is A, 26 is AA. */
export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26) - 1;
  return (rest < 0 ? '' : columnLetters(rest)) + String.fromCharCode(65 + (index % 26));
}

/** The index of the column with these letters, the inverse of {@link columnLetters}. */
export const columnIndex = (letters: string): number =>
  Array.from(letters.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const written = (cell: Cell | undefined): string => (cell === undefined ? '' : cell.text.replace(/\s+/g, ' ').trim());

interface Meant {
  readonly column: HeaderColumn;
  readonly key: ColumnKey;
  /** Lower wins: what a person said, then the names we know, then what was guessed. */
  readonly order: number;
}

/** Reads a row as a header. */
export function headerFrom(
  index: number,
  cells: readonly (Cell | undefined)[],
  width: number,
  { labels, left, said, guessed }: HeaderHints = {},
): Header {
  const columns: HeaderColumn[] = [];
  const meant: Meant[] = [];
  for (let at = 0; at < Math.max(width, cells.length); at++) {
    const label = written(cells[at]) || (labels?.get(at) ?? '');
    const named: HeaderColumn =
      label === '' ? { index: at, label: columnLetters(at), unnamed: true } : { index: at, label };
    const person = said?.get(at);
    const column: HeaderColumn = person === 'ignore' ? { ...named, by: 'person', ignored: true } : named;
    columns.push(column);
    if (person !== undefined) {
      if (person !== 'ignore') meant.push({ column: { ...column, by: 'person' }, key: person, order: -1 });
      continue;
    }
    const meaning = label === '' || left?.has(at) === true ? undefined : meaningOf(label);
    const guess = guessed?.get(at);
    if (meaning !== undefined) meant.push({ column, ...meaning });
    else if (guess !== undefined) meant.push({ column: { ...column, by: 'content' }, key: guess, order: Infinity });
  }
  const best = new Map<ColumnKey, Meant>();
  for (const one of meant)
    if (one.order < (best.get(one.key)?.order ?? Number.POSITIVE_INFINITY) || !best.has(one.key))
      best.set(one.key, one);
  const byKey = new Map<ColumnKey, HeaderColumn>();
  const doubles: { column: HeaderColumn; taken: HeaderColumn }[] = [];
  for (const { column, key, order } of meant) {
    const taken = best.get(key);
    if (taken === undefined) continue;
    if (taken.column === column) {
      const keyed = { ...column, key };
      byKey.set(key, keyed);
      columns[column.index] = keyed;
    } else if (!OFTEN_SEVERAL.has(key) && (taken.order >= 0 || order < 0)) {
      doubles.push({ column, taken: taken.column });
    }
  }
  return { index, columns, byKey, doubles };
}

/** True where the row can be the header of a schedule: the text, and one of date, time, account or link. */
export const isScheduleHeader = ({ byKey }: Header): boolean =>
  byKey.has('text') && (byKey.has('date') || byKey.has('time') || byKey.has('account') || byKey.has('link'));

/** True where both headers put the same meanings into the same columns. */
export const sameColumns = (one: Header, other: Header): boolean =>
  one.byKey.size === other.byKey.size &&
  [...one.byKey].every(([key, column]) => {
    const twin = other.byKey.get(key);
    return twin?.index === column.index && foldName(twin.label) === foldName(column.label);
  });
