import Papa from 'papaparse';
import type { PlannerError } from '../../core/messages/errors.ts';
import { type Result, fail, ok } from '../../core/result.ts';
import type { Cell, Workbook } from '../../core/sheet/grid.ts';
import { decodeText } from './decode-text.ts';
import { unguard } from './guard.ts';
import { LIMITS, inMegabytes } from './limits.ts';
import { recordOfLongField } from './long-field.ts';
import { sheetTooLarge } from './refusals.ts';

/** From so many bytes on, a file is looked through before it is decoded. */
const LARGE = 32 * 1024 ** 2;

/**
 * Reads a CSV as one grid of text cells, a row a record; line breaks inside a cell come as LF, our own guard is taken away.
 * Fails with file-too-large, encoding-unknown, file-empty, csv-broken or sheet-too-large.
 */
export function readCsv(bytes: Uint8Array, file: string): Result<Workbook, PlannerError> {
  if (bytes.length > LIMITS.csvBytes) {
    const data = {
      file,
      read: `${inMegabytes(bytes.length)} MB`,
      limit: `${inMegabytes(LIMITS.csvBytes)} MB`,
    };
    return fail({ code: 'file-too-large', data, file });
  }
  const long = bytes.length > LARGE ? recordOfLongField(bytes) : undefined;
  if (long !== undefined) return fail(sheetTooLarge(file, nameOf(file), long));
  const decoded = decodeText(bytes);
  if (decoded === undefined) return fail({ code: 'encoding-unknown', data: { file }, file });
  // Hand-made files mix line ends; the parser wants one kind.
  const text = (decoded.includes('\n') ? decoded.replace(/\r+\n/g, '\n') : decoded.replaceAll('\r', '\n'))
    // The end of the last record begins no other: it would count against a delimiter that the parser looks for.
    .replace(/\n$/, '');
  if (text.trim() === '') return fail({ code: 'file-empty', data: { file }, file });

  const name = nameOf(file);
  const rows: (Cell | undefined)[][] = [];
  let refusal: PlannerError | undefined;
  let record = 0;
  let filledRows = 0;
  let filledCells = 0;
  Papa.parse<string[]>(text, {
    delimiter: '',
    delimitersToGuess: [',', ';', '\t'],
    newline: '\n',
    step({ data, errors }, parser) {
      record += 1;
      if (errors.some((error) => error.type === 'Quotes')) {
        refusal = { code: 'csv-broken', data: { file, row: record }, file, row: record };
        parser.abort();
        return;
      }
      const cells: (Cell | undefined)[] = [];
      let longest = 0;
      data.forEach((field, column) => {
        if (field === '') return;
        cells[column] = { kind: 'text', text: unguard(field) };
        filledCells += 1;
        longest = Math.max(longest, field.length);
      });
      if (cells.length === 0) return;
      rows[record - 1] = cells;
      filledRows += 1;
      const past = filledRows > LIMITS.rows + 1 || cells.length > LIMITS.columns || filledCells > LIMITS.cells;
      if (past || longest > LIMITS.characters) {
        refusal = sheetTooLarge(file, name, record);
        parser.abort();
      }
    },
  });
  return refusal === undefined
    ? ok({ format: 'csv', sheets: [{ name, rows, merges: [], hidden: false }] })
    : fail(refusal);
}

const nameOf = (file: string): string => file.split(/[\\/]/).at(-1) ?? file;
