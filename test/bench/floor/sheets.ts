// What a batch out of a schedule costs besides the planner: the file read and the rows written, by the same reader and writer.
import { readFile, writeFile } from 'node:fs/promises';
import { POSTING_COLUMNS } from '../../../core/batch/posting-sheet.ts';
import { readWorkbook } from '../../../electron/sheets/read-workbook.ts';
import { writeCsv } from '../../../electron/sheets/write-csv.ts';
import { writeXlsx } from '../../../electron/sheets/write-xlsx.ts';

/** Reads a file into cells. */
export async function readBare(file: string): Promise<void> {
  const read = await readWorkbook(await readFile(file), file);
  if (!read.ok) throw new Error(read.error.code);
}

/** Writes rows below the header of a batch. */
export async function writeBare(file: string, rows: readonly (readonly string[])[]): Promise<void> {
  if (file.endsWith('.xlsx')) {
    const columns = POSTING_COLUMNS.map(({ header, width }) => ({ header, width }));
    await writeFile(file, await writeXlsx({ name: '发布清单', columns, rows }));
  } else {
    const headers = POSTING_COLUMNS.map(({ header }) => header);
    const csv = writeCsv(headers, rows, 'utf-8');
    if (!csv.ok) throw new Error('UTF-8 holds every text');
    await writeFile(file, csv.value);
  }
}
