// The topics of a text: `#话题#`, with a mark on either side (weibo-facts 3.3).
import type { Span } from './finding.ts';

/** A topic with what stands between its marks; the span holds the marks. */
export interface FoundTopic extends Span {
  readonly name: string;
}

/** A mark without its twin, or two with nothing between them. */
export interface LooseMark extends Span {
  readonly kind: 'unpaired' | 'empty';
}

export interface TopicReading {
  readonly topics: readonly FoundTopic[];
  readonly loose: readonly LooseMark[];
}

const NOTHING: TopicReading = { topics: [], loose: [] };
const MINI_PROGRAM = '#小程序://';
const LONGEST = 60;
const LETTER = /[\p{L}\p{N}]/u;
const WORD_AFTER = /^[\p{L}\p{N}_·\-]{1,24}/u;
const WORD_BEFORE = /[\p{L}\p{N}_·\-]{1,24}$/u;

/** Reads the topics of a text; marks inside `links` are fragments of addresses. */
export function readTopics(text: string, links: readonly Span[]): TopicReading {
  if (!text.includes('#')) return NOTHING;
  const topics: FoundTopic[] = [];
  const loose: LooseMark[] = [];
  const marks = marksOf(text, links);
  for (let at = 0; at < marks.length; at++) {
    const start = marks[at] ?? 0;
    const next = marks[at + 1];
    const name = next === undefined ? undefined : text.slice(start + 1, next);
    if (next === undefined || name === undefined || !mayBeTopic(name)) {
      const mark = looseMark(text, start, marks[at - 1]);
      if (mark !== undefined) loose.push(mark);
      continue;
    }
    if (name.trim() === '') loose.push({ kind: 'empty', start, end: next + 1 });
    else topics.push({ name: name.trim(), start, end: next + 1 });
    at++;
  }
  return { topics, loose };
}

function marksOf(text: string, links: readonly Span[]): number[] {
  const marks: number[] = [];
  for (let at = text.indexOf('#'); at >= 0; at = text.indexOf('#', at + 1)) {
    const isOther =
      text.startsWith(MINI_PROGRAM, at) ||
      // A number sign on a key, as emoji are made of.
      /^\ufe0f?\u20e3/.test(text.slice(at + 1, at + 3)) ||
      links.some(({ start, end }) => start <= at && at < end);
    if (!isOther) marks.push(at);
  }
  return marks;
}

/** False where the words between two marks read like a sentence, so that the first mark begins no topic. */
function mayBeTopic(name: string): boolean {
  if (name.length > LONGEST || /[\n。！？]/.test(name)) return false;
  const opens = /^\s/.test(name);
  const closes = /\s$/.test(name);
  return opens === closes;
}

/** A mark without a twin, unless it is a number sign: C#, #1, #FF6600, # alone. */
function looseMark(text: string, at: number, before: number | undefined): LooseMark | undefined {
  const rest = text.slice(at + 1, at + 26);
  const ahead = text.slice(Math.max(0, at - 24, (before ?? -1) + 1), at);
  if (/[A-Za-z0-9]$/.test(ahead) || /^(?:\d|[0-9A-Fa-f]{6}(?![\p{L}\p{N}])|[号键])/u.test(rest)) return undefined;
  const word = WORD_AFTER.exec(rest)?.[0];
  if (word !== undefined && LETTER.test(word)) return { kind: 'unpaired', start: at, end: at + 1 + word.length };
  const last = WORD_BEFORE.exec(ahead)?.[0];
  return last !== undefined && LETTER.test(last)
    ? { kind: 'unpaired', start: at - last.length, end: at + 1 }
    : undefined;
}
