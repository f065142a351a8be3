// What a file is as it lies there, by its first bytes where they tell, else by the ending of its name.

/** Pictures that any browser shows as they are. */
export type PictureType = 'image/jpeg' | 'image/png' | 'image/gif' | 'image/webp';

/** How many bytes from the start are enough to tell. */
export const TELLING_BYTES = 16;

const text = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, Math.min(to, bytes.length)));

/** The type of a picture that may be shown, by its first bytes alone; undefined for everything else. */
export function pictureTypeOf(head: Uint8Array): PictureType | undefined {
  if (head[0] === 0xff && head[1] === 0xd8 && head[2] === 0xff) return 'image/jpeg';
  if (text(head, 0, 8) === '\u0089PNG\r\n\u001a\n') return 'image/png';
  if (/^GIF8[79]a$/.test(text(head, 0, 6))) return 'image/gif';
  if (text(head, 0, 4) === 'RIFF' && text(head, 8, 12) === 'WEBP') return 'image/webp';
  return undefined;
}

// By the brand that stands in an ISO file's first box; other brands are films.
const BRANDS: Readonly<Record<string, string>> = {
  heic: 'image/heic',
  heix: 'image/heic',
  mif1: 'image/heif',
  avif: 'image/avif',
  'qt  ': 'video/quicktime',
};

const ENDINGS: Readonly<Record<string, string>> = {
  avi: 'video/x-msvideo',
  bmp: 'image/bmp',
  heic: 'image/heic',
  mkv: 'video/x-matroska',
  mov: 'video/quicktime',
  mp4: 'video/mp4',
  pdf: 'application/pdf',
  psd: 'image/vnd.adobe.photoshop',
  svg: 'image/svg+xml',
  tif: 'image/tiff',
  tiff: 'image/tiff',
  webm: 'video/webm',
  wmv: 'video/x-ms-wmv',
};

const endingOf = (name: string): string => /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';

/** The MIME type of a file of this name that begins with these bytes; `application/octet-stream` where nothing tells. */
export function mediaTypeOf(head: Uint8Array, name: string): string {
  const picture = pictureTypeOf(head);
  if (picture !== undefined) return picture;
  if (text(head, 4, 8) === 'ftyp') return BRANDS[text(head, 8, 12)] ?? 'video/mp4';
  if (text(head, 0, 4) === '\u001aE\u00df\u00a3') return endingOf(name) === 'webm' ? 'video/webm' : 'video/x-matroska';
  return ENDINGS[endingOf(name)] ?? 'application/octet-stream';
}
