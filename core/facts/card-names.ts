// The names of a client's card, made ready for reading texts: once a client, however many posts.
import type { Client } from '../domain/client.ts';
import type { Span } from '../domain/finding.ts';
import { isLatinSlip, isSlipOf } from './near-names.ts';

/** A stretch of a text that is nearly a name. */
export interface NearName extends Span {
  readonly name: string;
}

export interface CardReader {
  /** Without the marks. */
  readonly topics: readonly string[];
  /** Without `@`. */
  readonly mentions: readonly string[];
  /** The topic or nickname of the card that this one nearly is. */
  nearTopic(topic: string): string | undefined;
  nearMention(nickname: string): string | undefined;
  /** Names with a slip, outside of what is `taken`. */
  nearNames(text: string, taken: readonly Span[]): NearName[];
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
    nearNames: (text, taken) => [
      ...han.flatMap((wanted) => hanSlips(text, wanted, known, taken)),
      ...(words.length === 0 ? [] : latinSlips(text, words, known, taken)),
    ],
    unmarked: (text) =>
      marked.flatMap(({ name: bare, mark }) => {
        const start = text.indexOf(bare);
        return start < 0 || text.includes(bare + mark) ? [] : [{ start, end: start + bare.length, name: bare, mark }];
      }),
  };
}

const isTaken = (start: number, end: number, taken: readonly Span[]): boolean =>
  taken.some((span) => span.start < end && start < span.end);

/** One slip leaves one half of a name whole, or all but the two in its midst, so that only those places are looked at. */
function hanSlips(text: string, name: string, known: readonly string[], taken: readonly Span[]): NearName[] {
  const middle = name.length >> 1;
  const starts = new Set<number>();
  const parts = [0, middle, ...(name.length > 4 ? [middle + 1] : [])].map(
    (offset) => [name.slice(offset, offset === 0 ? middle : undefined), offset] as const,
  );
  for (const [half, offset] of parts) {
    for (let at = text.indexOf(half); at >= 0; at = text.indexOf(half, at + 1)) starts.add(at - offset);
  }
  return [...starts].flatMap((start) => {
    const end = start + name.length;
    if (start < 0 || !isSlipOf(text.slice(start, end), name) || isTaken(start, end, taken)) return [];
    return isInsideKnown(text, start, end, known) ? [] : [{ start, end, name }];
  });
}

/** Whether another name of the card stands over the stretch, of which the stretch is only a part. */
const isInsideKnown = (text: string, start: number, end: number, known: readonly string[]): boolean =>
  known.some((whole) => {
    for (let at = Math.max(0, start - whole.length + 1); at < end; at++) {
      if (text.startsWith(whole, at) && at + whole.length > start) return true;
    }
    return false;
  });

function latinSlips(
  text: string,
  words: readonly string[],
  known: readonly string[],
  taken: readonly Span[],
): NearName[] {
  return [...text.matchAll(LATIN_WORD)].flatMap(({ 0: typed, index }) => {
    const end = index + typed.length;
    if (known.some((written) => written.includes(typed)) || isTaken(index, end, taken)) return [];
    const name = words.find((wanted) => isLatinSlip(typed, wanted));
    return name === undefined ? [] : [{ start: index, end, name }];
  });
}
