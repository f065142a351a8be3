// The files of a review as bytes: the workbook that comes back, and the page to look at.
import type { ReviewChoice } from '../../core/api/reviews.ts';
import { type FindingForLegal, legalSheet } from '../../core/batch/review/legal-sheet.ts';
import { writeReviewPage } from '../../core/batch/review/review-page.ts';
import { type PostToReview, type ReviewSheet, reviewSheets } from '../../core/batch/review/review-sheet.ts';
import type { PlannerError } from '../../core/messages/errors.ts';
import { type Result, fail, ok } from '../../core/result.ts';
import { LONGEST_CELL, fittingRows, writeXlsx } from '../sheets/write-xlsx.ts';
import type { PagePictures } from './review-pictures.ts';
import { sha256InBase64 } from './sha256.ts';

/** What the files are made of. */
export interface ReviewContent {
  readonly client: string;
  readonly posts: readonly PostToReview[];
  readonly pictures: PagePictures;
  readonly findings: readonly FindingForLegal[];
  /** The client's own sheet, filled; without it ours is written. */
  readonly workbook?: Uint8Array;
}

/** The bytes of each file by its name. Fails where a cell is too long. */
export async function reviewFiles(
  { client, posts, pictures, findings, workbook }: ReviewContent,
  { formats, language }: ReviewChoice,
): Promise<Result<ReadonlyMap<string, Uint8Array>, PlannerError>> {
  const files = new Map<string, Uint8Array>();
  if (formats.includes('xlsx') && workbook !== undefined) files.set('review.xlsx', workbook);
  else if (formats.includes('xlsx')) {
    const sheets = reviewSheets(posts, language);
    const tooLong = longestCell(sheets[0], posts);
    if (tooLong !== undefined) return fail(tooLong);
    files.set('review.xlsx', await writeXlsx(...sheets));
  }
  if (formats.includes('html')) {
    const drawn = posts.map((item) => ({ ...item, pictures: pictures.get(item.post.id) ?? [] }));
    files.set('review.html', Buffer.from(writeReviewPage({ client, language, posts: drawn }, sha256InBase64)));
  }
  if (formats.includes('legal') && findings.length > 0) {
    const sheet = legalSheet(findings, language);
    files.set('legal.xlsx', await writeXlsx({ ...sheet, rows: fittingRows(sheet.rows) }));
  }
  return ok(files);
}

function longestCell({ rows }: ReviewSheet, posts: readonly PostToReview[]): PlannerError | undefined {
  for (const [index, cells] of rows.entries()) {
    const read = Math.max(...cells.map((cell) => cell.length));
    const id = posts[index]?.post.id ?? '';
    if (read > LONGEST_CELL) return { code: 'cell-too-long', data: { id, read, limit: LONGEST_CELL } };
  }
  return undefined;
}
