// One part of a package on its way from packed bytes to an XML reader, piece by piece and bounded by what really comes out.
import { TextDecoder } from 'node:util';
import { crc32, createInflateRaw } from 'node:zlib';
import type { PlannerError } from '../../core/messages/errors.ts';
import { LIMITS } from './limits.ts';
import { broken, inflatesTooFar } from './refusals.ts';
import { type XmlReader, createXmlScanner } from './xml-scanner.ts';
import type { PackedPart } from './zip-archive.ts';

/** Bytes that the parts of one package may still inflate to. */
export interface Budget {
  left: number;
  /** Told of the packed bytes that were read for them. */
  readonly spent?: (packed: number) => void;
}

const PIECE = 256 * 1024;

/** Reads a part into `reader`; answers why it was refused, `undefined` when it was read to its end. */
export async function readPart(
  part: PackedPart,
  reader: XmlReader & { readonly refusal?: PlannerError | undefined },
  budget: Budget,
  file: string,
): Promise<PlannerError | undefined> {
  const scanner = createXmlScanner(reader);
  let decoder: TextDecoder | undefined;
  let read = 0;
  let told = 0;
  let crc = 0;
  try {
    for await (const { piece, consumed } of piecesOf(part)) {
      read += piece.length;
      budget.left -= piece.length;
      if (read > LIMITS.partBytes || budget.left < 0 || swells(read, consumed)) {
        return inflatesTooFar(file, part.path);
      }
      crc = crc32(piece, crc);
      budget.spent?.(consumed - told);
      told = consumed;
      decoder ??= new TextDecoder(encodingOf(piece), { fatal: true });
      const flaw = scanner.push(decoder.decode(piece, { stream: true }));
      if (reader.refusal !== undefined) return reader.refusal;
      if (flaw !== undefined) return broken(file, `${part.path} ${flaw}`);
    }
    const flaw = scanner.push(decoder?.decode() ?? '') ?? scanner.end();
    if (flaw !== undefined) return broken(file, `${part.path} ${flaw}`);
  } catch (error) {
    if (!isDamage(error)) throw error;
    return broken(file, part.path);
  }
  return crc === part.crc ? undefined : broken(file, part.path);
}

const swells = (read: number, packed: number): boolean => read > LIMITS.ratioFrom && read > packed * LIMITS.ratio;

/** What comes out of a part, and how many packed bytes went in for it. */
export async function* piecesOf(
  part: PackedPart,
): AsyncGenerator<{ readonly piece: Uint8Array; readonly consumed: number }> {
  if (part.deflated) {
    const inflater = createInflateRaw({ chunkSize: PIECE });
    inflater.end(part.packed);
    const pieces: AsyncIterable<Uint8Array> = inflater;
    for await (const piece of pieces) yield { piece, consumed: inflater.bytesWritten };
    return;
  }
  for (let at = 0; at < part.packed.length; at += PIECE) {
    yield { piece: part.packed.subarray(at, at + PIECE), consumed: at + PIECE };
  }
}

const encodingOf = (start: Uint8Array): string =>
  start[0] === 0xff && start[1] === 0xfe ? 'utf-16le' : start[0] === 0xfe && start[1] === 0xff ? 'utf-16be' : 'utf-8';

/** Whether an error is zlib's or the decoder's word on the bytes; anything else is a bug. */
export const isDamage = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  typeof error.code === 'string' &&
  (error.code.startsWith('Z_') || error.code === 'ERR_ENCODING_INVALID_ENCODED_DATA');
