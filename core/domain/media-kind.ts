// What a media file is as it is named, by its media type where one is known, else by the ending of its name or address.
import type { Media } from './media.ts';

const PICTURES = ['jpg', 'jpeg', 'png', 'gif', 'webp', 'bmp', 'heic', 'heif', 'tif', 'tiff', 'svg', 'avif', 'jfif'];
const VIDEOS = ['mp4', 'mov', 'm4v', 'avi', 'flv', 'wmv', 'mkv', 'webm', 'mpg', 'mpeg', '3gp', 'rmvb', 'ts'];

/** What a file's name ends in, lower case, without the dot; for an address, of its path. Undefined where there is no ending. */
function endingOf(name: string): string | undefined {
  const address = /^[a-z][a-z0-9+.-]*:\/\/[^/]*(\/[^?#]*)?/i.exec(name.trim());
  const path = address === null ? name.trim() : (address[1] ?? '');
  return /\.([a-z0-9]{1,5})$/i.exec(path)?.[1]?.toLowerCase();
}

// Media types whose second half is no ending that anybody uses.
const FORMS: Readonly<Record<string, string>> = { quicktime: 'mov', 'vnd.adobe.photoshop': 'psd', postscript: 'eps' };

/** The form of a file, such as `jpg`: what its media type says where that says something, else its ending. */
export function formatOf({ name, type }: Pick<Media, 'name' | 'type'>): string | undefined {
  const match = /^(?:(?:image|video)\/(?:x-)?([a-z0-9.+-]+)|application\/(pdf|zip|postscript))/i.exec(
    type?.trim() ?? '',
  );
  const form = (match?.[1] ?? match?.[2])?.toLowerCase().replace(/\+xml$/, '');
  return form === undefined ? endingOf(name) : (FORMS[form] ?? form);
}

/** What a media file is to a reader; `other` where it is neither or nothing tells. */
export function mediaKindOf({ name, type }: Pick<Media, 'name' | 'type'>): 'picture' | 'video' | 'other' {
  if (type !== undefined) return /^image\//i.test(type) ? 'picture' : /^video\//i.test(type) ? 'video' : 'other';
  const ending = endingOf(name) ?? '';
  return PICTURES.includes(ending) ? 'picture' : VIDEOS.includes(ending) ? 'video' : 'other';
}

/** True for a picture that any browser shows. */
export const isShownPicture = ({ name, type }: Pick<Media, 'name' | 'type'>): boolean =>
  type === undefined
    ? ['jpg', 'jpeg', 'png', 'gif', 'webp'].includes(endingOf(name) ?? '')
    : /^image\/(?:jpeg|png|gif|webp)$/.test(type);
