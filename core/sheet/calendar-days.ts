// Which day each cell of a month grid is. Days stand in rows of their own above the posts, or before the post in its cell.
import { fold } from './fold.ts';
import { type Cell, type Grid, isFilled } from './grid.ts';
import { titleSpan } from './title-span.ts';

/** What a day's cell holds; `row` and `column` count from 0. */
export interface CalendarDay {
  readonly row: number;
  readonly column: number;
  readonly date: Cell;
  /** The cell's row in which the day itself is written, in the same column. */
  readonly dayRow: number;
  readonly text: string;
}

/** The month that a grid is of, without a year where none is named. */
export interface Month {
  readonly year: number | undefined;
  readonly month: number;
}

const MONTH = /(?<!\d)(1[0-2]|0?[1-9])\s*月/;
const MONTH_NAMES = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH_NAME = new RegExp(`\\b(${MONTH_NAMES.join('|')})[a-z]*\\b`);
/** A day's number alone or before a text: 3, 3日, 12/3, 12月3日. */
const DAY_AHEAD =
  /^\s*(?:(1[0-2]|0?[1-9])\s*[月/.]\s*)?(3[01]|[12]\d|0?[1-9])\s*(?:[日号]|(?=\s|$))\s*(?![:：点時时\d])/;
/** A day with its year: 2026-12-03, 2026年12月3日. */
const WHOLE_DAY =
  /^\s*20\d{2}\s*[-/.年]\s*(?:1[0-2]|0?[1-9])\s*[-/.月]\s*(?:3[01]|[12]\d|0?[1-9])(?:\s*[日号]|(?=\s|$))/;
/** Days of the month before stand in the first week only, and are late ones. */
const LATE = 21;

/** The filled cells of the grid below its weekdays that have a day, week by week. */
export function calendarDays(
  grid: Grid,
  headerIndex: number,
  weekdays: ReadonlyMap<number, string>,
  title: Month | undefined,
): CalendarDay[] {
  const current = new Map<number, { readonly date: Cell; readonly dayRow: number }>();
  const days: CalendarDay[] = [];
  let offset: number | undefined;
  let before = 0;
  for (let row = headerIndex + 1; row < grid.rows.length; row++) {
    const cells = grid.rows[row];
    if (cells === undefined) continue;
    for (const column of weekdays.keys()) {
      const cell = cells[column];
      if (!isFilled(cell)) continue;
      if (cell.kind === 'date' && cell.timeOnly !== true) {
        current.set(column, { date: cell, dayRow: row });
        continue;
      }
      const whole = WHOLE_DAY.exec(cell.text);
      if (whole !== null) {
        const date: Cell = { kind: 'text', text: whole[0].trim() };
        current.set(column, { date, dayRow: row });
        const text = cell.text.slice(whole[0].length);
        if (text.trim() !== '') days.push({ row, column, date, dayRow: row, text });
        continue;
      }
      const ahead = DAY_AHEAD.exec(cell.text);
      const day = Number(ahead?.[2] ?? 0);
      if (ahead === null || (title === undefined && ahead[1] === undefined)) {
        const above = current.get(column);
        if (above !== undefined) days.push({ row, column, ...above, text: cell.text });
        continue;
      }
      offset = offset === undefined ? (day >= LATE ? -1 : 0) : day < before && day < 8 ? offset + 1 : offset;
      before = day;
      const date = dateCell(title, ahead[1] === undefined ? undefined : Number(ahead[1]), day, offset);
      current.set(column, { date, dayRow: row });
      const text = cell.text.slice(ahead[0].length);
      if (text.trim() !== '') days.push({ row, column, date, dayRow: row, text });
    }
  }
  return days;
}

/** The month that the first of the titles names which names one. */
export function monthOf(titles: readonly string[]): Month | undefined {
  for (const title of titles) {
    const folded = fold(title);
    const named = MONTH.exec(folded);
    const month = named === null ? MONTH_NAMES.indexOf(MONTH_NAME.exec(folded)?.[1] ?? '') + 1 : Number(named[1]);
    const span = titleSpan([title]);
    const year = span === undefined ? undefined : Number(span.first.slice(0, 4));
    if (month > 0) return { year, month };
    if (span !== undefined && span.first.slice(0, 7) === span.last.slice(0, 7)) {
      return { year, month: Number(span.first.slice(5, 7)) };
    }
  }
  return undefined;
}

/** The date as a cell would write it: with a year where the title names one. */
function dateCell(title: Month | undefined, month: number | undefined, day: number, offset: number): Cell {
  const months = (title?.month ?? 1) - 1 + offset;
  const shown = month ?? (((months % 12) + 12) % 12) + 1;
  const year = title?.year === undefined ? undefined : title.year + (month === undefined ? Math.floor(months / 12) : 0);
  const text = year === undefined ? `${shown}月${day}日` : `${year}年${shown}月${day}日`;
  return { kind: 'text', text };
}
