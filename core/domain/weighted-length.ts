import type { Span } from './finding.ts';

/**
 * Weibo's count: Chinese and other wide characters 1, ASCII ½, each link a fixed weight, the sum rounded up.
 * Source: the counting of an old web client, and the API's `textLength` (weibo-facts 3.1).
 */
export function weightedLength(text: string, links: readonly Span[], linkWeight: number): number {
  let halves = 2 * linkWeight * links.length;
  let next = 0;
  let index = 0;
  while (index < text.length) {
    const link = links[next];
    if (link?.start === index) {
      index = Math.max(link.end, index + 1);
      next++;
      continue;
    }
    const code = text.charCodeAt(index);
    halves += code > 0x80 ? 2 : 1;
    // A surrogate pair is one character.
    index += (code & 0xfc00) === 0xd800 && (text.charCodeAt(index + 1) & 0xfc00) === 0xdc00 ? 2 : 1;
  }
  return Math.ceil(halves / 2);
}
