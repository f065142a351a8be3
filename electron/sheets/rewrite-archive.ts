// A package with some of its parts replaced; everything else keeps its bytes, headers and gaps included.
import { crc32, deflateRawSync } from 'node:zlib';
import { findDirectory, partKey } from './zip-archive.ts';

interface Entry {
  /** Its record in the directory. */
  readonly record: Uint8Array;
  readonly nameLength: number;
  readonly extraLength: number;
  /** Where its local header lies. */
  readonly offset: number;
  /** Where in the record the offset stands in eight bytes; undefined where the four of the record hold it. */
  readonly wideAt: number | undefined;
  readonly key: string;
}

const FULL = 0xffffffff;
const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Parts that a package gains, by the names they get, and those it loses, by `partKey`. */
export interface OtherParts {
  readonly gained: ReadonlyMap<string, Uint8Array>;
  readonly lost: ReadonlySet<string>;
}

const NO_OTHERS: OtherParts = { gained: new Map(), lost: new Set() };

/** The package with new content for parts, by `partKey`. The bytes are of a package that `openArchive` has taken. */
export function rewriteArchive(
  bytes: Uint8Array,
  parts: ReadonlyMap<string, Uint8Array>,
  { gained, lost }: OtherParts = NO_OTHERS,
): Uint8Array {
  const view = viewOf(bytes);
  const directory = findDirectory(view);
  if (directory === undefined) throw new Error('a package without a directory was taken');
  const listed = entriesOf(bytes, view, directory);
  const entries = listed.filter(({ key }) => !lost.has(key));
  const starts = [...new Set([...listed.map(({ offset }) => offset), directory.offset])].sort((a, b) => a - b);
  const ends = new Map(starts.map((start, index) => [start, starts[index + 1] ?? directory.offset]));
  const pieces: Uint8Array[] = [bytes.subarray(0, starts[0])];
  let at = starts[0] ?? 0;
  const records: Uint8Array[] = [];
  const moved = new Map<Entry, Uint8Array>();
  for (const entry of [...entries].sort((a, b) => a.offset - b.offset)) {
    const content = parts.get(entry.key);
    const record = entry.record.slice();
    const piece =
      content === undefined
        ? bytes.subarray(entry.offset, ends.get(entry.offset))
        : packed(bytes, entry, record, content);
    setOffset(record, entry, at);
    moved.set(entry, content === undefined ? record : withoutWide(record, entry));
    pieces.push(piece);
    at += piece.length;
  }
  for (const entry of entries) records.push(moved.get(entry) ?? entry.record);
  for (const [name, content] of gained) {
    const { local, record } = newPart(name, content, at);
    pieces.push(local);
    records.push(record);
    at += local.length;
  }
  const size = records.reduce((sum, { length }) => sum + length, 0);
  return new Uint8Array(Buffer.concat([...pieces, ...records, endOf(bytes, view, records.length, size, at)]));
}

function entriesOf(
  bytes: Uint8Array,
  view: DataView,
  directory: { readonly count: number; readonly offset: number },
): Entry[] {
  const names = new TextDecoder();
  const entries: Entry[] = [];
  let at = directory.offset;
  for (let index = 0; index < directory.count; index += 1) {
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
    const narrow = view.getUint32(at + 42, true);
    const wideAt = narrow === FULL ? wideOffsetAt(view, at, nameLength, extraLength) : undefined;
    entries.push({
      record: bytes.subarray(at, next),
      nameLength,
      extraLength,
      offset: wideAt === undefined ? narrow : Number(view.getBigUint64(wideAt, true)),
      wideAt: wideAt === undefined ? undefined : wideAt - at,
      key: partKey(names.decode(bytes.subarray(at + 46, at + 46 + nameLength))),
    });
    at = next;
  }
  return entries;
}

/** Where a directory's record keeps its offset in eight bytes: behind those sizes that are kept so too. */
function wideOffsetAt(view: DataView, record: number, nameLength: number, extraLength: number): number | undefined {
  const first = record + 46 + nameLength;
  for (let at = first; at + 4 <= first + extraLength; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    const sizes = [24, 20].filter((field) => view.getUint32(record + field, true) === FULL).length;
    return at + 4 + sizes * 8;
  }
  return undefined;
}

function setOffset(record: Uint8Array, { wideAt }: Entry, offset: number): void {
  const view = viewOf(record);
  if (wideAt === undefined) view.setUint32(42, offset, true);
  else view.setBigUint64(wideAt, BigInt(offset), true);
}

/** A new local header with the content behind it; what changes is written into the record too. */
function packed(bytes: Uint8Array, { offset, nameLength }: Entry, record: Uint8Array, content: Uint8Array): Uint8Array {
  const data = deflateRawSync(content, { level: 6 });
  const header = bytes.slice(offset, offset + 30 + nameLength);
  // Where the local name is another one than the directory's, the directory's counts.
  header.set(record.subarray(46, 46 + nameLength), 30);
  const local = viewOf(header);
  const central = viewOf(record);
  // Sizes stand in the header itself: no descriptor follows.
  const flags = central.getUint16(8, true) & ~8;
  local.setUint16(6, flags, true);
  central.setUint16(8, flags, true);
  local.setUint16(8, 8, true);
  central.setUint16(10, 8, true);
  const fields = [crc32(content), data.length, content.length];
  fields.forEach((value, index) => {
    local.setUint32(14 + index * 4, value, true);
    central.setUint32(16 + index * 4, value, true);
  });
  local.setUint16(26, nameLength, true);
  local.setUint16(28, 0, true);
  return Buffer.concat([header, data]);
}

const VERSION = 20;
const UTF8_NAME = 0x800;
const DEFLATED = 8;
// 1 January 1980, the first day that an archive knows.
const DAY = 0x21;

/** A part that was not there, with its record of the directory; it lies at an offset. */
function newPart(name: string, content: Uint8Array, offset: number): { local: Uint8Array; record: Uint8Array } {
  const path = new TextEncoder().encode(name);
  const data = deflateRawSync(content, { level: 6 });
  const common = Buffer.alloc(26);
  [VERSION, UTF8_NAME, DEFLATED, 0, DAY].forEach((value, index) => common.writeUInt16LE(value, index * 2));
  [crc32(content), data.length, content.length].forEach((value, index) => common.writeUInt32LE(value, 10 + index * 4));
  common.writeUInt16LE(path.length, 22);
  const head = Buffer.alloc(6);
  head.writeUInt32LE(0x02014b50, 0);
  head.writeUInt16LE(VERSION, 4);
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(offset, 10);
  return {
    local: Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, path, data]),
    record: Buffer.concat([head, common, rest, path]),
  };
}

/** The record without its extra fields, which speak of how the part was packed before; the offset stands in its four bytes. */
function withoutWide(record: Uint8Array, { nameLength, extraLength, wideAt }: Entry): Uint8Array {
  const short = Buffer.concat([record.subarray(0, 46 + nameLength), record.subarray(46 + nameLength + extraLength)]);
  const view = viewOf(short);
  if (wideAt !== undefined) view.setUint32(42, Number(viewOf(record).getBigUint64(wideAt, true)), true);
  view.setUint16(30, 0, true);
  return short;
}

function endOf(bytes: Uint8Array, view: DataView, count: number, size: number, offset: number): Uint8Array {
  let at = bytes.length - 22;
  while (view.getUint32(at, true) !== 0x06054b50) at -= 1;
  const end = bytes.slice(at);
  const written = viewOf(end);
  written.setUint16(8, count, true);
  written.setUint16(10, count, true);
  written.setUint32(12, size, true);
  written.setUint32(16, offset, true);
  return end;
}
