/** A picture that WPS keeps inside a cell; its stored value is the formula itself. */
export const CELL_PICTURE = /^\s*=?\s*(?:_xlfn\.)?DISPIMG\s*\(/i;
