// Long work that needs no database: it runs beside the host and hands its results back.
import type { LookedFile } from '../../../core/api/sheets.ts';
import { MANIFEST_FORMAT } from '../../../core/batch/manifest.ts';
import { BACKFILL_FORMAT } from '../../../core/batch/returned/backfill.ts';
import { isPostingList, readFilledSheet } from '../../../core/batch/returned/filled-sheet.ts';
import type { ReturnedFile } from '../../../core/batch/returned/returned-row.ts';
import { LEGAL_WORDS } from '../../../core/batch/review/legal-sheet.ts';
import { type LegalReading, isLegal, readLegal } from '../../../core/batch/review/read-legal.ts';
import { type ReviewReading, isReview, readReview } from '../../../core/batch/review/read-review.ts';
import type { TemplateReading } from '../../../core/batch/review/read-template.ts';
import { REVIEW_WORDS } from '../../../core/batch/review/words.ts';
import { type ReadSchedules, readSchedules } from '../../../core/checkup/read-schedules.ts';
import type { PlannerError } from '../../../core/messages/errors.ts';
import type { Language } from '../../../core/messages/phrase.ts';
import { isPackageName } from '../../../core/plan/package.ts';
import { type Result, fail, ok } from '../../../core/result.ts';
import { type JudgedPost, type JudgingOrder, judgePosts } from '../../../core/rules/judging/judgements.ts';
import { headerRowsOf } from '../../../core/sheet/choose-sheet.ts';
import { type FaultySheet, faultyRows } from '../../../core/sheet/faulty-rows.ts';
import { type Grid, type Workbook, isFilled } from '../../../core/sheet/grid.ts';
import { readSheet } from '../../../core/sheet/read-sheet.ts';
import type { ReadRow, SheetQuestion, SheetReading } from '../../../core/sheet/sheet-reading.ts';
import { type SheetView, type ViewedLine, viewSheet } from '../../../core/sheet/sheet-view.ts';
import { readBounded } from '../../files/read-bounded.ts';
import { type KeptPicture, keepPictures } from '../../sheets/keep-pictures.ts';
import { readWorkbook } from '../../sheets/read-workbook.ts';
import type { ReadSoFar } from '../../sheets/read-xlsx.ts';
import { type DigestedWorkbook, workbookReader } from '../schedules/held-workbook.ts';
import { jsonFormatOf, readBackfillFile } from '../reviews/read-backfill-file.ts';
import { type TemplateFile, type TemplateOrder, filledTemplate, lookAtTemplateFile } from '../reviews/template-jobs.ts';
import { type CheckupToWrite, checkedUp } from '../schedules/write-checkup.ts';
import { sha256 } from '../sha256.ts';

type LookedSheet = Extract<LookedFile, { kind: 'sheets' }>['sheets'][number];

/** What a job lets its caller know while it works. */
export interface Told {
  /** How many bytes of how many are read. */
  readonly progress: ReadSoFar;
  /** Rows that were read, in their order and in parts; they are not in the result again. */
  readonly rows?: (part: readonly ReadRow[]) => void;
  /** The same of a sheet's lines. */
  readonly lines?: (part: readonly ViewedLine[]) => void;
}

/** The jobs by name. */
export interface Jobs {
  /** Judges posts. */
  readonly judge: (order: JudgingOrder) => Promise<readonly JudgedPost[]>;
  /** Says what a file is and which sheets it has. */
  readonly look: (file: string) => Promise<Result<LookedFile, PlannerError>>;
  /** Reads what a poster handed back; undefined where the file is nothing of the kind. */
  readonly readReturned: (order: FileAsSeen) => Promise<Result<Digested<ReturnedFile> | undefined, PlannerError>>;
  /** Ends the jobs under way, which then throw `Cancelled`; jobs that run where they are called cannot be ended. */
  readonly cancel?: () => void;
  /** Reads the file that the question names and finds its posts. */
  readonly readSheet: (question: SheetQuestion, told?: Told) => Promise<Result<SheetReading, PlannerError>>;
  /** Looks at that file row by row, with the digest of its bytes. */
  readonly viewSheet: (question: SheetQuestion, told?: Told) => Promise<Result<ViewedFile, PlannerError>>;
  /** Tells how a client's review template is understood. */
  readonly readTemplate: (file: TemplateFile) => Promise<Result<TemplateReading, PlannerError>>;
  /** The bytes of a template with posts in it. */
  readonly fillTemplate: (order: TemplateOrder) => Promise<Result<Uint8Array, PlannerError>>;
  /** Reads a legal sheet that came back; refused where the file is none, or lacks the opinions. */
  readonly readLegal: (order: FileAsSeen) => Promise<Result<Digested<LegalReading>, PlannerError>>;
  /** Reads a review workbook that came back; refused where the file is none, or lacks a column of answers. */
  readonly readReview: (order: FileAsSeen) => Promise<Result<Digested<ReviewReading>, PlannerError>>;
  /** Finds the rows of that file that would be kept out. */
  readonly faultyRows: (order: {
    readonly question: SheetQuestion;
    readonly language: Language;
  }) => Promise<Result<FaultySheet, PlannerError>>;
  /** Keeps pictures of a workbook in a folder, by where they lie in it. */
  readonly keepPictures: (order: {
    readonly file: string;
    readonly parts: readonly string[];
    readonly folder: string;
  }) => Promise<Result<ReadonlyMap<string, KeptPicture>, PlannerError>>;
  /** Reads all schedules of the file that the question names, with the digest of its bytes. */
  readonly readSchedules: (question: SheetQuestion) => Promise<Result<ReadFile, PlannerError>>;
  /** The bytes of a file with a check-up's columns. */
  readonly checkedUp: (checkup: CheckupToWrite) => Promise<Result<Uint8Array, PlannerError>>;
}

/** A file; with a digest, other bytes are refused with `sheet-moved-on`. */
export interface FileAsSeen {
  readonly file: string;
  readonly digest?: string;
}

/** What was read, with SHA-256 of the bytes that it was read from. */
export type Digested<T> = T & { readonly digest: string };

/** The schedules of a file. */
export interface ReadFile extends ReadSchedules {
  /** SHA-256 of the bytes that were read. */
  readonly digest: string;
}

/** A sheet, row by row. */
export interface ViewedFile extends SheetView {
  /** SHA-256 of the bytes that were read. */
  readonly digest: string;
}

/** Rows that are handed over at once. */
const PART = 1000;

/** Hands a list over in parts and gives nothing more of it; the list itself where nobody takes parts. */
function inParts<T>(list: readonly T[], take: ((part: readonly T[]) => void) | undefined): readonly T[] {
  if (take === undefined) return list;
  for (let at = 0; at < list.length; at += PART) take(list.slice(at, at + PART));
  return [];
}

// No sheet that a spreadsheet program saves comes near; pasted pictures make most of a large one.
const LARGEST_FILE = 512 * 1024 * 1024;

/** The jobs themselves, run where they are called. */
export const jobs: Jobs = {
  judge: (order) => Promise.resolve(judgePosts(order, sha256)),
  async look(file) {
    if (isPackageName(file)) return ok({ kind: 'plan', file });
    if (/\.json$/i.test(file)) {
      const format = await jsonFormatOf(file);
      if (format === MANIFEST_FORMAT) return fail({ code: 'batch-manifest-alone', data: { file }, file });
      return ok({ kind: format === BACKFILL_FORMAT ? 'returned' : 'plan', file });
    }
    const read = await readWorkbookFile(file);
    if (!read.ok) return read;
    const { workbook } = read.value;
    if (isReview(workbook)) return ok({ kind: 'review', file });
    if (isLegal(workbook)) return ok({ kind: 'legal', file });
    // Whoever filled in a 发布清单 handed it back, wherever its posts left: as a schedule it would make them anew.
    if (readFilledSheet(workbook) !== undefined) return ok({ kind: 'returned', file });
    const sheets = lookAt(workbook.sheets);
    return ok({ kind: 'sheets', file, ...(isPostingList(workbook) && { isPostingList: true }), sheets });
  },
  async readReturned({ file, digest }) {
    if (/\.json$/i.test(file)) return readBackfillFile(file, digest);
    const read = await readWorkbookFile(file, digest);
    if (!read.ok) return read;
    const filled = readFilledSheet(read.value.workbook);
    return ok(filled && { ...filled, digest: read.value.digest });
  },
  async readSheet(question, told) {
    const workbook = await readWorkbookFile(question.file, question.digest, told?.progress);
    if (!workbook.ok) return workbook;
    const other = otherThanSchedule(workbook.value.workbook, question.file);
    if (other !== undefined) return fail(other);
    if (question.schedulesOnly === true && readFilledSheet(workbook.value.workbook) !== undefined) {
      const { file } = question;
      return fail({ code: 'sheet-is-returned', data: { file }, file });
    }
    const read = readSheet(workbook.value.workbook, question);
    return read.ok ? ok({ ...read.value, rows: inParts(read.value.rows, told?.rows) }) : read;
  },
  readTemplate: lookAtTemplateFile,
  fillTemplate: filledTemplate,
  async readLegal({ file, digest }) {
    const read = await readWorkbookFile(file, digest);
    if (!read.ok) return read;
    const reading = readLegal(read.value.workbook);
    return reading === undefined || reading.lacksOpinion
      ? fail({ code: 'legal-columns', data: { file, column: LEGAL_WORDS.opinion.zh }, file })
      : ok({ ...reading, digest: read.value.digest });
  },
  async readReview({ file, digest }) {
    const read = await readWorkbookFile(file, digest);
    if (!read.ok) return read;
    const reading = readReview(read.value.workbook);
    const missing = reading === undefined ? (['decision'] as const) : reading.missing;
    const columns = missing.map((key) => REVIEW_WORDS[key].zh).join('、');
    return reading === undefined || missing.length > 0
      ? fail({ code: 'review-columns', data: { file, columns }, file })
      : ok({ ...reading, digest: read.value.digest });
  },
  async faultyRows({ question, language }) {
    const read = await readWorkbookFile(question.file, question.digest);
    return read.ok ? faultyRows(read.value.workbook, question, language) : read;
  },
  async viewSheet(question, told) {
    const read = await readWorkbookFile(question.file, question.digest, told?.progress);
    if (!read.ok) return read;
    const other = otherThanSchedule(read.value.workbook, question.file);
    if (other !== undefined) return fail(other);
    const view = viewSheet(read.value.workbook, question);
    if (!view.ok) return view;
    const { reading, lines } = view.value;
    const rows = inParts(reading.rows, told?.rows);
    const { digest } = read.value;
    return ok({ reading: { ...reading, rows }, lines: inParts(lines, told?.lines), digest });
  },
  async keepPictures({ file, parts, folder }) {
    const bytes = await bytesOf(file);
    return bytes.ok ? keepPictures(bytes.value, file, parts, folder) : bytes;
  },
  async readSchedules(question) {
    const bytes = await bytesOf(question.file);
    if (!bytes.ok) return bytes;
    const workbook = await readWorkbook(bytes.value, question.file);
    if (!workbook.ok) return workbook;
    const read = readSchedules(workbook.value, question);
    return read.ok ? ok({ ...read.value, digest: sha256(bytes.value) }) : read;
  },
  async checkedUp(checkup) {
    const bytes = await bytesOf(checkup.file);
    return bytes.ok ? checkedUp(bytes.value, checkup) : bytes;
  },
};

/** Why a workbook of our own making is no schedule; undefined where it is none of those. */
function otherThanSchedule(workbook: Workbook, file: string): PlannerError | undefined {
  if (isReview(workbook)) return { code: 'sheet-is-review', data: { file }, file };
  return isLegal(workbook) ? { code: 'sheet-is-legal', data: { file }, file } : undefined;
}

const readHeld = workbookReader();

async function readWorkbookFile(
  file: string,
  digest?: string,
  tell?: ReadSoFar,
): Promise<Result<DigestedWorkbook, PlannerError>> {
  const bytes = await bytesOf(file);
  return bytes.ok ? readHeld(bytes.value, file, digest, tell) : bytes;
}

const bytesOf = (file: string): Promise<Result<Uint8Array, PlannerError>> => readBounded(file, LARGEST_FILE);

function lookAt(grids: readonly Grid[]): LookedSheet[] {
  const headerRows = headerRowsOf(grids);
  return grids.map(({ name, hidden, rows }, at) => {
    const headerRow = headerRows[at];
    return {
      name,
      hidden,
      top: topOf(rows),
      rows: rows.filter((row) => row?.some(isFilled)).length,
      ...(headerRow !== undefined && { headerRow }),
    };
  });
}

const TOP = { rows: 40, columns: 26, text: 40 } as const;

const topOf = (rows: Grid['rows']): LookedSheet['top'] =>
  rows.slice(0, TOP.rows).flatMap((cells, index) => {
    if (cells?.some(isFilled) !== true) return [];
    const texts = Array.from(cells.slice(0, TOP.columns), (cell) => cell?.text.trim().slice(0, TOP.text) ?? '');
    return [{ row: index + 1, cells: texts }];
  });
