// Long work that needs no database: it runs beside the host and hands its results back.
import { readFile, stat } from 'node:fs/promises';
import type { LookedFile } from '../../core/api/sheets.ts';
import type { PlannerError } from '../../core/messages/errors.ts';
import { type Result, fail, ok } from '../../core/result.ts';
import { type JudgedPost, type JudgingOrder, judgePosts } from '../../core/rules/judging/judgements.ts';
import { findHeader, isFilled } from '../../core/sheet/find-header.ts';
import type { Grid, Workbook } from '../../core/sheet/grid.ts';
import { readSheet } from '../../core/sheet/read-sheet.ts';
import type { SheetQuestion, SheetReading } from '../../core/sheet/sheet-reading.ts';
import { fileFailure } from '../files/file-failure.ts';
import { readWorkbook } from '../sheets/read-workbook.ts';
import { sha256 } from './sha256.ts';

type LookedSheet = Extract<LookedFile, { kind: 'sheets' }>['sheets'][number];

/** The jobs by name. */
export interface Jobs {
  /** Judges posts. */
  readonly judge: (order: JudgingOrder) => Promise<readonly JudgedPost[]>;
  /** Says what a file is and which sheets it has. */
  readonly look: (file: string) => Promise<Result<LookedFile, PlannerError>>;
  /** Ends the jobs under way, which then throw `Cancelled`; jobs that run where they are called cannot be ended. */
  readonly cancel?: () => void;
  /** Reads the file that the question names and finds its posts. */
  readonly readSheet: (question: SheetQuestion) => Promise<Result<SheetReading, PlannerError>>;
}

// No sheet that a spreadsheet program saves comes near; pasted pictures make most of a large one.
const LARGEST_FILE = 512 * 1024 * 1024;

/** The jobs themselves, run where they are called. */
export const jobs: Jobs = {
  judge: (order) => Promise.resolve(judgePosts(order, sha256)),
  async look(file) {
    if (/\.(json|fangxing)$/i.test(file)) return ok({ kind: 'plan', file });
    const read = await readWorkbookFile(file);
    return read.ok ? ok({ kind: 'sheets', file, sheets: read.value.sheets.map(lookAt) }) : read;
  },
  async readSheet(question) {
    const read = await readWorkbookFile(question.file);
    return read.ok ? readSheet(read.value, question) : read;
  },
};

async function readWorkbookFile(file: string): Promise<Result<Workbook, PlannerError>> {
  try {
    const { size } = await stat(file);
    if (size > LARGEST_FILE) {
      const limit = `${LARGEST_FILE / 1024 / 1024} MB`;
      const read = `${Math.ceil(size / 1024 / 1024)} MB`;
      return fail({ code: 'file-too-large', data: { file, read, limit }, file });
    }
    return await readWorkbook(await readFile(file), file);
  } catch (error) {
    return fail(fileFailure(error, file));
  }
}

const lookAt = (grid: Grid): LookedSheet => {
  const header = findHeader(grid)?.header;
  return {
    name: grid.name,
    hidden: grid.hidden,
    rows: grid.rows.filter((row) => row?.some(isFilled)).length,
    ...(header && { headerRow: header.index + 1 }),
  };
};
