import { type DateKind, dateKindOf } from './number-format.ts';
import type { XmlReader } from './xml-scanner.ts';
import { attributesOf } from './xml-text.ts';

/** Collects what each cell style (the `s` of a cell) shows of a number; `undefined` is an ordinary number. */
export function createStylesReader(): XmlReader & { kinds(): readonly (DateKind | undefined)[] } {
  const codes = new Map<number, string>();
  const formatIds: number[] = [];
  let inCellFormats = false;
  return {
    listens: false,
    open(name, attributes) {
      if (name === 'numFmt') {
        const all = attributesOf(attributes);
        codes.set(Number(all.get('numFmtId')), all.get('formatCode') ?? '');
      } else if (name === 'cellXfs') inCellFormats = true;
      else if (name === 'xf' && inCellFormats) formatIds.push(Number(attributesOf(attributes).get('numFmtId') ?? '0'));
    },
    close(name) {
      if (name === 'cellXfs') inCellFormats = false;
    },
    text() {},
    kinds: () => formatIds.map((id) => dateKindOf(id, codes.get(id))),
  };
}
