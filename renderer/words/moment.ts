// Days and times as people read them.
import type { PostInBrief } from '../../core/api/posts.ts';
import { type Day, isDay, weekdayOf } from '../../core/domain/day.ts';
import { CHINA, type Instant, type TimeZone, wallClock } from '../../core/domain/instant.ts';
import { type Language, dayInWords } from '../../core/messages/phrase.ts';

const WEEKDAYS: Readonly<Record<Language, readonly string[]>> = {
  zh: ['周一', '周二', '周三', '周四', '周五', '周六', '周日'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
};

/** `12月3日 周四` / `Thu 3 Dec`; the year is said where it is not `year`. */
export function dayWithWeekday(day: Day, language: Language, year?: number): string {
  const weekday = WEEKDAYS[language][weekdayOf(day) - 1] ?? '';
  const words = dayInWords(day, language, year);
  return language === 'zh' ? `${words} ${weekday}` : `${weekday} ${words}`;
}

/** An instant on the clock of Beijing: `12月3日 10:00`. */
export const momentInWords = (instant: Instant, language: Language, year?: number): string =>
  momentInZone(instant, CHINA, language, year);

/** An instant on the clock of a zone: `12月3日 10:00`. The zone is not said. */
export function momentInZone(instant: Instant, zone: TimeZone, language: Language, year?: number): string {
  const { day, time } = wallClock(instant, zone);
  return `${isDay(day) ? dayInWords(day, language, year) : day} ${time}`;
}

/** When a post goes out, as it is told in brief; its zone is said where that is not China's. Undefined without a time. */
export const briefTime = ({ time, zone }: Pick<PostInBrief, 'time' | 'zone'>): string | undefined =>
  time === undefined || zone === CHINA ? time : `${time} ${zone}`;

/** The time alone on the clock of Beijing. */
export const timeInChina = (instant: Instant): string => wallClock(instant, CHINA).time;

/** The year in Beijing. */
export const yearInChina = (instant: Instant): number => Number(wallClock(instant, CHINA).day.slice(0, 4));
