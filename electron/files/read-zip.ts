// An archive read file by file from the disk: nothing is inflated but what is asked for, and no further than allowed.
import type { FileHandle } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { createInflateRaw } from 'node:zlib';

/** A file in an archive, by the name that the directory gives it. */
export interface ZippedFile {
  readonly name: string;
  /** What the directory says that it comes to, and how much of the archive it takes; true only where `parts` agrees. */
  readonly bytes: number;
  readonly packed: number;
  /** Its bytes, part by part; throws where they are damaged or packed in a way that is not known. */
  readonly parts: () => AsyncIterable<Uint8Array>;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const WIDE = 0xffffffff;
const UNIX = 3;
const LARGEST_DIRECTORY = 64 * 1024 * 1024;

/** The files of an archive, folders left out; undefined where it is none or is cut off. */
export async function zippedFiles(handle: FileHandle, size: number): Promise<readonly ZippedFile[] | undefined> {
  const directory = await findDirectory(handle, size);
  if (directory === undefined) return undefined;
  const { start, length, count } = directory;
  if (length > LARGEST_DIRECTORY || start + length > size) return undefined;
  const records = await bytesAt(handle, start, length);
  const files: ZippedFile[] = [];
  let at = 0;
  for (let index = 0; index < count; index++) {
    if (at + 46 > records.length || records.readUInt32LE(at) !== CENTRAL) return undefined;
    const nameLength = records.readUInt16LE(at + 28);
    const extraLength = records.readUInt16LE(at + 30);
    const nameAt = at + 46;
    const next = nameAt + nameLength + extraLength + records.readUInt16LE(at + 32);
    if (next > records.length || isUnfit(records, at)) return undefined;
    const name = records.toString('utf8', nameAt, nameAt + nameLength);
    const extra = records.subarray(nameAt + nameLength, nameAt + nameLength + extraLength);
    const [bytes, packed, offset] = widened(extra, [
      records.readUInt32LE(at + 24),
      records.readUInt32LE(at + 20),
      records.readUInt32LE(at + 42),
    ]);
    const method = records.readUInt16LE(at + 10);
    if (!name.endsWith('/'))
      files.push({ name, bytes, packed, parts: () => partsOf(handle, { method, packed, offset, size }) });
    at = next;
  }
  return files;
}

/** Whether an entry is encrypted, or a link or device in place of a file. */
function isUnfit(records: Buffer, at: number): boolean {
  const isUnix = records.readUInt8(at + 5) === UNIX;
  const kind = isUnix ? records.readUInt16LE(at + 40) & 0o170_000 : 0;
  return (records.readUInt16LE(at + 8) & 1) === 1 || (kind !== 0 && kind !== 0o100_000 && kind !== 0o040_000);
}

async function bytesAt(handle: FileHandle, position: number, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(length);
  const { bytesRead } = await handle.read(bytes, 0, length, position);
  return bytes.subarray(0, bytesRead);
}

async function findDirectory(handle: FileHandle, size: number) {
  const from = Math.max(0, size - 22 - 0xffff);
  const tail = await bytesAt(handle, from, size - from);
  for (let at = tail.length - 22; at >= 0; at--) {
    if (tail.readUInt32LE(at) !== END) continue;
    const count = tail.readUInt16LE(at + 10);
    const length = tail.readUInt32LE(at + 12);
    const start = tail.readUInt32LE(at + 16);
    if (count !== 0xffff && length !== WIDE && start !== WIDE) return { count, length, start };
    if (at < 20 || tail.readUInt32LE(at - 20) !== LOCATOR_64) return undefined;
    const wide = await bytesAt(handle, Number(tail.readBigUInt64LE(at - 12)), 56);
    if (wide.length < 56 || wide.readUInt32LE(0) !== END_64) return undefined;
    const number = (place: number) => Number(wide.readBigUInt64LE(place));
    return { count: number(32), length: number(40), start: number(48) };
  }
  return undefined;
}

type Sizes = readonly [bytes: number, packed: number, offset: number];

/** The three numbers, those that are full taken from the wide ones in this order. */
function widened(extra: Buffer, [bytes, packed, offset]: Sizes): Sizes {
  const wide: number[] = [];
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    const length = extra.readUInt16LE(at + 2);
    if (extra.readUInt16LE(at) !== 1 || at + 4 + length > extra.length) continue;
    for (let place = at + 4; place + 8 <= at + 4 + length; place += 8) {
      wide.push(Number(extra.readBigUInt64LE(place)));
    }
  }
  const one = (number: number) => (number === WIDE ? (wide.shift() ?? number) : number);
  return [one(bytes), one(packed), one(offset)];
}

interface Packed {
  readonly method: number;
  readonly packed: number;
  readonly offset: number;
  readonly size: number;
}

async function* partsOf(handle: FileHandle, { method, packed, offset, size }: Packed): AsyncGenerator<Uint8Array> {
  const header = await bytesAt(handle, offset, 30);
  if (header.length < 30 || header.readUInt32LE(0) !== LOCAL) throw new RangeError('no file here');
  const start = offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
  if (start + packed > size) throw new RangeError('cut off');
  const stored = storedParts(handle, start, packed);
  if (method === 0) yield* stored;
  else if (method === 8) yield* inflated(stored);
  else throw new RangeError('unknown packing');
}

const PART = 1024 * 1024;

async function* storedParts(handle: FileHandle, start: number, length: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < length; at += PART) {
    const part = await bytesAt(handle, start + at, Math.min(PART, length - at));
    if (part.length === 0) throw new RangeError('cut off');
    yield part;
  }
}

async function* inflated(stored: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const inflater = createInflateRaw();
  const source = Readable.from(stored);
  source.on('error', (error: Error) => inflater.destroy(error));
  source.pipe(inflater);
  yield* inflater as AsyncIterable<Uint8Array>;
}
