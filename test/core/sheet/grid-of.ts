import type { Cell, Grid, Merge, Workbook } from '../../../core/sheet/grid.ts';

/** A cell in short: text, a number, a ready cell, or nothing. */
export type Short = string | number | Cell | null;

/** A cell that shows a date and a time; `time` alone is a time without a day. */
export function dateCell(day: string | undefined, time?: string): Cell {
  const wall = Date.parse(`${day ?? '1970-01-01'}T${time ?? '00:00'}:00Z`) / 1000;
  const text = [day, time].filter((part) => part !== undefined).join(' ');
  return { kind: 'date', text, wall, ...(day === undefined ? { timeOnly: true as const } : {}) };
}

/** A formula's cell with the value stored beside it, or none. */
export const formulaCell = (text?: string): Cell =>
  text === undefined
    ? { kind: 'text', text: '', formula: true, uncomputed: true }
    : { kind: 'text', text, formula: true };

const cellOf = (short: Short): Cell | undefined => {
  if (short === null || short === '') return undefined;
  if (typeof short === 'string') return { kind: 'text', text: short };
  return typeof short === 'number' ? { kind: 'number', text: String(short) } : short;
};

/** A1-style corners to a merge: `merge('A4:A6')`. */
function merge(range: string): Merge {
  const match = /^([A-Z])(\d+):([A-Z])(\d+)$/.exec(range);
  if (match === null) throw new Error(range);
  const column = (letter: string | undefined): number => (letter ?? 'A').charCodeAt(0) - 65;
  return {
    firstColumn: column(match[1]),
    firstRow: Number(match[2]) - 1,
    lastColumn: column(match[3]),
    lastRow: Number(match[4]) - 1,
  };
}

export interface GridExtras {
  readonly name?: string;
  readonly merges?: readonly string[];
  readonly hidden?: boolean;
}

/** A sheet from rows of short cells. */
export const gridOf = (rows: readonly (readonly Short[])[], extras: GridExtras = {}): Grid => ({
  name: extras.name ?? 'Sheet1',
  rows: rows.map((row) => row.map(cellOf)),
  merges: (extras.merges ?? []).map(merge),
  hidden: extras.hidden ?? false,
});

export const workbookOf = (...sheets: readonly Grid[]): Workbook => ({ format: 'xlsx', sheets });
