import type { ImportCounts, SheetImport } from '../../../core/api/sheets.ts';
import { fail, ok } from '../../../core/result.ts';
import { type Command, type Outcome, scopeOf } from '../command.ts';
import type { Speech } from '../speech.ts';
import { outcomeOfReturned } from './import-returned.ts';

const SHEETS_ONLY = new Set(['client', 'campaign', 'account', 'sheet', 'only-valid']);

// What the window offers beside the rows is an option here.
const NAMED_BY_OPTION = ['client-missing', 'account-missing'] as const;

/** Takes a plan.json whole, a sheet row by row, or what a poster handed back. */
export const importCommand: Command = {
  usage:
    'import <plan.json|sheet> [--client id] [--campaign id] [--account id] [--sheet name] [--dry-run] [--only-valid]',
  argument: '<plan.json|sheet>',
  options: {
    client: 'text',
    campaign: 'text',
    account: 'text',
    sheet: 'text',
    'dry-run': 'flag',
    'only-valid': 'flag',
  },
  async run(api, words) {
    const file = words.argument;
    const dryRun = words.flags.has('dry-run');
    // What is said of a schedule is said of no poster's answers.
    const isSchedule = [...words.texts.keys()].some((option) => SHEETS_ONLY.has(option));
    const looked = isSchedule ? undefined : await api['sheet:look']({ file });
    if (looked?.ok === true && looked.value.kind === 'returned') {
      const returned = await api['batches:return']({ file, dryRun, onlyValid: words.flags.has('only-valid') });
      return returned.ok ? ok(outcomeOfReturned(returned.value, dryRun)) : returned;
    }
    if (file.toLowerCase().endsWith('.json')) {
      const name = [...words.texts.keys(), ...words.flags].find((option) => SHEETS_ONLY.has(option));
      if (name !== undefined) return fail({ code: 'option-for-sheets', data: { name: `--${name}`, file } });
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
      dryRun,
      onlyValid: words.flags.has('only-valid'),
    });
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
