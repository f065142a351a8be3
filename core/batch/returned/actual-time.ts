// When a post really went out: what a poster writes is read around the time for which the post was planned.
import { type Day, addDays, dayNumber, dayOf, partsOfDay } from '../../domain/day.ts';
import { type Instant, type TimeZone, instantAt, isInstant, wallClock } from '../../domain/instant.ts';
import { type DayReading, daysOf } from '../../sheet/read-day.ts';
import type { Moment } from '../../sheet/read-moment.ts';

/** The instant that is meant on the clock of `zone`; `around` is when the post was planned, else now. Undefined where nobody decided yet. */
export function actualTime(
  moment: Moment,
  zone: TimeZone,
  around: Instant,
): Instant | 'without-clock' | 'unreadable' | undefined {
  const { instant, seconds, readings, open } = moment;
  if (instant !== undefined) return instant;
  if (open === true) return undefined;
  if (seconds === undefined) return 'without-clock';
  const planned = wallClock(around, zone).day;
  // A time alone may lie past midnight of the day for which the post was planned.
  const days =
    readings === undefined
      ? [planned, addDays(planned, -1), addDays(planned, 1)]
      : daysOf(readings, nearestYear(planned));
  const instants = days.flatMap((day) => at(day, seconds, zone) ?? []);
  return nearest(instants, around) ?? 'unreadable';
}

function at(day: Day, seconds: number, zone: TimeZone): Instant | undefined {
  const minute = instantAt(day, Math.floor(seconds / 60), zone);
  const exact = minute === undefined ? undefined : minute + (seconds % 60) * 1000;
  return exact !== undefined && isInstant(exact) ? exact : undefined;
}

const nearest = (instants: readonly Instant[], around: Instant): Instant | undefined =>
  [...instants].sort((a, b) => Math.abs(a - around) - Math.abs(b - around))[0];

const nearestYear =
  (planned: Day) =>
  ({ month, day }: DayReading): number | undefined => {
    const { year } = partsOfDay(planned);
    const apart = (one: number): number => {
      const there = dayOf(one, month, day);
      return there === undefined ? Infinity : Math.abs(dayNumber(there) - dayNumber(planned));
    };
    return [year, year - 1, year + 1].sort((a, b) => apart(a) - apart(b))[0];
  };
