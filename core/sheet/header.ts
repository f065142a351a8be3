// One row of a sheet as a header: which column means what, and what of the rest is kept under which name.
import { type ColumnKey, meaningOf } from './columns.ts';
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
}

export interface Header {
  /** Index into the grid's rows; -1 for a headerless file. */
  readonly index: number;
  readonly columns: readonly HeaderColumn[];
  readonly byKey: ReadonlyMap<ColumnKey, HeaderColumn>;
  /** Columns whose meaning another one already has, with that one's label. */
  readonly doubles: readonly { readonly column: HeaderColumn; readonly taken: HeaderColumn }[];
}

/** Kept as notes without a word: further columns of these meanings are ordinary. */
const OFTEN_SEVERAL: ReadonlySet<ColumnKey> = new Set(['feedback', 'note', 'platform', 'weekday']);

/** A column's letters as a spreadsheet shows them: 0 is A, 26 is AA. */
function columnLetters(index: number): string {
  const rest = Math.floor(index / 26) - 1;
  return (rest < 0 ? '' : columnLetters(rest)) + String.fromCharCode(65 + (index % 26));
}

const written = (cell: Cell | undefined): string => (cell === undefined ? '' : cell.text.replace(/\s+/g, ' ').trim());

/** Reads a row as a header; `labels` overrides cells, `left` are columns that are another platform's. */
export function headerFrom(
  index: number,
  cells: readonly (Cell | undefined)[],
  width: number,
  labels: ReadonlyMap<number, string> = new Map(),
  left: ReadonlySet<number> = new Set(),
): Header {
  const columns: HeaderColumn[] = [];
  const best = new Map<ColumnKey, { column: HeaderColumn; order: number }>();
  const meant: { column: HeaderColumn; key: ColumnKey }[] = [];
  for (let at = 0; at < Math.max(width, cells.length); at++) {
    const label = written(cells[at]) || (labels.get(at) ?? '');
    const column: HeaderColumn =
      label === '' ? { index: at, label: columnLetters(at), unnamed: true } : { index: at, label };
    const meaning = label === '' || left.has(at) ? undefined : meaningOf(label);
    columns.push(column);
    if (meaning === undefined) continue;
    meant.push({ column, key: meaning.key });
    const rival = best.get(meaning.key);
    if (rival === undefined || meaning.order < rival.order) best.set(meaning.key, { column, order: meaning.order });
  }
  const byKey = new Map<ColumnKey, HeaderColumn>();
  const doubles: { column: HeaderColumn; taken: HeaderColumn }[] = [];
  for (const { column, key } of meant) {
    const taken = best.get(key)?.column;
    if (taken === undefined) continue;
    if (taken === column) {
      const named = { ...column, key };
      byKey.set(key, named);
      columns[column.index] = named;
    } else if (!OFTEN_SEVERAL.has(key)) {
      doubles.push({ column, taken });
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
