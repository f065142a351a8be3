import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';

const PIECE = 1024 * 1024;

/** An open file from its beginning, piece by piece; a piece holds its bytes until the next is asked for. */
export async function* filePieces(file: FileHandle): AsyncGenerator<Uint8Array> {
  const piece = Buffer.alloc(PIECE);
  for (let at = 0; ;) {
    const { bytesRead } = await file.read(piece, 0, PIECE, at);
    if (bytesRead === 0) return;
    at += bytesRead;
    yield piece.subarray(0, bytesRead);
  }
}

/** The SHA-256 of pieces that come to exactly so many bytes; undefined where they do not. What they throw is thrown on. */
export async function digestOfPieces(
  pieces: AsyncIterable<Uint8Array>,
  bytes: number,
  hear: (piece: Uint8Array) => void = () => undefined,
): Promise<string | undefined> {
  const hash = createHash('sha256');
  let size = 0;
  for await (const piece of pieces) {
    size += piece.length;
    if (size > bytes) return undefined;
    hash.update(piece);
    hear(piece);
  }
  return size === bytes ? hash.digest('hex') : undefined;
}
