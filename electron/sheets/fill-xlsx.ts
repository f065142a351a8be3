// A client's own workbook with the posts of a review in it; every part that need not change keeps its bytes.
import type { TemplateFill } from '../../core/batch/review/fill-template.ts';
import type { PlannerError } from '../../core/messages/errors.ts';
import { type Result, fail, ok } from '../../core/result.ts';
import { type BookParts, type PartText, bookParts } from './book-parts.ts';
import { withoutFormulaOrder, withNewSheet } from './book-text.ts';
import { fillSheet } from './fill-sheet.ts';
import { filledStyles } from './filled-styles.ts';
import { type Body, movedList, shiftOf } from './moved-rows.ts';
import { broken } from './refusals.ts';
import { rewriteArchive } from './rewrite-archive.ts';
import { relationsPath } from './workbook-parts.ts';
import { partKey } from './zip-archive.ts';

/** Fills a workbook that {@link readXlsx} has taken. `file` names it in refusals. */
export function fillXlsx(bytes: Uint8Array, file: string, fill: TemplateFill): Result<Uint8Array, PlannerError> {
  const parts = bookParts(bytes, file);
  if (!parts.ok) return parts;
  const { textOf, sheetPath, stylesPath, home, linksOf } = parts.value;
  const path = sheetPath(fill.sheet);
  const sheet = textOf(path);
  const styled = textOf(stylesPath);
  const [book, links, types] = [home, relationsPath(home), '[Content_Types].xml'].map((one) => textOf(one));
  if (path === undefined || sheet === undefined) return fail(broken(file, fill.sheet));
  if (book === undefined || links === undefined || types === undefined) return fail(broken(file, home));
  const styles = filledStyles(styled?.text ?? '');
  const filled = fillSheet(sheet.text, fill, styles);
  if (filled === undefined) return fail(broken(file, fill.sheet));
  const changed = new Map<string, Uint8Array>();
  const put = (at: string, part: PartText, text: string) => {
    if (text !== part.text) changed.set(partKey(at), part.encode(text));
  };
  put(path, sheet, filled.xml);
  if (stylesPath !== undefined && styled !== undefined) put(stylesPath, styled, styles.xml());
  for (const { kind, path: at } of linksOf(path)) {
    const part = textOf(at);
    if (part === undefined) continue;
    if (kind === 'table') put(at, part, movedTable(part.text, filled.body));
    if (kind === 'drawing') put(at, part, movedDrawing(part.text, filled.body));
  }
  const order = formulaOrder(parts.value);
  const around = { book: book.text, links: links.text, types: types.text, home, names: parts.value.sheetNames };
  const grown = withNewSheet(withoutFormulaOrder(around, order), fill, filled.body, sheet.text);
  put(home, book, grown.book);
  put(relationsPath(home), links, grown.links);
  put('[Content_Types].xml', types, grown.types);
  const gained = new Map([[grown.path, new TextEncoder().encode(grown.sheet)]]);
  return ok(rewriteArchive(bytes, changed, { gained, lost: new Set(order === undefined ? [] : [partKey(order)]) }));
}

/** Where it is written in which order formulas are computed: it names cells, and a spreadsheet makes it anew. */
const formulaOrder = ({ relations }: BookParts): string | undefined =>
  [...relations.values()].find(({ kind }) => kind === 'calcChain')?.path;

const movedTable = (xml: string, body: Body): string =>
  xml.replace(
    /(<(?:[\w.-]+:)?(?:table|autoFilter)\s[^>]*?\bref=["'])([^"']*)/g,
    (_, head: string, ref: string) => head + movedList(ref, body),
  );

/** Pictures that hang below the body go down with it. */
const movedDrawing = (xml: string, body: Body): string =>
  xml.replace(
    /(<(?:[\w.-]+:)?row>)(\d+)(?=<)/g,
    (_, tag: string, row: string) => `${tag}${Number(row) >= body.end ? Number(row) + shiftOf(body) : row}`,
  );
