import type { Cell, Grid, Workbook } from '../../../core/sheet/grid.ts';
import { readWorkbook } from '../../../electron/sheets/read-workbook.ts';

/** Reads what has to be readable. */
export async function taken(bytes: Uint8Array, name = 'a.xlsx'): Promise<Workbook> {
  const read = await readWorkbook(bytes, name);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

/** The first sheet of what has to be readable. */
export async function firstSheet(bytes: Uint8Array, name = 'a.xlsx'): Promise<Grid> {
  const [sheet] = (await taken(bytes, name)).sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

/** The code that a file is refused with, `undefined` when it is taken. */
export async function refusal(bytes: Uint8Array, name = 'a.xlsx'): Promise<string | undefined> {
  const read = await readWorkbook(bytes, name);
  return read.ok ? undefined : read.error.code;
}

export const texts = (grid: Grid): (string | undefined)[][] =>
  Array.from(grid.rows, (row) => Array.from(row ?? [], (cell: Cell | undefined) => cell?.text));
