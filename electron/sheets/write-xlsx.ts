// Rows of text into an .xlsx. By our own hand, because no library at hand sets quotePrefix; no path here makes a formula cell.
import { strToU8, zipSync } from 'fflate';
import { wouldRun } from './guard.ts';
import { STYLE, partsAround, sheetPart } from './xlsx-parts.ts';
import { attributeText, cellText, sheetNames } from './xlsx-text.ts';

export interface ColumnToWrite {
  readonly header: string;
  /** In characters, as spreadsheets count them. */
  readonly width: number;
  /** What a person may choose from below the header; no commas, 255 units joined. */
  readonly choices?: readonly string[];
  readonly hidden?: boolean;
}

export interface SheetToWrite {
  /** Made fit for a spreadsheet where it is not. */
  readonly name: string;
  readonly columns: readonly ColumnToWrite[];
  readonly rows: readonly (readonly string[])[];
  /** No spreadsheet offers to show it. */
  readonly isHidden?: true;
  /** Printed across, as wide as one page, with its header on each. */
  readonly isPrinted?: true;
}

/** Excel calls a file with a longer cell damaged. */
export const LONGEST_CELL = 32_767;

/** Rows that are only looked at: a cell that no spreadsheet takes is cut, with `…` where it goes on. */
export const fittingRows = (rows: readonly (readonly string[])[]): string[][] =>
  rows.map((row) => row.map(fittingCell));

/** The text, cut with `…` where it is longer than a cell may be. */
export const fittingCell = (text: string): string =>
  text.length <= LONGEST_CELL ? text : `${text.slice(0, LONGEST_CELL - 1).replace(/[\ud800-\udbff]$/, '')}…`;

const LONGEST_LIST = 255;
const EARLIEST = new Date(1980, 0, 1);

/** Writes sheets of text under a bold, frozen header with filters. The same sheets give the same bytes. */
export function writeXlsx(...sheets: readonly SheetToWrite[]): Promise<Uint8Array> {
  return Promise.resolve().then(() => zipOf(sheets));
}

function zipOf(sheets: readonly SheetToWrite[]): Uint8Array {
  const parts: Record<string, Uint8Array> = {};
  const around = partsAround(
    sheetNames(sheets.map((sheet) => sheet.name)),
    placesOf(sheets, ({ isHidden }) => isHidden),
    placesOf(sheets, ({ isPrinted }) => isPrinted),
  );
  for (const [path, xml] of Object.entries(around)) parts[path] = strToU8(xml);
  sheets.forEach((sheet, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = strToU8(sheetPart(sheetXml(sheet)));
  });
  return zipSync(parts, { level: 6, mtime: EARLIEST });
}

const placesOf = (
  sheets: readonly SheetToWrite[],
  is: (sheet: SheetToWrite) => true | undefined,
): ReadonlySet<number> => new Set(sheets.flatMap((sheet, index) => (is(sheet) === true ? [index] : [])));

function sheetXml({ columns, rows, isPrinted }: SheetToWrite): string {
  const letters = columns.map((_, index) => columnLetters(index));
  const header = columns.map((column) => column.header);
  const last = `${letters.at(-1) ?? 'A'}${rows.length + 1}`;
  return [
    isPrinted === true ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : '',
    `<dimension ref="A1:${last}"/>`,
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>',
    '<selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView></sheetViews>',
    columns.length === 0 ? '' : `<cols>${columns.map(columnXml).join('')}</cols>`,
    '<sheetData>',
    rowXml(header, 1, letters, STYLE.header),
    ...rows.map((row, index) => rowXml(row, index + 2, letters, STYLE.text)),
    '</sheetData>',
    columns.length === 0 ? '' : `<autoFilter ref="A1:${last}"/>`,
    listsXml(columns, letters, Math.max(2, rows.length + 1)),
    isPrinted === true ? '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>' : '',
  ].join('');
}

const columnXml = ({ width, hidden }: ColumnToWrite, index: number): string =>
  `<col min="${index + 1}" max="${index + 1}" width="${width}" style="${STYLE.text}"${hidden === true ? ' hidden="1"' : ''} customWidth="1"/>`;

function rowXml(row: readonly string[], number: number, letters: readonly string[], style: number): string {
  if (row.length > letters.length) throw new RangeError(`Row ${number} has more cells than there are columns`);
  let xml = `<row r="${number}">`;
  row.forEach((text, index) => {
    if (text === '') return;
    const written = cellText(text);
    if (text.length > LONGEST_CELL) throw new RangeError(`Row ${number} has a cell of ${text.length} characters`);
    const own = style === STYLE.text && wouldRun(text) ? STYLE.quoted : style;
    xml += `<c r="${letters[index]}${number}" s="${own}" t="inlineStr"><is><t xml:space="preserve">${written}</t></is></c>`;
  });
  return `${xml}</row>`;
}

function listsXml(columns: readonly ColumnToWrite[], letters: readonly string[], lastRow: number): string {
  const lists = columns.flatMap(({ choices }, index) => {
    if (choices === undefined || choices.length === 0) return [];
    const joined = choices.join(',');
    if (joined.length > LONGEST_LIST || choices.some((choice) => choice.includes(','))) {
      throw new RangeError(`The list of column ${letters[index]} cannot be written into a cell's validation`);
    }
    const range = `${letters[index]}2:${letters[index]}${lastRow}`;
    const formula = attributeText(`"${joined.replaceAll('"', '""')}"`);
    return `<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${range}"><formula1>${formula}</formula1></dataValidation>`;
  });
  return lists.length === 0 ? '' : `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>`;
}

/** A column's letters as a spreadsheet shows them: 0 is A, 26 is AA. */
export const columnLetters = (index: number): string =>
  (index < 26 ? '' : columnLetters(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));
