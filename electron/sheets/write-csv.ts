import iconv from 'iconv-lite';
import Papa from 'papaparse';
import type { CsvEncoding } from '../../core/api/batches.ts';
import { type Result, fail, ok } from '../../core/result.ts';
import { guard } from './guard.ts';

/** A cell with characters that the encoding cannot hold; `row` counts the header as 1, `column` is the header's text. */
export interface UnheldCell {
  readonly row: number;
  readonly column: string;
  readonly characters: readonly string[];
}

const encode = (text: string, encoding: CsvEncoding): Uint8Array =>
  encoding === 'utf-8' ? new TextEncoder().encode(text) : new Uint8Array(iconv.encode(text, 'gb18030'));

const holds = (text: string, encoding: CsvEncoding): boolean =>
  !text.includes('\0') && new TextDecoder(encoding, { ignoreBOM: true }).decode(encode(text, encoding)) === text;

/**
 * Header and rows as CSV with CRLF between records and LF inside cells, UTF-8 with a BOM; what a spreadsheet would run is
 * guarded. Fails with every cell that the encoding cannot hold.
 */
export function writeCsv(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  encoding: CsvEncoding,
): Result<Uint8Array, readonly UnheldCell[]> {
  const records = [header, ...rows];
  const guarded = records.map((record) => record.map((cell) => guard(cell.replace(/\r+\n/g, '\n'))));
  const text = `${encoding === 'utf-8' ? '\uFEFF' : ''}${Papa.unparse(guarded, { newline: '\r\n' })}\r\n`;
  if (holds(text, encoding)) return ok(encode(text, encoding));
  return fail(
    records.flatMap((record, index) =>
      record.flatMap((cell, column) => {
        const characters = [...new Set(cell)].filter((character) => !holds(character, encoding));
        return characters.length === 0 ? [] : [{ row: index + 1, column: header[column] ?? '', characters }];
      }),
    ),
  );
}
