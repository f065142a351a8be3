// Posts written into the XML of a template's sheet: its body's rows are made anew in the look of its first, what stands below
// goes down, and everything else stays as it is written.
import type { TemplateFill } from '../../core/batch/review/fill-template.ts';
import type { FilledStyles } from './filled-styles.ts';
import { wouldRun } from './guard.ts';
import { movedAround, movedTail } from './move-below.ts';
import type { Body } from './moved-rows.ts';
import { type RowText, type SheetRows, sheetRows } from './sheet-rows.ts';
import { type TextEdit, withEdits } from './text-edits.ts';
import { widenedColumns } from './widen-columns.ts';
import { columnLetters } from './write-xlsx.ts';
import { cellText } from './xlsx-text.ts';
import { rawAttribute } from './xml-text.ts';

/** A sheet with its posts, and how its rows moved. */
export interface FilledSheet {
  readonly xml: string;
  readonly body: Body;
}

/** Fills a sheet; undefined where it has no rows. */
export function fillSheet(xml: string, fill: TemplateFill, styles: FilledStyles): FilledSheet | undefined {
  const sheet = sheetRows(xml);
  if (sheet === undefined) return undefined;
  const { header, first, rows, edge, added } = fill;
  const body: Body = { header, first, end: bodyEnd(sheet, fill), rows: rows.length };
  const { prefix } = sheet.data;
  const stands = sheet.rows.filter(({ row }) => row >= first && row < body.end);
  const pattern = stands.find(({ row }) => row === first);
  const headed = sheet.rows.find(({ row }) => row === header);
  const look = lookOf(sheet, pattern, fill);
  const made = rows.map((texts, at) => {
    const row = first + at;
    const columns = new Set([...look.columns, ...texts.keys()]);
    const cells = [...columns]
      .sort((a, b) => a - b)
      .map((column) => cellXml(prefix, row, column, texts.get(column) ?? '', look.styleAt(column), styles));
    return `${rowTag(prefix, row, pattern)}${cells.join('')}</${prefix}row>`;
  });
  // Samples that no post replaces are emptied; the rows stay.
  const left = stands.filter(({ row }) => row >= first + rows.length).map((one) => emptied(xml, one, prefix));
  const before = sheet.rows.findLast(({ row }) => row < first);
  const place = stands[0]?.start ?? before?.end ?? sheet.data.end;
  const edits: TextEdit[] = [
    ...(headed === undefined ? [] : [headedRow(xml, headed, fill, prefix)]),
    // Of edits at one place the one that takes nothing away stands first.
    { start: place, end: place, text: [...made, ...left].join('') },
    ...stands.map(({ start, end }) => ({ start, end, text: '' })),
    ...sheet.rows.filter(({ row }) => row >= body.end).flatMap((row) => movedTail(xml, row, body)),
    ...movedAround(xml, sheet, fill, body),
    ...widenedColumns(
      [...sheet.around.filter(({ name, closes }) => !closes && (name === 'cols' || name === 'col')), sheet.data],
      edge,
      added.map(({ width }) => width),
      (index) => added[index]?.isHidden === true,
    ),
  ];
  return { xml: withEdits(xml, edits), body };
}

/** One past the last row that looks like the body's first, up to what stands below it. */
function bodyEnd({ rows }: SheetRows, { first, samplesEnd, below = Infinity, textColumn }: TemplateFill): number {
  const pattern = rows.find(({ row }) => row === first);
  const styleIn = (one: RowText | undefined) => one?.cells.find(({ column }) => column === textColumn)?.style;
  const style = styleIn(pattern);
  let end = samplesEnd;
  for (const one of rows) {
    if (one.row !== end || end >= below || style === undefined || styleIn(one) !== style) continue;
    end += 1;
  }
  return end;
}

interface Look {
  readonly columns: readonly number[];
  readonly styleAt: (column: number) => string | undefined;
}

/** How a row of the body looks: as the first of the template, else as its columns say. Added columns look like the last one. */
function lookOf({ around }: SheetRows, pattern: RowText | undefined, { edge, added }: TemplateFill): Look {
  const own = new Map(pattern?.cells.map(({ column, style }) => [column, style]));
  const ofColumn = (column: number) => {
    const run = around.find(
      ({ name, closes, attributes }) =>
        name === 'col' &&
        !closes &&
        Number(rawAttribute(attributes, 'min')) <= column + 1 &&
        Number(rawAttribute(attributes, 'max')) > column,
    );
    return run === undefined ? undefined : rawAttribute(run.attributes, 'style');
  };
  const last = pattern?.cells.findLast(({ column }) => column < edge)?.style;
  const shown = added.flatMap(({ isHidden }, at) => (isHidden === true ? [] : [edge + at]));
  return {
    columns: [...own.keys(), ...shown].filter((column) => column < edge + added.length),
    styleAt: (column) => {
      if (column < edge || column >= edge + added.length) return own.get(column) ?? ofColumn(column);
      return added[column - edge]?.isHidden === true ? undefined : last;
    },
  };
}

function cellXml(
  prefix: string,
  row: number,
  column: number,
  text: string,
  style: string | undefined,
  styles: FilledStyles,
): string {
  const place = `${columnLetters(column)}${row + 1}`;
  if (text === '') return style === undefined ? '' : `<${prefix}c r="${place}" s="${style}"/>`;
  return textCell(prefix, place, text, styles.textIn(style, wouldRun(text)) ?? style);
}

/** A cell that is text, whatever it begins with. */
function textCell(prefix: string, place: string, text: string, style: string | undefined): string {
  const said = style === undefined ? '' : ` s="${style}"`;
  return (
    `<${prefix}c r="${place}"${said} t="inlineStr"><${prefix}is>` +
    `<${prefix}t xml:space="preserve">${cellText(text)}</${prefix}t></${prefix}is></${prefix}c>`
  );
}

/** A row's tag as the template has it, as tall as its texts are. */
function rowTag(prefix: string, row: number, pattern: RowText | undefined): string {
  const kept = ['s', 'customFormat'].flatMap((name) => {
    const value = pattern === undefined ? undefined : rawAttribute(pattern.tag.attributes, name);
    return value === undefined ? [] : [` ${name}="${value}"`];
  });
  return `<${prefix}row r="${row + 1}"${kept.join('')}>`;
}

function emptied(xml: string, { row, tag, cells }: RowText, prefix: string): string {
  const kept = cells.flatMap(({ column, style }) =>
    style === undefined ? [] : [`<${prefix}c r="${columnLetters(column)}${row + 1}" s="${style}"/>`],
  );
  const open = xml.slice(tag.start, tag.end).replace(/\s*\/?>$/, '>');
  return `${open}${kept.join('')}</${prefix}row>`;
}

/** The header's row with the added headings, each in the look of the last one that is there. */
function headedRow(
  xml: string,
  { row, tag, cells, start, end }: RowText,
  { edge, added }: TemplateFill,
  prefix: string,
): TextEdit {
  const style = cells.findLast(({ column }) => column < edge)?.style;
  const text = (one: (typeof cells)[number]) => xml.slice(one.start, one.end);
  const headings = added.map(({ header, isHidden }, at) =>
    textCell(prefix, `${columnLetters(edge + at)}${row + 1}`, header, isHidden === true ? undefined : style),
  );
  const open = xml.slice(tag.start, tag.end).replace(/\sspans=(?:"[^"]*"|'[^']*')/, '');
  const pieces = [
    ...cells.filter(({ column }) => column < edge).map(text),
    ...headings,
    ...cells.filter(({ column }) => column >= edge + added.length).map(text),
  ];
  return { start, end, text: `${open}${pieces.join('')}</${prefix}row>` };
}
