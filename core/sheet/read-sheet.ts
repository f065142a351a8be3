import type { Account } from '../domain/account.ts';
import type { PlannerError } from '../messages/errors.ts';
import { type Result, fail, ok } from '../result.ts';
import { type ColumnKey, isAlias, platformNamed } from './columns.ts';
import { dividerRows, fillMerges } from './fill-merges.ts';
import { type FoundHeader, findHeader, headerlessOf, isFilled, schedulesOf } from './find-header.ts';
import { fold, foldName, hasHan } from './fold.ts';
import type { Cell, Grid, Workbook } from './grid.ts';
import { type Header, headerFrom, isScheduleHeader, sameColumns } from './header.ts';
import { accountInTitle, knownNames } from './known-names.ts';
import { overlookedColumns } from './overlooked.ts';
import { readRow } from './read-row.ts';
import { type SheetGround, rowToPost } from './row-to-post.ts';
import type { ReadRow, SheetQuestion, SheetReading } from './sheet-reading.ts';
import { type SheetProblem, sheetProblem } from './sheet-problems.ts';
import { titleSpan } from './title-span.ts';

/**
 * Reads the schedule of a workbook into drafts of posts and problems. Refuses with `sheet-none`, `sheet-several`,
 * `sheet-unknown` or `sheet-account-needed`; whatever is wrong with single rows is a problem of the reading.
 */
export function readSheet(workbook: Workbook, question: SheetQuestion): Result<SheetReading, PlannerError> {
  const chosen = chooseSheet(workbook, question);
  if (!chosen.ok) return chosen;
  const found = chosen.value;
  const { grid, header } = found;
  const problems = sheetWarnings(found, question);
  const titles = [...titleTexts(grid, header), grid.name, question.file.replace(/^.*[/\\]/, '')];
  const titleAccount = accountFromTitle(header, titles, question);
  if (titleAccount !== undefined) {
    problems.push(
      sheetProblem('account-from-title', { row: header.index + 1, column: '', value: titleAccount.nickname }, {}),
    );
  }
  const labels = [...header.byKey.values()].map((column) => column.label);
  const ground: SheetGround = {
    header,
    noteLabels: header.columns.map((column) => column.label),
    names: knownNames(question.clients, question.accounts, question.campaigns),
    question,
    chinese: labels.filter(hasHan).length * 2 >= labels.length,
    title: titleSpan(titles),
    titleAccount,
    today: question.today,
  };
  const body = readBody(found, ground, problems);
  const mapping: Partial<Record<ColumnKey, string>> = {};
  for (const [key, column] of header.byKey) mapping[key] = column.label;
  const columns = header.columns
    .filter(({ unnamed }) => unnamed !== true)
    .map(({ label, key }) => ({ label, ...(key !== undefined && { key }) }));
  return ok({ sheet: grid.name, headerRow: header.index + 1, mapping, columns, ...body, problems });
}

function chooseSheet(workbook: Workbook, question: SheetQuestion): Result<FoundHeader, PlannerError> {
  const { file } = question;
  const none = fail({ code: 'sheet-none', data: { file }, file } as const);
  if (question.sheet !== undefined) {
    const name = question.sheet;
    const grid =
      workbook.sheets.find((sheet) => sheet.name === name) ??
      workbook.sheets.find((sheet) => fold(sheet.name) === fold(name));
    if (grid === undefined) {
      const known = workbook.sheets.map((sheet) => sheet.name).join('、');
      return fail({ code: 'sheet-unknown', data: { file, name, known }, file });
    }
    const found = findHeader(grid);
    return found === undefined ? headerless({ ...workbook, sheets: [grid] }, question, none) : ok(found);
  }
  const visible = schedulesOf(workbook.sheets.filter((sheet) => !sheet.hidden));
  const found = visible.length > 0 ? visible : schedulesOf(workbook.sheets);
  const [first, ...others] = found;
  if (first === undefined) return headerless(workbook, question, none);
  if (others.length === 0) return ok(first);
  const names = found.map((one) => one.grid.name).join('、');
  return fail({ code: 'sheet-several', data: { file, names }, file });
}

function headerless(
  workbook: Workbook,
  question: SheetQuestion,
  none: Result<FoundHeader, PlannerError>,
): Result<FoundHeader, PlannerError> {
  const found = headerlessOf(workbook);
  if (found === undefined) return none;
  const { file } = question;
  return question.accountId === undefined ? fail({ code: 'sheet-account-needed', data: { file }, file }) : ok(found);
}

function sheetWarnings({ grid, header, blocks }: FoundHeader, question: SheetQuestion): SheetProblem[] {
  const problems: SheetProblem[] = [];
  const row = header.index + 1;
  if (grid.hidden && question.sheet === undefined) {
    problems.push(sheetProblem('sheet-hidden', { row, column: '', value: grid.name }, {}));
  }
  if (blocks !== undefined && blocks.others.length > 0) {
    const place = { row: header.index, column: '', value: blocks.others.join('、') };
    problems.push(sheetProblem(blocks.unsure ? 'platform-columns-unsure' : 'platform-columns', place, {}));
  }
  for (const { column, taken } of header.doubles) {
    problems.push(sheetProblem('column-twice', { row, column: column.label, value: taken.label }, {}));
  }
  return [...problems, ...overlookedColumns({ grid, header, ...(blocks && { blocks }) })];
}

const titleTexts = (grid: Grid, header: Header): string[] =>
  grid.rows.slice(0, Math.max(0, header.index)).flatMap((cells) => cells?.flatMap((cell) => cell?.text ?? []) ?? []);

function accountFromTitle(header: Header, titles: readonly string[], question: SheetQuestion): Account | undefined {
  if (header.byKey.has('account') || question.accountId !== undefined) return undefined;
  return accountInTitle(titles, question.accounts);
}

const TOTAL = /^(?:合计|总计|小计|(?:grand|sub)?[\s-]*total)[\s:：]*[\d.,]*\s*[条篇]?$/;

const isTotal = (cells: readonly (Cell | undefined)[]): boolean => {
  const first = cells.find(isFilled);
  return first !== undefined && first.text.length <= 40 && TOTAL.test(fold(first.text));
};

interface Body {
  readonly read: number;
  readonly skipped: number;
  readonly rows: readonly ReadRow[];
}

function readBody({ grid, header }: FoundHeader, ground: SheetGround, problems: SheetProblem[]): Body {
  const rows: ReadRow[] = [];
  const merged = fillMerges(grid, header.index);
  const dividers = dividerRows(grid, header.index, header.byKey.get('text')?.index ?? 0);
  const ids = new Map<string, number>();
  let read = 0;
  let skipped = 0;
  let otherHeader: number | undefined;
  for (let index = header.index + 1; index < grid.rows.length; index++) {
    const cells = grid.rows[index];
    if (cells?.some(isFilled) !== true) continue;
    const row = index + 1;
    const again = headerAgain(index, cells, header);
    if (again === 'same') otherHeader = undefined;
    if (again === 'same' || isTotal(cells) || dividers.has(index)) {
      skipped++;
      continue;
    }
    if (again === 'other' || otherHeader !== undefined) {
      read++;
      const place = { row, column: '', value: '' };
      problems.push(
        again === 'other' || otherHeader === undefined
          ? sheetProblem('header-again', place, {})
          : sheetProblem('below-other-header', place, { first: otherHeader }),
      );
      if (again === 'other') otherHeader = row;
      continue;
    }
    const values = readRow(index, cells, header, merged);
    const platform = values?.byKey.get('platform');
    if (values === undefined || (platform !== undefined && platformNamed(platform.cell.text) === 'other')) {
      skipped++;
      if (values === undefined || platform === undefined) continue;
      problems.push(
        sheetProblem('platform-row', { row, column: platform.column.label, value: platform.cell.text }, {}),
      );
      continue;
    }
    read++;
    const shared = sharedText(values.byKey);
    if (shared !== undefined) {
      const place = { row, column: shared.label, value: shared.text };
      problems.push(sheetProblem(shared.alone ? 'text-merged' : 'row-continues', place, { first: shared.first }));
      if (!shared.alone) continue;
    }
    const { taken, problems: own } = rowToPost(values, ground);
    for (const problem of own) problems.push(problem);
    if (taken === undefined) continue;
    const id = taken.externalId;
    const first = id === undefined ? undefined : ids.get(id);
    if (id !== undefined && first !== undefined) {
      const column = header.byKey.get('id')?.label ?? '';
      problems.push(sheetProblem('id-twice', { row, column, value: id }, { first }));
      continue;
    }
    if (id !== undefined) ids.set(id, row);
    if (grid.hiddenRows?.has(index) === true) {
      problems.push(sheetProblem('row-hidden', { row, column: '', value: '' }, {}));
    }
    rows.push(taken);
  }
  return { read, skipped, rows };
}

/** Whether a row repeats the header, or is the header of another table. */
function headerAgain(
  index: number,
  cells: readonly (Cell | undefined)[],
  header: Header,
): 'same' | 'other' | undefined {
  const text = header.byKey.get('text');
  if (text === undefined || header.index < 0) return undefined;
  const own = cells[text.index]?.text ?? '';
  const known = own.length <= text.label.length + 8 && foldName(own) === foldName(text.label);
  if (!known && cells.filter((cell) => cell?.kind === 'text' && isAlias(cell.text)).length < 3) return undefined;
  const other = headerFrom(index, cells, 0);
  if (known && sameColumns(header, other)) return 'same';
  return isScheduleHeader(other) && other.byKey.size >= 3 ? 'other' : undefined;
}

/** A text that a merge shares with a row above; `alone` where the row says by itself whose or when it is. */
function sharedText(
  byKey: ReadonlyMap<
    ColumnKey,
    { readonly mergedFrom?: number; readonly column: { readonly label: string }; readonly cell: Cell }
  >,
) {
  const text = byKey.get('text');
  if (text?.mergedFrom === undefined) return undefined;
  const keys: readonly ColumnKey[] = ['account', 'date', 'time'];
  const alone = keys.some((key) => byKey.has(key) && byKey.get(key)?.mergedFrom === undefined);
  return { first: text.mergedFrom + 1, alone, label: text.column.label, text: text.cell.text };
}
