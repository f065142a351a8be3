import { stat } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import { addedHeadings, addedTexts } from '../../../core/checkup/added-text.ts';
import type { CheckedSheet } from '../../../core/checkup/check-rows.ts';
import type { CheckedRow } from '../../../core/checkup/checked-row.ts';
import type { PlannerError } from '../../../core/messages/errors.ts';
import { type Result, fail } from '../../../core/result.ts';
import { isMissing } from '../../files/file-failure.ts';
import type { AddedCell, AddedColumns, AddedLook } from '../../sheets/added-columns.ts';
import { appendToCsv } from '../../sheets/append-to-csv.ts';
import { appendToXlsx } from '../../sheets/append-to-xlsx.ts';
import { sha256 } from '../sha256.ts';

/** A check-up on its way into a copy of its file. */
export interface CheckupToWrite {
  readonly file: string;
  /** SHA-256 of the bytes that were checked. */
  readonly digest: string;
  readonly sheets: readonly CheckedSheet[];
}

/** Why the answers may not be written there; undefined where they may. Fails to look as the system does. */
export async function outRefusal(file: string, out: string): Promise<PlannerError | undefined> {
  const expected = extname(file).toLowerCase();
  if (resolve(file) === resolve(out) || (await isSameFile(file, out))) {
    return { code: 'out-is-input', data: { file: out }, file: out };
  }
  return extname(out).toLowerCase() === expected
    ? undefined
    : { code: 'out-kind', data: { file: out, expected }, file: out };
}

async function isSameFile(file: string, out: string): Promise<boolean> {
  try {
    const [one, other] = await Promise.all([stat(file), stat(out)]);
    return one.ino !== 0 && one.ino === other.ino && one.dev === other.dev;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

/** The bytes of the file with the columns of a check-up. */
export async function checkedUp(
  bytes: Uint8Array,
  { file, digest, sheets }: CheckupToWrite,
): Promise<Result<Uint8Array, PlannerError>> {
  if (sha256(bytes) !== digest) return fail({ code: 'file-moved-on', data: { file }, file });
  const added = sheets.map(columnsOf);
  const [only] = added;
  const isBook = extname(file).toLowerCase() === '.xlsx';
  return isBook || only === undefined ? appendToXlsx(bytes, file, added) : appendToCsv(bytes, file, only);
}

const WIDTHS = [13, 60, 46];

function columnsOf({ sheet, headerRow, language, rows }: CheckedSheet): AddedColumns {
  const cells = new Map<number, readonly AddedCell[]>();
  if (headerRow > 0) {
    cells.set(
      headerRow,
      addedHeadings(language).map((text) => ({ text, look: 'heading' })),
    );
  }
  for (const row of rows) {
    const [verdict = '', ...others] = addedTexts(row, language);
    cells.set(row.row, [
      { text: verdict, look: lookOf(row) },
      ...others.map((text): AddedCell => ({ text, look: 'text' })),
    ]);
  }
  const formerly = { row: headerRow, headings: [addedHeadings('zh'), addedHeadings('en')] };
  return { sheet, rows: cells, widths: WIDTHS, ...(headerRow > 0 && { formerly }) };
}

const lookOf = ({ verdict }: CheckedRow): AddedLook => (verdict === 'unchecked' ? 'text' : verdict);
