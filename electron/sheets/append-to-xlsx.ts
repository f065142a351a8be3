// A workbook with columns added to some of its sheets; every part that need not change keeps its bytes.
import type { PlannerError } from '../../core/messages/errors.ts';
import { type Result, fail, ok } from '../../core/result.ts';
import type { Grid, Merge } from '../../core/sheet/grid.ts';
import { type AddedColumns, areFormer } from './added-columns.ts';
import { type AddedStyles, addedStyles } from './added-styles.ts';
import { bookParts } from './book-parts.ts';
import { type Place, insertCells } from './insert-cells.ts';
import { GRID_COLUMNS } from './limits.ts';
import { readXlsx } from './read-xlsx.ts';
import { broken } from './refusals.ts';
import { rewriteArchive } from './rewrite-archive.ts';
import { mergeOf } from './sheet-part.ts';
import { tagsOf } from './xml-tags.ts';
import { rawAttribute } from './xml-text.ts';
import { partKey } from './zip-archive.ts';

/** Adds the columns behind what is written in their rows. Fails as {@link readXlsx} does. */
export async function appendToXlsx(
  bytes: Uint8Array,
  file: string,
  added: readonly AddedColumns[],
): Promise<Result<Uint8Array, PlannerError>> {
  const read = await readXlsx(bytes, file);
  if (!read.ok) return read;
  const parts = bookParts(bytes, file);
  if (!parts.ok) return parts;
  const { textOf, sheetPath, linksOf, stylesPath } = parts.value;
  const stylesText = textOf(stylesPath);
  const styles: AddedStyles = addedStyles(stylesText?.text ?? '');
  const written = new Map<string, Uint8Array>();
  for (const columns of added) {
    const path = sheetPath(columns.sheet);
    const grid = read.value.sheets.find(({ name }) => name === columns.sheet);
    const sheet = textOf(path);
    if (path === undefined || sheet === undefined || grid === undefined) return fail(broken(file, columns.sheet));
    const tables = linksOf(path)
      .filter(({ kind }) => kind === 'table')
      .map((link) => textOf(link.path)?.text ?? '');
    const place = placeOf(grid, columns, [
      ...rangesIn(sheet.text, 'mergeCell'),
      ...rangesIn(sheet.text, 'autoFilter'),
      ...tables.flatMap((xml) => rangesIn(xml, 'table')),
    ]);
    written.set(partKey(path), sheet.encode(insertCells(sheet.text, place, columns, styles)));
  }
  const restyled = styles.xml();
  if (stylesPath !== undefined && stylesText !== undefined && restyled !== stylesText.text) {
    written.set(partKey(stylesPath), stylesText.encode(restyled));
  }
  return ok(rewriteArchive(bytes, written));
}

/** The first column that is free in all rows which get cells, behind everything that stands in them. */
function placeOf(grid: Grid, added: AddedColumns, ranges: readonly Merge[]): Place {
  const rows = [...added.rows.keys()].sort((a, b) => a - b);
  let column = rows.reduce((widest, row) => Math.max(widest, grid.rows[row - 1]?.length ?? 0), 0);
  const heading = grid.rows[(added.formerly?.row ?? 0) - 1] ?? [];
  const { length } = added.widths;
  if (
    heading.length === column &&
    areFormer(
      added,
      Array.from(heading, (cell) => cell?.text),
    )
  ) {
    return { column: column - length, isFormer: true };
  }
  for (const { firstRow, lastRow, lastColumn } of ranges) {
    if (lastColumn < column || lastColumn >= GRID_COLUMNS - length) continue;
    const below = rows[firstAbove(rows, firstRow)];
    if (below !== undefined && below <= lastRow + 1) column = lastColumn + 1;
  }
  return { column, isFormer: false };
}

/** Where in sorted numbers the first one above a number stands. */
function firstAbove(numbers: readonly number[], number: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) > number) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The ranges that elements of a name speak of in their `ref`. */
export const rangesIn = (xml: string, element: string): Merge[] => {
  const ranges: Merge[] = [];
  for (const { name, attributes, closes } of tagsOf(xml)) {
    if (name !== element || closes) continue;
    const range = mergeOf(rawAttribute(attributes, 'ref') ?? '');
    if (range !== undefined) ranges.push(range);
  }
  return ranges;
};
