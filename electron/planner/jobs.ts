// Long work that needs no database: it runs beside the host and hands its results back.
import { readFile, stat } from 'node:fs/promises';
import type { PlannerError } from '../../core/messages/errors.ts';
import { type Result, fail } from '../../core/result.ts';
import { type JudgedPost, type JudgingOrder, judgePosts } from '../../core/rules/judging/judgements.ts';
import { readSheet } from '../../core/sheet/read-sheet.ts';
import type { SheetQuestion, SheetReading } from '../../core/sheet/sheet-reading.ts';
import { fileFailure } from '../files/file-failure.ts';
import { readWorkbook } from '../sheets/read-workbook.ts';
import { sha256 } from './sha256.ts';

/** The jobs by name. */
export interface Jobs {
  /** Judges posts. */
  readonly judge: (order: JudgingOrder) => Promise<readonly JudgedPost[]>;
  /** Reads the file that the question names and finds its posts. */
  readonly readSheet: (question: SheetQuestion) => Promise<Result<SheetReading, PlannerError>>;
}

// No sheet that a spreadsheet program saves comes near; pasted pictures make most of a large one.
const LARGEST_FILE = 512 * 1024 * 1024;

/** The jobs themselves, run where they are called. */
export const jobs: Jobs = {
  judge: (order) => Promise.resolve(judgePosts(order, sha256)),
  async readSheet(question) {
    const { file } = question;
    try {
      const { size } = await stat(file);
      if (size > LARGEST_FILE) {
        const limit = `${LARGEST_FILE / 1024 / 1024} MB`;
        const read = `${Math.ceil(size / 1024 / 1024)} MB`;
        return fail({ code: 'file-too-large', data: { file, read, limit }, file });
      }
      const workbook = await readWorkbook(await readFile(file), file);
      return workbook.ok ? readSheet(workbook.value, question) : workbook;
    } catch (error) {
      return fail(fileFailure(error, file));
    }
  },
};
