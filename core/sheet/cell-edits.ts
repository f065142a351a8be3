// What a person wrote over single cells of a sheet. The file itself stays as it is.
import { chooseSheet } from './choose-sheet.ts';
import type { Cell, Grid, Workbook } from './grid.ts';
import { columnIndex } from './header.ts';
import type { CellEdit, SheetQuestion } from './sheet-reading.ts';

/** A workbook as a person wants it to be read. */
export interface EditedWorkbook {
  readonly workbook: Workbook;
  /** The sheet that was edited, as the file has it. */
  readonly original?: Grid;
  /** Edits that were not used, with what stands there now. */
  readonly unused: readonly { readonly edit: CellEdit; readonly text: string }[];
}

/** Writes the edits of a question into the sheet that is read without them. */
export function withEdits(workbook: Workbook, question: SheetQuestion): EditedWorkbook {
  const { edits = [] } = question;
  const chosen = edits.length === 0 ? undefined : chooseSheet(workbook, question);
  const name = chosen?.ok === true ? chosen.value.grid.name : undefined;
  const original = workbook.sheets.find((sheet) => sheet.name === name);
  if (original === undefined) return { workbook, unused: [] };
  const unused: { edit: CellEdit; text: string }[] = [];
  const rows = [...original.rows];
  for (const edit of edits) {
    const [row, column] = [edit.row - 1, columnIndex(edit.column)];
    const text = original.rows[row]?.[column]?.text ?? '';
    if (edit.was !== undefined && edit.was !== text) {
      unused.push({ edit, text });
      continue;
    }
    const cells: (Cell | undefined)[] = [...(rows[row] ?? [])];
    cells[column] = edit.text === '' ? undefined : { kind: 'text', text: edit.text };
    rows[row] = cells;
  }
  const edited = { ...original, rows };
  return {
    workbook: { ...workbook, sheets: workbook.sheets.map((sheet) => (sheet === original ? edited : sheet)) },
    original,
    unused,
  };
}
