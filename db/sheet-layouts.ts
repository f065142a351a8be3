import { type ColumnMeaning, isColumnMeaning } from '../core/sheet/columns.ts';
import type { SheetLayout } from '../core/sheet/sheet-reading.ts';
import { clientId } from '../core/ids.ts';
import { type ReadableDb, type WritableDb, rowsOf, writer } from './handle.ts';

/** What was said of sheets' columns, by client and headers. */
export const allSheetLayouts = (db: ReadableDb): SheetLayout[] =>
  rowsOf<readonly [string, string, string]>(
    db,
    'SELECT client_id, headers, columns FROM sheet_layout ORDER BY client_id, headers',
  ).map(([client, headers, columns]) => ({
    headers,
    ...(client !== '' && { clientId: clientId.parse(client) }),
    columns: Object.fromEntries(
      // A meaning that a later version knows is none here.
      Object.entries(JSON.parse(columns) as Record<string, string>).filter((entry): entry is [string, ColumnMeaning] =>
        isColumnMeaning(entry[1]),
      ),
    ),
  }));

/** Keeps what was said of a sheet's columns in place of what was said before; an empty choice is forgotten. */
export function keepSheetLayout(db: WritableDb, { headers, clientId: client, columns }: SheetLayout): void {
  if (Object.keys(columns).length === 0) {
    writer(db, 'DELETE FROM sheet_layout WHERE client_id = ? AND headers = ?')(client ?? '', headers);
    return;
  }
  writer(db, 'INSERT OR REPLACE INTO sheet_layout (client_id, headers, columns) VALUES (?, ?, ?)')(
    client ?? '',
    headers,
    JSON.stringify(columns),
  );
}
