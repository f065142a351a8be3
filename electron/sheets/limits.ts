const MB = 1024 * 1024;

/** What a file may hold before it is refused; every bound is checked on what is really read, never on what a file declares. */
export const LIMITS = {
  /** Filled rows of one sheet below its first filled one. */
  rows: 100_000,
  /** Columns up to the last filled cell. */
  columns: 1_024,
  /** Filled cells of all sheets, and strings that they may share. */
  cells: 2_000_000,
  /** UTF-16 units in one cell. Excel itself stops at 32,767. */
  characters: 100_000,
  /** Inflated bytes of one part, and of all parts that are taken together. */
  partBytes: 256 * MB,
  allBytes: 512 * MB,
  /** Inflated against packed bytes, once a part is larger than `ratioFrom`. */
  ratio: 500,
  ratioFrom: 8 * MB,
  /** Files in the package, pictures included. */
  entries: 60_000,
  sheets: 1_000,
  /** Merged ranges of one sheet. */
  merges: 100_000,
  /** Comments of one part. */
  comments: 100_000,
  /** Pictures that float over one sheet. */
  pictures: 20_000,
  /** One picture's own bytes, and those of all that are taken from one file. */
  pictureBytes: 100 * MB,
  allPictureBytes: 2_048 * MB,
  csvBytes: 256 * MB,
} as const;

/** Excel's own grid; a cell outside it is damage, not size. */
export const GRID_ROWS = 1_048_576;
export const GRID_COLUMNS = 16_384;

/** Bytes as whole megabytes, for sentences. */
export const inMegabytes = (bytes: number): number => Math.round(bytes / MB);
