// Which sheet of a workbook is the schedule, and where its header is.
import type { PlannerError } from '../messages/errors.ts';
import { type Result, fail, ok } from '../result.ts';
import { type GridAsked, calendarOf, isMonthless } from './calendar-sheet.ts';
import { type ColumnChoice, isLetters } from './column-choice.ts';
import {
  type FoundHeader,
  type HeaderAsked,
  ROWS_LOOKED_AT,
  findHeader,
  foldedNames,
  guessHeader,
  schedulesOf,
} from './find-header.ts';
import { fold, foldName } from './fold.ts';
import { columnsTaken, headerlessOf } from './headerless.ts';
import { type Grid, type Workbook, isFilled } from './grid.ts';
import type { SheetLayout, SheetQuestion } from './sheet-reading.ts';

/** Ways to find a schedule, the surest first: a later one is only tried where no sheet fits an earlier one. */
const waysOf = (asked: Asked): readonly ((grid: Grid) => FoundHeader | undefined)[] => {
  const find = (grid: Grid) => findHeader(grid, asked);
  const findGrid = (grid: Grid) => calendarOf(grid, asked.monthGrid);
  // Where a person names the row, no other one is meant.
  return asked.headerRow === undefined ? [find, findGrid, (grid) => guessHeader(grid, asked)] : [find];
};

interface Asked extends HeaderAsked {
  readonly monthGrid: GridAsked;
}

/** The sheets that look like a schedule; hidden ones only where no visible one does. */
function schedulesIn(sheets: readonly Grid[], asked: Asked): FoundHeader[] {
  for (const some of [sheets.filter(({ hidden }) => !hidden), sheets]) {
    for (const way of waysOf(asked)) {
      const found = schedulesOf(some, way);
      if (found.length > 0) return found;
    }
  }
  return [];
}

/** The header's row of each sheet, as the spreadsheet numbers it; undefined where it does not look like a schedule. */
export function headerRowsOf(sheets: readonly Grid[]): (number | undefined)[] {
  const sure = sheets.map((grid) => findHeader(grid) ?? calendarOf(grid));
  const found = sure.some((one) => one !== undefined) ? sure : sheets.map((grid) => guessHeader(grid));
  return found.map((one) => one && (one.calendar?.headerRow ?? one.header.index + 1));
}

/** What a question says of a header before it is looked for. */
const askedOf = (question: SheetQuestion): Asked => ({
  columns: question.columns,
  headerRow: question.headerRow,
  remembered: rememberedFor(question, ({ columns }) => columns),
  nicknames: foldedNames(question.accounts.map(({ nickname }) => nickname)),
  monthGrid: {
    choice: question.monthGrid,
    remembered: rememberedFor(question, ({ monthGrid }) => monthGrid),
    fileName: question.file.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, ''),
  },
});

/** What was said of the client's sheets before; where no client is named and two clients' differ, nothing. */
function rememberedFor<T>(
  question: SheetQuestion,
  choiceOf: (layout: SheetLayout) => T | undefined,
): ReadonlyMap<string, T> {
  const account = question.accounts.find(({ id }) => id === question.accountId);
  const client = question.clientId ?? account?.clientId;
  const found = new Map<string, T>();
  const unclear = new Set<string>();
  for (const layout of question.layouts ?? []) {
    const { headers, clientId } = layout;
    const choice = choiceOf(layout);
    if (choice === undefined) continue;
    if (client !== undefined && clientId !== undefined && client !== clientId) continue;
    const other = found.get(headers);
    if (other !== undefined && JSON.stringify(other) !== JSON.stringify(choice)) unclear.add(headers);
    found.set(headers, choice);
  }
  for (const headers of unclear) found.delete(headers);
  return found;
}

/** Refuses with `sheet-none`, `sheet-several`, `sheet-unknown`, `sheet-headerless`, `sheet-month-needed`, `sheet-account-needed` or `column-unknown`. */
export function chooseSheet(workbook: Workbook, question: SheetQuestion): Result<FoundHeader, PlannerError> {
  const { file } = question;
  const asked = askedOf(question);
  const chosen =
    question.sheet === undefined ? oneOf(workbook, asked, file) : namedOne(workbook, asked, question.sheet, file);
  if (!chosen.ok) return chosen;
  const headerless =
    chosen.value === undefined && asked.headerRow === undefined
      ? headerlessOf(withSheet(workbook, question.sheet), asked)
      : undefined;
  if (headerless?.isSure === false && headerless.found.missing.length === 0) {
    const columns = columnsTaken(headerless.found.header) || '—';
    return fail({ code: 'sheet-headerless', data: { file, columns }, file });
  }
  const found = chosen.value ?? headerless?.found;
  if (found === undefined) {
    const monthless = withSheet(workbook, question.sheet).sheets.find((grid) => !grid.hidden && isMonthless(grid));
    if (monthless !== undefined && asked.headerRow === undefined) {
      return fail({ code: 'sheet-month-needed', data: { file, sheet: monthless.name }, file });
    }
    const data = unheardOf(withSheet(workbook, question.sheet), question.columns ?? {});
    if (data !== undefined) return fail({ code: 'column-unknown', data: { file, ...data }, file });
    return fail({ code: 'sheet-none', data: { file }, file });
  }
  const lacksAccount = question.accountId === undefined && !found.header.byKey.has('account');
  if (found.header.index < 0 && found.calendar === undefined && lacksAccount) {
    return fail({ code: 'sheet-account-needed', data: { file }, file });
  }
  const [name] = found.missing;
  if (name === undefined) return ok(found);
  const known = found.header.columns.map(({ label }) => label).join('、');
  return fail({ code: 'column-unknown', data: { file, name, known }, file });
}

function oneOf(workbook: Workbook, asked: Asked, file: string): Result<FoundHeader | undefined, PlannerError> {
  const found = schedulesIn(workbook.sheets, asked);
  if (found.length < 2) return ok(found[0]);
  return fail({ code: 'sheet-several', data: { file, names: found.map(({ grid }) => grid.name).join('、') }, file });
}

function namedOne(
  workbook: Workbook,
  asked: Asked,
  name: string,
  file: string,
): Result<FoundHeader | undefined, PlannerError> {
  const [grid] = withSheet(workbook, name).sheets;
  if (grid !== undefined) return ok(schedulesIn([grid], asked)[0]);
  return fail({
    code: 'sheet-unknown',
    data: { file, name, known: workbook.sheets.map((sheet) => sheet.name).join('、') },
    file,
  });
}

/** The first name of a choice that stands nowhere as a header, beside the first row that could be one. */
function unheardOf(
  { sheets }: Workbook,
  choice: ColumnChoice,
): { readonly name: string; readonly known: string } | undefined {
  const rows = sheets.flatMap(({ rows: all }) =>
    all
      .slice(0, ROWS_LOOKED_AT)
      .flatMap((cells) => cells ?? [])
      .filter(isFilled),
  );
  const written = new Set(rows.map(({ text }) => foldName(text.slice(0, 200))));
  const name = Object.keys(choice).find((one) => !isLetters(one) && !written.has(foldName(one)));
  if (name === undefined) return undefined;
  const header = sheets.flatMap(
    ({ rows: all }) => all.find((cells) => (cells?.filter(isFilled).length ?? 0) > 1) ?? [],
  );
  return { name, known: header.flatMap((cell) => cell?.text ?? []).join('、') };
}

function withSheet(workbook: Workbook, name: string | undefined): Workbook {
  if (name === undefined) return workbook;
  const grid =
    workbook.sheets.find((sheet) => sheet.name === name) ??
    workbook.sheets.find((sheet) => fold(sheet.name) === fold(name));
  return { ...workbook, sheets: grid === undefined ? [] : [grid] };
}
