import { type ColourOf, isFillColour, isTextColour } from './colours.ts';
import { type DateKind, dateKindOf } from './number-format.ts';
import type { XmlReader } from './xml-scanner.ts';
import { attributesOf, rawAttribute } from './xml-text.ts';

/** Styles by the `s` of a cell. */
export interface StylesReader extends XmlReader {
  /** What each shows of a number; `undefined` is an ordinary number. */
  kinds(): readonly (DateKind | undefined)[];
  /** How each marks its cell; see `Grid.marks`. */
  marks(): readonly (readonly string[])[];
}

/** Marks of text as they are met, run by run. */
export function createTextMarks(colourOf: ColourOf): {
  open(name: string, attributes: string): void;
  take(): string[];
} {
  let colour: string | undefined;
  let strike = false;
  let underlined = false;
  return {
    open(name, attributes) {
      if (name === 'color') colour = colourOf(attributes);
      else if (name === 'strike') strike = !/^(0|false)$/.test(rawAttribute(attributes, 'val') ?? '1');
      else if (name === 'u') underlined = rawAttribute(attributes, 'val') !== 'none';
    },
    take() {
      // Coloured and underlined is how programs show a link.
      const coloured = colour !== undefined && !underlined && isTextColour(colour);
      const marks = [...(coloured ? [`font:${colour}`] : []), ...(strike ? ['strike'] : [])];
      colour = undefined;
      strike = false;
      underlined = false;
      return marks;
    },
  };
}

/** Reads the styles of a workbook. */
export function createStylesReader(colourOf: ColourOf = () => undefined): StylesReader {
  const codes = new Map<number, string>();
  const formats: { readonly number: number; readonly font: number; readonly fill: number }[] = [];
  const fonts: (readonly string[])[] = [];
  const fills: (readonly string[])[] = [];
  const textMarks = createTextMarks(colourOf);
  let within: string | undefined;
  let solid = false;
  let fill: string | undefined;
  return {
    listens: false,
    open(name, attributes) {
      if (name === 'fonts' || name === 'fills' || name === 'cellXfs') within = name;
      else if (name === 'numFmt') {
        const all = attributesOf(attributes);
        codes.set(Number(all.get('numFmtId')), all.get('formatCode') ?? '');
      } else if (within === 'fonts') textMarks.open(name, attributes);
      else if (within === 'fills') {
        if (name === 'patternFill') solid = rawAttribute(attributes, 'patternType') === 'solid';
        else if (name === 'fgColor' && solid) fill = colourOf(attributes);
      } else if (within === 'cellXfs' && name === 'xf') {
        const all = attributesOf(attributes);
        const number = (key: string): number => Number(all.get(key) ?? '0');
        formats.push({ number: number('numFmtId'), font: number('fontId'), fill: number('fillId') });
      }
    },
    close(name) {
      if (name === within) within = undefined;
      else if (within === 'fonts' && name === 'font') fonts.push(textMarks.take());
      else if (within === 'fills' && name === 'fill') {
        fills.push(fill !== undefined && isFillColour(fill) ? [`fill:${fill}`] : []);
        fill = undefined;
        solid = false;
      }
    },
    text() {},
    kinds: () => formats.map(({ number }) => dateKindOf(number, codes.get(number))),
    marks: () => formats.map(({ font, fill: at }) => [...(fills[at] ?? []), ...(fonts[font] ?? [])]),
  };
}
