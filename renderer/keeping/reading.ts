// How what people type into a field is read, so that no spelling of a thing is held against them.
import { dayOf } from '../../core/domain/day.ts';
import { domainOf, readLink } from '../../core/domain/link-site.ts';
import { readDay } from '../../core/sheet/read-day.ts';

/** A day as it is stored, where the text names one with its year in any usual way; else the text. */
export function dayIn(text: string): string {
  const typed = text.normalize('NFKC').trim();
  const read = readDay(typed.toLowerCase(), true, true);
  const [reading, second] = read?.readings ?? [];
  if (read === undefined || reading?.year === undefined || second !== undefined || read.rest.trim() !== '') {
    return typed;
  }
  return dayOf(reading.year, reading.month, reading.day) ?? typed;
}

/** The host in what was typed, a whole address included; undefined where there is none. */
export function hostIn(text: string): string | undefined {
  const { site, flaws } = readLink(text);
  return site === undefined || flaws.length > 0 || domainOf(site.host) === undefined ? undefined : site.host;
}

/** A nickname without the @ that people write before it. */
export const nicknameIn = (text: string): string => text.trim().replace(/^[@＠]\s*/, '');

/** A topic without the # around it. */
export const topicIn = (text: string): string => text.trim().replace(/^[#＃]+|[#＃]+$/g, '');

/**
 * The words of a text, each on a line of its own or separated by commas; a line that was stored as one word stays one,
 * whatever is in it.
 */
export function wordsIn(text: string, stored: readonly string[], tidy: (word: string) => string): string[] {
  const words = text.split('\n').flatMap((line) => {
    const whole = line.trim();
    return stored.includes(whole) ? [whole] : whole.split(/[、，,；;]/).map((word) => tidy(word).trim());
  });
  return [...new Set(words.filter((word) => word !== ''))];
}
