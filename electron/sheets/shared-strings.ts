import type { PlannerError } from '../../core/messages/errors.ts';
import type { Cell } from '../../core/sheet/grid.ts';
import type { ColourOf } from './colours.ts';
import { LIMITS } from './limits.ts';
import { sheetTooLarge } from './refusals.ts';
import { createTextMarks } from './styles-part.ts';
import type { XmlReader } from './xml-scanner.ts';
import { detached, unescapeCell } from './xml-text.ts';

export interface SharedStringsReader extends XmlReader {
  readonly cells: readonly (Cell | undefined)[];
  /** How runs of a string are marked, by its index. */
  readonly marks: ReadonlyMap<number, readonly string[]>;
  readonly refusal: PlannerError | undefined;
}

/**
 * Collects the strings that cells point at, one cell each that all of them share. Runs of rich text are joined,
 * reading aids (`rPh`) left out; `undefined` is an empty string.
 */
export function createSharedStringsReader(file: string, colourOf: ColourOf = () => undefined): SharedStringsReader {
  const cells: (Cell | undefined)[] = [];
  const marks = new Map<number, readonly string[]>();
  const textMarks = createTextMarks(colourOf);
  let inRun = false;
  let text = '';
  let inAid = false;
  let listens = false;
  return {
    get listens() {
      return listens;
    },
    get refusal() {
      return cells.length > LIMITS.cells ? sheetTooLarge(file, 'xl/sharedStrings.xml', cells.length) : undefined;
    },
    cells,
    marks,
    open(name, attributes) {
      if (name === 'si') text = '';
      else if (name === 'rPh') inAid = true;
      else if (name === 't') listens = !inAid;
      else if (name === 'rPr') inRun = true;
      else if (inRun) textMarks.open(name, attributes);
    },
    close(name) {
      if (name === 't') listens = false;
      else if (name === 'rPr') {
        inRun = false;
        const found = textMarks.take();
        if (found.length > 0) marks.set(cells.length, [...(marks.get(cells.length) ?? []), ...found]);
      } else if (name === 'rPh') inAid = false;
      else if (name === 'si')
        cells.push(text === '' ? undefined : { kind: 'text', text: detached(unescapeCell(text)) });
    },
    text(value) {
      text += value;
    },
  };
}
