// Pictures of a workbook on their way into the workspace's media: inflated piece by piece, each bounded, all bounded together.
import { crc32 } from 'node:zlib';
import { mediaTypeOf } from '../../core/domain/media-type.ts';
import type { PlannerError } from '../../core/messages/errors.ts';
import { type Result, fail, ok } from '../../core/result.ts';
import { keepPieces } from '../files/keep-file.ts';
import { LIMITS } from './limits.ts';
import { broken, inflatesTooFar } from './refusals.ts';
import { openArchive, partKey } from './zip-archive.ts';
import { isDamage, piecesOf } from './zip-part.ts';

/** A picture that is kept, as it is known among a post's media. */
export interface KeptPicture {
  readonly bytes: number;
  readonly type: string;
  readonly sha256: string;
}

/**
 * Keeps the pictures at these places of a workbook in a folder under their digests, and answers them by their place.
 * Fails with workbook-broken, workbook-locked, file-inflates or as the folder does.
 */
export async function keepPictures(
  bytes: Uint8Array,
  file: string,
  parts: readonly string[],
  folder: string,
): Promise<Result<ReadonlyMap<string, KeptPicture>, PlannerError>> {
  const archive = openArchive(bytes, file, 'media');
  if (!archive.ok) return archive;
  const kept = new Map<string, KeptPicture>();
  let left: number = LIMITS.allPictureBytes;
  for (const part of new Set(parts)) {
    const packed = archive.value.get(partKey(part));
    if (packed === undefined) return fail(broken(file, part));
    let crc = 0;
    const pieces = async function* (): AsyncGenerator<Uint8Array> {
      for await (const { piece } of piecesOf(packed)) {
        crc = crc32(piece, crc);
        yield piece;
      }
    };
    try {
      const limit = Math.min(LIMITS.pictureBytes, left);
      const one = await keepPieces(pieces(), folder, limit);
      if (!one.ok) return one;
      const { bytes: size, sha256, head } = one.value;
      if (size > limit) return fail(inflatesTooFar(file, part));
      if (size === 0 || crc !== packed.crc) return fail(broken(file, part));
      left -= size;
      kept.set(part, { bytes: size, type: mediaTypeOf(head, part), sha256 });
    } catch (error) {
      if (!isDamage(error)) throw error;
      return fail(broken(file, part));
    }
  }
  return ok(kept);
}
