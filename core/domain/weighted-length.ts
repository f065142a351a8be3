import type { Span } from './finding.ts';

/**
 * Weibo's count: Chinese and other wide characters 1, ASCII ½, each link a fixed weight, the sum rounded up.
 * Source: the counting of an old web client, and the API's `textLength` (weibo-facts 3.1).
 */
export function weightedLength(text: string, links: readonly Span[], linkWeight: number): number {
  let halves = 2 * linkWeight * links.length;
  let reached = 0;
  for (const { start, end } of links) {
    halves += halvesOf(text, reached, start);
    reached = Math.max(end, start + 1);
  }
  return Math.ceil((halves + halvesOf(text, reached, text.length)) / 2);
}

function halvesOf(text: string, from: number, to: number): number {
  let halves = 0;
  for (let index = from; index < to; index++) {
    const code = text.charCodeAt(index);
    halves += code > 0x80 ? 2 : 1;
    // A surrogate pair is one character.
    if ((code & 0xfc00) === 0xd800 && index + 1 < to && (text.charCodeAt(index + 1) & 0xfc00) === 0xdc00) index++;
  }
  return halves;
}
