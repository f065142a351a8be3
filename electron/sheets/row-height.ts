// How tall a row has to be for its wrapped texts: not every spreadsheet finds that out by itself when it opens a file.

// Points, of a font of 11; Excel takes no row that is taller than the last.
const LINE = 15;
const TALLEST = 409;

/** The lines of a text in a column of a width in characters; a Chinese character is as wide as two. */
function linesOf(text: string, width: number): number {
  return text.split('\n').reduce((lines, paragraph) => {
    const units = [...paragraph].reduce(
      (sum, character) => sum + ((character.codePointAt(0) ?? 0) < 0x2e80 ? 1 : 2),
      0,
    );
    return lines + Math.max(1, Math.ceil(units / Math.max(1, width - 1)));
  }, 0);
}

/** The height of a row in points, from its texts and the widths of their columns. */
export const rowHeight = (cells: Iterable<readonly [text: string, width: number]>): number =>
  Math.min(TALLEST, LINE * [...cells].reduce((most, [text, width]) => Math.max(most, linesOf(text, width)), 1));
