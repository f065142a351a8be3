// What a row carries beside its cells' text: comments, pictures, marks.
import type { Grid, PlacedPicture } from './grid.ts';
import type { Header } from './header.ts';
import type { NoteForm } from './sheet-reading.ts';

export interface RowExtras {
  readonly comments: readonly NoteForm[];
  readonly pictures: readonly PlacedPicture[];
  readonly marks: ReadonlySet<string>;
}

const NONE: RowExtras = { comments: [], pictures: [], marks: new Set() };

/** The label under which comments on a column's cells are kept as notes. */
export const commentLabel = (label: string): string => `批注（${label}）`;

/** A function from a row's index to what it carries; `parents` leads from joined rows to the row of their post. */
export function rowExtras(
  grid: Grid,
  header: Header,
  parents: ReadonlyMap<number, number>,
): (index: number) => RowExtras {
  const byRow = new Map<number, { comments: NoteForm[]; pictures: PlacedPicture[]; marks: Set<string> }>();
  const at = (index: number) => {
    const row = parents.get(index) ?? index;
    const known = byRow.get(row);
    if (known !== undefined) return known;
    const made = { comments: [], pictures: [], marks: new Set<string>() };
    byRow.set(row, made);
    return made;
  };
  for (const { row, column, text } of grid.comments ?? []) {
    const label = header.columns[column]?.label;
    if (label !== undefined && text.trim() !== '')
      at(row).comments.push({ label: commentLabel(label), text: text.trim() });
  }
  for (const picture of grid.pictures ?? []) {
    const { pictures } = at(picture.row);
    if (!pictures.some(({ name }) => name === picture.name)) pictures.push(picture);
  }
  for (const [row, marks] of grid.marks ?? []) for (const mark of marks) at(row).marks.add(mark);
  return (index) => byRow.get(index) ?? NONE;
}

/** Pictures whose row became no post, the first first. */
export const unplaced = (
  grid: Grid,
  headerIndex: number,
  parents: ReadonlyMap<number, number>,
  isPost: (index: number) => boolean,
): PlacedPicture[] =>
  (grid.pictures ?? [])
    .filter(({ row }) => row > headerIndex && !isPost(parents.get(row) ?? row))
    .sort((one, other) => one.row - other.row);
