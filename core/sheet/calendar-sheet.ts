// A month grid: weekdays across, weeks down, posts in the days' cells. It is made into a sheet with a row a post.
import { calendarDays } from './calendar-days.ts';
import type { FoundHeader } from './find-header.ts';
import { fold } from './fold.ts';
import { type Cell, type Grid, isFilled } from './grid.ts';
import { headerFrom } from './header.ts';
import { readWeekday } from './weekday.ts';

const ROWS_LOOKED_AT = 30;
const WEEKDAYS_AT_LEAST = 5;
/** Shorter texts without a time beside a day's number name a holiday or a rest. */
const SHORTEST_POST = 6;

const PERIOD = '凌晨|清晨|早上|早间|早|上午|中午|下午|傍晚|晚上|晚间|晚';
const CLOCK = `(?:${PERIOD})?\\s*\\d{1,2}\\s*(?:[:：]\\s*\\d{2}|[点點时時](?:半|\\d{1,2}分?)?)`;
const TIME_AHEAD = new RegExp(
  `^[\\s【[(（]*(${CLOCK}(?:\\s*[-~–—至到]\\s*${CLOCK})?\\s*(?:am|pm)?)[\\s】\\])）｜|,，、:：-]*`,
  'i',
);

/** The labels of the rows that are made. */
const LABELS = ['日期', '星期', '时间', '文案'];

const textCell = (text: string): Cell | undefined => (text === '' ? undefined : { kind: 'text', text });

/** The month grid of a sheet as rows; undefined where it holds none. */
export function calendarOf(grid: Grid): FoundHeader | undefined {
  for (let index = 0; index < Math.min(grid.rows.length, ROWS_LOOKED_AT); index++) {
    const weekdays = weekdayColumns(grid.rows[index] ?? []);
    if (weekdays.size < WEEKDAYS_AT_LEAST) continue;
    const titles = grid.rows.slice(0, index).flatMap((cells) => cells?.filter(isFilled).map(({ text }) => text) ?? []);
    const days = calendarDays(grid, index, weekdays, [...titles, grid.name]);
    if (days.length === 0) return undefined;
    const rows: (Cell | undefined)[][] = [];
    const numbers: number[] = [];
    for (const { row, column, date, text } of days) {
      for (const post of postsOf(text)) {
        rows.push([date, textCell(weekdays.get(column) ?? ''), textCell(post.time), textCell(post.text)]);
        numbers.push(row + 1);
      }
    }
    if (rows.length === 0) return undefined;
    const header = headerFrom(-1, LABELS.map(textCell), LABELS.length);
    return {
      grid: { name: grid.name, rows, merges: [], hidden: grid.hidden },
      header,
      missing: [],
      calendar: { titles, headerRow: index + 1, rows: numbers },
    };
  }
  return undefined;
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

/** A day's cell as posts: each line that begins with a time begins one. */
function postsOf(text: string): { readonly time: string; readonly text: string }[] {
  const posts: { time: string; lines: string[] }[] = [];
  for (const line of text.split(/\r\n?|\n/)) {
    const ahead = TIME_AHEAD.exec(line);
    if (ahead !== null) posts.push({ time: ahead[1]?.trim() ?? '', lines: [line.slice(ahead[0].length)] });
    else if (posts.length === 0) posts.push({ time: '', lines: [line] });
    else posts.at(-1)?.lines.push(line);
  }
  return posts
    .map(({ time, lines }) => ({ time, text: lines.join('\n').trim() }))
    .filter((post) => post.text !== '' && (post.time !== '' || post.text.length >= SHORTEST_POST));
}
