// The date and time columns of a row together: when the post goes out, on which clock.
import type { Campaign } from '../domain/campaign.ts';
import { type Day, dayOf, partsOfDay, weekdayOf } from '../domain/day.ts';
import {
  CHINA,
  type Instant,
  type TimeZone,
  chinaDay,
  formatInstant,
  instantAt,
  isInstant,
  wallClock,
} from '../domain/instant.ts';
import { isNothing } from './fold.ts';
import { type DayGround, covers, placeDay } from './place-day.ts';
import { type Moment, type MomentFault, readMoment } from './read-moment.ts';
import type { RowValue, RowValues } from './read-row.ts';
import type { NoteForm } from './sheet-reading.ts';
import { lacking, misplaced, placeOf, writtenWeekday } from './schedule-problems.ts';
import { type SheetProblem, sheetProblem } from './sheet-problems.ts';
import { weekdayName } from './weekday.ts';
import { isUndecided } from './undecided.ts';

/** What the row says about time. `campaign` is the one it falls into: the named one, or the client's only one that day. */
export interface Schedule {
  /** ISO 8601 with offset; absent for a post without a time. */
  readonly at?: string;
  /** Where a span of days was written, its end. */
  readonly until?: string;
  readonly campaign?: Campaign;
  readonly notes: readonly NoteForm[];
  readonly problems: readonly SheetProblem[];
}

const FAULTS = {
  'not-a-date': 'date-unreadable',
  unreadable: 'time-unreadable',
  'beyond-day': 'time-beyond-day',
  unclear: 'time-unclear',
} as const satisfies Record<MomentFault, string>;

/** Reads the date, time and weekday columns of a row. `chinese`: the sheet's headers are, so 12/3 is month and day. */
export function readSchedule(values: RowValues, chinese: boolean, ground: DayGround): Schedule {
  const { row } = values;
  const usable = (value: RowValue | undefined): RowValue | undefined =>
    value === undefined || value.cell.kind === 'error' || isNothing(value.cell.text) ? undefined : value;
  const dateValue = usable(values.byKey.get('date'));
  const timeValue = usable(values.byKey.get('time'));
  const problems: SheetProblem[] = [];
  const read = (value: RowValue | undefined, timeOnly: boolean): Moment | undefined => {
    const moment = value === undefined ? undefined : readMoment(value.cell, chinese, timeOnly);
    if (typeof moment !== 'string') return moment;
    if (value !== undefined) problems.push(sheetProblem(FAULTS[moment], placeOf(row, value), {}));
    return undefined;
  };
  const date = read(dateValue, false);
  const time = read(timeValue, date?.readings !== undefined || date?.instant !== undefined);
  const none = { ...(ground.campaign === undefined ? {} : { campaign: ground.campaign }), notes: [], problems };
  const first = date === undefined ? timeValue : dateValue;
  if (problems.length > 0 || first === undefined) return none;
  if (date?.open === true || time?.open === true) return openSchedule(row, [dateValue, timeValue], none);
  return timed(values, first, [date, dateValue], [time, timeValue], ground, none);
}

function openSchedule(row: number, cells: readonly (RowValue | undefined)[], none: Schedule): Schedule {
  const notes: NoteForm[] = [];
  const problems: SheetProblem[] = [];
  for (const value of cells) {
    if (value === undefined || isUndecided(value.cell.text)) continue;
    notes.push({ label: value.column.label, text: value.cell.text });
    problems.push(sheetProblem('time-open', placeOf(row, value), {}));
  }
  return { ...none, notes, problems };
}

type Written = readonly [Moment | undefined, RowValue | undefined];

function timed(
  values: RowValues,
  first: RowValue,
  [date, dateValue]: Written,
  [time, timeValue]: Written,
  ground: DayGround,
  none: Schedule,
): Schedule {
  const { row } = values;
  const failed = (problem: SheetProblem): Schedule => ({ ...none, problems: [...none.problems, problem] });
  const other = { other: timeValue?.column.label ?? '', second: timeValue?.cell.text ?? '' };
  const dated = date?.readings === undefined && date?.instant === undefined ? time : date;
  const datedValue = (dated === date ? dateValue : timeValue) ?? first;
  const seconds = time?.seconds ?? date?.seconds;
  if (dated?.instant !== undefined)
    return atInstant(values, dated.instant, date, time, datedValue, other, ground, none);
  if (dated?.readings === undefined) return failed(lacking('date-missing', 'date', values, first));
  if (date?.seconds !== undefined && time?.seconds !== undefined && date.seconds !== time.seconds) {
    return failed(sheetProblem('time-twice', placeOf(row, first), other));
  }
  const weekday = writtenWeekday(values, date, time);
  const placed = placeDay(dated, seconds ?? 0, weekday?.day, ground);
  if ('fault' in placed) return failed(misplaced(row, datedValue, placed));
  const { day } = placed;
  const second =
    date?.readings !== undefined && time?.readings !== undefined
      ? placeDay(time, seconds ?? 0, undefined, ground)
      : undefined;
  if (second !== undefined && (!('day' in second) || second.day !== day)) {
    return failed(sheetProblem('date-twice', placeOf(row, first), other));
  }
  if (seconds === undefined) return failed(lacking('time-missing', 'time', values, datedValue));
  const campaign = ground.campaign ?? onlyCovering(ground.campaigns, (one) => covers(one, day, seconds));
  const zone = campaign?.timeZone ?? CHINA;
  const instant = instantOn(day, seconds, zone);
  if (instant === undefined) {
    const shown = [...new Set([datedValue.cell.text, timeValue?.cell.text ?? ''])].join(' ').trim();
    return failed(sheetProblem('time-skipped', { ...placeOf(row, datedValue), value: shown }, { zone }));
  }
  const problems: SheetProblem[] = [];
  if (placed.instead !== undefined) {
    problems.push(sheetProblem('number-for-date', placeOf(row, datedValue), { first: day, second: placed.instead }));
  }
  if (weekday !== undefined && weekday.day !== weekdayOf(day)) {
    const is = weekdayName(weekdayOf(day));
    problems.push(
      sheetProblem('weekday-mismatch', { row, column: weekday.label, value: weekday.text }, { day, weekday: is }),
    );
  }
  const until = endOf(date?.end ?? time?.end, day, zone, ground);
  if (until === 'left-out') problems.push(sheetProblem('end-left-out', placeOf(row, datedValue), {}));
  return {
    ...none,
    ...(campaign === undefined ? {} : { campaign }),
    ...(until === undefined || until === 'left-out' ? {} : { until: until.at }),
    at: formatInstant(instant, zone),
    problems,
  };
}

function atInstant(
  values: RowValues,
  instant: Instant,
  date: Moment | undefined,
  time: Moment | undefined,
  value: RowValue,
  other: { other: string; second: string },
  ground: DayGround,
  none: Schedule,
): Schedule {
  const day = chinaDay(instant);
  const campaign = ground.campaign ?? onlyCovering(ground.campaigns, (one) => one.startsOn <= day && day <= one.endsOn);
  const zone = campaign?.timeZone ?? CHINA;
  const wall = wallClock(instant, zone);
  const seconds = Number(wall.time.slice(0, 2)) * 3600 + Number(wall.time.slice(3)) * 60 + Number(wall.seconds);
  const disagrees =
    date?.instant !== undefined &&
    time !== undefined &&
    ((time.instant !== undefined && time.instant !== instant) ||
      (time.seconds !== undefined && time.seconds !== seconds));
  if (disagrees) {
    return { ...none, problems: [...none.problems, sheetProblem('time-twice', placeOf(values.row, value), other)] };
  }
  return { ...none, ...(campaign === undefined ? {} : { campaign }), at: formatInstant(instant, zone) };
}

function onlyCovering(
  campaigns: readonly Campaign[],
  isCovering: (campaign: Campaign) => boolean,
): Campaign | undefined {
  const covering = campaigns.filter(isCovering);
  return covering.length === 1 ? covering[0] : undefined;
}

function instantOn(day: Day, seconds: number, zone: TimeZone): Instant | undefined {
  const minute = instantAt(day, Math.floor(seconds / 60), zone);
  const instant = minute === undefined ? undefined : minute + (seconds % 60) * 1000;
  return instant !== undefined && isInstant(instant) ? instant : undefined;
}

/** The end of a written span of days; a last day without a time runs to its last minute. */
function endOf(
  end: Moment | undefined,
  start: Day,
  zone: TimeZone,
  ground: DayGround,
): { at: string } | 'left-out' | undefined {
  if (end === undefined) return undefined;
  const seconds = end.seconds ?? 86_340;
  const placed = placeDay(end, seconds, end.weekday, ground);
  if (!('day' in placed)) return 'left-out';
  // Without a year of its own the end follows its start: 12.28-1.5.
  const { year, month, day } = partsOfDay(placed.day);
  const late = placed.day < start && end.readings?.[0]?.year === undefined ? dayOf(year + 1, month, day) : placed.day;
  const instant = late === undefined || late < start ? undefined : instantOn(late, seconds, zone);
  return instant === undefined ? 'left-out' : { at: formatInstant(instant, zone) };
}
