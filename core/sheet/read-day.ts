import { type Day, dayOf } from '../domain/day.ts';

/** One way to read a date; without a year it is month and day of a year that something else has to say. */
export interface DayReading {
  readonly year?: number;
  readonly month: number;
  readonly day: number;
}

/** A date at the start of a text: its readings, the likelier first, and what of the text is left. */
export interface DayRead {
  readonly readings: readonly DayReading[];
  /** Day and month may stand in either order, so only a campaign can tell. */
  readonly eitherOrder?: true;
  readonly rest: string;
}

const YEAR_FIRST = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})(?!\d)\s*[日号]?/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?!\d)/;
const MONTH_DAY = /^(\d{1,2})\s*月\s*(\d{1,2})(?!\d)\s*[日号]?/;
const THREE_NUMBERS = /^(\d{1,2})\s*([-/.])\s*(\d{1,2})\s*\2\s*(\d{4}|\d{1,2})(?!\d|\s*[-/.:∶]\s*\d)/;
const TWO_NUMBERS = /^(\d{1,2})\s*[-/.]\s*(\d{1,2})(?![\d:∶]|\s*[点點时時])/;
const DAY_IN_MONTH = /^(\d{1,2})\s*[日号]/;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH_NAME = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const NAME_FIRST = new RegExp(`^${MONTH_NAME}\\s*(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:\\s*,?\\s*(\\d{4})(?![\\d:]))?`);
const NAME_SECOND = new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?[\\s-]*${MONTH_NAME}(?:[\\s,-]*(\\d{4})(?![\\d:]))?`);

const one = (reading: DayReading, matched: string, text: string): DayRead => ({
  readings: [reading],
  rest: text.slice(matched.length),
});

const withYear = (month: number, day: number, year: string | undefined): DayReading =>
  year === undefined ? { month, day } : { year: Number(year), month, day };

/**
 * Reads the date that a folded text begins with; undefined where it begins with none. With Chinese headers 12/3 is
 * month and day, elsewhere both orders stand. `explicit` takes only what cannot be a time: 10.30 is then no date.
 */
export function readDay(text: string, chinese: boolean, explicit: boolean): DayRead | undefined {
  const yearFirst = YEAR_FIRST.exec(text) ?? COMPACT.exec(text);
  if (yearFirst !== null) {
    return one(withYear(Number(yearFirst[2]), Number(yearFirst[3]), yearFirst[1]), yearFirst[0], text);
  }
  const monthDay = MONTH_DAY.exec(text);
  if (monthDay !== null) return one({ month: Number(monthDay[1]), day: Number(monthDay[2]) }, monthDay[0], text);
  const nameFirst = NAME_FIRST.exec(text);
  if (nameFirst !== null) {
    return one(
      withYear(MONTHS.indexOf(nameFirst[1] ?? '') + 1, Number(nameFirst[2]), nameFirst[3]),
      nameFirst[0],
      text,
    );
  }
  const nameSecond = NAME_SECOND.exec(text);
  if (nameSecond !== null) {
    return one(
      withYear(MONTHS.indexOf(nameSecond[2] ?? '') + 1, Number(nameSecond[1]), nameSecond[3]),
      nameSecond[0],
      text,
    );
  }
  const three = THREE_NUMBERS.exec(text);
  if (three !== null)
    return threeNumbers(Number(three[1]), Number(three[3]), three[4] ?? '', chinese, text.slice(three[0].length));
  const two = explicit ? null : TWO_NUMBERS.exec(text);
  if (two === null) return undefined;
  const [first, second] = [Number(two[1]), Number(two[2])];
  const rest = text.slice(two[0].length);
  if (chinese) return { readings: [{ month: first, day: second }], rest };
  return {
    readings: [
      { month: first, day: second },
      { month: second, day: first },
    ],
    eitherOrder: true,
    rest,
  };
}

/** A year of two figures stands first only from 20 on: 12.3.5 is rather three days than 5 March 2012. */
function threeNumbers(
  first: number,
  second: number,
  third: string,
  chinese: boolean,
  rest: string,
): DayRead | undefined {
  const yearAhead = first >= 20 ? { year: 2000 + first, month: second, day: Number(third) } : undefined;
  if (third.length === 1 || (third.length === 2 && chinese && yearAhead !== undefined)) {
    return yearAhead === undefined ? undefined : { readings: [yearAhead], rest };
  }
  const year = third.length === 4 ? Number(third) : 2000 + Number(third);
  const readings: DayReading[] = [
    { year, month: first, day: second },
    { year, month: second, day: first },
  ];
  if (third.length === 2 && yearAhead !== undefined) readings.push(yearAhead);
  return { readings, eitherOrder: true, rest };
}

/** The end of a span that names only its day of the month: 12月1日-12日. */
export function readDayOfMonth(text: string, month: number): DayRead | undefined {
  const match = DAY_IN_MONTH.exec(text);
  return match === null ? undefined : one({ month, day: Number(match[1]) }, match[0], text);
}

/** The days that the readings name, each once, those that the calendar lacks left out; `yearOf` says a missing year. */
export function daysOf(readings: readonly DayReading[], yearOf: (reading: DayReading) => number | undefined): Day[] {
  const days = new Set<Day>();
  for (const reading of readings) {
    const year = reading.year ?? yearOf(reading);
    const day = year === undefined ? undefined : dayOf(year, reading.month, reading.day);
    if (day !== undefined) days.add(day);
  }
  return [...days];
}
