// The mentions of a text: `@昵称`, ended by whatever no nickname may hold (weibo-facts 2.5, 3.3).
import type { Span } from './finding.ts';

/** A mention with the nickname as it was written; the span holds the mark. */
export interface FoundMention extends Span {
  readonly nickname: string;
}

const NICKNAME = /[\p{Script=Han}A-Za-z0-9_\-·]*/uy;

/** Every `@` of a text with the nickname behind it, which may be empty; mail addresses and those inside `links` are none. */
export function readMentions(text: string, links: readonly Span[]): FoundMention[] {
  const found: FoundMention[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    if (links.some(({ start, end }) => start <= at && at < end)) continue;
    NICKNAME.lastIndex = at + 1;
    const nickname = NICKNAME.exec(text)?.[0] ?? '';
    const isMail = /[A-Za-z0-9._%+-]$/.test(text.slice(Math.max(0, at - 1), at)) && /^[A-Za-z0-9]/.test(nickname);
    if (!isMail) found.push({ nickname, start: at, end: at + 1 + nickname.length });
  }
  return found;
}
