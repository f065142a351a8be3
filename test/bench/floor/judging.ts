// What the rules over posts cannot do without, each part once and bare: no findings, no settings, no edge cases.
import { parse as parseHost } from 'tldts';
import type { Post } from '../../../core/domain/post.ts';
import { LEFTOVER_PATTERNS } from '../../../core/facts/leftovers.ts';
import { WORD_GROUPS } from '../../../core/facts/word-groups.ts';
import { bareCounter } from './terms.ts';

const CANDIDATE = /(?:https?:\/\/)?(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,}(?:[/?#][!-~]*)?/g;
const LEFTOVERS = LEFTOVER_PATTERNS.map(({ pattern }) => new RegExp(pattern.source, pattern.flags.replace('g', '')));
const countWords = bareCounter([...new Set(Object.values(WORD_GROUPS).flat())]);
const HOST_ONLY = { allowPrivateDomains: true, extractHostname: false, mixedInputs: false };
const FOLD = 140;
const WINDOW = 10 * 60_000;

/** What an answer holds at least. */
export interface BareAnswer {
  readonly id: string;
  readonly listed: boolean;
  readonly length: number;
  readonly leftover: boolean;
  readonly words: number;
  readonly near: boolean;
}

/** One pass over each text for links, one URL and one host parse a link, one lookup a domain; then length, leftovers, one pass for words. */
export function judgeBare(posts: readonly Post[], listed: ReadonlyMap<string, string>): BareAnswer[] {
  const near = nearInTime(posts);
  return posts.map((post) => {
    const { text, firstComment } = post;
    let allListed = true;
    for (const field of [text, firstComment]) {
      for (const [raw] of field.matchAll(CANDIDATE)) {
        const url = new URL(raw.startsWith('http') ? raw : `http://${raw}`);
        const { domain } = parseHost(url.hostname, HOST_ONLY);
        if (domain === null || !listed.has(domain)) allListed = false;
      }
    }
    return {
      id: post.id,
      listed: allListed,
      length: text.length > FOLD ? weigh(text) : 0,
      leftover: LEFTOVERS.some((pattern) => pattern.test(text) || pattern.test(firstComment)),
      words: countWords(text) + countWords(firstComment),
      near: near.has(post.id),
    };
  });
}

function weigh(text: string): number {
  let halves = 0;
  for (let index = 0; index < text.length; index++) halves += text.charCodeAt(index) > 0x80 ? 2 : 1;
  return Math.ceil(halves / 2);
}

/** The posts that lie within ten minutes of another one of their account, by sorting each account's times. */
function nearInTime(posts: readonly Post[]): Set<string> {
  const accounts = new Map<string, Post[]>();
  for (const post of posts) {
    const account = accounts.get(post.accountId);
    if (account === undefined) accounts.set(post.accountId, [post]);
    else account.push(post);
  }
  const near = new Set<string>();
  for (const account of accounts.values()) {
    account.sort((a, b) => (a.scheduledAt ?? 0) - (b.scheduledAt ?? 0));
    account.reduce((before, post) => {
      if ((post.scheduledAt ?? 0) - (before.scheduledAt ?? 0) < WINDOW) near.add(before.id).add(post.id);
      return post;
    });
  }
  return near;
}
