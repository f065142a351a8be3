// The workbook that was read last: whoever mends a sheet cell by cell has it read again and again.
import type { PlannerError } from '../../../core/messages/errors.ts';
import { type Result, fail, ok } from '../../../core/result.ts';
import type { Workbook } from '../../../core/sheet/grid.ts';
import { readWorkbook } from '../../sheets/read-workbook.ts';
import type { ReadSoFar } from '../../sheets/read-xlsx.ts';
import { sha256 } from '../sha256.ts';

/** A workbook, and SHA-256 of the bytes that it was read from. */
export interface DigestedWorkbook {
  readonly workbook: Workbook;
  readonly digest: string;
}

// Larger ones are read anew each time: they would weigh on the machine for as long as the program runs.
const MOST_ROWS = 20_000;

/** Reads workbooks; the same bytes under the same name twice running are parsed once. `expected` refuses other bytes. */
export function workbookReader(): (
  bytes: Uint8Array,
  file: string,
  expected: string | undefined,
  tell?: ReadSoFar,
) => Promise<Result<DigestedWorkbook, PlannerError>> {
  let held: (DigestedWorkbook & { readonly file: string }) | undefined;
  return async (bytes, file, expected, tell) => {
    const digest = sha256(bytes);
    if (expected !== undefined && expected !== digest) return fail({ code: 'sheet-moved-on', data: { file }, file });
    if (held?.file === file && held.digest === digest) return ok(held);
    held = undefined;
    const read = await readWorkbook(bytes, file, tell);
    if (!read.ok) return read;
    const rows = read.value.sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0);
    const value = { workbook: read.value, digest, file };
    if (rows <= MOST_ROWS) held = value;
    return ok(value);
  };
}
