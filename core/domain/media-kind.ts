// What a file is, by its media type where one is known, else by the ending of its name or address.
import type { Media } from './media.ts';

const PICTURES = ['jpg', 'jpeg', 'png', 'gif', 'webp', 'bmp', 'heic', 'heif', 'tif', 'tiff', 'svg', 'avif', 'jfif'];
const FILMS = ['mp4', 'mov', 'm4v', 'avi', 'flv', 'wmv', 'mkv', 'webm', 'mpg', 'mpeg', '3gp', 'rmvb', 'ts'];

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

/** Whether a file is a picture or a film; undefined where nothing tells. */
export function mediaKind(media: Pick<Media, 'name' | 'type'>): 'picture' | 'film' | undefined {
  if (/^image\//i.test(media.type ?? '')) return 'picture';
  if (/^video\//i.test(media.type ?? '')) return 'film';
  const ending = endingOf(media.name) ?? '';
  return PICTURES.includes(ending) ? 'picture' : FILMS.includes(ending) ? 'film' : undefined;
}
