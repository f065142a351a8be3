// The last day of an offer, and days that a text calls its readers to: over when the post goes out.
import { daysBetween } from '../../domain/day.ts';
import { DATE, saidDay } from '../../domain/said-day.ts';
import { CALLS, ENDINGS } from '../day-words.ts';
import { type DayClaim, type DayWord, after, before } from './claim.ts';

const SPAN = '\\s?(?:至|到|[-—–~～]{1,2})\\s?';
const LOOSE = '(?:(20\\d\\d)\\s?[年./]\\s?)?(?<!\\d)(\\d{1,2})\\s?[月./]\\s?(\\d{1,2})(?:\\s?[日号]|(?![\\d.%折元]))';
const SAME_MONTH = `(?:(20\\d\\d)\\s?年\\s?)?(?<!\\d)(\\d{1,2})\\s?月\\s?\\d{1,2}\\s?[日号]?${SPAN}(\\d{1,2})\\s?[日号]`;
const STOPS_ON = new RegExp(`^\\s?(?:日期|时间|到|至|于|为|[：:])*\\s?${LOOSE}`, 'u');
const STOPPED_ON = new RegExp(
  `${DATE}(?:\\s?(?:\\d{1,2}[:：]\\d\\d|\\d{1,2}点|零点|晚|24点))?\\s?(?:报名|征集|投票|预约)?$`,
  'u',
);
const RUNS_UNTIL = new RegExp(`^[^。！？]{0,16}?${SPAN}${LOOSE}`, 'u');
const RUNS_IN_MONTH = new RegExp(`^\\s?(?:[：:]|为|是)?\\s?${SAME_MONTH}`, 'u');
const ANY_DATE = new RegExp(DATE, 'u');

// An older day without its year is next year's.
const LONGEST_OVER = 60;
const LONGEST_CALL = 31;
/** 截止12月1日，累计售出…: a report, no deadline. */
const REPORT = /累计|共计|总计|共有|共收|收到|已|超过|达到|突破|目前|销量/u;

/** What a word such as 有效期 or 不见不散 claims with the day beside it. */
export function endingClaims(text: string, found: DayWord): DayClaim[] {
  const { word, start, end } = found;
  if (CALLS.includes(word)) return callClaims(text, found);
  if (!ENDINGS.includes(word)) return [];
  const behindIt = after(text, end, 40);
  const aheadOfIt = before(text, start, 24);
  if (word === '截止' && (REPORT.test(behindIt) || aheadOfIt.includes('已'))) return [];
  const patterns =
    word === '截止'
      ? [STOPS_ON]
      : word === '有效期'
        ? [RUNS_IN_MONTH, RUNS_UNTIL, STOPS_ON]
        : [RUNS_IN_MONTH, RUNS_UNTIL];
  const last = patterns.map((pattern) => pattern.exec(behindIt)).find((match) => match !== null);
  if (last) return [over('over', start, end + last[0].length, last, LONGEST_OVER)];
  const stopped = word === '截止' ? STOPPED_ON.exec(aheadOfIt) : null;
  return stopped === null ? [] : [over('over', start - aheadOfIt.length + stopped.index, end, stopped, LONGEST_OVER)];
}

function callClaims(text: string, { word, start, end }: DayWord): DayClaim[] {
  const isAhead = word === '预告';
  const part = isAhead ? after(text, end, 24) : before(text, start, 30);
  const date = ANY_DATE.exec(part);
  if (date === null || /[了已过]/.test(part)) return [];
  // 12月1日-12月20日: what lasts is not over with its first day.
  if (new RegExp(`^${SPAN}`, 'u').test(part.slice(date.index + date[0].length))) return [];
  const at = (isAhead ? end : start - part.length) + date.index;
  return [over('passed', at, at + date[0].length, date, LONGEST_CALL)];
}

function over(
  message: 'over' | 'passed',
  start: number,
  end: number,
  [, year, month, dayOfMonth]: readonly (string | undefined)[],
  longest: number,
): DayClaim {
  return {
    message,
    start,
    end,
    misses: ({ day }) => {
      const said = saidDay(year, month, dayOfMonth, day);
      if (said === undefined) return undefined;
      const ago = daysBetween(said, day);
      return ago > 0 && (year !== undefined || ago <= longest) ? { day: said } : undefined;
    },
  };
}
