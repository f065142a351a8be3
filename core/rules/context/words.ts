// What the texts of a post hold of the words that rules look for, found once for all rules.
import type { Span } from '../../domain/finding.ts';
import type { Post } from '../../domain/post.ts';
import { type TermFinder, termFinder } from '../../domain/term-finder.ts';
import { WORD_GROUPS, type WordGroup } from '../../facts/word-groups.ts';

/** One occurrence of a word; the span is of the field as it was written. */
export interface FoundWord extends Span {
  readonly field: 'text' | 'firstComment';
  /** The word as the list has it. */
  readonly word: string;
}

/** The words of each group, those of the text before those of the first comment, in the order in which they end. */
export type FoundWords = ReadonlyMap<WordGroup, readonly FoundWord[]>;

const NONE: FoundWords = new Map();

interface Vocabulary {
  readonly find: TermFinder;
  readonly words: readonly string[];
  /** By word: the groups that it belongs to. */
  readonly groups: readonly (readonly WordGroup[])[];
}

let known: Vocabulary | undefined;

// Made when the first text is read: a program that judges nothing does not wait for it.
function vocabulary(): Vocabulary {
  if (known !== undefined) return known;
  const byWord = new Map<string, WordGroup[]>();
  for (const [group, words] of Object.entries(WORD_GROUPS)) {
    for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), group as WordGroup]);
  }
  const words = [...byWord.keys()];
  known = { find: termFinder(words), words, groups: [...byWord.values()] };
  return known;
}

/** The words that a post's text and first comment hold. */
export function wordsOf(post: Post): FoundWords {
  const { find, words, groups } = vocabulary();
  let found: Map<WordGroup, FoundWord[]> | undefined;
  for (const field of ['text', 'firstComment'] as const) {
    for (const { term, start, end } of find(post[field])) {
      found ??= new Map();
      const hit = { field, word: words[term] ?? '', start, end };
      for (const group of groups[term] ?? []) {
        const list = found.get(group);
        if (list === undefined) found.set(group, [hit]);
        else list.push(hit);
      }
    }
  }
  return found ?? NONE;
}
