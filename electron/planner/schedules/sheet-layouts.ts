// What a person said of a sheet, kept for the next sheet of that client with the same headers.
import type { SheetChoice } from '../../../core/api/sheets.ts';
import { type ClientId, clientId } from '../../../core/ids.ts';
import type { PlannerError } from '../../../core/messages/errors.ts';
import { type Result, ok } from '../../../core/result.ts';
import { type ColumnMeaning, isColumnMeaning } from '../../../core/sheet/columns.ts';
import { isUsual } from '../../../core/sheet/grid-choice.ts';
import type { SheetLayout, SheetReading } from '../../../core/sheet/sheet-reading.ts';
import type { ReadableDb, WritableDb } from '../../../db/handle.ts';
import { allSheetLayouts, dropSheetLayout, keepSheetLayout } from '../../../db/sheet-layouts.ts';
import { transaction } from '../../../db/transaction.ts';

type Said = Omit<SheetLayout, 'headers' | 'clientId'>;

/** All layouts that are kept. */
export const layoutsIn = (db: ReadableDb): SheetLayout[] =>
  allSheetLayouts(db).map(({ clientId: client, headers, said }) => ({
    headers,
    ...(client !== undefined && { clientId: clientId.parse(client) }),
    ...saidOf(said),
  }));

/** What was kept; at first it was the columns alone. A meaning that a later version knows is none here. */
function saidOf(kept: string): Said {
  const read = JSON.parse(kept) as Readonly<Record<string, string>> | Stored;
  if (!isStored(read)) return { columns: known(read) };
  const { columns, ...answers } = read.said;
  return { ...answers, ...(columns !== undefined && { columns: known(columns) }) };
}

interface Stored {
  readonly said: Omit<Said, 'columns'> & { readonly columns?: Readonly<Record<string, string>> };
}

// A header may be called anything, but what was said of it is a word.
const isStored = (read: Readonly<Record<string, string>> | Stored): read is Stored => typeof read.said === 'object';

const known = (columns: Readonly<Record<string, string>>): Readonly<Record<string, ColumnMeaning>> =>
  Object.fromEntries(
    Object.entries(columns).filter((entry): entry is [string, ColumnMeaning] => isColumnMeaning(entry[1])),
  );

/** Keeps what was said now, over what was said before, for the client whose rows the sheet has; columns without any are forgotten. */
export function keepLayout(
  db: WritableDb,
  reading: Omit<SheetReading, 'rows'>,
  client: ClientId | undefined,
  choice: Pick<SheetChoice, 'columns' | 'monthGrid' | 'hiddenRows' | 'marks'>,
): Result<undefined, PlannerError> {
  const { headers, answers } = reading;
  const { monthGrid: read } = reading;
  const isGridSaid = choice.monthGrid?.takeOut !== undefined || choice.monthGrid?.labels !== undefined;
  const isSaid = [choice.columns, choice.hiddenRows, choice.marks].some((one) => one !== undefined) || isGridSaid;
  if (!isSaid || headers === '') return ok(undefined);
  const before = layoutsIn(db).find((one) => one.headers === headers && one.clientId === client);
  const columns = choice.columns ?? before?.columns ?? {};
  // The month is another one next time.
  const monthGrid =
    read !== undefined && isGridSaid ? { takeOut: read.takeOut, labels: read.labels } : before?.monthGrid;
  const hiddenRows = reading.hiddenRows.length > 0 ? answers.hiddenRows : before?.hiddenRows;
  const standing = new Set(reading.marks.map(({ mark }) => mark));
  const marks = [
    ...(before?.marks ?? []).filter(({ mark }) => !standing.has(mark)),
    ...(answers.marks ?? []).filter(({ mark }) => standing.has(mark)),
  ];
  const said: Said = {
    ...(Object.keys(columns).length > 0 && { columns }),
    ...(monthGrid !== undefined && !isUsual(monthGrid) && { monthGrid }),
    ...(hiddenRows !== undefined && { hiddenRows }),
    ...(marks.length > 0 && { marks }),
  };
  return transaction(db, () => {
    if (Object.keys(said).length === 0) dropSheetLayout(db, client, headers);
    else keepSheetLayout(db, { clientId: client, headers, said: JSON.stringify({ said }) });
    return ok(undefined);
  });
}
