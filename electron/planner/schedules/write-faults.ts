import { resolve } from 'node:path';
import type { CallInput, CallOutput } from '../../../core/api.ts';
import type { PlannerError } from '../../../core/messages/errors.ts';
import { type Result, fail, ok } from '../../../core/result.ts';
import { putFile } from '../../files/put-file.ts';
import { LONGEST_CELL, writeXlsx } from '../../sheets/write-xlsx.ts';
import { stopIfAsked } from '../cancelling.ts';
import { questionOf } from './import-sheet.ts';
import type { Workspace } from '../workspace.ts';

/** In characters, as spreadsheets count them. */
const WIDTH = { plain: 18, problem: 60 } as const;

/** Writes the rows that an import of the sheet keeps out as a workbook of their own. */
export async function writeFaults(
  workspace: Workspace,
  input: CallInput<'sheet:faults'>,
): Promise<Result<CallOutput<'sheet:faults'>, PlannerError>> {
  const { to, language, ...choice } = input;
  const question = questionOf(workspace, choice);
  if (!question.ok) return question;
  const faulty = await workspace.jobs.faultyRows({ question: question.value, language });
  if (!faulty.ok) return faulty;
  stopIfAsked(workspace.cancelling);
  const { name, rows: lines, count } = faulty.value;
  const [first = [], ...rows] = lines;
  const read = lines.reduce((most, cells) => cells.reduce((longest, { length }) => Math.max(longest, length), most), 0);
  if (read > LONGEST_CELL)
    return fail({ code: 'rows-too-long', data: { file: to, read, limit: LONGEST_CELL }, file: to });
  const columns = first.map((header, at) => ({ header, width: at === first.length - 1 ? WIDTH.problem : WIDTH.plain }));
  if (resolve(to) === resolve(input.file)) return fail({ code: 'out-is-input', data: { file: to }, file: to });
  const failure = await putFile(to, await writeXlsx({ name, columns, rows }));
  return failure === undefined ? ok({ file: to, rows: count }) : fail(failure);
}
