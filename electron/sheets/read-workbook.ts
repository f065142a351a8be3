import type { PlannerError } from '../../core/messages/errors.ts';
import { type Result, fail } from '../../core/result.ts';
import type { Workbook } from '../../core/sheet/grid.ts';
import { readCsv } from './read-csv.ts';
import { type ReadSoFar, readXlsx } from './read-xlsx.ts';
import { broken } from './refusals.ts';

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const PACKAGE = [0x50, 0x4b, 0x03, 0x04];

// Of LibreOffice, Numbers and Excel itself.
const OTHER_SHEETS: ReadonlySet<string> = new Set(['ods', 'fods', 'ots', 'numbers', 'xlsb']);

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((value, index) => bytes[index] === value);

/** Reads an .xlsx or .csv into cells; `name` tells which of them it is and is named in refusals. */
export async function readWorkbook(
  bytes: Uint8Array,
  name: string,
  tell?: ReadSoFar,
): Promise<Result<Workbook, PlannerError>> {
  const extension = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase();
  if (extension === 'xls' || extension === 'et') return fail({ code: 'file-legacy', data: { file: name }, file: name });
  if (extension !== undefined && OTHER_SHEETS.has(extension)) {
    return fail({ code: 'file-other-sheet', data: { file: name }, file: name });
  }
  if (extension !== 'xlsx' && extension !== 'csv') return fail({ code: 'file-kind', data: { file: name }, file: name });
  if (bytes.length === 0) return fail({ code: 'file-empty', data: { file: name }, file: name });
  if (startsWith(bytes, COMPOUND)) {
    return fail({ code: isEncrypted(bytes) ? 'workbook-locked' : 'file-legacy', data: { file: name }, file: name });
  }
  const isPackage = startsWith(bytes, PACKAGE);
  if (extension === 'xlsx') return isPackage ? readXlsx(bytes, name, tell) : fail(broken(name, 'ZIP'));
  return isPackage ? fail({ code: 'file-kind', data: { file: name }, file: name }) : readCsv(bytes, name);
}

/** A workbook with a password is a compound file with a stream of this name, in UTF-16. */
const isEncrypted = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from('EncryptedPackage', 'utf16le'));
