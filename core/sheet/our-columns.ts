// Columns that we ourselves added to a sheet on its way out; they say nothing when it comes back.
import { foldName } from './fold.ts';
import { type Grid, isFilled } from './grid.ts';

/** The header of the column that says why a row was kept out. */
export const FAULTS_HEADER = { zh: '问题', en: 'Problem' } as const;

const FAULTS = new Set(Object.values(FAULTS_HEADER).map(foldName));
/** How every sentence about a row, or a cell of a month grid, begins. */
const ABOUT_A_ROW = /^(?:第 \d+ 行|[A-Z]{1,3}\d+ 格|Row \d+\b|Cell [A-Z]{1,3}\d+\b)/;
/** The headings of what a check-up adds at the right edge, in this order. */
export const CHECKUP_HEADERS = {
  zh: ['检查结果', '问题', '建议'],
  en: ['Verdict', 'Problems', 'What to do'],
} as const;

/** The indexes of columns that are ours, of a header with these labels; empty ones count as absent. */
export function ourColumns(grid: Grid, headerIndex: number, labels: readonly string[]): ReadonlySet<number> {
  const named = labels.flatMap((label, index) => (label === '' ? [] : [{ label, index }]));
  const edge = named.slice(-3);
  if (Object.values(CHECKUP_HEADERS).some((added) => added.every((label, at) => edge[at]?.label === label))) {
    return new Set(edge.map(({ index }) => index));
  }
  const last = named.at(-1);
  if (last === undefined || !FAULTS.has(foldName(last.label))) return new Set();
  for (let row = headerIndex + 1; row < grid.rows.length; row++) {
    const cell = grid.rows[row]?.[last.index];
    // A column of that name that somebody else wrote is kept like any other.
    if (isFilled(cell) && !ABOUT_A_ROW.test(cell.text)) return new Set();
  }
  return new Set([last.index]);
}
