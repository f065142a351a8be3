import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import { filePieces } from './file-pieces.ts';

/** What the bytes of a file come to. */
export interface FileSum {
  readonly digest: string;
  readonly bytes: number;
  readonly crc: number;
}

/** Reads a file to its end, part by part; undefined where it cannot be read. */
export async function sumFile(path: string): Promise<FileSum | undefined> {
  const source = await open(path, 'r').catch(() => undefined);
  if (source === undefined) return undefined;
  const hash = createHash('sha256');
  let bytes = 0;
  let crc = 0;
  try {
    for await (const piece of filePieces(source)) {
      hash.update(piece);
      crc = crc32(piece, crc);
      bytes += piece.length;
    }
    return { digest: hash.digest('hex'), bytes, crc };
  } catch {
    return undefined;
  } finally {
    await source.close();
  }
}
