import type { ImportCounts, SheetImport } from '../../../core/api/sheets.ts';
import { fail, ok } from '../../../core/result.ts';
import { type Command, type Outcome, scopeOf } from '../command.ts';
import type { Speech } from '../speech.ts';
import { readBack } from '../read-back.ts';

const SHEETS_ONLY = ['client', 'campaign', 'account', 'sheet'];

// What the window offers beside the rows is an option here.
const NAMED_BY_OPTION = ['client-missing', 'account-missing'] as const;

/** Takes a plan.json whole, a sheet row by row, or what a client said in a review workbook. */
export const importCommand: Command = {
  usage:
    'import <plan.json|sheet|review.xlsx> [--client id] [--campaign id] [--account id] [--sheet name] [--dry-run] [--only-valid] [--rewrites]',
  argument: '<plan.json|sheet|review.xlsx>',
  options: {
    client: 'text',
    campaign: 'text',
    account: 'text',
    sheet: 'text',
    'dry-run': 'flag',
    'only-valid': 'flag',
    rewrites: 'flag',
  },
  async run(api, words) {
    const file = words.argument;
    const dryRun = words.flags.has('dry-run');
    const forSheets = SHEETS_ONLY.find((option) => words.texts.has(option));
    const forReviews = words.flags.has('rewrites') ? '--rewrites' : undefined;
    if (file.toLowerCase().endsWith('.json')) {
      const name = forSheets ?? (words.flags.has('only-valid') ? 'only-valid' : undefined);
      if (name !== undefined) return fail({ code: 'option-for-sheets', data: { name: `--${name}`, file } });
      if (forReviews !== undefined) return fail({ code: 'option-for-reviews', data: { name: forReviews, file } });
      const counts = await api['plan:import']({ file, dryRun });
      return counts.ok ? ok(outcomeOfPlan(counts.value, dryRun)) : counts;
    }
    const accountId = words.texts.get('account');
    const sheet = words.texts.get('sheet');
    const imported = await api['sheet:import']({
      file,
      ...scopeOf(words),
      ...(accountId !== undefined && { accountId }),
      ...(sheet !== undefined && { sheet }),
      // A review workbook is told apart by what is in it; a schedule is only looked at where an option does not fit one.
      dryRun: dryRun || forReviews !== undefined,
      onlyValid: words.flags.has('only-valid'),
    });
    if (!imported.ok && imported.error.code === 'sheet-is-review') {
      return forSheets === undefined
        ? readBack(api, words)
        : fail({ code: 'option-for-sheets', data: { name: `--${forSheets}`, file } });
    }
    if (imported.ok && forReviews !== undefined) {
      return fail({ code: 'option-for-reviews', data: { name: forReviews, file } });
    }
    return imported.ok ? ok(outcomeOfSheet(imported.value, dryRun)) : imported;
  },
};

const outcomeOfPlan = (counts: ImportCounts, dryRun: boolean): Outcome => ({
  exit: 0,
  json: counts,
  tell: (speech) => {
    speech.result(countsLine(counts, dryRun, speech));
  },
});

const countsLine = ({ created, changed, unchanged }: ImportCounts, dryRun: boolean, speech: Speech): string =>
  speech.word(dryRun ? 'wouldImport' : 'imported', { created, changed, unchanged });

function outcomeOfSheet({ taken, ...sheet }: SheetImport, dryRun: boolean): Outcome {
  const errors = sheet.problems.filter(({ severity }) => severity === 'error').length;
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
      for (const { severity, message } of sheet.problems) {
        speech.result(`  ${speech.word(severity === 'error' ? 'errorMark' : 'warningMark')} · ${speech.of(message)}`);
      }
      for (const code of NAMED_BY_OPTION) {
        if (sheet.problems.some((problem) => problem.code === code)) speech.result(speech.word(code));
      }
      if (!taken) speech.result(speech.word('notImported', { errors }));
      else {
        speech.result(countsLine(sheet, dryRun, speech));
        if (errors > 0 && !dryRun) speech.result(speech.word('onlyValid', { errors }));
      }
    },
  };
}
