// Widths for added columns, in the list that a sheet may have of them, and the range it says it fills.
import { mergeOf } from './sheet-part.ts';
import type { TextEdit } from './text-edits.ts';
import { columnLetters } from './write-xlsx.ts';
import type { Tag } from './xml-tags.ts';
import { rawAttribute } from './xml-text.ts';

/**
 * Writes the widths of columns from `column` on, counted from 0. A run of columns that reaches over them is cut into what
 * is left of it on either side. `isHidden` speaks of their indexes. `tags` are `cols`, its `col`s, and `sheetData`, before which the list stands.
 */
export function widenedColumns(
  tags: readonly Tag[],
  column: number,
  widths: readonly number[],
  isHidden: (index: number) => boolean = () => false,
): TextEdit[] {
  const data = tags.find(({ name }) => name === 'sheetData');
  const list = tags.find(({ name, isEmpty }) => name === 'cols' && !isEmpty);
  const prefix = (list ?? data)?.prefix ?? '';
  const [first, last] = [column + 1, column + widths.length];
  const ours = widths
    .map(
      (width, index) =>
        `<${prefix}col min="${first + index}" max="${first + index}" width="${width}"${isHidden(index) ? ' hidden="1"' : ''} customWidth="1"/>`,
    )
    .join('');
  if (list === undefined) {
    return data === undefined
      ? []
      : [{ start: data.start, end: data.start, text: `<${prefix}cols>${ours}</${prefix}cols>` }];
  }
  const edits: TextEdit[] = [];
  let isPlaced = false;
  let place = list.end;
  for (const { name, attributes, start, end } of tags) {
    if (name !== 'col') continue;
    const min = Number(rawAttribute(attributes, 'min'));
    const max = Number(rawAttribute(attributes, 'max'));
    if (max < first) {
      place = end;
      continue;
    }
    if (min > last) continue;
    const part = (from: number, to: number) => (from > to ? '' : spanned(prefix, attributes, from, to));
    const left = part(min, Math.min(max, first - 1));
    const right = part(Math.max(min, last + 1), max);
    edits.push({ start, end, text: `${left}${isPlaced ? '' : ours}${right}` });
    isPlaced = true;
  }
  return isPlaced ? edits : [{ start: place, end: place, text: ours }];
}

const spanned = (prefix: string, attributes: string, min: number, max: number): string =>
  `<${prefix}col ${attributes.replace(/(^|\s)min=("|')\d+\2/, `$1min="${min}"`).replace(/(^|\s)max=("|')\d+\2/, `$1max="${max}"`)}/>`;

/** The range that a sheet says it fills, up to a column at least. */
export function widenedDimension({ attributes, start, end, prefix }: Tag, column: number): TextEdit[] {
  const ref = rawAttribute(attributes, 'ref') ?? '';
  const range = mergeOf(ref.includes(':') ? ref : `${ref}:${ref}`);
  if (range === undefined || range.lastColumn >= column) return [];
  const wide = `${columnLetters(range.firstColumn)}${range.firstRow + 1}:${columnLetters(column)}${range.lastRow + 1}`;
  return [{ start, end, text: `<${prefix}dimension ref="${wide}"/>` }];
}
