// What a file is, by its media type where one is known, else by the ending of its name or address.
import type { Media } from './media.ts';

const PICTURES = ['jpg', 'jpeg', 'png', 'gif', 'webp', 'bmp', 'heic', 'heif', 'tif', 'tiff', 'svg', 'avif', 'jfif'];
const FILMS = ['mp4', 'mov', 'm4v', 'avi', 'flv', 'wmv', 'mkv', 'webm', 'mpg', 'mpeg', '3gp', 'rmvb', 'ts'];

/** What a file's name ends in, lower case, without the dot; for an address, of its path. Undefined where there is no ending. */
export function endingOf(name: string): string | undefined {
  const address = /^[a-z][a-z0-9+.-]*:\/\/[^/]*(\/[^?#]*)?/i.exec(name.trim());
  const path = address === null ? name.trim() : (address[1] ?? '');
  return /\.([a-z0-9]{1,5})$/i.exec(path)?.[1]?.toLowerCase();
}

/** The form of a file, such as `jpg`: its media type's subtype where that says one, else its ending. */
export function formatOf({ name, type }: Pick<Media, 'name' | 'type'>): string | undefined {
  const subtype = /^(?:image|video)\/(?:x-)?([a-z0-9.+-]+)/i.exec(type?.trim() ?? '')?.[1]?.toLowerCase();
  return subtype === undefined ? endingOf(name) : subtype.replace(/\+xml$/, '').replace('quicktime', 'mov');
}

/** Whether a file is a picture or a film; undefined where nothing tells. */
export function mediaKind(media: Pick<Media, 'name' | 'type'>): 'picture' | 'film' | undefined {
  if (/^image\//i.test(media.type ?? '')) return 'picture';
  if (/^video\//i.test(media.type ?? '')) return 'film';
  const ending = endingOf(media.name) ?? '';
  return PICTURES.includes(ending) ? 'picture' : FILMS.includes(ending) ? 'film' : undefined;
}
