// New cells put into the XML of a sheet as it is written: nothing is parsed and written again, text is only put in between.
import type { AddedCell, AddedColumns } from './added-columns.ts';
import type { AddedStyles } from './added-styles.ts';
import { columnOf } from './sheet-place.ts';
import { type TextEdit, withEdits } from './text-edits.ts';
import { widenedColumns, widenedDimension } from './widen-columns.ts';
import { columnLetters, fittingCell } from './write-xlsx.ts';
import { cellText } from './xlsx-text.ts';
import { type Tag, tagsOf } from './xml-tags.ts';
import { rawAttribute } from './xml-text.ts';

/** Where the columns begin, counted from 0. */
export interface Place {
  readonly column: number;
  /** They stand there already and are replaced. */
  readonly isFormer: boolean;
}

/** Puts the added cells into a sheet where nothing is written in their rows, or in place of those that were added before. */
export function insertCells(
  xml: string,
  { column, isFormer }: Place,
  added: AddedColumns,
  styles: AddedStyles,
): string {
  const headerRow = (added.formerly?.row ?? 1) - 1;
  const edits: TextEdit[] = [];
  const above: Tag[] = [];
  let inData = false;
  let row = -1;
  let cell = -1;
  let wanted: RowToFill | undefined;
  let replaced: { readonly start: number; readonly own: string } | undefined;
  let inCell = false;
  for (const tag of tagsOf(xml)) {
    const { name, attributes, start, end, closes, isEmpty } = tag;
    if (name === 'sheetData') inData = !closes && !isEmpty;
    if (!inData || name === 'sheetData') {
      if (closes) continue;
      if (name === 'dimension') edits.push(...widenedDimension(tag, column + added.widths.length - 1));
      else if (name === 'cols' || name === 'col' || name === 'sheetData') above.push(tag);
    } else if (name === 'row') {
      if (closes) {
        const text = wanted?.upTo(Infinity) ?? '';
        if (text !== '') edits.push({ start, end: start, text });
        wanted = undefined;
        continue;
      }
      const number = rawAttribute(attributes, 'r');
      row = number === undefined ? row + 1 : Number(number) - 1;
      cell = -1;
      const cells = added.rows.get(row + 1);
      wanted = cells && rowToFill(cells, row, column, tag.prefix, styles);
      if (!isEmpty || wanted === undefined) continue;
      const slash = xml.lastIndexOf('/', end);
      edits.push({ start: slash, end, text: `>${wanted.upTo(Infinity)}</${tag.prefix}row>` });
      wanted = undefined;
    } else if (name === 'c' && !closes) {
      inCell = !isEmpty;
      const place = rawAttribute(attributes, 'r');
      cell = place === undefined ? cell + 1 : columnOf(place);
      if (cell < column) {
        if (wanted !== undefined) wanted.beside = rawAttribute(attributes, 's');
        continue;
      }
      const text = wanted?.upTo(cell) ?? '';
      if (text !== '') edits.push({ start, end: start, text });
      // A cell that is drawn and holds nothing gives its place to what is added there.
      const own = cell < column + added.widths.length ? (wanted?.upTo(cell + 1) ?? '') : undefined;
      if (own === undefined || (own === '' && !(isFormer && row >= headerRow))) continue;
      if (isEmpty) edits.push({ start, end, text: own });
      else replaced = { start, own };
    } else if (name === 'c') {
      inCell = false;
      if (replaced !== undefined) edits.push({ start: replaced.start, end, text: replaced.own });
      replaced = undefined;
    } else if (name === 'extLst' && !closes && !inCell && wanted !== undefined) {
      // What extends a row stands behind its cells.
      edits.push({ start, end: start, text: wanted.upTo(Infinity) });
    }
  }
  return withEdits(xml, [...edits, ...widenedColumns(above, column, added.widths)]);
}

interface RowToFill {
  /** The style of the cell on the left. */
  beside: string | undefined;
  /** The cells that are not written yet, up to a column that is not among them. */
  readonly upTo: (column: number) => string;
}

function rowToFill(
  cells: readonly AddedCell[],
  row: number,
  column: number,
  prefix: string,
  styles: AddedStyles,
): RowToFill {
  let next = 0;
  const fill: RowToFill = {
    beside: undefined,
    upTo: (end) => {
      let xml = '';
      for (; next < cells.length && column + next < end; next += 1) {
        const { text = '', look = 'text' } = cells[next] ?? {};
        if (text === '') continue;
        const style = styles.styleOf(look, fill.beside);
        const said = style === undefined ? '' : ` s="${style}"`;
        const place = `${columnLetters(column + next)}${row + 1}`;
        xml +=
          `<${prefix}c r="${place}"${said} t="inlineStr"><${prefix}is>` +
          `<${prefix}t xml:space="preserve">${cellText(fittingCell(text))}</${prefix}t></${prefix}is></${prefix}c>`;
      }
      return xml;
    },
  };
  return fill;
}
