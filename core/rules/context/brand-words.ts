// What the clients of a workspace are called, and where a post of one of them says the name of another.
import type { Account } from '../../domain/account.ts';
import type { Client } from '../../domain/client.ts';
import type { Span } from '../../domain/finding.ts';
import { UNSEEN, foldOf, foldedText } from '../../domain/fold.ts';
import { isWithin, outermost } from '../../domain/outermost.ts';
import type { Post } from '../../domain/post.ts';
import { isInsideLatin } from '../../domain/sentence-around.ts';
import type { ClientId } from '../../ids.ts';

/** One client as posts may name it. */
export interface Brand {
  readonly clientId: ClientId;
  readonly name: string;
  /** Its names and the nicknames of its accounts, and its topics as `#…#`, as they are read. */
  readonly words: readonly string[];
}

/** A word that is another client's, in a post. */
export interface OtherWord extends Span {
  readonly field: 'text' | 'firstComment';
  readonly of: ClientId;
  /** That client's name. */
  readonly name: string;
  readonly kind: 'name' | 'topic';
}

/** Whether a name is long enough to be told from ordinary words: two Han characters or four Latin letters. */
const isTelling = (word: string): boolean =>
  (word.match(/\p{Script=Han}/gu)?.length ?? 0) >= 2 || (word.match(/[a-z]/g)?.length ?? 0) >= 4;

const topicWord = (topic: string): string => `#${foldedText(topic).replace(/^#+|#+$/g, '')}#`;

/** Short topics are everybody's. */
const isOwnTopic = (word: string): boolean => word.length > 7;

/** The clients as posts may name them, in the order of their ids. Creators' accounts are nobody's. */
export function brandsOf(clients: readonly Client[], accounts: readonly Account[]): readonly Brand[] {
  const nicknames = new Map<ClientId, string[]>();
  for (const { owner, clientId, nickname } of accounts) {
    if (owner !== 'brand' || clientId === undefined) continue;
    const known = nicknames.get(clientId);
    if (known === undefined) nicknames.set(clientId, [nickname]);
    else known.push(nickname);
  }
  return [...clients]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, name, card }) => {
      const names = [name, ...card.names, ...(nicknames.get(id) ?? [])].map((word) =>
        foldedText(word.replace(/[®™©@]/g, '')),
      );
      const topics = card.topics.map(topicWord);
      const words = [...names.filter(isTelling), ...topics.filter(isOwnTopic)];
      return { clientId: id, name, words: [...new Set(words)].sort() };
    });
}

interface Word {
  readonly word: string;
  readonly brands: readonly Brand[];
}

interface Hit extends Span {
  readonly word: Word;
}

/** Finds the words of brands, whatever their case and width, also of those inside others. */
export type BrandFinder = (text: string) => readonly Hit[];

const NO_HITS: readonly Hit[] = [];

const known = new WeakMap<readonly Brand[], BrandFinder>();

/** The finder of these brands' words: made once a list. Two characters tell whether a place is worth a closer look. */
export function brandFinder(brands: readonly Brand[]): BrandFinder {
  const made = known.get(brands);
  if (made !== undefined) return made;
  const byWord = new Map<string, Brand[]>();
  for (const brand of brands) {
    for (const word of brand.words) byWord.set(word, [...(byWord.get(word) ?? []), brand]);
  }
  const first = new Uint8Array(0x10000);
  const byPair = new Map<number, Word[]>();
  for (const [word, owners] of byWord) {
    first[word.charCodeAt(0)] = 1;
    const pair = word.charCodeAt(0) * 0x10000 + word.charCodeAt(1);
    byPair.set(pair, [...(byPair.get(pair) ?? []), { word, brands: owners }]);
  }
  // Told of a character as it is written: every character of every text comes by here.
  const begins = Uint8Array.from({ length: 0x10000 }, (_, unit) => {
    const read = foldOf(unit);
    return read === UNSEEN ? 0 : (first[read] ?? 0);
  });
  const find: BrandFinder = (text) => {
    let found: Hit[] | undefined;
    for (let start = 0; start < text.length; start++) {
      if (begins[text.charCodeAt(start)] === 0) continue;
      const unit = foldOf(text.charCodeAt(start));
      let second = start + 1;
      while (second < text.length && foldOf(text.charCodeAt(second)) === UNSEEN) second++;
      if (second === text.length) break;
      for (const word of byPair.get(unit * 0x10000 + foldOf(text.charCodeAt(second))) ?? []) {
        const end = endOf(text, start, word.word);
        if (end !== undefined) (found ??= []).push({ start, end, word });
      }
    }
    return found ?? NO_HITS;
  };
  known.set(brands, find);
  return find;
}

/** Where a word that begins at a place ends; undefined where the text goes on otherwise. */
function endOf(text: string, start: number, word: string): number | undefined {
  let index = start;
  for (let at = 0; at < word.length; at++, index++) {
    while (index < text.length && foldOf(text.charCodeAt(index)) === UNSEEN) index++;
    if (index >= text.length || foldOf(text.charCodeAt(index)) !== word.charCodeAt(at)) return undefined;
  }
  return index;
}

const NONE: readonly OtherWord[] = [];

/** The words of other clients in a post's text and first comment, but those that its own client goes by too. */
export function otherWordsOf(post: Post, brands: readonly Brand[]): readonly OtherWord[] {
  const find = brandFinder(brands);
  let others: OtherWord[] | undefined;
  for (const field of ['text', 'firstComment'] as const) {
    const text = post[field];
    const hits = text === '' ? NO_HITS : find(text);
    if (hits.length === 0) continue;
    const isOwn = ({ word }: Hit): boolean => word.brands.some(({ clientId }) => clientId === post.clientId);
    const own = hits.filter(isOwn);
    for (const hit of hits) {
      const [brand] = hit.word.brands;
      if (brand === undefined || own.some((mine) => isWithin(hit, mine)) || !isMeant(text, hit)) continue;
      const kind = hit.word.word.startsWith('#') ? 'topic' : 'name';
      const { start, end } = hit;
      (others ??= []).push({ field, start, end, of: brand.clientId, name: brand.name, kind });
    }
  }
  return others === undefined ? NONE : outermost(others);
}

/** Whether a word stands there for itself, and is no part of a longer one, as far as can be told. */
function isMeant(text: string, { start, end, word: { word } }: Hit): boolean {
  if (word.startsWith('#')) return true;
  const written = text.slice(start, end);
  const before = text.charAt(start - 1);
  if (isInsideLatin(text, { start, end })) return false;
  // A nickname that only begins alike is another one.
  if (before === '@' || before === '＠') return !/[\p{L}\p{N}_-]/u.test(text.charAt(end));
  if (/^[a-z]+$/.test(word)) return written !== word;
  return word.length > 2 || (/[#「『“"《【]/.test(before) && /[#」』”"》】]/.test(text.charAt(end)));
}
