import { textOfPicture } from '../../core/sheet/cell-picture.ts';
import type { Cell } from '../../core/sheet/grid.ts';
import { isoCell, serialCell } from './cell-date.ts';
import type { DateKind } from './number-format.ts';
import { numberText } from './number-text.ts';
import type { RichPicture } from './rich-pictures.ts';
import { detached, unescapeCell } from './xml-text.ts';

/** What the cells of one workbook are read with. */
export interface CellSetting {
  readonly strings: readonly (Cell | undefined)[];
  readonly kinds: readonly (DateKind | undefined)[];
  readonly from1904: boolean;
  /** How each style marks its cell; see `Grid.marks`. */
  readonly marks: readonly (readonly string[])[];
  /** How parts of strings are marked, by the string's index. */
  readonly stringMarks: ReadonlyMap<number, readonly string[]>;
  /** The picture that Excel shows in a cell whose stored value is an error, by the cell's metadata. */
  readonly pictureOf: RichPicture;
}

/** A cell as it stands in the sheet's XML: type, style, value (`undefined`: no `v` or `is`), and whether it has a formula. */
export interface StoredCell {
  readonly type: string | undefined;
  readonly style: string | undefined;
  readonly value: string | undefined;
  readonly formula: boolean;
  /** Number of its value metadata. */
  readonly metadata?: string | undefined;
}

/** What a stored cell shows; `undefined` is empty, `'broken'` points at a string that is not there. */
export function cellOf(stored: StoredCell, setting: CellSetting): Cell | undefined | 'broken' {
  const { value = '', formula, type, metadata } = stored;
  const picture =
    metadata !== undefined && type === 'e' && value === '#VALUE!' ? setting.pictureOf(Number(metadata)) : undefined;
  if (picture !== undefined) return { kind: 'text', text: textOfPicture(picture), ...(formula && { formula: true }) };
  if (formula && value === '' && (stored.value === undefined || type !== 'str')) {
    return { kind: 'text', text: '', formula: true, uncomputed: true };
  }
  const shown = shownBy(stored, setting);
  if (!formula || shown === 'broken') return shown;
  return { ...(shown ?? { kind: 'text', text: '' }), formula: true };
}

function shownBy({ type, style, value }: StoredCell, setting: CellSetting): Cell | undefined | 'broken' {
  if (value === undefined || value === '') return undefined;
  switch (type) {
    case 's': {
      const index = Number(value);
      return Number.isInteger(index) && index >= 0 && index < setting.strings.length
        ? setting.strings[index]
        : 'broken';
    }
    case 'str':
    case 'inlineStr':
      return { kind: 'text', text: detached(unescapeCell(value)) };
    case 'b':
      return { kind: 'boolean', text: value === '1' || value.toLowerCase() === 'true' ? 'TRUE' : 'FALSE' };
    case 'e':
      return { kind: 'error', text: value };
    case 'd':
      return isoCell(value) ?? { kind: 'text', text: value };
    default: {
      const text = numberText(value);
      if (text === undefined) return { kind: 'text', text: value };
      const kind = style === undefined ? setting.kinds[0] : setting.kinds[Number(style)];
      const date = kind === undefined ? undefined : serialCell(Number(value), kind, setting.from1904);
      return date ?? { kind: 'number', text };
    }
  }
}
