import type { Account } from '../domain/account.ts';
import type { PlannerError } from '../messages/errors.ts';
import { type Result, ok } from '../result.ts';
import type { Month } from './calendar-days.ts';
import type { Calendar } from './calendar.ts';
import { type EditedWorkbook, withEdits } from './cell-edits.ts';
import { chooseSheet } from './choose-sheet.ts';
import type { ColumnKey } from './columns.ts';
import { earlierAnswers, onlyClient } from './earlier-answers.ts';
import type { FoundHeader } from './find-header.ts';
import { hasHan } from './fold.ts';
import { headersOf } from './headers-of.ts';
import { type Grid, type Workbook, isFilled } from './grid.ts';
import { type Header, columnLetters } from './header.ts';
import { joinParts } from './join-parts.ts';
import { accountInTitle, knownNames } from './known-names.ts';
import { type BodyStep, readBody } from './read-body.ts';
import { commentLabel } from './row-extras.ts';
import { choicesOf } from './row-marks.ts';
import type { SheetGround } from './row-to-post.ts';
import type { MonthGridRead, ReadColumn, SheetAnswers, SheetQuestion, SheetReading } from './sheet-reading.ts';
import { sheetProblem } from './sheet-problems.ts';
import { answeredBefore, marksUnread, sheetWarnings, unusedEdits } from './sheet-warnings.ts';
import { titleSpan } from './title-span.ts';

/**
 * Reads the schedule of a workbook into drafts of posts and problems. Refuses with `sheet-none`, `sheet-several`,
 * `sheet-unknown`, `column-unknown`, `sheet-month-needed` or `sheet-account-needed`; whatever is wrong with single rows is a problem of the
 * reading.
 */
export function readSheet(workbook: Workbook, question: SheetQuestion): Result<SheetReading, PlannerError> {
  const read = readThrough(workbook, question);
  return read.ok ? ok(read.value.reading) : read;
}

/** A reading with the way that led to it. */
export interface ReadThrough {
  readonly reading: SheetReading;
  /** The sheet as the file has it but for the edits. */
  readonly chosen: FoundHeader;
  /** From the index of a row that was joined to another's post to that one's. */
  readonly parents: ReadonlyMap<number, number>;
  readonly steps: readonly BodyStep[];
  readonly edited: EditedWorkbook;
}

/** Reads as {@link readSheet} does. */
export function readThrough(workbook: Workbook, question: SheetQuestion): Result<ReadThrough, PlannerError> {
  const edited = withEdits(workbook, question);
  const chosen = chooseSheet(edited.workbook, question);
  if (!chosen.ok) return chosen;
  const through = readChosen(chosen.value, edited, question);
  // Whose sheet it is, and with it what was answered before, is only known once its rows are read.
  const earlier = earlierAnswers(through.reading, question);
  if (earlier === undefined) return ok(through);
  const again = readChosen(chosen.value, edited, question, earlier);
  // Hidden rows may be another client's, who was never asked.
  return ok(onlyClient(again.reading) === onlyClient(through.reading) ? again : through);
}

function readChosen(
  chosen: FoundHeader,
  edited: EditedWorkbook,
  asked: SheetQuestion,
  earlier: SheetAnswers = {},
): ReadThrough {
  const { hiddenRows = earlier.hiddenRows } = asked;
  const standing = [...(chosen.grid.marks?.values() ?? [])].flatMap((marks) => [...marks]);
  const marks = choicesOf(standing, [...(asked.marks ?? []), ...(earlier.marks ?? [])]);
  const answers = { ...(hiddenRows !== undefined && { hiddenRows }), ...(marks.length > 0 && { marks }) };
  const question: SheetQuestion = { ...asked, ...answers };
  const { found, parents } = joinParts(chosen, hiddenRows === 'take');
  const { grid, header, calendar } = found;
  const headerRow = calendar?.headerRow ?? header.index + 1;
  const problems = [...sheetWarnings(found, parents, question), ...unusedEdits(found, edited)];
  const titles = [...(calendar?.titles ?? titleTexts(grid, header)), grid.name, question.file.replace(/^.*[/\\]/, '')];
  const titleAccount = accountFromTitle(header, titles, question);
  if (titleAccount !== undefined) {
    problems.push(sheetProblem('account-from-title', { row: headerRow, column: '', value: titleAccount.nickname }, {}));
  }
  const labels = [...header.byKey.values()].map((column) => column.label);
  const ground: SheetGround = {
    header,
    noteLabels: header.columns.flatMap(({ label }) => [label, commentLabel(label)]),
    names: knownNames(question.clients, question.accounts, question.campaigns),
    question,
    chinese: labels.filter(hasHan).length * 2 >= labels.length,
    title: titleSpan(titles),
    titleAccount,
    today: question.today,
  };
  const { steps, ...body } = readBody(found, parents, ground, problems);
  problems.push(...marksUnread(headerRow, body.marks, marks), ...answeredBefore(headerRow, earlier));
  const mapping: Partial<Record<ColumnKey, string>> = {};
  for (const [key, column] of header.byKey) mapping[key] = column.label;
  const headers = calendar?.headers ?? (header.index < 0 ? '' : headersOf(grid.rows[header.index] ?? []));
  const columns = columnsOf(grid, header);
  const reading = {
    ...{ sheet: grid.name, headerRow, mapping, columns, headers, ...body, answers, problems },
    ...(calendar !== undefined && { monthGrid: gridRead(calendar) }),
  };
  return { reading, chosen, parents, steps, edited };
}

const gridRead = ({ month, manner, remembered, finds }: Calendar): MonthGridRead => ({
  ...(month !== undefined && { monthBy: month.by, month: inDigits(month) }),
  takeOut: [...manner.takeOut],
  labels: manner.labels,
  isRemembered: remembered === true,
  finds,
});

const inDigits = ({ year, month }: Month): string =>
  year === undefined ? String(month) : `${year}-${String(month).padStart(2, '0')}`;

const ROWS_LOOKED_AT = 200;

function columnsOf(grid: Grid, header: Header): ReadColumn[] {
  const rows = grid.rows.slice(header.index + 1, header.index + 1 + ROWS_LOOKED_AT);
  return header.columns
    .filter(({ index, unnamed }) => unnamed !== true || rows.some((cells) => isFilled(cells?.[index])))
    .map(({ index, label, key, by, ignored }) => ({
      label,
      letters: columnLetters(index),
      ...(key !== undefined && { key }),
      ...(by !== undefined && { by }),
      ...(ignored !== undefined && { ignored }),
    }));
}

const titleTexts = (grid: Grid, header: Header): string[] =>
  grid.rows.slice(0, Math.max(0, header.index)).flatMap((cells) => cells?.flatMap((cell) => cell?.text ?? []) ?? []);

function accountFromTitle(header: Header, titles: readonly string[], question: SheetQuestion): Account | undefined {
  if (header.byKey.has('account') || question.accountId !== undefined) return undefined;
  return accountInTitle(titles, question.accounts);
}
