// What a row's dates and weekdays look like in a problem.
import type { Day } from '../domain/day.ts';
import { type Sentence, dayInWords } from '../messages/phrase.ts';
import { fold } from './fold.ts';
import type { PlacedDay } from './place-day.ts';
import type { Moment } from './read-moment.ts';
import { type RowValue, type RowValues, labelOf } from './read-row.ts';
import { type SheetPlace, type SheetProblem, sheetProblem } from './sheet-problems.ts';
import { readWeekday } from './weekday.ts';

/** The place of a problem that concerns one cell of a row. */
export const placeOf = (row: number, value: RowValue): SheetPlace => ({
  row,
  column: value.column.label,
  value: value.cell.text,
});

const dayWords = (day: Day): Sentence => ({ zh: dayInWords(day, 'zh'), en: dayInWords(day, 'en') });

const daysInWords = (days: readonly Day[]): Sentence => ({
  zh: days.map((day) => dayInWords(day, 'zh')).join(' 或 '),
  en: days.map((day) => dayInWords(day, 'en')).join(' or '),
});

/** The problem of a day without a time or the other way round, said of the empty cell where there is one. */
export function lacking(
  code: 'date-missing' | 'time-missing',
  key: 'date' | 'time',
  values: RowValues,
  written: RowValue,
): SheetProblem {
  const label = labelOf(values, key);
  const isEmpty = label !== '' && !values.byKey.has(key);
  const place = isEmpty ? { row: values.row, column: label, value: '' } : placeOf(values.row, written);
  return sheetProblem(code, place, { written: written.cell.text });
}

/** The problem of a date that names no day, or no single one. */
export function misplaced(row: number, value: RowValue, placed: Extract<PlacedDay, { fault: string }>): SheetProblem {
  const place = placeOf(row, value);
  if (placed.fault === 'not-in-calendar') return sheetProblem('day-not-in-calendar', place, {});
  if (placed.fault === 'outside') {
    const { campaign } = placed;
    const span = { from: dayWords(campaign.startsOn), until: dayWords(campaign.endsOn) };
    return sheetProblem('date-outside', place, {
      readings: daysInWords(placed.days),
      campaign: campaign.name,
      ...span,
    });
  }
  const [first, second] = placed.days;
  if (first === undefined || second === undefined) throw new Error('two readings were promised');
  const fix = { kind: 'choose-day', first, second };
  return sheetProblem('date-either', place, { first: dayWords(first), second: daysInWords(placed.days.slice(1)) }, fix);
}

/** A weekday, 1 = Monday … 7 = Sunday, and the cell that says it. */
export interface WrittenWeekday {
  readonly day: number;
  readonly label: string;
  readonly text: string;
}

/** The weekday of the check column, else the one that stands beside the date. */
export function writtenWeekday(
  values: RowValues,
  date: Moment | undefined,
  time: Moment | undefined,
): WrittenWeekday | undefined {
  const cell = values.byKey.get('weekday');
  const checked = cell === undefined ? undefined : readWeekday(fold(cell.cell.text));
  if (cell !== undefined && checked !== undefined)
    return { day: checked, label: cell.column.label, text: cell.cell.text };
  const beside = date?.weekday !== undefined ? 'date' : 'time';
  const day = date?.weekday ?? time?.weekday;
  const value = values.byKey.get(beside);
  return day === undefined || value === undefined
    ? undefined
    : { day, label: value.column.label, text: value.cell.text };
}
