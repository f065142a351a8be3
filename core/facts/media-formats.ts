// What Weibo takes as a picture, and what is surely no picture or film.

/** Source: Weibo-Picture-Store's readme and the API's document (B, as of 2026-11-23); webp is converted. */
export const PICTURE_FORMATS: readonly string[] = ['jpg', 'jpeg', 'pjpeg', 'jfif', 'png', 'gif', 'webp'];

/** Pictures of which no source says that Weibo takes them. */
export const DOUBTFUL_FORMATS: readonly string[] = [
  'bmp',
  'heic',
  'heif',
  'avif',
  'tif',
  'tiff',
  'svg',
  ...['cr2', 'cr3', 'nef', 'arw', 'dng', 'raf'],
];

/** Drafts, documents and archives: what a designer works in, no file that can be posted. */
export const WORK_FORMATS: readonly string[] = [
  ...['psd', 'psb', 'ai', 'eps', 'indd', 'cdr', 'sketch', 'fig', 'xd', 'aep', 'prproj'],
  ...['pdf', 'doc', 'docx', 'ppt', 'pptx', 'xls', 'xlsx', 'key', 'pages', 'wps', 'et', 'dps', 'txt', 'md', 'html'],
  ...['zip', 'rar', '7z', 'tar', 'gz'],
];
