// Weekdays: beside a date that falls on another, or of a day and time that are over.
import { weekdayOf } from '../../domain/day.ts';
import { CLOCK, DATE, NO_MOMENT, saidDay, saidMinutes } from '../../domain/said-day.ts';
import { WEEKDAYS } from '../day-words.ts';
import { type DayClaim, type DayWord, behind } from './claim.ts';

const DATE_BEFORE = new RegExp(`(?<!年\\s?)${DATE}\\s?[（(【]?\\s?$`, 'u');
// 12.5 and 12/5 may be anything, unless the weekday stands in brackets behind it.
const NUMBERS_BEFORE = /(?<![\d.vV第¥￥$/-])(\d{1,2})[./](\d{1,2})\s?[（(]\s?$/u;
const CLOSES = /\s?[）)】]/uy;
const STANDS_ALONE = /(?=$|[\s，。！!,;；、）)】~～]|早|晚|上午|下午|中午|见|\d)/uy;
// Every, last, next, odd: no day of this week.
const NOT_THIS = /[每逢上下去各双隔单两三四几首末至到、和-]\s?(?:个|一)?$/u;
const THEN_CLOCK = new RegExp(`\\s?${CLOCK}${NO_MOMENT}`, 'uy');
const THEN_CALL =
  /[早晚上下中午点\d:：一二两三四五六七八九十半分零\s]{0,9}(?:不见不散|直播间见|见|开抢|开播|开售|截止|准时)(?![了的过])/uy;

/** What a weekday claims together with what stands around it. */
export function weekdayClaims(text: string, { word, start, end }: DayWord, looksBack: boolean): DayClaim[] {
  const named = WEEKDAYS[word];
  if (named === undefined) return [];
  const ahead = text.slice(Math.max(0, start - 18), start);
  const dated = behind(text, end, STANDS_ALONE) && DATE_BEFORE.exec(ahead);
  const numbers = behind(text, end, CLOSES) && NUMBERS_BEFORE.exec(ahead);
  const date = dated ?? (numbers === null ? null : [numbers[0], undefined, numbers[1], numbers[2]]);
  if (date) {
    const [whole = '', year, month, dayOfMonth] = date;
    const misses: DayClaim['misses'] = ({ day }) => {
      const said = saidDay(year, month, dayOfMonth, day);
      return said === undefined || weekdayOf(said) === named ? undefined : { day: said };
    };
    return [{ message: 'weekday', start: start - whole.length, end, misses }];
  }
  const first = /[本这]$/.test(ahead) ? start - 1 : start;
  if (looksBack || NOT_THIS.test(text.slice(Math.max(0, first - 3), first))) return [];
  return [...clockClaim(text, first, end, named), ...(first < start ? callClaim(text, first, end, named) : [])];
}

/** 周日晚八点, said on Sunday at nine. */
function clockClaim(text: string, start: number, end: number, named: number): DayClaim[] {
  const clock = behind(text, end, THEN_CLOCK);
  const said = clock === null ? undefined : saidMinutes(clock.slice(1), false);
  if (clock === null || said === undefined) return [];
  const misses: DayClaim['misses'] = ({ day, minutes }) =>
    weekdayOf(day) === named && said < minutes ? { day } : undefined;
  return [{ message: 'passed', start, end: end + clock[0].length, misses }];
}

/** 本周五见, said on Saturday. */
function callClaim(text: string, start: number, end: number, named: number): DayClaim[] {
  const call = behind(text, end, THEN_CALL);
  if (call === null) return [];
  const misses: DayClaim['misses'] = ({ day }) => (weekdayOf(day) > named ? { day } : undefined);
  return [{ message: 'passed', start, end: end + call[0].length, misses }];
}
