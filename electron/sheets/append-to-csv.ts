// A CSV with fields added to its records: every byte that was there stays, in the file's own encoding, delimiter and line ends.
import iconv from 'iconv-lite';
import Papa from 'papaparse';
import type { PlannerError } from '../../core/messages/errors.ts';
import { type Result, fail, ok } from '../../core/result.ts';
import { type AddedColumns, areFormer } from './added-columns.ts';
import { type TextEncoding, readText } from './decode-text.ts';
import { guard } from './guard.ts';

/**
 * Adds the columns behind the longest record, or in place of those that were added before; records in between are filled up, and
 * blank lines stay blank.
 */
export function appendToCsv(bytes: Uint8Array, file: string, added: AddedColumns): Result<Uint8Array, PlannerError> {
  const read = readText(bytes);
  if (read === undefined) return fail({ code: 'encoding-unknown', data: { file }, file });
  const { text, encoding } = read;
  const { rows, widths, formerly } = added;
  const mayBreak = text.includes('\n');
  const delimiter = delimiterOf(text);
  const records = recordsOf(bytes, encoding, delimiter, !mayBreak);
  const widest = records.reduce((most, { delimiters }) => Math.max(most, delimiters.length + 1), 0);
  const own = widest - widths.length;
  const heading = records[(formerly?.row ?? 0) - 1];
  const start = heading?.delimiters[own - 1];
  const last = start === undefined ? '' : new TextDecoder(encoding).decode(bytes.subarray(start, heading?.end));
  const width = areFormer(added, last.split(delimiter)) ? own : widest;
  const pieces: Uint8Array[] = [];
  let at = 0;
  records.forEach(({ end, delimiters, isBlank }, index) => {
    if (isBlank) return;
    const cells = rows.get(index + 1) ?? widths.map(() => ({ text: '' }));
    const more = cells.map((cell) => delimiter + fieldOf(cell.text, delimiter, mayBreak)).join('');
    const gap = delimiter.repeat(Math.max(0, width - delimiters.length - 1));
    pieces.push(bytes.subarray(at, delimiters[width - 1] ?? end), encode(gap + more, encoding));
    at = end;
  });
  return ok(new Uint8Array(Buffer.concat([...pieces, bytes.subarray(at)])));
}

/** The delimiter as the reader finds it. */
function delimiterOf(text: string): string {
  const lines = text.includes('\n') ? text.replaceAll('\r\n', '\n') : text.replaceAll('\r', '\n');
  return Papa.parse(lines, { delimiter: '', delimitersToGuess: [',', ';', '\t'], newline: '\n', preview: 1 }).meta
    .delimiter;
}

interface CsvRecord {
  /** In bytes, before its line end. */
  readonly end: number;
  /** In bytes, where each delimiter begins. */
  readonly delimiters: readonly number[];
  readonly isBlank: boolean;
}

const QUOTE = 34;
const LF = 10;
const CR = 13;

/** Where the records end. Delimiters, quotes and line ends are no part of a longer character in any of the encodings. */
function recordsOf(bytes: Uint8Array, encoding: TextEncoding, delimiter: string, endsInCr: boolean): CsvRecord[] {
  const step = encoding === 'utf-16le' || encoding === 'utf-16be' ? 2 : 1;
  const high = encoding === 'utf-16be' ? 0 : 1;
  const unit = (at: number): number =>
    step === 1 ? (bytes[at] ?? -1) : (bytes[at + high] ?? 0) * 256 + (bytes[at + 1 - high] ?? 0);
  const separator = delimiter.charCodeAt(0);
  const records: CsvRecord[] = [];
  const first =
    step === 2 ? (unit(0) === 0xfeff ? 2 : 0) : bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  let start = first;
  let fieldStart = first;
  let delimiters: number[] = [];
  const close = (end: number, next: number) => {
    records.push({ end, delimiters, isBlank: end === start });
    start = fieldStart = next;
    delimiters = [];
  };
  let at = first;
  while (at < bytes.length) {
    const code = unit(at);
    if (code === QUOTE && at === fieldStart) {
      // To the quote that ends the field; two stand for one inside it.
      for (at += step; at < bytes.length; at += step) {
        if (unit(at) !== QUOTE) continue;
        if (unit(at + step) !== QUOTE || at + step >= bytes.length) break;
        at += step;
      }
      at += step;
      continue;
    }
    const isCrLf = code === CR && unit(at + step) === LF && at + step < bytes.length;
    if (code === separator) {
      delimiters.push(at);
      fieldStart = at + step;
    } else if (code === LF || isCrLf || (code === CR && endsInCr)) {
      const next = at + (isCrLf ? 2 : 1) * step;
      close(at, next);
      at = next;
      continue;
    }
    at += step;
  }
  if (start < bytes.length) close(bytes.length, bytes.length);
  return records;
}

/** A field that no spreadsheet runs. A line break inside it would end the record where a file's lines end in CR alone. */
function fieldOf(text: string, delimiter: string, mayBreak: boolean): string {
  const safe = guard(mayBreak ? text : text.replaceAll('\n', ' '));
  return safe.includes(delimiter) || /["\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const encode = (text: string, encoding: TextEncoding): Uint8Array => {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  return new Uint8Array(iconv.encode(text, encoding, { addBOM: false }));
};
