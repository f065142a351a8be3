// The media of a workspace: bytes by their digest, in a folder beside the workspace's file.
import { readdirSync } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type PictureType, TELLING_BYTES, pictureTypeOf } from '../../core/domain/media-type.ts';

/** Where the media of the workspace in a folder lie. */
export const mediaFolder = (folder: string): string => join(folder, 'media');

/** A picture that may be shown: where it lies, its size, and its type by its own bytes. */
export interface Picture {
  readonly path: string;
  readonly bytes: number;
  readonly type: PictureType;
}

const DIGEST = /^[0-9a-f]{64}$/;

/** The digests under which media are kept; none where there is no folder of them. */
export function heldMedia(folder: string): ReadonlySet<string> {
  try {
    return new Set(readdirSync(mediaFolder(folder)).filter((name) => DIGEST.test(name)));
  } catch {
    return new Set();
  }
}

/** The picture that is kept under a digest; undefined for any other name, for what is not there, and for what is no picture. */
export async function findPicture(folder: string, name: string): Promise<Picture | undefined> {
  if (!DIGEST.test(name)) return undefined;
  const path = join(mediaFolder(folder), name);
  const found = await stat(path).catch(() => undefined);
  if (found?.isFile() !== true) return undefined;
  const file = await open(path, 'r').catch(() => undefined);
  if (file === undefined) return undefined;
  try {
    const head = new Uint8Array(TELLING_BYTES);
    await file.read(head, 0, TELLING_BYTES, 0);
    const type = pictureTypeOf(head);
    return type === undefined ? undefined : { path, bytes: found.size, type };
  } finally {
    await file.close();
  }
}
