// Long work that needs no database: it runs beside the host and hands its results back.
import type { LookedFile } from '../../core/api/sheets.ts';
import { readFilledSheet } from '../../core/batch/returned/filled-sheet.ts';
import type { ReturnedFile } from '../../core/batch/returned/returned-row.ts';
import { LEGAL_WORDS } from '../../core/batch/review/legal-sheet.ts';
import { type LegalReading, isLegal, readLegal } from '../../core/batch/review/read-legal.ts';
import { type ReviewReading, isReview, readReview } from '../../core/batch/review/read-review.ts';
import { REVIEW_WORDS } from '../../core/batch/review/words.ts';
import { type ReadSchedules, readSchedules } from '../../core/checkup/read-schedules.ts';
import type { PlannerError } from '../../core/messages/errors.ts';
import type { Language } from '../../core/messages/phrase.ts';
import { isPackageName } from '../../core/plan/package.ts';
import { type Result, fail, ok } from '../../core/result.ts';
import { type JudgedPost, type JudgingOrder, judgePosts } from '../../core/rules/judging/judgements.ts';
import { headerRowsOf } from '../../core/sheet/choose-sheet.ts';
import { type FaultySheet, faultyRows } from '../../core/sheet/faulty-rows.ts';
import { type Grid, type Workbook, isFilled } from '../../core/sheet/grid.ts';
import { readSheet } from '../../core/sheet/read-sheet.ts';
import type { ReadRow, SheetQuestion, SheetReading } from '../../core/sheet/sheet-reading.ts';
import { readBounded } from '../files/read-bounded.ts';
import { type KeptPicture, keepPictures } from '../sheets/keep-pictures.ts';
import { type ReadSoFar, readWorkbook } from '../sheets/read-workbook.ts';
import { isBackfillFile, readBackfillFile } from './read-backfill-file.ts';
import { type CheckupToWrite, checkedUp } from './write-checkup.ts';
import { sha256 } from './sha256.ts';

type LookedSheet = Extract<LookedFile, { kind: 'sheets' }>['sheets'][number];

/** What a job lets its caller know while it works. */
export interface Told {
  /** How many bytes of how many are read. */
  readonly progress: ReadSoFar;
  /** Rows that were read, in their order and in parts; they are not in the result again. */
  readonly rows?: (part: readonly ReadRow[]) => void;
}

/** The jobs by name. */
export interface Jobs {
  /** Judges posts. */
  readonly judge: (order: JudgingOrder) => Promise<readonly JudgedPost[]>;
  /** Says what a file is and which sheets it has. */
  readonly look: (file: string) => Promise<Result<SeenFile, PlannerError>>;
  /** Reads what a poster handed back; undefined where the file is nothing of the kind. */
  readonly readReturned: (file: string) => Promise<Result<ReturnedFile | undefined, PlannerError>>;
  /** Ends the jobs under way, which then throw `Cancelled`; jobs that run where they are called cannot be ended. */
  readonly cancel?: () => void;
  /** Reads the file that the question names and finds its posts. */
  readonly readSheet: (question: SheetQuestion, told?: Told) => Promise<Result<SheetReading, PlannerError>>;
  /** Reads a legal sheet that came back; refused where the file is none, or lacks the opinions. */
  readonly readLegal: (file: string) => Promise<Result<LegalReading, PlannerError>>;
  /** Reads a review workbook that came back; refused where the file is none, or lacks a column of answers. */
  readonly readReview: (file: string) => Promise<Result<ReviewReading, PlannerError>>;
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

/** What a file looks like. */
export interface SeenFile {
  readonly looked: LookedFile;
  /** The posts of which a filled 发布清单 tells. */
  readonly tellsOf?: readonly string[];
}

/** The schedules of a file. */
export interface ReadFile extends ReadSchedules {
  /** SHA-256 of the bytes that were read. */
  readonly digest: string;
}

/** Rows that are handed over at once. */
const PART = 1000;

// No sheet that a spreadsheet program saves comes near; pasted pictures make most of a large one.
const LARGEST_FILE = 512 * 1024 * 1024;

/** The jobs themselves, run where they are called. */
export const jobs: Jobs = {
  judge: (order) => Promise.resolve(judgePosts(order, sha256)),
  async look(file) {
    if (isPackageName(file)) return ok({ looked: { kind: 'plan', file } });
    if (/\.json$/i.test(file))
      return ok({ looked: { kind: (await isBackfillFile(file)) ? 'returned' : 'plan', file } });
    const read = await readWorkbookFile(file);
    if (!read.ok) return read;
    if (isReview(read.value)) return ok({ looked: { kind: 'review', file } });
    if (isLegal(read.value)) return ok({ looked: { kind: 'legal', file } });
    const filled = readFilledSheet(read.value);
    return ok({
      looked: { kind: 'sheets', file, sheets: lookAt(read.value.sheets) },
      ...(filled && { tellsOf: filled.rows.map(({ id }) => id) }),
    });
  },
  async readReturned(file) {
    if (/\.json$/i.test(file)) return readBackfillFile(file);
    const read = await readWorkbookFile(file);
    return read.ok ? ok(readFilledSheet(read.value)) : read;
  },
  async readSheet(question, told) {
    const workbook = await readWorkbookFile(question.file, told?.progress);
    if (!workbook.ok) return workbook;
    const { file } = question;
    if (isReview(workbook.value)) return fail({ code: 'sheet-is-review', data: { file }, file });
    if (isLegal(workbook.value)) return fail({ code: 'sheet-is-legal', data: { file }, file });
    const read = readSheet(workbook.value, question);
    if (!read.ok || told?.rows === undefined) return read;
    const { rows } = read.value;
    for (let at = 0; at < rows.length; at += PART) told.rows(rows.slice(at, at + PART));
    return ok({ ...read.value, rows: [] });
  },
  async readLegal(file) {
    const read = await readWorkbookFile(file);
    if (!read.ok) return read;
    const reading = readLegal(read.value);
    return reading === undefined || reading.lacksOpinion
      ? fail({ code: 'legal-columns', data: { file, column: LEGAL_WORDS.opinion.zh }, file })
      : ok(reading);
  },
  async readReview(file) {
    const read = await readWorkbookFile(file);
    if (!read.ok) return read;
    const reading = readReview(read.value);
    const missing = reading === undefined ? (['decision'] as const) : reading.missing;
    const columns = missing.map((key) => REVIEW_WORDS[key].zh).join('、');
    return reading === undefined || missing.length > 0
      ? fail({ code: 'review-columns', data: { file, columns }, file })
      : ok(reading);
  },
  async faultyRows({ question, language }) {
    const read = await readWorkbookFile(question.file);
    return read.ok ? faultyRows(read.value, question, language) : read;
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

async function readWorkbookFile(file: string, tell?: ReadSoFar): Promise<Result<Workbook, PlannerError>> {
  const bytes = await bytesOf(file);
  return bytes.ok ? readWorkbook(bytes.value, file, tell) : bytes;
}

const bytesOf = (file: string): Promise<Result<Uint8Array, PlannerError>> => readBounded(file, LARGEST_FILE);

function lookAt(grids: readonly Grid[]): LookedSheet[] {
  const headerRows = headerRowsOf(grids);
  return grids.map(({ name, hidden, rows }, at) => {
    const headerRow = headerRows[at];
    return {
      name,
      hidden,
      rows: rows.filter((row) => row?.some(isFilled)).length,
      ...(headerRow !== undefined && { headerRow }),
    };
  });
}
