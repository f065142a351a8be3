import type { PlannerError } from '../../core/messages/errors.ts';
import { LIMITS, inMegabytes } from './limits.ts';

/** The package is damaged; `reason` names the part or the thing that is wrong, in no language. */
export const broken = (file: string, reason: string): PlannerError => ({
  code: 'workbook-broken',
  data: { file, reason },
  file,
});

/** A part inflates past the bounds. */
export const inflatesTooFar = (file: string, part: string): PlannerError => ({
  code: 'file-inflates',
  data: { file, part, limit: inMegabytes(LIMITS.partBytes) },
  file,
});

/** A sheet has more rows, columns, cells or characters than are read; `row` counts from 1. */
export const sheetTooLarge = (file: string, sheet: string, row: number): PlannerError => ({
  code: 'sheet-too-large',
  data: {
    file,
    sheet,
    row,
    rows: LIMITS.rows,
    columns: LIMITS.columns,
    cells: LIMITS.cells,
    characters: LIMITS.characters,
  },
  file,
  row,
});
