import { isNothing } from './fold.ts';
import { isUndecided } from './undecided.ts';

const LEADING_LABEL = /^\s*(?:微博)?文案\s*[:：]\s*/;

/** The text without the 「文案：」 that some sheets write before it. */
export const withoutLabel = (text: string): string => text.replace(LEADING_LABEL, '');

/** True where the link stands in the text as a whole, not as the beginning of a longer one. */
export function hasLink(text: string, link: string): boolean {
  for (let at = text.indexOf(link); at >= 0; at = text.indexOf(link, at + 1)) {
    const after = text.slice(at + link.length);
    if (/^(?:$|[.,;:!?]*(?:[^A-Za-z0-9/_?&=%#~+@:.,;!-]|$))/.test(after)) return true;
  }
  return false;
}

const append = (text: string, addition: string): string => (text === '' ? addition : `${text} ${addition}`);

/** Appends what the text lacks: links first, then topics as `#…#` and mentions, each after one space. */
export function composeText(text: string, links: readonly string[], topics: readonly string[]): string {
  let composed = text;
  for (const link of links) if (!hasLink(composed, link)) composed = append(composed, link);
  for (const topic of topics) if (!composed.includes(topic)) composed = append(composed, topic);
  return composed;
}

const ALL_IN_PAIRS = /^[\s、，,;；/]*(?:[#＃][^\s#＃](?:[^#＃\n]*[^\s#＃])?[#＃][\s、，,;；/]*)+$/;
const PAIR = /[#＃]([^#＃]+)[#＃]/g;

/** The topics of a cell in the forms `#a# #b#`, `a、b`, `#a #b`, as they go into a text: `#a#`; mentions as `@a`. */
export function readTopics(cell: string): string[] {
  const written = cell.trim();
  if (written === '' || isNothing(written)) return [];
  const names = ALL_IN_PAIRS.test(written)
    ? [...written.matchAll(PAIR)].map((match) => match[1] ?? '')
    : written.split(/[\s、，,;；]+/).map((part) => part.replace(/^[#＃]+|[#＃]+$/g, ''));
  const topics = new Set<string>();
  for (const name of names) {
    const plain = name.trim();
    if (plain === '' || isUndecided(plain)) continue;
    topics.add(/^[@＠]/.test(plain) ? `@${plain.slice(1)}` : `#${plain}#`);
  }
  return [...topics];
}
