// Words that a client or the agency has put on a list of its own, as a post's texts hold them.
import type { Client } from '../../domain/client.ts';
import { foldedText } from '../../domain/fold.ts';
import { isTerm } from '../../domain/list-entry.ts';
import type { Post } from '../../domain/post.ts';
import { type TermFinder, termFinder } from '../../domain/term-finder.ts';
import { type AgencyLists, agencyEntry } from '../../facts/agency-lists.ts';
import type { Run } from './run.ts';
import type { FoundWord } from './words.ts';

/** A word of a list that is not the product's, and whose list it is. `word` is as it is read. */
export interface OwnWord extends FoundWord {
  readonly by: 'client' | 'agency';
}

/** What the lists of the client and the agency say of a post's words. */
export interface OwnWords {
  /** Those of the client first, the text's before the first comment's. */
  readonly found: readonly OwnWord[];
  /** Shipped terms that the agency switched off for the post's account and days, as they are read. */
  readonly off: ReadonlySet<string>;
}

/** The words of the client's card and of the agency's list `terms` in a post. */
export function ownWordsOf(post: Post, client: Client, run: Run, lists: AgencyLists): OwnWords {
  const found: OwnWord[] = [];
  const { ownTerms } = client.card;
  if (ownTerms.length > 0) look(post, vocabularyOf(ownTerms, ownTerms), 'client', found);
  const entries = lists.get('terms');
  if (entries === undefined) return found.length === 0 ? NONE : { found, off: NONE.off };
  const off = new Set<string>();
  const inForce = (word: string) => agencyEntry(lists, 'terms', word, post.accountId, run.first, run.last)?.change;
  const agencys: OwnWord[] = [];
  look(post, vocabularyOf(entries, entries.keys()), 'agency', agencys);
  for (const word of agencys) {
    const change = inForce(word.word);
    if (change === 'add') found.push(word);
    else if (change === 'off') off.add(word.word);
  }
  return { found, off };
}

const NONE: OwnWords = { found: [], off: new Set() };

interface Vocabulary {
  readonly words: readonly string[];
  readonly find: TermFinder;
}

// One finder a list while the list lives: a client's card, or the agency's entries in one context.
const known = new WeakMap<object, readonly Vocabulary[]>();

// A finder's table grows with the square of what it holds, and people may write down anything.
const MOST_UNITS = 2000;

function vocabularyOf(list: object, terms: Iterable<string>): readonly Vocabulary[] {
  const made = known.get(list);
  if (made !== undefined) return made;
  const parts: string[][] = [];
  let units = MOST_UNITS;
  for (const word of new Set([...terms].filter(isTerm).map(foldedText))) {
    units += word.length;
    if (units > MOST_UNITS) {
      parts.push([]);
      units = word.length;
    }
    parts.at(-1)?.push(word);
  }
  const vocabulary = parts.map((words) => ({ words, find: termFinder(words) }));
  known.set(list, vocabulary);
  return vocabulary;
}

function look(post: Post, vocabulary: readonly Vocabulary[], by: OwnWord['by'], found: OwnWord[]): void {
  for (const field of ['text', 'firstComment'] as const) {
    for (const { words, find } of vocabulary) {
      for (const { term, start, end } of find(post[field]))
        found.push({ by, field, word: words[term] ?? '', start, end });
    }
  }
}
