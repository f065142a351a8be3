// The pictures of posts as they stand in a page that has everything in itself.
import { readFile } from 'node:fs/promises';
import type { Post } from '../../../core/domain/post.ts';
import type { PostId } from '../../../core/ids.ts';
import { findPicture } from '../../files/media-files.ts';

// Bytes. What comes to more is no page that a phone opens.
const LARGEST_PICTURE = 4 * 1024 * 1024;
const LARGEST_PAGE = 48 * 1024 * 1024;

/** By post, its files as data URLs in their order; undefined for one that is not there, is no picture, or is too large. */
export type PagePictures = ReadonlyMap<PostId, readonly (string | undefined)[]>;

/** Reads the pictures of posts out of the workspace in a folder until the page is as large as it may be. */
export async function pagePictures(folder: string, posts: readonly Post[], stop: () => void): Promise<PagePictures> {
  const pictures = new Map<PostId, readonly (string | undefined)[]>();
  let left = LARGEST_PAGE;
  for (const { id, media } of posts) {
    const own: (string | undefined)[] = [];
    for (const { sha256 } of media) {
      stop();
      const picture = sha256 === undefined ? undefined : await findPicture(folder, sha256);
      const fits = picture !== undefined && picture.bytes <= Math.min(LARGEST_PICTURE, left);
      const bytes = fits ? await readFile(picture.path).catch(() => undefined) : undefined;
      if (picture === undefined || bytes === undefined) own.push(undefined);
      else {
        left -= bytes.length;
        own.push(`data:${picture.type};base64,${bytes.toString('base64')}`);
      }
    }
    pictures.set(id, own);
  }
  return pictures;
}
