// The parts of a workbook that list its sheets, with a hidden one more.
import type { TemplateFill } from '../../core/batch/review/fill-template.ts';
import { type Body, movedRange, rangeOf } from './moved-rows.ts';
import { columnLetters, fittingCell } from './write-xlsx.ts';
import { attributeText, cellText, sheetNames } from './xlsx-text.ts';
import { folderOf } from './workbook-parts.ts';

/** The texts of the workbook's own part, of its relations and of the package's content types. */
export interface BookText {
  readonly book: string;
  readonly links: string;
  readonly types: string;
  /** The path of the workbook's own part. */
  readonly home: string;
  /** The names of its sheets. */
  readonly names: readonly string[];
}

/** The same without the part that orders formulas; what is computed is computed anew when the workbook is opened. */
export function withoutFormulaOrder(text: BookText, path: string | undefined): BookText {
  if (path === undefined) return text;
  const name = path.split('/').at(-1) ?? '';
  const naming = (element: string) =>
    new RegExp(`<(?:[\\w.-]+:)?${element}\\s[^>]*${name.replace(/[^\w-]/g, '\\$&')}["'][^>]*?/>`, 'i');
  return {
    ...text,
    book: text.book
      .replace(/(<(?:[\w.-]+:)?calcPr(?:\s[^>]*?)?)\sfullCalcOnLoad=(?:"[^"]*"|'[^']*')/, '$1')
      .replace(/<((?:[\w.-]+:)?calcPr)\b/, '<$1 fullCalcOnLoad="1"'),
    links: text.links.replace(naming('Relationship'), ''),
    types: text.types.replace(naming('Override'), ''),
  };
}

const STRICT = 'http://purl.oclc.org/ooxml';
const OPEN = 'http://schemas.openxmlformats.org';

/** The same with a sheet that no menu shows behind the others, and names of ranges that follow the rows. */
export function withNewSheet(
  { book, links, types, home, names }: BookText,
  fill: TemplateFill,
  body: Body,
  sheetXml: string,
): Pick<BookText, 'book' | 'links' | 'types'> & { readonly path: string; readonly sheet: string } {
  const isStrict = sheetXml.includes(STRICT);
  const path = `${folderOf(home)}/worksheets/fangxing-sent.xml`.replace(/^\//, '');
  const name = sheetNames([...names, fill.sent.name]).at(-1) ?? fill.sent.name;
  const id = Math.max(0, ...[...book.matchAll(/\ssheetId=["'](\d+)/g)].map(([, number]) => Number(number))) + 1;
  const [, relation = 'r:id'] = /<(?:[\w.-]+:)?sheet\s[^>]*?\s?([\w.-]+:id)=/.exec(book) ?? [];
  const type = isStrict
    ? `${STRICT}/officeDocument/relationships/worksheet`
    : `${OPEN}/officeDocument/2006/relationships/worksheet`;
  const main = isStrict ? `${STRICT}/spreadsheetml/main` : `${OPEN}/spreadsheetml/2006/main`;
  const format = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
  return {
    path,
    book: withMovedNames(book, names.indexOf(fill.sheet), fill, body).replace(
      /<\/((?:[\w.-]+:)?)sheets>/,
      (end, prefix: string) =>
        `<${prefix}sheet name="${attributeText(name)}" sheetId="${id}" state="veryHidden" ${relation}="${RELATION}"/>${end}`,
    ),
    links: links.replace(
      /<\/((?:[\w.-]+:)?)Relationships>/,
      (end, prefix: string) => `<${prefix}Relationship Id="${RELATION}" Type="${type}" Target="/${path}"/>${end}`,
    ),
    types: types.replace(
      /<\/((?:[\w.-]+:)?)Types>/,
      (end, prefix: string) => `<${prefix}Override PartName="/${path}" ContentType="${format}"/>${end}`,
    ),
    sheet: sentXml(fill, main),
  };
}

const RELATION = 'rIdFangxingSent';

function sentXml({ sent: { columns, rows } }: TemplateFill, main: string): string {
  const row = (cells: readonly string[], at: number) =>
    `<row r="${at + 1}">${cells
      .map(
        (text, column) =>
          `<c r="${columnLetters(column)}${at + 1}" t="inlineStr"><is><t xml:space="preserve">${cellText(fittingCell(text))}</t></is></c>`,
      )
      .join('')}</row>`;
  const all = [columns.map(({ header }) => header), ...rows].map(row);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${main}"><sheetData>${all.join('')}</sheetData></worksheet>`;
}

const NAMED = /(<(?:[\w.-]+:)?definedName\s[^>]*>)([^<]*)/g;
const OF_A_SHEET = /((?:'(?:[^']|'')*'|[^\s'!,()]+)!)(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)/g;

/** What is printed reaches over the added columns too, but for the hidden ones. */
function withMovedNames(book: string, index: number, { sheet, edge, added }: TemplateFill, body: Body): string {
  const last = edge + added.filter(({ isHidden }) => isHidden !== true).length - 1;
  return book.replace(NAMED, (_, tag: string, formula: string) => {
    const isPrinted = tag.includes('_xlnm.Print_Area') && new RegExp(`\\slocalSheetId=["']${index}["']`).test(tag);
    const moved = formula.replace(OF_A_SHEET, (whole, named: string, place: string) => {
      const of = named.slice(0, -1).replace(/^'|'$/g, '').replaceAll("''", "'").replaceAll('&amp;', '&');
      const range = rangeOf(place.replaceAll('$', ''));
      if (of !== sheet || range === undefined) return whole;
      const to = movedRange(range, body);
      const wide = isPrinted ? { ...to, lastColumn: Math.max(to.lastColumn, last) } : to;
      const cell = (column: number, row: number) => `$${columnLetters(column)}$${row + 1}`;
      const from = cell(wide.firstColumn, wide.firstRow);
      return place.includes(':') ? `${named}${from}:${cell(wide.lastColumn, wide.lastRow)}` : `${named}${from}`;
    });
    return tag + moved;
  });
}
