// The names of a client's card, made ready for reading texts: once a client, however many posts.
import type { Client } from '../domain/client.ts';
import type { Span } from '../domain/finding.ts';
import { isLatinSlip, isSlipOf } from './near-names.ts';

/** A stretch of a text that is nearly a name. */
export interface NearName extends Span {
  readonly name: string;
}

export interface CardReader {
  /** Without their marks. */
  readonly topics: readonly string[];
  /** Without `@`. */
  readonly mentions: readonly string[];
  /** The topic or nickname of the card that this one nearly is. */
  nearTopic(topic: string): string | undefined;
  nearMention(nickname: string): string | undefined;
  /** Names with a slip. */
  nearNames(text: string): NearName[];
  /** A name that the card writes with ® or ™ and the text nowhere does, at its first place. */
  unmarked(text: string): (NearName & { readonly mark: string })[];
}

const MARK = /[®™©]/g;
const LATIN_WORD = /[A-Za-z][A-Za-z'’-]{4,}/g;

const readers = new WeakMap<Client, CardReader>();

/** The reader of a client's card. */
export function cardReader(client: Client): CardReader {
  let reader = readers.get(client);
  if (reader === undefined) {
    reader = makeReader(client);
    readers.set(client, reader);
  }
  return reader;
}

function makeReader({ name, card }: Client): CardReader {
  const isGiven = (written: string): boolean => written !== '';
  const topics = card.topics.map((topic) => topic.trim().replace(/^#|#$/g, '').trim()).filter(isGiven);
  const mentions = card.mentions.map((mention) => mention.trim().replace(/^@/, '')).filter(isGiven);
  const names = [...new Set([...card.names, name].map((written) => written.replace(MARK, '').trim()))].filter(isGiven);
  const known = [...names, ...topics, ...mentions, ...card.ownTerms, ...card.competitors];
  const han = names.filter((written) => /^\p{Script=Han}{3,}$/u.test(written));
  const latin = names.filter((written) => /^[A-Za-z][A-Za-z'’-]{5,}$/.test(written.split(/\s/)[0] ?? ''));
  const words = [...new Set(latin.map((written) => written.split(/\s/)[0] ?? ''))];
  const marked = card.names.flatMap((written) => {
    const mark = written.match(MARK)?.[0];
    return mark === undefined || written.replace(MARK, '').trim() === ''
      ? []
      : [{ name: written.replace(MARK, '').trim(), mark }];
  });
  const slipIn = (list: readonly string[]) => (typed: string) =>
    known.includes(typed) ? undefined : list.find((wanted) => wanted.length > 2 && isSlipOf(typed, wanted));
  return {
    topics,
    mentions,
    nearTopic: slipIn(topics),
    nearMention: slipIn([...mentions, ...han]),
    nearNames: (text) => {
      const found: NearName[] = [];
      for (const wanted of han) addHanSlips(text, wanted, known, found);
      if (words.length > 0) addLatinSlips(text, words, known, found);
      return found;
    },
    unmarked: (text) =>
      marked.flatMap(({ name: bare, mark }) => {
        const start = text.indexOf(bare);
        return start < 0 || text.includes(bare + mark) ? [] : [{ start, end: start + bare.length, name: bare, mark }];
      }),
  };
}

/** One slip leaves one half of a name whole, or all but the two in its midst, so that only those places are looked at. */
function addHanSlips(text: string, name: string, known: readonly string[], found: NearName[]): void {
  const middle = name.length >> 1;
  const look = (part: string, offset: number): void => {
    for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
      const start = at - offset;
      const end = start + name.length;
      if (start < 0 || !isSlipOf(text.slice(start, end), name) || isInsideKnown(text, start, end, known)) continue;
      if (!found.some((other) => other.start === start && other.name === name)) found.push({ start, end, name });
    }
  };
  look(name.slice(0, middle), 0);
  look(name.slice(middle), middle);
  if (name.length > 4) look(name.slice(middle + 1), middle + 1);
}

/** Whether another name of the card stands over the stretch, of which the stretch is only a part. */
const isInsideKnown = (text: string, start: number, end: number, known: readonly string[]): boolean =>
  known.some((whole) => {
    for (let at = Math.max(0, start - whole.length + 1); at < end; at++) {
      if (text.startsWith(whole, at) && at + whole.length > start) return true;
    }
    return false;
  });

function addLatinSlips(text: string, words: readonly string[], known: readonly string[], found: NearName[]): void {
  for (const { 0: typed, index: start } of text.matchAll(LATIN_WORD)) {
    if (known.some((written) => written.includes(typed))) continue;
    const name = words.find((wanted) => isLatinSlip(typed, wanted));
    if (name !== undefined) found.push({ start, end: start + typed.length, name });
  }
}
