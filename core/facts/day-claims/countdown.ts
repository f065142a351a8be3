// 距双十二还有3天 and 双十二倒计时3天: how many days are left until a day that the text names.
import { type Day, daysBetween } from '../../domain/day.ts';
import { DATE, saidDay, saidNumber } from '../../domain/said-day.ts';
import { FESTIVAL, festivalNear } from '../festivals.ts';
import { type DayClaim, type DayWord, before, behind } from './claim.ts';

const LEFT = /\s?[：:]?\s?(?:还剩|还有|仅剩|只剩)?\s?(\d{1,3}|[一二两三四五六七八九十]{1,3})\s?天(?!内|后|前)/uy;
const TARGET = `(?:${DATE}|(${FESTIVAL}))\\s?(?:大促|到来|来临)?\\s?[，,]?\\s?$`;
const UNTIL = new RegExp(`(?:距离?|离)\\s?${TARGET}`, 'u');
const COUNTED = new RegExp(`(?:(?:距离?|离)\\s?)?${TARGET}`, 'u');

/** What 倒计时 or 还有 claims with the day before it and the number behind it. */
export function countdownClaims(text: string, { word, start, end }: DayWord): DayClaim[] {
  const left = behind(text, end, LEFT);
  if (left === null) return [];
  const isCountdown = word === '倒计时';
  const target = (isCountdown ? COUNTED : UNTIL).exec(before(text, start, 24));
  if (target === null) return [];
  const [whole, year, month, dayOfMonth, festival] = target;
  const said = saidNumber(left[1] ?? '');
  const targetNear = (day: Day) =>
    festival === undefined ? saidDay(year, month, dayOfMonth, day) : festivalNear(festival, day);
  const misses: DayClaim['misses'] = ({ day }) => {
    const until = targetNear(day);
    if (until === undefined) return undefined;
    const count = daysBetween(day, until);
    // A countdown may count its last day; 还有 may count whole days only.
    const fits = count === said || count === (isCountdown ? said - 1 : said + 1);
    return fits ? undefined : { day: until, count };
  };
  return [{ message: 'countdown', start: start - whole.length, end: end + left[0].length, misses }];
}
