// What a person said of a sheet's columns, kept for the next sheet of that client with the same headers.
import { type ClientId, clientId } from '../../core/ids.ts';
import type { PlannerError } from '../../core/messages/errors.ts';
import { type Result, ok } from '../../core/result.ts';
import type { ColumnChoice } from '../../core/sheet/column-choice.ts';
import { type ColumnMeaning, isColumnMeaning } from '../../core/sheet/columns.ts';
import type { SheetLayout } from '../../core/sheet/sheet-reading.ts';
import type { ReadableDb, WritableDb } from '../../db/handle.ts';
import { allSheetLayouts, dropSheetLayout, keepSheetLayout } from '../../db/sheet-layouts.ts';
import { transaction } from '../../db/transaction.ts';

/** All layouts that are kept. */
export const layoutsIn = (db: ReadableDb): SheetLayout[] =>
  allSheetLayouts(db).map(({ clientId: client, headers, columns }) => ({
    headers,
    ...(client !== undefined && { clientId: clientId.parse(client) }),
    // It was a choice when it was kept; a meaning that a later version knows is none here.
    columns: Object.fromEntries(
      Object.entries(JSON.parse(columns) as Readonly<Record<string, string>>).filter(
        (entry): entry is [string, ColumnMeaning] => isColumnMeaning(entry[1]),
      ),
    ),
  }));

/** Keeps a choice for the client whose rows the sheet has; an empty one forgets what was said before. */
export function keepLayout(
  db: WritableDb,
  headers: string,
  clients: ReadonlySet<ClientId>,
  columns: ColumnChoice | undefined,
): Result<undefined, PlannerError> {
  if (columns === undefined || headers === '') return ok(undefined);
  const [first, ...others] = clients;
  const client = others.length === 0 ? first : undefined;
  return transaction(db, () => {
    if (Object.keys(columns).length === 0) dropSheetLayout(db, client, headers);
    else keepSheetLayout(db, { clientId: client, headers, columns: JSON.stringify(columns) });
    return ok(undefined);
  });
}
