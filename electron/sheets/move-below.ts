// What a sheet says of its rows, once its body has another number of them: the rows below, merges, lists, filters, links.
import type { TemplateFill } from '../../core/batch/review/fill-template.ts';
import type { Merge } from '../../core/sheet/grid.ts';
import { type Body, movedFormula, movedList, movedRange, movedRow, rangeOf, rangeText } from './moved-rows.ts';
import type { RowText, SheetRows } from './sheet-rows.ts';
import type { TextEdit } from './text-edits.ts';
import { columnLetters } from './write-xlsx.ts';
import { attributeText } from './xlsx-text.ts';
import { type Tag, tagsOf } from './xml-tags.ts';
import { rawAttribute } from './xml-text.ts';

/** A row below the body, with its cells, at the place that it gets. */
export function movedTail(xml: string, { row, start, end }: RowText, body: Body): TextEdit[] {
  const to = movedRow(row, body) + 1;
  if (to === row + 1) return [];
  const edits: TextEdit[] = [];
  const text = xml.slice(start, end);
  for (const tag of tagsOf(text)) {
    if (tag.closes) continue;
    const written = text.slice(tag.start, tag.end);
    if (tag.name === 'row' || tag.name === 'c') {
      const moved = written.replace(
        /(\sr=["'])([A-Z]*)\d+/,
        (_, head: string, column: string) => `${head}${column}${to}`,
      );
      const numbered = tag.name === 'c' || moved !== written ? moved : written.replace(/(\/?>)$/, ` r="${to}"$1`);
      edits.push({ start: start + tag.start, end: start + tag.end, text: numbered });
    } else if (tag.name === 'f' && !tag.isEmpty) {
      const ref = rawAttribute(tag.attributes, 'ref');
      const head = ref === undefined ? written : written.replace(`"${ref}"`, `"${movedList(ref, body)}"`);
      const close = text.indexOf('<', tag.end);
      edits.push({
        start: start + tag.start,
        end: start + close,
        text: head + movedFormula(text.slice(tag.end, close), body),
      });
    }
  }
  return edits;
}

// Elements whose ranges follow the rows, and under which attribute they say them.
const RANGED: Readonly<Record<string, 'ref' | 'sqref'>> = {
  ...{ autoFilter: 'ref', hyperlink: 'ref', sortState: 'ref' },
  ...{ conditionalFormatting: 'sqref', dataValidation: 'sqref', ignoredError: 'sqref', protectedRange: 'sqref' },
};

/** Edits of everything beside the rows. */
export function movedAround(xml: string, { around }: SheetRows, fill: TemplateFill, body: Body): TextEdit[] {
  const edits: TextEdit[] = [];
  for (const tag of around) {
    const name = tag.closes ? undefined : RANGED[tag.name];
    if (name !== undefined) edits.push(...moved(xml, tag, name, body));
    else if (tag.name === 'sqref' && !tag.closes && !tag.isEmpty) {
      // Lists of newer spreadsheets say their ranges as text.
      const close = xml.indexOf('<', tag.end);
      edits.push({ start: tag.end, end: close, text: movedList(xml.slice(tag.end, close), body) });
    } else if (tag.name === 'dimension') edits.push(...dimension(xml, tag, fill, body));
  }
  return [...edits, ...merged(around, body), ...listed(around, fill, body)];
}

function moved(xml: string, tag: Tag, name: 'ref' | 'sqref', body: Body): TextEdit[] {
  const list = rawAttribute(tag.attributes, name);
  if (list === undefined) return [];
  const written = xml.slice(tag.start, tag.end);
  const text = written.replace(new RegExp(`(\\s${name}=["'])[^"']*`), `$1${movedList(list, body)}`);
  return text === written ? [] : [{ start: tag.start, end: tag.end, text }];
}

function dimension(xml: string, tag: Tag, { edge, added }: TemplateFill, body: Body): TextEdit[] {
  const range = rangeOf(rawAttribute(tag.attributes, 'ref') ?? '');
  if (range === undefined) return [];
  const lastRow = Math.max(movedRow(range.lastRow, body), body.first + body.rows - 1);
  const wide = { ...range, lastRow, lastColumn: Math.max(range.lastColumn, edge + added.length - 1) };
  return [
    {
      start: tag.start,
      end: tag.end,
      text: xml.slice(tag.start, tag.end).replace(/(\sref=["'])[^"']*/, `$1${rangeText(wide)}`),
    },
  ];
}

/** The merges: those of the body's first row stand in each of its rows, what was merged over several of them is not. */
function merged(around: readonly Tag[], body: Body): TextEdit[] {
  const all = around.find(({ name, closes }) => name === 'mergeCells' && !closes);
  const end = around.find(({ name, closes }) => name === 'mergeCells' && closes);
  if (all === undefined || end === undefined) return [];
  const ranges = around.flatMap((tag) =>
    tag.name === 'mergeCell' ? (rangeOf(rawAttribute(tag.attributes, 'ref') ?? '') ?? []) : [],
  );
  const { first } = body;
  const rows = Math.max(body.rows, body.end - first);
  const pattern = ranges.filter(({ firstRow, lastRow }) => firstRow === first && lastRow === first && first < body.end);
  const kept = ranges
    .filter(({ firstRow }) => firstRow < first || firstRow >= body.end)
    .map((range) => movedRange(range, body));
  const repeated = Array.from({ length: rows }, (_, at): Merge[] =>
    pattern.map((range) => ({ ...range, firstRow: first + at, lastRow: first + at })),
  ).flat();
  const list = [...kept, ...repeated].map((range) => `<${all.prefix}mergeCell ref="${rangeText(range)}"/>`);
  const text =
    list.length === 0
      ? ''
      : `<${all.prefix}mergeCells count="${list.length}">${list.join('')}</${all.prefix}mergeCells>`;
  return [{ start: all.start, end: end.end, text }];
}

// What may stand behind the lists of a sheet, in the order of the format.
const BEHIND_LISTS = new Set([
  ...['hyperlinks', 'printOptions', 'pageMargins', 'pageSetup', 'headerFooter', 'rowBreaks', 'colBreaks'],
  ...['customProperties', 'cellWatches', 'ignoredErrors', 'smartTags', 'drawing', 'legacyDrawing', 'legacyDrawingHF'],
  ...['picture', 'oleObjects', 'controls', 'webPublishItems', 'tableParts', 'extLst', 'worksheet'],
]);

/** The list of decisions, where the template offers none of its own at that place. */
function listed(
  around: readonly Tag[],
  { choices: { column, texts } }: TemplateFill,
  { first, rows }: Body,
): TextEdit[] {
  const isThere = around.some(
    (tag) =>
      tag.name === 'dataValidation' &&
      !tag.closes &&
      covers(rawAttribute(tag.attributes, 'sqref') ?? '', first, column),
  );
  if (isThere) return [];
  const letters = columnLetters(column);
  const list = around.find(({ name, closes }) => name === 'dataValidations' && !closes);
  const behind = around.findIndex(({ name, closes }) => BEHIND_LISTS.has(name) && closes === (name === 'worksheet'));
  const next = around[behind];
  const prefix = list?.prefix ?? around.find(({ name }) => name === 'worksheet')?.prefix ?? '';
  const formula = attributeText(`"${texts.join(',')}"`);
  const one =
    `<${prefix}dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${letters}${first + 1}:${letters}${first + rows}">` +
    `<${prefix}formula1>${formula}</${prefix}formula1></${prefix}dataValidation>`;
  const close = around.find(({ name, closes }) => name === 'dataValidations' && closes);
  if (list !== undefined && close !== undefined) {
    const count = Number(rawAttribute(list.attributes, 'count') ?? Number.NaN);
    const counted = Number.isNaN(count)
      ? []
      : [{ start: list.start, end: list.end, text: `<${prefix}dataValidations count="${count + 1}">` }];
    return [...counted, { start: close.start, end: close.start, text: one }];
  }
  if (next === undefined) return [];
  return [
    {
      start: next.start,
      end: next.start,
      text: `<${prefix}dataValidations count="1">${one}</${prefix}dataValidations>`,
    },
  ];
}

const covers = (list: string, row: number, column: number): boolean =>
  list.split(/\s+/).some((one) => {
    const range = rangeOf(one);
    if (range === undefined) return false;
    const { firstRow, lastRow, firstColumn, lastColumn } = range;
    return firstRow <= row && lastRow >= row && firstColumn <= column && lastColumn >= column;
  });
