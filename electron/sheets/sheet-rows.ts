// The rows and cells of a sheet's XML, with where they stand in the text.
import { columnOf } from './sheet-place.ts';
import { type Tag, tagsOf } from './xml-tags.ts';
import { rawAttribute } from './xml-text.ts';

export interface CellText {
  /** Counted from 0. */
  readonly column: number;
  readonly style: string | undefined;
  readonly start: number;
  readonly end: number;
}

export interface RowText {
  readonly row: number;
  readonly tag: Tag;
  readonly cells: readonly CellText[];
  readonly start: number;
  readonly end: number;
}

export interface SheetRows {
  readonly rows: readonly RowText[];
  /** The tags before and behind the rows: what the sheet says beside its cells. */
  readonly around: readonly Tag[];
  /** The opening tag of the rows. */
  readonly data: Tag;
}

/** Takes a sheet's XML apart; undefined where it has no rows. */
export function sheetRows(xml: string): SheetRows | undefined {
  const rows: RowText[] = [];
  const around: Tag[] = [];
  let data: Tag | undefined;
  let isIn = false;
  let tag: Tag | undefined;
  let cells: CellText[] = [];
  let open: Omit<CellText, 'end'> | undefined;
  let row = -1;
  let column = -1;
  const closeRow = (end: number) => {
    if (tag !== undefined) rows.push({ row, tag, cells, start: tag.start, end });
    tag = undefined;
  };
  for (const met of tagsOf(xml)) {
    const { name, attributes, start, end, closes, isEmpty } = met;
    if (name === 'sheetData') {
      if (!closes) data = met;
      isIn = !closes && !isEmpty;
    } else if (!isIn) around.push(met);
    else if (name === 'row' && closes) closeRow(end);
    else if (name === 'row') {
      const number = rawAttribute(attributes, 'r');
      row = number === undefined ? row + 1 : Number(number) - 1;
      column = -1;
      cells = [];
      tag = met;
      if (isEmpty) closeRow(end);
    } else if (name === 'c' && closes) {
      if (open !== undefined) cells.push({ ...open, end });
      open = undefined;
    } else if (name === 'c') {
      const place = rawAttribute(attributes, 'r');
      column = place === undefined ? column + 1 : columnOf(place);
      const cell = { column, style: rawAttribute(attributes, 's'), start };
      if (isEmpty) cells.push({ ...cell, end });
      else open = cell;
    }
  }
  return data === undefined ? undefined : { rows, around, data };
}
