// Which cell of the file a person writes into at a place of the list, and what stands there.
import type { PreviewedRow, SheetPreview } from '../../../core/api/sheets.ts';
import { type Mended, editAt } from '../../stores/edits.ts';

type Columns = SheetPreview['columns'];

/** A cell of the file; `at` is the column of the list in which it is written. */
export interface SourceOf {
  readonly row: number;
  readonly column: string;
  readonly at: number;
  /** What the file has there. */
  readonly was: string;
  /** What was read there, edits among it. */
  readonly read: string;
}

/** The cell behind a place. In a month grid it is the day's or the post's, as a whole. */
export function sourceOf(line: PreviewedRow, columns: Columns, at: number): SourceOf | undefined {
  const { row, from, texts, merged, was } = line;
  const told = columns[at];
  if (told === undefined) return undefined;
  if (from === undefined) {
    const own = merged.includes(at) ? '' : (texts[at] ?? '');
    const file = was.find(([column]) => column === at)?.[1] ?? own;
    return { row, column: told.letters, at, was: file, read: texts[at] ?? '' };
  }
  const { post, day } = from;
  const isOfDay = told.key === 'date' && day.row !== post.row;
  const cell = isOfDay ? day : post;
  const written = isOfDay ? at : columns.findIndex(({ key }) => key === 'text');
  return { row: cell.row, column: cell.column, at: written, was: cell.was ?? cell.text, read: cell.text };
}

/** What stands in that cell now: what was just written is seen before it has been read. */
export const textNow = ({ row, column, was }: SourceOf, mended: Mended): string =>
  editAt(mended, row, column)?.text ?? was;

/** The text at a place of the list as it stands now. */
export function textAt(line: PreviewedRow, columns: Columns, mended: Mended, at: number): string {
  const source = sourceOf(line, columns, at);
  if (source === undefined) return '';
  const read = line.texts[at] ?? '';
  if (line.from === undefined) {
    const isEdited = editAt(mended, source.row, source.column) !== undefined || line.was.some(([one]) => one === at);
    return isEdited ? textNow(source, mended) : read;
  }
  const now = textNow(source, mended);
  return source.at === at && now !== source.read ? now : read;
}

/** True where a person wrote into the cell behind a place. */
export function isMended(line: PreviewedRow, columns: Columns, mended: Mended, at: number): boolean {
  const source = sourceOf(line, columns, at);
  return source !== undefined && editAt(mended, source.row, source.column) !== undefined;
}

/** A cell's address, such as C7. */
export const addressIn = ({ row, column }: { readonly row: number; readonly column: string }): string =>
  `${column}${row}`;
