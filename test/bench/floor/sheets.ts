// What a batch out of a schedule costs besides the planner: the file read and the rows written, by the same reader and writer.
import { readFile, writeFile } from 'node:fs/promises';
import { read, utils, write } from '@e965/xlsx';
import { POSTING_COLUMNS } from '../../../core/batch/posting-sheet.ts';
import { readWorkbook } from '../../../electron/sheets/read-workbook.ts';
import { writeCsv } from '../../../electron/sheets/write-csv.ts';
import { writeXlsx } from '../../../electron/sheets/write-xlsx.ts';

/** Reads an XLSX and writes rows as one by a common library, which keeps no bound and tells no phantom day. */
export async function throughLibrary(file: string, out: string, rows: readonly (readonly string[])[]): Promise<void> {
  const { Sheets } = read(await readFile(file), { cellDates: true });
  for (const sheet of Object.values(Sheets)) utils.sheet_to_json(sheet, { header: 1 });
  const workbook = utils.book_new();
  const header = POSTING_COLUMNS.map((column) => column.header);
  utils.book_append_sheet(workbook, utils.aoa_to_sheet([header, ...rows.map((row) => [...row])]), '发布清单');
  await writeFile(out, write(workbook, { type: 'buffer', bookType: 'xlsx', compression: true }) as Uint8Array);
}

/** Reads a file into cells. */
export async function readBare(file: string): Promise<void> {
  const book = await readWorkbook(await readFile(file), file);
  if (!book.ok) throw new Error(book.error.code);
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
