// What a person said of a sheet's columns, or of a month grid, kept for the next sheet of that client with the same headers.
import { type ClientId, clientId } from '../../core/ids.ts';
import type { PlannerError } from '../../core/messages/errors.ts';
import { type Result, ok } from '../../core/result.ts';
import type { ColumnChoice } from '../../core/sheet/column-choice.ts';
import { isColumnMeaning } from '../../core/sheet/columns.ts';
import { type GridChoice, TAKEN_OUT, isUsual } from '../../core/sheet/grid-choice.ts';
import { isOfGrid } from '../../core/sheet/headers-of.ts';
import type { SheetLayout, SheetQuestion, SheetReading } from '../../core/sheet/sheet-reading.ts';
import type { ReadableDb, WritableDb } from '../../db/handle.ts';
import { allSheetLayouts, dropSheetLayout, keepSheetLayout } from '../../db/sheet-layouts.ts';
import { transaction } from '../../db/transaction.ts';

/** All layouts that are kept. */
export const layoutsIn = (db: ReadableDb): SheetLayout[] =>
  allSheetLayouts(db).map(({ clientId: client, headers, columns: json }) => ({
    headers,
    ...(client !== undefined && { clientId: clientId.parse(client) }),
    ...(isOfGrid(headers) ? { columns: {}, monthGrid: gridChoice(json) } : { columns: columnChoice(json) }),
  }));

// It was a choice when it was kept; a meaning that a later version knows is none here.
const columnChoice = (json: string): ColumnChoice =>
  Object.fromEntries(
    Object.entries(JSON.parse(json) as ColumnChoice).filter(([, meaning]) => isColumnMeaning(meaning)),
  );

function gridChoice(json: string): GridChoice {
  const { takeOut = [], labels = [] } = JSON.parse(json) as GridChoice;
  return { takeOut: TAKEN_OUT.filter((one) => takeOut.includes(one)), labels };
}

/** Keeps a choice for the client whose rows the sheet has; one that says nothing forgets what was said before. */
export function keepLayout(
  db: WritableDb,
  { headers, monthGrid: read }: Pick<SheetReading, 'headers' | 'monthGrid'>,
  clients: ReadonlySet<ClientId>,
  { columns, monthGrid }: Pick<SheetQuestion, 'columns' | 'monthGrid'>,
): Result<undefined, PlannerError> {
  const isGridSaid = monthGrid?.takeOut !== undefined || monthGrid?.labels !== undefined;
  // Which month it was is another one next time.
  const grid = read !== undefined && isGridSaid ? { takeOut: read.takeOut, labels: read.labels } : undefined;
  const said = read === undefined ? columns : grid;
  if (said === undefined || headers === '') return ok(undefined);
  const isNothing = grid === undefined ? Object.keys(said).length === 0 : isUsual(grid);
  const [first, ...others] = clients;
  const client = others.length === 0 ? first : undefined;
  return transaction(db, () => {
    if (isNothing) dropSheetLayout(db, client, headers);
    else keepSheetLayout(db, { clientId: client, headers, columns: JSON.stringify(said) });
    return ok(undefined);
  });
}
