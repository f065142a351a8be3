// The directory of a ZIP package. Nothing is inflated here, so that a workbook full of pictures costs nothing.
import type { PlannerError } from '../../core/messages/errors.ts';
import { type Result, fail, ok } from '../../core/result.ts';
import { LIMITS } from './limits.ts';
import { broken } from './refusals.ts';

/** One packed file: its bytes as they lie in the package. */
export interface PackedPart {
  readonly path: string;
  readonly deflated: boolean;
  readonly packed: Uint8Array;
  readonly crc: number;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const IN_EXTRA = 0xffffffff;

/** How parts are looked up: package names ignore case, and some writers use backslashes. */
export const partKey = (path: string): string => path.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();

/**
 * Lists the parts by `partKey`: those that are read, or the pictures and other media beside them. Fails with
 * workbook-broken or workbook-locked.
 */
export function openArchive(
  bytes: Uint8Array,
  file: string,
  wanted: 'parts' | 'media' = 'parts',
): Result<ReadonlyMap<string, PackedPart>, PlannerError> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const flaw = fail(broken(file, 'ZIP'));
  const directory = findDirectory(view);
  if (directory === undefined || directory.count > LIMITS.entries) return flaw;
  const parts = new Map<string, PackedPart>();
  const names = new TextDecoder();
  let at = directory.offset;
  for (let index = 0; index < directory.count; index += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== CENTRAL) return flaw;
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
    if (next > view.byteLength) return flaw;
    const path = names.decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const key = partKey(path);
    if (!key.endsWith('/') && /(^|\/)media\//.test(key) === (wanted === 'media')) {
      if ((view.getUint16(at + 8, true) & 1) === 1) return fail({ code: 'workbook-locked', data: { file }, file });
      const method = view.getUint16(at + 10, true);
      const packed = packedBytes(bytes, view, at, at + 46 + nameLength, extraLength);
      if (packed === undefined || (method !== 0 && method !== 8) || parts.has(key)) return fail(broken(file, path));
      parts.set(key, { path, deflated: method === 8, packed, crc: view.getUint32(at + 16, true) });
    }
    at = next;
  }
  return ok(parts);
}

/** Where the directory of a package begins and how many files it lists; undefined where there is none. */
export function findDirectory(view: DataView): { readonly count: number; readonly offset: number } | undefined {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) !== END) continue;
    const count = view.getUint16(at + 10, true);
    const offset = view.getUint32(at + 16, true);
    if (count !== 0xffff && offset !== IN_EXTRA) return { count, offset };
    if (at < 20 || view.getUint32(at - 20, true) !== LOCATOR_64) return undefined;
    const end64 = Number(view.getBigUint64(at - 12, true));
    if (end64 + 56 > view.byteLength || view.getUint32(end64, true) !== END_64) return undefined;
    return { count: Number(view.getBigUint64(end64 + 32, true)), offset: Number(view.getBigUint64(end64 + 48, true)) };
  }
  return undefined;
}

function packedBytes(bytes: Uint8Array, view: DataView, at: number, extraAt: number, extraLength: number) {
  let size = view.getUint32(at + 20, true);
  let offset = view.getUint32(at + 42, true);
  if (size === IN_EXTRA || offset === IN_EXTRA) {
    const wide = wideNumbers(view, extraAt, extraLength);
    // The wide numbers stand in this order, and only for the fields that are full.
    if (view.getUint32(at + 24, true) === IN_EXTRA) wide.shift();
    if (size === IN_EXTRA) size = wide.shift() ?? size;
    if (offset === IN_EXTRA) offset = wide.shift() ?? offset;
  }
  if (offset + 30 > view.byteLength || view.getUint32(offset, true) !== LOCAL) return undefined;
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  return start + size > view.byteLength ? undefined : bytes.subarray(start, start + size);
}

function wideNumbers(view: DataView, start: number, length: number): number[] {
  for (let at = start; at + 4 <= start + length;) {
    const size = view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === 1 && at + 4 + size <= start + length) {
      return Array.from({ length: size >> 3 }, (_, index) => Number(view.getBigUint64(at + 4 + index * 8, true)));
    }
    at += 4 + size;
  }
  return [];
}
