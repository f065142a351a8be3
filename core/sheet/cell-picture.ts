/** A picture that WPS keeps inside a cell; its stored value is the formula itself. */
export const CELL_PICTURE = /^\s*=?\s*(?:_xlfn\.)?DISPIMG\s*\(/i;

/** The id of the picture that a cell holds. */
export const pictureInCell = (text: string): string | undefined =>
  CELL_PICTURE.test(text) ? /\(\s*"([^"]+)"/.exec(text)?.[1] : undefined;
