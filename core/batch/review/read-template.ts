// A client's own review sheet before anything is filled in: its header, which column is which, and where its posts go.
import { type Result, fail, ok } from '../../result.ts';
import { type Cell, type Grid, type Merge, type Workbook, isFilled } from '../../sheet/grid.ts';
import { columnLetters } from '../../sheet/header.ts';
import { fold } from '../../sheet/fold.ts';
import { readMoment } from '../../sheet/read-moment.ts';
import { ROWS_LOOKED_AT } from '../../sheet/find-header.ts';
import { isReview, saidIn } from './read-review.ts';
import { ANSWERS, type Answer, type ReviewColumn, reviewColumns } from './review-columns.ts';

/** A template; rows and columns count from 0. */
export interface ReviewTemplate {
  readonly sheet: string;
  readonly header: number;
  /** The first row below the header. */
  readonly first: number;
  /** One past the last row that stands there as a sample. */
  readonly samplesEnd: number;
  /** The first row below the table that holds something: a total, a remark, a signature. */
  readonly below?: number;
  /** What the rows from there on say. */
  readonly remarks: readonly string[];
  readonly columns: ReadonlyMap<ReviewColumn, number>;
  /** The first column that is free from the header on. */
  readonly edge: number;
}

/** What a person is told of a template. Rows as the spreadsheet numbers them. */
export interface TemplateReading {
  readonly sheet: string;
  readonly headerRow: number;
  /** In their order, those with a name; `means` is absent where a column stays as it is. */
  readonly columns: readonly { readonly letters: string; readonly label: string; readonly means?: ReviewColumn }[];
  /** The columns of answers that it lacks and that are added at its right edge. */
  readonly added: readonly Answer[];
  /** How many sample rows the posts replace. */
  readonly samples: number;
  /** The row below the table that moves down with what follows. */
  readonly below?: number;
}

/** Why a workbook is no template: no header, a header without a text, or one that we sent for review. */
export type TemplateFlaw =
  | { readonly is: 'no-header' }
  | { readonly is: 'no-text'; readonly row: number; readonly columns: readonly string[] }
  | { readonly is: 'sent' };

/** Finds the first sheet with a header that has a text; hidden sheets are not looked at. */
export function readTemplate(workbook: Workbook): Result<ReviewTemplate, TemplateFlaw> {
  if (isReview(workbook)) return fail({ is: 'sent' });
  let flaw: TemplateFlaw = { is: 'no-header' };
  for (const grid of workbook.sheets.filter(({ hidden }) => !hidden)) {
    for (let row = 0; row < Math.min(grid.rows.length, ROWS_LOOKED_AT); row += 1) {
      if ((grid.rows[row]?.filter(isFilled).length ?? 0) < 2) continue;
      const columns = reviewColumns(grid, row);
      if (columns.size < 2) continue;
      if (columns.has('text')) return ok(templateOf(grid, row, columns));
      const names = [...columns.values()].sort((a, b) => a - b).map((at) => grid.rows[row]?.[at]?.text.trim() ?? '');
      if (flaw.is === 'no-header') flaw = { is: 'no-text', row: row + 1, columns: names };
    }
  }
  return fail(flaw);
}

/** What is told of a template. */
export function templateReading(
  { sheet, header, first, samplesEnd, below, columns }: ReviewTemplate,
  { sheets }: Workbook,
): TemplateReading {
  const labels = sheets.find(({ name }) => name === sheet)?.rows[header] ?? [];
  const meanings = new Map([...columns].map(([key, at]) => [at, key]));
  return {
    sheet,
    headerRow: header + 1,
    columns: Array.from(labels, (cell, at) => ({ label: labelIn(cell), at })).flatMap(({ label, at }) => {
      const means = meanings.get(at);
      return label === '' ? [] : [{ letters: columnLetters(at), label, ...(means !== undefined && { means }) }];
    }),
    added: ANSWERS.filter((answer) => !columns.has(answer)),
    samples: samplesEnd - first,
    ...(below !== undefined && { below: below + 1 }),
  };
}

const labelIn = (cell: Cell | undefined): string => cell?.text.replace(/\s+/g, ' ').trim() ?? '';

function templateOf(grid: Grid, header: number, columns: ReadonlyMap<ReviewColumn, number>): ReviewTemplate {
  const { rows, merges } = grid;
  const labels = rows[header] ?? [];
  const first =
    1 + merges.filter((merge) => touches(merge, header)).reduce((last, { lastRow }) => Math.max(last, lastRow), header);
  let samplesEnd = first;
  let below: number | undefined;
  for (let row = first; row < rows.length && below === undefined; row += 1) {
    const cells = rows[row];
    if (cells?.some(isFilled) !== true) continue;
    const isSpread = merges.some((merge) => merge.firstRow === row && labelsUnder(merge, labels) > 1);
    if (isSpread || !isSample(cells, columns)) below = row;
    else samplesEnd = row + 1;
  }
  const widest = rows
    .slice(header)
    .reduce((most, cells) => Math.max(most, (cells?.findLastIndex(isFilled) ?? -1) + 1), 0);
  const edge = merges.reduce(
    (most, { lastRow, lastColumn }) => (lastRow < header ? most : Math.max(most, lastColumn + 1)),
    widest,
  );
  const remarks =
    below === undefined ? [] : rows.slice(below).flatMap((cells) => (cells === undefined ? [] : [saidIn(cells)]));
  return {
    sheet: grid.name,
    header,
    first,
    samplesEnd,
    columns,
    edge,
    remarks: remarks.filter((text) => text !== ''),
    ...(below !== undefined && { below }),
  };
}

const touches = ({ firstRow, lastRow }: Merge, row: number): boolean => firstRow <= row && lastRow >= row;

const labelsUnder = ({ firstColumn, lastColumn }: Merge, labels: readonly (Cell | undefined)[]): number =>
  labels.slice(firstColumn, lastColumn + 1).filter(isFilled).length;

// How a row begins that is no post: what is summed up, said to the client, or signed.
const NO_POST =
  /^(?:合计|总计|小计|共计|total|subtotal|注\s*[:：]|备注|说明|填写|填表|请|签[字名]|客户签|确认签|审批签|制表|notes?\b|remarks?\b|please|sign)|[:：]\s*_*$/;

/** True for a row that shows how a post is to be written: a text, a number, a day, and nothing that speaks of the whole. */
function isSample(cells: readonly (Cell | undefined)[], columns: ReadonlyMap<ReviewColumn, number>): boolean {
  const at = (key: ReviewColumn): Cell | undefined => cells[columns.get(key) ?? -1];
  const [begins] = cells.filter(isFilled);
  if (begins === undefined || NO_POST.test(fold(begins.text))) return false;
  const [text, number, date] = [at('text'), at('number'), at('date')];
  const isDay = isFilled(date) && date.text.length <= 40 && typeof readMoment(date, true, false) === 'object';
  const isNumbered = isFilled(number) && (number.uncomputed === true || /^\D{0,3}\d{1,6}$/.test(number.text.trim()));
  return isFilled(text) || isNumbered || isDay;
}
