// A text in the pieces that a person changes as one: addresses, topics and mentions whole, and words between them.
import type { Span } from './finding.ts';
import { scanLinks } from './link-scan.ts';
import { readMentions } from './mentions.ts';
import { readTopics } from './topics.ts';

const WORDS = new Intl.Segmenter('zh', { granularity: 'word' });

/** The pieces of a text in their order; joined they are the text. */
export function wordsOfText(text: string): readonly string[] {
  const words: string[] = [];
  let from = 0;
  const addWords = (to: number) => {
    if (to > from) for (const { segment } of WORDS.segment(text.slice(from, to))) words.push(segment);
  };
  for (const { start, end } of wholesOf(text)) {
    if (start < from) continue;
    addWords(start);
    words.push(text.slice(start, end));
    from = end;
  }
  addWords(text.length);
  return words;
}

/** What is never taken apart, from left to right. */
function wholesOf(text: string): readonly Span[] {
  const links = scanLinks(text);
  const mentions = readMentions(text, links).filter(({ nickname }) => nickname !== '');
  return [...links, ...readTopics(text, links).topics, ...mentions].sort((a, b) => a.start - b.start);
}
