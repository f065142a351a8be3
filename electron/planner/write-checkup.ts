import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { dirname, extname, resolve } from 'node:path';
import { addedHeadings, addedTexts } from '../../core/checkup/added-text.ts';
import type { CheckedSheet } from '../../core/checkup/check-rows.ts';
import type { CheckedRow } from '../../core/checkup/checked-row.ts';
import type { PlannerError } from '../../core/messages/errors.ts';
import { type Result, fail } from '../../core/result.ts';
import { isFolder, isMissing, writeFailure } from '../files/file-failure.ts';
import { makeFolder } from '../files/make-folder.ts';
import { writeFileWhole } from '../files/write-whole.ts';
import type { AddedCell, AddedColumns, AddedLook } from '../sheets/added-columns.ts';
import { appendToCsv } from '../sheets/append-to-csv.ts';
import { appendToXlsx } from '../sheets/append-to-xlsx.ts';

/** A check-up on its way into a copy of its file. */
export interface CheckupToWrite {
  readonly file: string;
  /** {@link bytesDigest} of what was checked. */
  readonly digest: string;
  readonly sheets: readonly CheckedSheet[];
}

/** SHA-256 of bytes. */
export const bytesDigest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

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
  if (bytesDigest(bytes) !== digest) return fail({ code: 'file-moved-on', data: { file }, file });
  const added = sheets.map(columnsOf);
  const [only] = added;
  const isBook = extname(file).toLowerCase() === '.xlsx';
  return isBook || only === undefined ? appendToXlsx(bytes, file, added) : appendToCsv(bytes, file, only);
}

/** Puts a checked sheet in its place, whole or not at all; gives why it could not be. */
export async function writeCheckup(out: string, bytes: Uint8Array): Promise<PlannerError | undefined> {
  const path = resolve(out);
  try {
    await makeFolder(dirname(path));
    await writeFileWhole(path, bytes);
    return undefined;
  } catch (error) {
    return isFolder(error) ? { code: 'file-is-folder', data: { file: out }, file: out } : writeFailure(error, out);
  }
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
