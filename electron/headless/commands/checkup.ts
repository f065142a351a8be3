import type { Checkup } from '../../../core/api/checkups.ts';
import type { CheckedRow, RowFinding, RowVerdict } from '../../../core/checkup/checked-row.ts';
import { uncheckedInWords } from '../../../core/checkup/unchecked.ts';
import type { Severity } from '../../../core/domain/finding.ts';
import { fail, ok } from '../../../core/result.ts';
import type { Command } from '../command.ts';
import type { Speech } from '../speech.ts';
import { tellProblems } from '../tell-problems.ts';

/** Gives a schedule back with verdict, problems and advice beside its rows; nothing is taken into the workspace. */
export const checkupCommand: Command = {
  usage: 'checkup <sheet> --out <sheet> [--sheet name]',
  argument: '<sheet>',
  options: { out: 'text', sheet: 'text' },
  async run(api, words) {
    const out = words.texts.get('out');
    if (out === undefined) return fail({ code: 'option-missing', data: { name: '--out', usage: this.usage } });
    const sheet = words.texts.get('sheet');
    const checked = await api['sheet:checkup']({ file: words.argument, out, ...(sheet !== undefined && { sheet }) });
    if (!checked.ok) return checked;
    const checkup = checked.value;
    return ok({
      exit: checkup.totals.held > 0 ? 1 : 0,
      json: inJson(checkup, out),
      tell: (speech) => {
        tellCheckup(checkup, out, speech);
      },
    });
  },
};

function inJson({ file, totals, sheets }: Checkup, out: string): unknown {
  const [first] = sheets;
  const unchecked = uncheckedInWords(sheets);
  return {
    file,
    out,
    sheet: first?.sheet ?? '',
    headerRow: first?.headerRow ?? 0,
    read: sheets.reduce((sum, { read }) => sum + read, 0),
    skipped: sheets.reduce((sum, { skipped }) => sum + skipped, 0),
    totals,
    ...(unchecked !== undefined && { unchecked }),
    sheets: sheets.map(({ sheet, headerRow, read, skipped, totals: own }) => ({
      sheet,
      headerRow,
      read,
      skipped,
      totals: own,
    })),
    problems: sheets.flatMap(({ sheet, problems }) => problems.map((problem) => ({ sheet, ...problem }))),
    rows: sheets.flatMap(({ sheet, rows }) => rows.map((row) => ({ sheet, ...row }))),
  };
}

function tellCheckup({ file, totals, sheets }: Checkup, out: string, speech: Speech): void {
  for (const { sheet, headerRow, read, skipped, problems, rows } of sheets) {
    const place = { file, sheet, read, skipped };
    speech.result(
      headerRow === 0 ? speech.word('sheetReadHeaderless', place) : speech.word('sheetRead', { ...place, headerRow }),
    );
    tellProblems(problems, speech);
    for (const row of rows) tellRow(row, speech);
    speech.result('');
  }
  speech.result(speech.word('checkupTotals', totals));
  const unchecked = uncheckedInWords(sheets);
  if (unchecked !== undefined) speech.result(speech.of(unchecked));
  speech.result(speech.word('checkupWritten', { out }));
}

const MARKS = { error: 'severity-error', warning: 'severity-warning', info: 'severity-info' } as const satisfies Record<
  Severity,
  string
>;

const SEALS = { cleared: 'cleared', warned: 'warned', held: 'held', unchecked: 'unchecked' } as const satisfies Record<
  RowVerdict,
  string
>;

function tellRow({ row, verdict, findings }: CheckedRow, speech: Speech): void {
  if (findings.length === 0) return;
  speech.result(`  ${speech.word(SEALS[verdict])}  ${speech.word('row', { row })}`);
  for (const finding of findings) tellFinding(finding, speech);
}

const tellFinding = ({ severity, text, from, id }: RowFinding, speech: Speech): void => {
  speech.result(`      ${speech.word(MARKS[severity])} · ${speech.of(text)}${from === 'rule' ? `  (${id})` : ''}`);
};
