import { type ReadableDb, type WritableDb, rowsOf, writer } from './handle.ts';

/** What a person said of a sheet, as JSON; without a client the sheet was of several. */
export interface StoredLayout {
  readonly clientId: string | undefined;
  readonly headers: string;
  readonly said: string;
}

/** What was said of sheets, by client and headers. */
export const allSheetLayouts = (db: ReadableDb): StoredLayout[] =>
  rowsOf<readonly [string, string, string]>(
    db,
    'SELECT client_id, headers, columns FROM sheet_layout ORDER BY client_id, headers',
  ).map(([client, headers, said]) => ({ clientId: client === '' ? undefined : client, headers, said }));

/** Keeps what was said of a sheet in place of what was said before. */
export const keepSheetLayout = (db: WritableDb, { clientId, headers, said }: StoredLayout): void =>
  void writer(db, 'INSERT OR REPLACE INTO sheet_layout (client_id, headers, columns) VALUES (?, ?, ?)')(
    clientId ?? '',
    headers,
    said,
  );

/** Forgets what was said of a sheet. */
export const dropSheetLayout = (db: WritableDb, clientId: string | undefined, headers: string): void =>
  void writer(db, 'DELETE FROM sheet_layout WHERE client_id = ? AND headers = ?')(clientId ?? '', headers);
