// A month grid: weekdays across, weeks down, posts in the days' cells. It is made into a sheet with a row a post.
import { type CalendarDay, calendarDays, monthOf } from './calendar-days.ts';
import { type CellPost, findsIn, postsOf } from './calendar-posts.ts';
import type { Calendar, GridPlace } from './calendar.ts';
import { type ColumnKey, meaningOf } from './columns.ts';
import type { FoundHeader } from './find-header.ts';
import { headersOfGrid } from './headers-of.ts';
import { fold } from './fold.ts';
import { type GridChoice, type GridManner, mannerOf } from './grid-choice.ts';
import { type Cell, type Grid, isFilled } from './grid.ts';
import { columnLetters, headerFrom } from './header.ts';
import { readWeekday } from './weekday.ts';

const ROWS_LOOKED_AT = 30;
const WEEKDAYS_AT_LEAST = 5;

/** What is known before a month grid is looked for. */
export interface GridAsked {
  readonly choice?: GridChoice | undefined;
  /** What a person said of grids before, by their weekdays. */
  readonly remembered?: ReadonlyMap<string, GridChoice> | undefined;
  /** A name that may say the month where nothing in the sheet does. */
  readonly fileName?: string | undefined;
}

/** The labels of the rows that are made, before those of a person's choice. */
const LABELS = ['日期', '星期', '时间', '文案'];

const textCell = (text: string): Cell | undefined => (text === '' ? undefined : { kind: 'text', text });

/** The month grid of a sheet as rows; undefined where it holds none, or nothing says which month it is. */
export function calendarOf(grid: Grid, asked: GridAsked = {}): FoundHeader | undefined {
  for (let index = 0; index < Math.min(grid.rows.length, ROWS_LOOKED_AT); index++) {
    const weekdays = weekdayColumns(grid.rows[index] ?? []);
    if (weekdays.size < WEEKDAYS_AT_LEAST) continue;
    const titles = grid.rows.slice(0, index).flatMap((cells) => cells?.filter(isFilled).map(({ text }) => text) ?? []);
    const [year, said] = (asked.choice?.month ?? '').split('-').map(Number);
    const told = year === undefined || said === undefined ? undefined : { year, month: said, by: 'person' as const };
    const titled = monthOf([...titles, grid.name, ...(asked.fileName === undefined ? [] : [asked.fileName])]);
    const month = told ?? (titled && { ...titled, by: 'title' as const });
    const days = calendarDays(grid, index, weekdays, month);
    if (days.length === 0) return undefined;
    const headers = headersOfGrid(grid.rows[index] ?? []);
    const before = asked.remembered?.get(headers);
    const manner = mannerOf(asked.choice, before);
    const isRemembered =
      before !== undefined && asked.choice?.takeOut === undefined && asked.choice?.labels === undefined;
    const made = rowsOf(grid, days, weekdays, manner);
    if (made.rows.length === made.calendar.passed.size) return undefined;
    const { rows, labels, calendar, ...extras } = made;
    return {
      grid: { name: grid.name, rows, merges: [], hidden: grid.hidden, ...extras },
      header: headerFrom(-1, labels.map(textCell), labels.length),
      missing: [],
      calendar: {
        ...{ source: grid, titles, headerRow: index + 1, headers, manner, ...calendar },
        ...(month !== undefined && { month }),
        ...(isRemembered && { remembered: true as const }),
        finds: findsIn(days.map(({ text }) => text)),
      },
    };
  }
  return undefined;
}

/** True where a sheet is a month grid of which nothing says the month. */
export const isMonthless = (grid: Grid): boolean =>
  calendarOf(grid, { choice: { month: '2026-01' } }) !== undefined && calendarOf(grid) === undefined;

type Made = Pick<Grid, 'rows' | 'comments' | 'pictures' | 'hiddenRows' | 'marks'> & {
  readonly labels: readonly string[];
  readonly calendar: Pick<Calendar, 'places' | 'passed'>;
};

function rowsOf(
  grid: Grid,
  days: readonly CalendarDay[],
  weekdays: ReadonlyMap<number, string>,
  manner: GridManner,
): Made {
  const labels = labelsOf(manner);
  const rows: (Cell | undefined)[][] = [];
  const places: GridPlace[] = [];
  const passed = new Set<number>();
  const hiddenRows = new Set<number>();
  const marks = new Map<number, ReadonlySet<string>>();
  const firstOf = new Map<string, number>();
  for (const { row, column, date, dayRow, text } of days) {
    for (const post of postsOf(text, manner)) {
      if (post.text === '' && post.links.length + post.hashtags.length + post.labelled.size === 0) continue;
      const at = rows.length;
      if (post.isPassed) passed.add(at);
      else if (!firstOf.has(`${row} ${column}`)) firstOf.set(`${row} ${column}`, at);
      if (grid.hiddenRows?.has(row) === true) hiddenRows.add(at);
      const ownMarks = grid.cellMarks?.get(row)?.get(column);
      if (ownMarks !== undefined) marks.set(at, ownMarks);
      const own = [date, textCell(weekdays.get(column) ?? ''), textCell(post.time), textCell(post.text)];
      rows.push([...own, ...labels.slice(LABELS.length).map((label) => textCell(underLabel(post, label)))]);
      const letters = columnLetters(column);
      places.push({ post: { row: row + 1, column: letters }, day: { row: dayRow + 1, column: letters } });
    }
  }
  // What was said about a cell is said about its first post.
  const moved = <T extends { readonly row: number; readonly column: number }>(several: readonly T[] = []): T[] =>
    several.flatMap((one) => {
      const row = firstOf.get(`${one.row} ${one.column}`);
      return row === undefined ? [] : [{ ...one, row, column: LABELS.indexOf('文案') }];
    });
  return {
    ...{ rows, labels, comments: moved(grid.comments), pictures: moved(grid.pictures), hiddenRows, marks },
    calendar: { places, passed },
  };
}

function labelsOf({ takeOut, labels }: GridManner): readonly string[] {
  const isThere = (key: ColumnKey) => labels.some((label) => meaningOf(label)?.key === key);
  return [
    ...LABELS,
    ...(takeOut.has('links') && !isThere('link') ? ['链接'] : []),
    ...(takeOut.has('hashtags') && !isThere('topics') ? ['话题'] : []),
    ...labels,
  ];
}

/** What a post has under a label: what was written behind it, and what was taken out of the text and means the same. */
function underLabel({ labelled, links, hashtags }: CellPost, label: string): string {
  const key = meaningOf(label)?.key;
  const taken = key === 'link' ? links : key === 'topics' ? [hashtags.join(' ')] : [];
  return [labelled.get(label) ?? '', ...taken].filter((part) => part !== '').join('\n');
}

/** Column and weekday as written, of the cells that hold nothing but a weekday. */
function weekdayColumns(cells: readonly (Cell | undefined)[]): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  const met = new Set<number>();
  cells.forEach((cell, at) => {
    const text = cell?.text.trim() ?? '';
    const day = text.length > 0 && text.length <= 12 ? readWeekday(fold(text)) : undefined;
    if (day === undefined || met.has(day)) return;
    met.add(day);
    found.set(at, text);
  });
  return found;
}
