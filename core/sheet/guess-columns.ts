// What a column means by what it holds, where its name says nothing. Careful: of two that could be it, neither is.
import { type ColumnKey, isPlainNote } from './columns.ts';
import { fold, hasHan } from './fold.ts';
import { type Cell, type Grid, isFilled } from './grid.ts';
import type { Header } from './header.ts';
import { mediaNames } from './media-names.ts';
import { readLinks } from './read-links.ts';
import { readMoment } from './read-moment.ts';

/** Meanings that the cells themselves can show, the surest first. */
const SHOWN: readonly ColumnKey[] = ['account', 'date', 'time', 'link', 'text'];
/** Without any header names of pictures are told apart too: nothing else says what they are. */
const SHOWN_BARE: readonly ColumnKey[] = ['account', 'date', 'time', 'media', 'link', 'text'];

const ROWS_LOOKED_AT = 200;
/** Of the filled cells of a column, how many have to agree. */
const MOST = 0.8;
const PROSE = { chinese: 12, other: 40 } as const;

interface Held {
  readonly index: number;
  readonly filled: number;
  readonly counts: ReadonlyMap<ColumnKey, number>;
  /** UTF-16 units, on average. */
  readonly length: number;
}

/**
 * The meanings of columns without one, by their index. `header` is the header as its names are read; columns in `left`
 * are another platform's; `nicknames` are folded names of accounts; `isBare` where the sheet has no header at all. A meaning that a named column has is never given again.
 */
export function guessColumns(
  grid: Grid,
  header: Header,
  left: ReadonlySet<number>,
  nicknames: ReadonlySet<string>,
  isBare = false,
): ReadonlyMap<number, ColumnKey> {
  const doubled = new Set(header.doubles.map(({ column }) => column.index));
  const open = header.columns.filter(
    ({ index, key, ignored, label }) =>
      key === undefined && ignored !== true && !left.has(index) && !doubled.has(index) && !isPlainNote(label),
  );
  if (open.length === 0) return new Map();
  const rows = grid.rows
    .slice(header.index + 1, header.index + 1 + ROWS_LOOKED_AT)
    .filter((cells) => cells?.some(isFilled));
  const held = open
    .map(({ index, unnamed }) => ({ ...look(grid, header.index, index, nicknames, isBare), unnamed }))
    // What spills over the header's edge in a row or two makes no column.
    .filter(({ filled, unnamed }) => (unnamed === true ? filled > 1 && filled * 2 >= rows.length : filled > 0));
  const guessed = new Map<number, ColumnKey>();
  for (const key of isBare ? SHOWN_BARE : SHOWN) {
    if (header.byKey.has(key)) continue;
    const fitting = held.filter(
      ({ index, counts, filled }) => !guessed.has(index) && (counts.get(key) ?? 0) >= filled * MOST,
    );
    const [first, second] = fitting.sort((one, other) => other.length - one.length);
    if (first === undefined) continue;
    // Of several columns of prose the text stands out by its length.
    const alone = second === undefined || (key === 'text' && first.length >= second.length * 2);
    if (alone) guessed.set(first.index, key);
  }
  return guessed;
}

function look(grid: Grid, headerIndex: number, index: number, nicknames: ReadonlySet<string>, isBare: boolean): Held {
  const counts = new Map<ColumnKey, number>();
  let filled = 0;
  let length = 0;
  for (let row = headerIndex + 1; row < grid.rows.length && filled < ROWS_LOOKED_AT; row++) {
    const cell = grid.rows[row]?.[index];
    if (cell === undefined || cell.text.trim() === '') continue;
    filled += 1;
    length += cell.text.length;
    const key = isBare && areMedia(cell.text) ? 'media' : shownBy(cell, nicknames);
    if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return { index, filled, counts, length: filled === 0 ? 0 : length / filled };
}

function shownBy(cell: Cell, nicknames: ReadonlySet<string>): ColumnKey | undefined {
  if (cell.kind !== 'text' && cell.kind !== 'date') return undefined;
  const folded = cell.text.length > 64 ? '' : fold(cell.text).replace(/^@+|\s+/g, '');
  if (nicknames.has(folded)) return 'account';
  const moment = cell.text.length > 64 ? 'unreadable' : readMoment(cell, true, false);
  if (typeof moment === 'object' && (moment.readings ?? moment.instant) !== undefined) return 'date';
  if (typeof moment === 'object' && moment.seconds !== undefined) return 'time';
  const { links, beside } = readLinks(cell.text);
  if (links.length > 0 && beside === '' && cell.text.includes('://')) return 'link';
  return cell.text.length >= (hasHan(cell.text) ? PROSE.chinese : PROSE.other) ? 'text' : undefined;
}

const MEDIA_NAME = /\.(?:jpe?g|png|gif|webp|bmp|heic|mp4|mov)(?:\?\S*)?$/i;

/** Whether a cell holds names or addresses of pictures and films, and nothing else. */
const areMedia = (text: string): boolean => {
  const names = mediaNames(text);
  return names.length > 0 && names.every((name) => name.length <= 500 && MEDIA_NAME.test(name));
};
