// Columns that nobody understood although what they hold matters: links, days and times that would end as notes unseen.
import { scanLinks } from '../domain/link-scan.ts';
import { isPlainNote } from './columns.ts';
import type { FoundHeader } from './find-header.ts';
import { type SheetProblem, sheetProblem } from './sheet-problems.ts';

const CLOCK = /^\s*(?:[01]?\d|2[0-3])\s*[:：点時时]\s*[0-5]?\d?\s*分?\s*$/;

/** A warning for each unrecognised column, with the first cell that should have meant something. */
export function overlookedColumns({ grid, header, blocks }: FoundHeader): SheetProblem[] {
  // Another platform's columns were left out on purpose and have been told.
  if (blocks !== undefined || header.index < 0) return [];
  const told = new Set(header.doubles.map(({ column }) => column.index));
  return header.columns.flatMap(({ index, key, label, unnamed, ignored }) => {
    if (key !== undefined || unnamed === true || ignored === true || told.has(index) || isPlainNote(label)) return [];
    for (let row = header.index + 1; row < grid.rows.length; row++) {
      const cell = grid.rows[row]?.[index];
      if (cell === undefined || !(cell.kind === 'date' || CLOCK.test(cell.text) || scanLinks(cell.text).length > 0))
        continue;
      return [sheetProblem('column-as-note', { row: row + 1, column: label, value: cell.text }, {})];
    }
    return [];
  });
}
