// A look at a large CSV before it is decoded: text that no cell may hold would be in memory twice until a parser says so.
import { LIMITS } from './limits.ts';

const QUOTE = 0x22;
const RETURN = 0x0d;
const LINE = 0x0a;
const DELIMITERS: ReadonlySet<number> = new Set([0x2c, 0x3b, 0x09]);

/** Bytes of one UTF-16 unit at most: three in UTF-8, and in UTF-16 a quotation mark that is written twice. */
const BYTES_A_UNIT = 3;
const BYTES_A_UNIT_OF_UTF_16 = 4;

/**
 * The record, counted from 1, with a field that is longer than any cell may be, by its bytes; undefined where there is none.
 * Which of the delimiters is the file's own is not known here, so that a field may be told too short and never too long,
 * but for a quotation mark behind another delimiter that nothing closes.
 */
export function recordOfLongField(bytes: Uint8Array): number | undefined {
  const mark = bytes.subarray(0, 2).join();
  const wide = mark === '255,254' ? 0 : mark === '254,255' ? 1 : undefined;
  const step = wide === undefined ? 1 : 2;
  const longest = LIMITS.characters * (wide === undefined ? BYTES_A_UNIT : BYTES_A_UNIT_OF_UTF_16) + 2 * step;
  let record = 1;
  let start = 0;
  let isQuoted = false;
  let mayOpen = true;
  for (let at = 0; at < bytes.length; at += step) {
    // A unit of UTF-16 counts as ASCII only where its other half is NUL.
    const unit = wide === undefined ? bytes[at] : bytes[at + 1 - wide] === 0 ? bytes[at + wide] : undefined;
    if (at - start > longest) return record;
    if (unit === QUOTE) {
      // The second of two that stand for one opens again what the first has closed.
      [isQuoted, mayOpen] = [!isQuoted && mayOpen, isQuoted];
    } else if (!isQuoted && unit !== undefined && (unit === LINE || unit === RETURN || DELIMITERS.has(unit))) {
      if (unit === LINE) record += 1;
      start = at + step;
      mayOpen = true;
    } else mayOpen = false;
  }
  return undefined;
}
