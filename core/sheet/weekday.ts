import type { Sentence } from '../messages/phrase.ts';

const CHINESE = /[(\[]?\s*(?:星期|周|礼拜)\s*([一二三四五六日天1-7])\s*[)\]]?/;
const ENGLISH = /[(\[]?\b(mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs|r|ur)?(?:day)?s?\b\.?\s*[)\]]?,?/;
const CHINESE_DAYS = '一二三四五六日';
const ENGLISH_DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** The weekday that a folded text names, 1 = Monday … 7 = Sunday, and the text without it. */
export function takeWeekday(text: string): { weekday?: number; rest: string } {
  const chinese = CHINESE.exec(text);
  const english = chinese === null ? ENGLISH.exec(text) : null;
  const match = chinese ?? english;
  if (match === null) return { rest: text };
  const rest = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`.trim();
  const name = match[1] ?? '';
  if (english !== null) return { weekday: ENGLISH_DAYS.indexOf(name) + 1, rest };
  return { weekday: /\d/.test(name) ? Number(name) : name === '天' ? 7 : CHINESE_DAYS.indexOf(name) + 1, rest };
}

/** The weekday that a check column names, which may be a bare 「三」. */
export function readWeekday(text: string): number | undefined {
  const { weekday } = takeWeekday(text);
  if (weekday !== undefined) return weekday;
  const bare = text === '天' ? 6 : text.length === 1 ? CHINESE_DAYS.indexOf(text) : -1;
  return bare < 0 ? undefined : bare + 1;
}

const ENGLISH_NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** 1 = Monday … 7 = Sunday as a word. */
export const weekdayName = (weekday: number): Sentence => ({
  zh: `周${CHINESE_DAYS[weekday - 1] ?? ''}`,
  en: ENGLISH_NAMES[weekday - 1] ?? '',
});
