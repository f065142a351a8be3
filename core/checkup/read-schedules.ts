import type { PlannerError } from '../messages/errors.ts';
import { type Result, ok } from '../result.ts';
import { schedulesOf } from '../sheet/find-header.ts';
import type { Workbook } from '../sheet/grid.ts';
import { readSheet } from '../sheet/read-sheet.ts';
import type { SheetProblem } from '../sheet/sheet-problems.ts';
import type { SheetQuestion, SheetReading } from '../sheet/sheet-reading.ts';
import { type AskedWithStrangers, withStandIns } from './stand-ins.ts';

/** The schedules of a workbook, with whoever stands in for those that nobody has recorded. */
export interface ReadSchedules extends AskedWithStrangers {
  readonly sheets: readonly SheetReading[];
}

/**
 * Reads every sheet that looks like a schedule, or the one that is asked for; an account or client that is not recorded keeps no
 * row out. Refuses as {@link readSheet} does, but for `sheet-several` and `sheet-account-needed`.
 */
export function readSchedules(workbook: Workbook, given: SheetQuestion): Result<ReadSchedules, PlannerError> {
  // Nothing is taken here, so that a hidden row is judged like any other.
  const question: SheetQuestion = { ...given, hiddenRows: 'take' };
  const visible = schedulesOf(workbook.sheets.filter(({ hidden }) => !hidden));
  const found = visible.length > 0 ? visible : schedulesOf(workbook.sheets);
  const asked = question.sheet === undefined ? found.map(({ grid }) => grid.name) : [question.sheet];
  const read = (about: SheetQuestion): Result<SheetReading[], PlannerError> => {
    const sheets: SheetReading[] = [];
    for (const sheet of asked.length === 0 ? [undefined] : asked) {
      const reading = readSheet(workbook, sheet === undefined ? about : { ...about, sheet });
      if (!reading.ok) return reading;
      sheets.push(reading.value);
    }
    return ok(sheets);
  };
  const first = read(question);
  if (!first.ok && first.error.code !== 'sheet-account-needed') return first;
  const problems = first.ok ? first.value.flatMap((sheet) => sheet.problems) : [NO_ACCOUNT];
  const standing = withStandIns(question, problems);
  const sheets = read(standing.question);
  return sheets.ok ? ok({ ...standing, sheets: sheets.value }) : sheets;
}

// A file without a header has no account anywhere.
const NO_ACCOUNT: SheetProblem = {
  severity: 'error',
  row: 0,
  column: '',
  code: 'account-missing',
  value: '',
  message: { zh: '', en: '' },
};
