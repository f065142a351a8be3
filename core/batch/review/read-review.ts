// A review workbook that came back, whatever the client's spreadsheet and the client did to it.
import { type Cell, type Grid, type Workbook, isFilled } from '../../sheet/grid.ts';
import { headerWhere, markedColumn, markedHeader } from './marked-sheet.ts';
import { reviewColumns } from './review-columns.ts';
import { ROW_MARK, SENT_MARK, TEMPLATE_ROW } from './words.ts';

/** A row that stands for a post that was sent; `row` as the spreadsheet numbers it. Absent columns give empty texts. */
export interface ReviewRow {
  readonly row: number;
  readonly postId: string;
  readonly contentSha256: string;
  /** As it stands in the sheet now; absent where the column is gone. */
  readonly text?: string;
  /** As it was sent; absent where the workbook does not remember. */
  readonly sent?: string;
  readonly decision: string;
  readonly comment: string;
  readonly by: string;
  readonly on: Cell | undefined;
}

/** What was found in a review workbook. */
export interface ReviewReading {
  readonly sheet: string;
  readonly rows: readonly ReviewRow[];
  /** Rows that hold something and stand for no post that was sent, with what they hold. */
  readonly strangers: readonly { readonly row: number; readonly text: string }[];
  /** How many posts were sent of which no row is left; 0 where the workbook does not remember. */
  readonly gone: number;
  /** The columns of answers that are not there. */
  readonly missing: readonly ('decision' | 'comment')[];
}

const TIE = /^\s*([A-Za-z0-9][A-Za-z0-9._-]{0,63}) ([0-9a-f]{64})\s*$/;

interface Tie {
  readonly postId: string;
  readonly contentSha256: string;
}

interface Sent {
  readonly byNumber: ReadonlyMap<string, Tie>;
  readonly texts: ReadonlyMap<string, string>;
  /** What rows said that are no posts and stood there already. */
  readonly known: ReadonlySet<string>;
}

/** What a row says, all its cells together, but for those that are computed. */
export const saidIn = (row: Row): string =>
  row.flatMap((cell) => (isFilled(cell) && cell.formula !== true ? [cell.text.trim()] : [])).join(' ');

type Row = readonly (Cell | undefined)[];

const textAt = (row: Row | undefined, column: number | undefined): string =>
  column === undefined ? '' : (row?.[column]?.text ?? '');

const tieOf = (text: string): Tie | undefined => {
  const [, postId, contentSha256] = TIE.exec(text) ?? [];
  return postId === undefined || contentSha256 === undefined ? undefined : { postId, contentSha256 };
};

/** True for a workbook that bears the marks of one that was sent. */
export const isReview = ({ sheets }: Workbook): boolean =>
  sheets.some((grid) => markedHeader(grid, ROW_MARK) !== undefined || markedHeader(grid, SENT_MARK) !== undefined);

/** Reads a review workbook; undefined where it bears no mark, or nothing that could be answered. */
export function readReview({ sheets }: Workbook): ReviewReading | undefined {
  const sent = sentOf(sheets);
  for (const grid of sheets) {
    const header = markedHeader(grid, ROW_MARK) ?? (sent.byNumber.size > 0 ? answerHeader(grid) : undefined);
    if (header !== undefined) return readGrid(grid, header, sent);
  }
  return undefined;
}

/** The header of a sheet whose hidden column is gone. */
const answerHeader = (grid: Grid): number | undefined =>
  headerWhere(grid, (_row, index) => {
    const columns = reviewColumns(grid, index);
    return columns.has('number') && columns.has('decision');
  });

function sentOf(sheets: readonly Grid[]): Sent {
  const byNumber = new Map<string, Tie>();
  const texts = new Map<string, string>();
  const known = new Set<string>();
  for (const grid of sheets) {
    const header = markedHeader(grid, SENT_MARK);
    if (header === undefined) continue;
    const at = markedColumn(grid.rows[header] ?? [], SENT_MARK);
    for (const row of grid.rows.slice(header + 1)) {
      if (textAt(row, at) === TEMPLATE_ROW) known.add(textAt(row, at + 2));
      const tie = tieOf(textAt(row, at));
      if (tie === undefined) continue;
      byNumber.set(textAt(row, at + 1).trim(), tie);
      texts.set(`${tie.postId} ${tie.contentSha256}`, textAt(row, at + 2));
    }
  }
  return { byNumber, texts, known };
}

function readGrid(grid: Grid, header: number, sent: Sent): ReviewReading {
  const labels = grid.rows[header] ?? [];
  const columns = reviewColumns(grid, header);
  const [number, text, decision, comment, by, on] = (
    ['number', 'text', 'decision', 'comment', 'by', 'on'] as const
  ).map((key) => columns.get(key));
  const mark = markedColumn(labels, ROW_MARK);
  const rows: ReviewRow[] = [];
  const strangers: { row: number; text: string }[] = [];
  for (const [index, row] of grid.rows.entries()) {
    if (index <= header || row === undefined) continue;
    const tie = mark < 0 ? sent.byNumber.get(textAt(row, number).trim()) : tieOf(textAt(row, mark));
    if (tie === undefined) {
      const said = row.flatMap((cell) => (isFilled(cell) ? [cell.text.trim()] : []));
      if (said.length > 0 && !sent.known.has(saidIn(row))) strangers.push({ row: index + 1, text: said.join(' ') });
      continue;
    }
    const known = sent.texts.get(`${tie.postId} ${tie.contentSha256}`);
    rows.push({
      row: index + 1,
      ...tie,
      ...(text !== undefined && { text: textAt(row, text) }),
      ...(known !== undefined && { sent: known }),
      decision: textAt(row, decision).trim(),
      comment: textAt(row, comment).trim(),
      by: textAt(row, by).trim(),
      on: on === undefined ? undefined : row[on],
    });
  }
  const missing = [
    ...(decision === undefined ? ['decision' as const] : []),
    ...(comment === undefined ? ['comment' as const] : []),
  ];
  const left = new Set(rows.map(({ postId }) => postId));
  const gone = [...sent.byNumber.values()].filter(({ postId }) => !left.has(postId)).length;
  return { sheet: grid.name, rows, strangers, gone, missing };
}
