import { foldName } from './fold.ts';
import type { Cell } from './grid.ts';

/** A row of headers as one text, the same for the same headers in the same columns. */
export const headersOf = (cells: readonly (Cell | undefined)[]): string =>
  Array.from(cells, (cell) => foldName(cell?.text.slice(0, 200) ?? ''))
    .join('|')
    // Rows that were kept out come back with our own column at their end.
    .replace(/\|+(?:问题|problem)?$/, '');

/** The weekdays of a month grid as one text, which no row of headers gives: folded, they have no dash. */
export const headersOfGrid = (cells: readonly (Cell | undefined)[]): string => `month-grid|${headersOf(cells)}`;
