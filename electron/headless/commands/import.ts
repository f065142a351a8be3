import type { ImportCounts, SheetChoice, SheetImport } from '../../../core/api/sheets.ts';
import { type Result, fail, ok } from '../../../core/result.ts';
import type { PlannerError } from '../../../core/messages/errors.ts';
import type { ColumnChoice } from '../../../core/sheet/column-choice.ts';
import { isPackageName } from '../../../core/plan/package.ts';
import { readMonth } from '../../../core/sheet/grid-choice.ts';
import { COLUMN_MEANINGS, type ColumnMeaning, isColumnMeaning } from '../../../core/sheet/columns.ts';
import type { Words } from '../arguments.ts';
import { type Command, type Outcome, scopeOf } from '../command.ts';
import type { Speech } from '../speech.ts';
import { MARKS_WRITTEN, marksOf } from '../marks-option.ts';
import { outcomeOfReturned } from '../import-returned.ts';
import { readBack } from '../read-back.ts';
import { readLegalBack } from '../read-legal-back.ts';
import { errorsIn, tellProblems } from '../tell-problems.ts';

const SHEETS_ONLY = [
  'client',
  'campaign',
  'account',
  'sheet',
  'columns',
  'month',
  'marks',
  'hidden-rows',
  'problem-rows',
];

// What the window offers beside the rows is an option here.
const NAMED_BY_OPTION = ['client-missing', 'account-missing', 'row-hidden', 'marks-unread', 'header-missing'] as const;

/** Takes a plan.json or a package whole, a sheet row by row, what a client said in a review workbook, or what a poster handed back. */
export const importCommand: Command = {
  usage:
    'import <plan.json|file.fangxing|sheet|review.xlsx> [--client id] [--campaign id] [--account id] [--sheet name] [--columns header=meaning,…] [--month yyyy-mm] [--marks mark=meaning,…] [--hidden-rows take|leave] [--problem-rows file.xlsx] [--dry-run] [--only-valid] [--rewrites]',
  argument: '<plan.json|file.fangxing|sheet|review.xlsx>',
  options: {
    client: 'text',
    campaign: 'text',
    account: 'text',
    sheet: 'text',
    columns: 'text',
    month: 'text',
    marks: 'text',
    'hidden-rows': 'text',
    'problem-rows': 'text',
    'dry-run': 'flag',
    'only-valid': 'flag',
    rewrites: 'flag',
  },
  async run(api, words, language) {
    const file = words.argument;
    const dryRun = words.flags.has('dry-run');
    const forSheets = SHEETS_ONLY.find((option) => words.texts.has(option));
    const forReviews = words.flags.has('rewrites') ? '--rewrites' : undefined;
    // What is said of a schedule or a review is said of no poster's answers.
    const isForPosters = forSheets === undefined && forReviews === undefined;
    const takeReturned = async (): Promise<Result<Outcome, PlannerError>> => {
      const returned = await api['batches:return']({ file, dryRun, onlyValid: words.flags.has('only-valid') });
      return returned.ok ? ok(outcomeOfReturned(returned.value, dryRun)) : returned;
    };
    const isJson = file.toLowerCase().endsWith('.json');
    if (isJson || isPackageName(file)) {
      const looked = isJson && isForPosters ? await api['sheet:look']({ file }) : undefined;
      if (looked?.ok === true && looked.value.kind === 'returned') return takeReturned();
      const name = forSheets ?? (words.flags.has('only-valid') ? 'only-valid' : undefined);
      if (name !== undefined) return fail({ code: 'option-for-sheets', data: { name: `--${name}`, file } });
      if (forReviews !== undefined) return fail({ code: 'option-for-reviews', data: { name: forReviews, file } });
      const counts = await api['plan:import']({ file, dryRun });
      return counts.ok ? ok(outcomeOfPlan(counts.value, dryRun)) : counts;
    }
    const choice = choiceOf(words);
    if (!choice.ok) return choice;
    const imported = await api['sheet:import']({
      ...choice.value,
      // A review workbook is told apart by what is in it; a schedule is only looked at where an option does not fit one.
      dryRun: dryRun || forReviews !== undefined,
      onlyValid: words.flags.has('only-valid'),
      // A large sheet is read once: what it is shows in the reading.
      ...(isForPosters && { schedulesOnly: true }),
    });
    if (!imported.ok && imported.error.code === 'sheet-is-returned') return takeReturned();
    if (!imported.ok && imported.error.code === 'sheet-is-review') {
      return forSheets === undefined
        ? readBack(api, words)
        : fail({ code: 'option-for-sheets', data: { name: `--${forSheets}`, file } });
    }
    if (
      !imported.ok &&
      imported.error.code === 'sheet-is-legal' &&
      forSheets === undefined &&
      forReviews === undefined
    ) {
      return readLegalBack(api, words);
    }
    if (!imported.ok) return imported;
    if (forReviews !== undefined) return fail({ code: 'option-for-reviews', data: { name: forReviews, file } });
    const to = words.texts.get('problem-rows');
    const isFaulty = imported.value.problems.some(({ severity }) => severity === 'error');
    if (to === undefined || !isFaulty) return ok(outcomeOfSheet(imported.value, dryRun, undefined));
    const written = await api['sheet:faults']({ ...choice.value, to, language });
    return written.ok ? ok(outcomeOfSheet(imported.value, dryRun, written.value)) : written;
  },
};

/** What the options say about the sheet. */
function choiceOf(words: Words): Result<SheetChoice, PlannerError> {
  const { argument: file, texts } = words;
  const accountId = texts.get('account');
  const sheet = texts.get('sheet');
  const hiddenRows = texts.get('hidden-rows');
  if (hiddenRows !== undefined && hiddenRows !== 'take' && hiddenRows !== 'leave') {
    return fail({ code: 'option-value', data: { name: '--hidden-rows', value: hiddenRows, expected: 'take / leave' } });
  }
  const written = texts.get('columns');
  const columns = written === undefined ? undefined : columnsOf(written);
  if (written !== undefined && columns === undefined) {
    const expected = `文案=text,H=ignore（${COLUMN_MEANINGS.join(' ')}）`;
    return fail({ code: 'option-value', data: { name: '--columns', value: written, expected } });
  }
  const named = texts.get('month');
  const month = named === undefined ? undefined : readMonth(named);
  if (named !== undefined && month === undefined) {
    return fail({ code: 'option-value', data: { name: '--month', value: named, expected: '2026-12' } });
  }
  const said = texts.get('marks');
  const marks = said === undefined ? undefined : marksOf(said);
  if (said !== undefined && marks === undefined) {
    return fail({ code: 'option-value', data: { name: '--marks', value: said, expected: MARKS_WRITTEN } });
  }
  return ok({
    file,
    ...scopeOf(words),
    ...(accountId !== undefined && { accountId }),
    ...(sheet !== undefined && { sheet }),
    ...(hiddenRows !== undefined && { hiddenRows }),
    ...(columns !== undefined && { columns }),
    ...(month !== undefined && { monthGrid: { month } }),
    ...(marks !== undefined && { marks }),
  });
}

/** `文案=text,H=ignore`; undefined where it is not written so. */
function columnsOf(written: string): ColumnChoice | undefined {
  const pairs: [string, ColumnMeaning][] = [];
  for (const part of written.split(/[,，]/)) {
    const at = part.lastIndexOf('=');
    const meaning = part.slice(at + 1).trim();
    if (at < 1 || !isColumnMeaning(meaning)) return undefined;
    pairs.push([part.slice(0, at).trim(), meaning]);
  }
  return Object.fromEntries(pairs);
}

const outcomeOfPlan = (counts: ImportCounts, dryRun: boolean): Outcome => ({
  exit: 0,
  json: counts,
  tell: (speech) => {
    speech.result(countsLine(counts, dryRun, speech));
  },
});

const countsLine = ({ created, changed, unchanged }: ImportCounts, dryRun: boolean, speech: Speech): string =>
  speech.word(dryRun ? 'wouldImport' : 'imported', { created, changed, unchanged });

function outcomeOfSheet(
  { taken, ...sheet }: SheetImport,
  dryRun: boolean,
  faults: { readonly file: string; readonly rows: number } | undefined,
): Outcome {
  const errors = errorsIn(sheet.problems);
  return {
    exit: errors > 0 ? 1 : 0,
    json: sheet,
    tell: (speech) => {
      const { file, headerRow, read, skipped } = sheet;
      const place = { file, sheet: sheet.sheet, read, skipped };
      speech.result(
        headerRow === 0 ? speech.word('sheetReadHeaderless', place) : speech.word('sheetRead', { ...place, headerRow }),
      );
      speech.result(`  ${speech.word('columnsRead', { columns: Object.values(sheet.mapping).join('、') })}`);
      tellProblems(sheet.problems, speech);
      for (const code of NAMED_BY_OPTION) {
        if (sheet.problems.some((problem) => problem.code === code)) speech.result(speech.word(code));
      }
      if (faults !== undefined) speech.result(speech.word('faultsWritten', faults));
      if (!taken) speech.result(speech.word('notImported', { errors }));
      else {
        speech.result(countsLine(sheet, dryRun, speech));
        if (errors > 0 && !dryRun) speech.result(speech.word('onlyValid', { errors }));
      }
    },
  };
}
