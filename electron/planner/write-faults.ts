import { dirname, resolve } from 'node:path';
import type { CallInput, CallOutput } from '../../core/api.ts';
import type { PlannerError } from '../../core/messages/errors.ts';
import { type Result, fail, ok } from '../../core/result.ts';
import { isFolder, writeFailure } from '../files/file-failure.ts';
import { makeFolder } from '../files/make-folder.ts';
import { writeFileWhole } from '../files/write-whole.ts';
import { writeXlsx } from '../sheets/write-xlsx.ts';
import { stopIfAsked } from './cancelling.ts';
import { questionOf } from './import-sheet.ts';
import type { Workspace } from './workspace.ts';

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
  const columns = first.map((header, at) => ({ header, width: at === first.length - 1 ? WIDTH.problem : WIDTH.plain }));
  const path = resolve(to);
  if (path === resolve(input.file)) return fail({ code: 'out-is-input', data: { file: to }, file: to });
  try {
    await makeFolder(dirname(path));
    await writeFileWhole(path, await writeXlsx({ name, columns, rows }));
  } catch (error) {
    if (isFolder(error)) return fail({ code: 'file-is-folder', data: { file: to }, file: to });
    return fail(writeFailure(error, to));
  }
  return ok({ file: to, rows: count });
}
