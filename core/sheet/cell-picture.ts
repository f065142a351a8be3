/** A picture that WPS keeps inside a cell; its stored value is the formula itself. */
export const CELL_PICTURE = /^\s*=?\s*(?:_xlfn\.)?DISPIMG\s*\(/i;

/** A picture of another program in the same words; `#VALUE!`, which it stores, is nobody's text. */
export const textOfPicture = (id: string): string => `=DISPIMG("${id}",1)`;

/** The id of a picture that only the web has. */
export const WEB_PICTURE = 'web';

/** The id of the picture that a cell holds. */
export const pictureInCell = (text: string): string | undefined =>
  CELL_PICTURE.test(text) ? /\(\s*"([^"]+)"/.exec(text)?.[1] : undefined;
