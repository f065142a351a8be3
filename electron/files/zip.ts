// Archives written file by file, so that one of many films costs no memory. Beyond 4 GB and 65,535 files they are ZIP64.
import { type FileHandle, open, readFile, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { deflateRaw } from 'node:zlib';
import { filePieces } from './file-pieces.ts';
import { besides, flush, removeQuietly } from './write-whole.ts';

/** A file that goes into an archive: where it lies or what it holds, its name there, and what its bytes come to. */
export interface ZipEntry {
  readonly name: string;
  readonly from: string | Uint8Array;
  readonly bytes: number;
  readonly crc: number;
  /** False for what is packed already, as pictures and films are. */
  readonly packs: boolean;
  /** Is told when it is this file's turn. */
  readonly onStart?: () => void;
}

interface Written {
  readonly name: Buffer;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly bytes: number;
  readonly offset: number;
}

const STORED = 0;
const DEFLATED = 8;
const LARGEST = 0xffffffff;
const MOST = 0xffff;
const UTF8_NAMES = 0x0800;
// 1 January 2020, the one moment that every entry carries, so that equal files give equal archives.
const DATE = ((2020 - 1980) << 9) | (1 << 5) | 1;
const deflate = promisify(deflateRaw);

/** Writes an archive beside its place and moves it there. `onPart` is called between parts, and stops the work by throwing. */
export async function writeZipWhole(path: string, entries: readonly ZipEntry[], onPart: () => void): Promise<void> {
  const partial = besides(path);
  try {
    const target = await open(partial, 'w');
    try {
      await writeEntries(target, entries, onPart);
      await target.sync();
    } finally {
      await target.close();
    }
    await rename(partial, path);
    await flush(dirname(path));
  } catch (error) {
    await removeQuietly(partial);
    throw error;
  }
}

async function writeEntries(target: FileHandle, entries: readonly ZipEntry[], onPart: () => void): Promise<void> {
  const written: Written[] = [];
  let at = 0;
  const put = async (bytes: Uint8Array) => {
    await target.writeFile(bytes);
    at += bytes.length;
  };
  for (const { name, from, bytes, crc, packs, onStart } of entries) {
    onPart();
    onStart?.();
    if (bytes > LARGEST) throw new RangeError(`${name} is too large for an archive`);
    const body = packs ? await deflate(await bytesOf(from), { level: 6 }) : undefined;
    const entry: Written = {
      name: Buffer.from(name),
      method: body === undefined ? STORED : DEFLATED,
      crc,
      packed: body?.length ?? bytes,
      bytes,
      offset: at,
    };
    await put(Buffer.concat([localHeader(entry), entry.name]));
    if (body !== undefined) await put(body);
    else if (typeof from === 'string') await putFile(from, put, onPart);
    else await put(from);
    // A file that changed while it was packed would make an archive that lies.
    if (at !== entry.offset + LOCAL_HEADER + entry.name.length + entry.packed) throw new Error(`${name} changed`);
    written.push(entry);
  }
  const start = at;
  await put(Buffer.concat(written.map(centralRecord)));
  await put(endOf(written.length, start, at - start));
}

const bytesOf = (from: string | Uint8Array): Promise<Uint8Array> | Uint8Array =>
  typeof from === 'string' ? readFile(from) : from;

async function putFile(from: string, put: (bytes: Uint8Array) => Promise<void>, onPart: () => void): Promise<void> {
  const source = await open(from, 'r');
  try {
    for await (const piece of filePieces(source)) {
      onPart();
      await put(piece);
    }
  } finally {
    await source.close();
  }
}

const LOCAL_HEADER = 30;

/** The fields that the header before a file and its record in the directory share, from the flags on. */
function shared(record: Buffer, at: number, { method, crc, packed, bytes, name }: Written): void {
  record.writeUInt16LE(UTF8_NAMES, at);
  record.writeUInt16LE(method, at + 2);
  record.writeUInt16LE(DATE, at + 6);
  record.writeUInt32LE(crc, at + 8);
  record.writeUInt32LE(packed, at + 12);
  record.writeUInt32LE(bytes, at + 16);
  record.writeUInt16LE(name.length, at + 20);
}

function localHeader(entry: Written): Buffer {
  const record = Buffer.alloc(LOCAL_HEADER);
  record.writeUInt32LE(0x04034b50, 0);
  record.writeUInt16LE(20, 4);
  shared(record, 6, entry);
  return record;
}

function centralRecord(entry: Written): Buffer {
  const record = Buffer.alloc(46);
  const isFar = entry.offset >= LARGEST;
  const extra = Buffer.alloc(isFar ? 12 : 0);
  record.writeUInt32LE(0x02014b50, 0);
  record.writeUInt16LE(isFar ? 45 : 20, 4);
  record.writeUInt16LE(isFar ? 45 : 20, 6);
  shared(record, 8, entry);
  record.writeUInt16LE(extra.length, 30);
  record.writeUInt32LE(isFar ? LARGEST : entry.offset, 42);
  if (isFar) {
    extra.writeUInt16LE(1, 0);
    extra.writeUInt16LE(8, 2);
    extra.writeBigUInt64LE(BigInt(entry.offset), 4);
  }
  return Buffer.concat([record, entry.name, extra]);
}

function endOf(count: number, start: number, size: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Math.min(count, MOST), 8);
  end.writeUInt16LE(Math.min(count, MOST), 10);
  end.writeUInt32LE(Math.min(size, LARGEST), 12);
  end.writeUInt32LE(Math.min(start, LARGEST), 16);
  if (count < MOST && start + size < LARGEST) return end;
  const wide = Buffer.alloc(56 + 20);
  wide.writeUInt32LE(0x06064b50, 0);
  wide.writeBigUInt64LE(44n, 4);
  wide.writeUInt16LE(45, 12);
  wide.writeUInt16LE(45, 14);
  wide.writeBigUInt64LE(BigInt(count), 24);
  wide.writeBigUInt64LE(BigInt(count), 32);
  wide.writeBigUInt64LE(BigInt(size), 40);
  wide.writeBigUInt64LE(BigInt(start), 48);
  wide.writeUInt32LE(0x07064b50, 56);
  wide.writeBigUInt64LE(BigInt(start + size), 64);
  wide.writeUInt32LE(1, 72);
  return Buffer.concat([wide, end]);
}
