// Which day a reading means: the campaign says the year and the order of day and month, then the title, then today.
import type { Campaign } from '../domain/campaign.ts';
import { type Day, dayNumber, dayOf, partsOfDay, weekdayOf } from '../domain/day.ts';
import { chinaDay, instantAt } from '../domain/instant.ts';
import type { Moment } from './read-moment.ts';
import { type DayReading, daysOf } from './read-day.ts';
import type { DaySpan } from './title-span.ts';

/** What a row's dates are read by. */
export interface DayGround {
  /** The campaign that the row or the person names. */
  readonly campaign: Campaign | undefined;
  /** All campaigns of the row's client. */
  readonly campaigns: readonly Campaign[];
  readonly title: DaySpan | undefined;
  readonly today: Day;
}

export type PlacedDay =
  | { readonly day: Day; readonly instead?: Day }
  | { readonly fault: 'not-in-calendar' }
  | { readonly fault: 'outside'; readonly days: readonly Day[]; readonly campaign: Campaign }
  | { readonly fault: 'either'; readonly days: readonly Day[] };

/** True where the campaign runs at that wall-clock time; its days are China's, its clock its own. */
export function covers(campaign: Campaign, day: Day, seconds: number): boolean {
  const instant = instantAt(day, Math.floor(seconds / 60), campaign.timeZone);
  const inChina = instant === undefined ? day : chinaDay(instant);
  return campaign.startsOn <= inChina && inChina <= campaign.endsOn;
}

function distance(day: Day, span: DaySpan): number {
  if (day < span.first) return dayNumber(span.first) - dayNumber(day);
  return day > span.last ? dayNumber(day) - dayNumber(span.last) : 0;
}

/** The year that puts month and day nearest to the span. */
function nearestYear(reading: DayReading, span: DaySpan): number | undefined {
  const from = partsOfDay(span.first).year;
  const until = partsOfDay(span.last).year;
  let best: { year: number; distance: number } | undefined;
  // 29 February may be four years off, and eight around a century.
  for (let year = from - 8; year <= until + 8; year++) {
    const day = dayOf(year, reading.month, reading.day);
    if (day === undefined) continue;
    const apart = distance(day, span);
    if (best === undefined || apart < best.distance) best = { year, distance: apart };
  }
  return best?.year;
}

const spanOf = (campaign: Campaign): DaySpan => ({ first: campaign.startsOn, last: campaign.endsOn });

function yearBy(ground: DayGround): (reading: DayReading) => number | undefined {
  return (reading) => {
    if (ground.campaign !== undefined) return nearestYear(reading, spanOf(ground.campaign));
    const years = new Set<number>();
    for (const campaign of ground.campaigns) {
      const year = nearestYear(reading, spanOf(campaign));
      const day = year === undefined ? undefined : dayOf(year, reading.month, reading.day);
      if (year !== undefined && day !== undefined && distance(day, spanOf(campaign)) === 0) years.add(year);
    }
    const [only, ...others] = years;
    if (only !== undefined && others.length === 0) return only;
    return nearestYear(reading, ground.title ?? { first: ground.today, last: ground.today });
  };
}

/** Finds the day of a moment that has readings; `seconds` since midnight, `weekday` where one is written. */
export function placeDay(moment: Moment, seconds: number, weekday: number | undefined, ground: DayGround): PlacedDay {
  const days = daysOf(moment.readings ?? [], yearBy(ground));
  const [first, second] = days;
  if (first === undefined) return { fault: 'not-in-calendar' };
  const covering = ground.campaign === undefined ? ground.campaigns : [ground.campaign];
  const inside = days.filter((day) => covering.some((campaign) => covers(campaign, day, seconds)));
  const [within, ...alsoWithin] = inside;
  if (moment.fromNumber === true && second !== undefined) {
    const byWeekday = weekday === undefined ? [] : days.filter((day) => weekdayOf(day) === weekday);
    const sure = byWeekday.length === 1 ? byWeekday[0] : alsoWithin.length === 0 ? within : undefined;
    return sure === undefined ? { day: first, instead: second } : { day: sure };
  }
  if (moment.eitherOrder !== true) return { day: first };
  if (within !== undefined && alsoWithin.length === 0) return { day: within };
  if (ground.campaign !== undefined && within === undefined)
    return { fault: 'outside', days, campaign: ground.campaign };
  return second === undefined ? { day: first } : { fault: 'either', days: inside.length > 1 ? inside : days };
}
