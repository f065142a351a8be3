// Last year's number before a day that is just ahead: copied from last year's calendar.
import { dayOf, daysBetween, partsOfDay } from '../../domain/day.ts';
import { FESTIVAL, festivalNear } from '../festivals.ts';
import { type DayClaim, type DayWord, behind } from './claim.ts';

const THEN_DATE = /\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?[日号]?/uy;
const THEN_FESTIVAL = new RegExp(`\\s?年?\\s?(${FESTIVAL})`, 'uy');
const SOON = { date: 14, festival: 45 } as const;

/** What a year claims with the date or festival behind it. */
export function yearClaims(text: string, { word, start, end }: DayWord, looksBack: boolean): DayClaim[] {
  if (looksBack || /[\d.¥￥$自从]/.test(text[start - 1] ?? '') || /[\d.]/.test(text[end] ?? '')) return [];
  const said = Number(word);
  const date = behind(text, end, THEN_DATE);
  const festival = date === null ? behind(text, end, THEN_FESTIVAL) : null;
  const match = date ?? festival;
  if (match === null) return [];
  const misses: DayClaim['misses'] = ({ day }) => {
    const { year } = partsOfDay(day);
    if (said !== year - 1 || text.includes(String(year))) return undefined;
    const meant = date === null ? festivalNear(match[1] ?? '', day) : dayOf(year, Number(date[1]), Number(date[2]));
    if (meant === undefined || partsOfDay(meant).year !== year) return undefined;
    const ahead = daysBetween(day, meant);
    return ahead >= 0 && ahead <= (date === null ? SOON.festival : SOON.date) ? { day: meant } : undefined;
  };
  return [{ message: 'year', start, end: end + match[0].length, misses }];
}
