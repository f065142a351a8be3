// 今天、明天、后天 with a date, a weekday, a festival or a time of day beside them.
import { addDays, daysBetween, isDay, partsOfDay, weekdayOf } from '../../domain/day.ts';
import { CLOCK, DATE, NO_MOMENT, saidMinutes } from '../../domain/said-day.ts';
import { MORNINGS, RELATIVE_DAYS, STILL_TO_COME, WEEKDAYS } from '../day-words.ts';
import { FESTIVAL, festivalNear } from '../festivals.ts';
import { type DayClaim, type DayWord, after, behind } from './claim.ts';

const IS = '\\s?(?:就是|正是|是)?\\s?[（(]?\\s?';
const ENDS = '(?=\\s?(?:$|[\\s，。！!,;；、）)—~～]|早|晚|上午|下午|中午|周[一二三四五六日天]|星期|[（(]))';
const THEN_DATE = new RegExp(`${IS}${DATE}${ENDS}`, 'uy');
const THEN_WEEKDAY = new RegExp(
  `${IS}((?:周|星期|礼拜)[一二三四五六日天])(?=$|[\\s，。！!,;；、）)~～]|早|晚|上午|下午|\\d)`,
  'uy',
);
const THEN_FESTIVAL = new RegExp(`\\s?(?:就是|正是|是)\\s?(${FESTIVAL})(?=$|[\\s，。！!,~～]|啦|了|呀|哦)`, 'uy');
const THEN_CLOCK = new RegExp(`\\s?${CLOCK}${NO_MOMENT}`, 'uy');

/** What a word such as 今天 claims together with what follows it. */
export function relativeClaims(text: string, { word, start, end }: DayWord, looksBack: boolean): DayClaim[] {
  const days = RELATIVE_DAYS[word];
  if (days === undefined || (word === '后天' && /[大先]$/.test(text.slice(0, start).slice(-1)))) return [];
  const date = behind(text, end, THEN_DATE);
  if (date !== null) {
    const [whole, year, month, dayOfMonth] = date;
    const misses: DayClaim['misses'] = ({ day }) => {
      const meant = addDays(day, days);
      const { year: inYear, month: inMonth, day: onDay } = partsOfDay(meant);
      const fits =
        inMonth === Number(month) && onDay === Number(dayOfMonth) && (year === undefined || inYear === Number(year));
      return fits ? undefined : { day };
    };
    return [{ message: 'relative', start, end: end + whole.length, misses }];
  }
  const weekday = behind(text, end, THEN_WEEKDAY);
  if (weekday !== null) {
    const named = WEEKDAYS[weekday[1] ?? ''];
    const misses: DayClaim['misses'] = ({ day }) => (weekdayOf(addDays(day, days)) === named ? undefined : { day });
    return [{ message: 'relative', start, end: end + weekday[0].length, misses }];
  }
  const festival = behind(text, end, THEN_FESTIVAL);
  if (festival !== null) {
    const misses: DayClaim['misses'] = ({ day }) => {
      const on = festivalNear(festival[1] ?? '', day);
      if (on === undefined) return undefined;
      const apart = daysBetween(day, on);
      // On the evening before, a sale at midnight is tonight's.
      return apart === days || (word.endsWith('晚') && apart === days + 1) ? undefined : { day };
    };
    return [{ message: 'relative', start, end: end + festival[0].length, misses }];
  }
  return days === 0 && !looksBack ? clockClaim(text, { word, start, end }) : [];
}

/** 今晚8点, said when it is nine. */
function clockClaim(text: string, { word, start, end }: DayWord): DayClaim[] {
  const clock = behind(text, end, THEN_CLOCK);
  if (clock === null || /(?:截[至止]到?|自|从|每)$/.test(text.slice(Math.max(0, start - 3), start))) return [];
  // 今早 5:40，第一篮鲜叶下山: told in the afternoon, a morning is a story unless it calls to something.
  const [, part = word === '今早' ? '早' : undefined, ...time] = clock;
  if (part !== undefined && MORNINGS.includes(part) && !STILL_TO_COME.test(after(text, end + clock[0].length, 16)))
    return [];
  const said = saidMinutes([part, ...time], word === '今晚');
  const misses: DayClaim['misses'] = ({ day, minutes }) =>
    said !== undefined && said < minutes && isDay(day) ? { day } : undefined;
  return [{ message: 'passed', start, end: end + clock[0].length, misses }];
}
