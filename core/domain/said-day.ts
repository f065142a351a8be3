// Days, weekdays and clock times as Chinese texts write them.
import { type Day, dayOf, daysBetween, partsOfDay } from './day.ts';

/** A day and a time of day, minutes since midnight, on the wall clock of a zone. */
export interface WallMoment {
  readonly day: Day;
  readonly minutes: number;
}

/** 12月5日 or 2026年12月5日, as a part of a pattern with three groups. */
export const DATE = '(?:(20\\d\\d)\\s?年\\s?)?(?<!\\d)(\\d{1,2})\\s?月\\s?(\\d{1,2})(?:\\s?[日号]|(?!\\d))';

/** 20:00, 8点, 8点半, 晚八点, as a part of a pattern with five groups. */
export const CLOCK =
  '(上午|下午|晚上|晚间|晚|早上|早|中午)?\\s?(\\d{1,2}|[一二两三四五六七八九十]{1,3})\\s?(?:[:：](\\d\\d)|[点时](?:(\\d{1,2})分?|(半)|整)?)(?!\\d)';

/** What makes a time or a day the first of a span, or a thing's name. */
export const NO_MOMENT = '(?!\\s?(?:[-–—~～至到起的场后]|开始))';

/** The day that these numbers name: in the written year, else in the year that puts it nearest to `near`. */
export function saidDay(
  year: string | undefined,
  month: string | undefined,
  dayOfMonth: string | undefined,
  near: Day,
): Day | undefined {
  const on = (inYear: number) => dayOf(inYear, Number(month), Number(dayOfMonth));
  if (year !== undefined) return on(Number(year));
  const { year: present } = partsOfDay(near);
  return [present - 1, present, present + 1]
    .flatMap((inYear) => on(inYear) ?? [])
    .sort((a, b) => Math.abs(daysBetween(near, a)) - Math.abs(daysBetween(near, b)))[0];
}

const FIGURES = '零一二三四五六七八九';

/** A number up to 99 in digits or Chinese figures. */
export function saidNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const [tens = '', units] = text.replace('两', '二').split('十');
  if (units === undefined) return FIGURES.indexOf(tens);
  return (tens === '' ? 1 : FIGURES.indexOf(tens)) * 10 + (units === '' ? 0 : FIGURES.indexOf(units));
}

/** The minutes since midnight that a match of {@link CLOCK} may mean, the latest of them; undefined around midnight. */
export function saidMinutes(groups: readonly (string | undefined)[], isEvening: boolean): number | undefined {
  const [part, hours = '', minutes, spoken, half] = groups;
  const hour = saidNumber(hours);
  if (hour <= 0 || hour === 12 || hour >= 24) return undefined;
  const isMorning = part === '上午' || part === '早上' || part === '早';
  // Eight may be eight in the evening, unless it says that it is not.
  const isLater = hour < 12 && (isEvening || !isMorning);
  const past = minutes ?? spoken ?? (half === undefined ? '0' : '30');
  return (isLater ? hour + 12 : hour) * 60 + Number(past);
}
