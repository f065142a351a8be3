// Finds any of many words in one pass over a text (Aho and Corasick 1975), with a dense table over folded characters, so
// that full-width, spaced and zero-width spellings cost nothing more than plain ones.
import type { Span } from './finding.ts';
import { UNSEEN, foldOf, foldedText } from './fold.ts';

/** A word in a text: where it stands in UTF-16 units of the text as it was written, and its number in the list. */
export interface FoundTerm extends Span {
  readonly term: number;
}

/** Tells of every occurrence of any of the words, also of those inside others, in the order in which they end. */
export type TermFinder = (text: string) => FoundTerm[];

const NOT_IN_ANY = 0;
const NOT_SEEN = 0xffff;

/** Makes the finder of these words. A word must hold something that is seen; the table takes 4 bytes a state and character. */
export function termFinder(terms: readonly string[]): TermFinder {
  const classes = new Uint16Array(0x10000);
  const folded = terms.map((term) => foldedUnits(term));
  let classCount = 1;
  for (const units of folded) {
    if (units.length === 0) throw new Error('a word to look for holds nothing that is seen');
    for (const unit of units) if (classes[unit] === NOT_IN_ANY) classes[unit] = classCount++;
  }
  const stateCount = 1 + folded.reduce((sum, units) => sum + units.length, 0);
  const next = new Int32Array(stateCount * classCount);
  const ends: number[][] = [[]];
  folded.forEach((units, term) => {
    let state = 0;
    for (const unit of units) {
      const at = state * classCount + (classes[unit] ?? 0);
      if (next[at] === 0) next[at] = ends.push([]) - 1;
      state = next[at] ?? 0;
    }
    ends[state]?.push(term);
  });
  complete(next, classCount, ends);
  // A text is read character by character, so that every step counts: the class of a character as it is written, and for
  // every state the row in which it goes on, twice, with 1 where words end there.
  const classOf = Uint16Array.from({ length: 0x10000 }, (_, unit) => {
    const read = foldOf(unit);
    return read === UNSEEN ? NOT_SEEN : (classes[read] ?? NOT_IN_ANY);
  });
  const rows = next.map((state) => state * classCount * 2 + ((ends[state]?.length ?? 0) > 0 ? 1 : 0));
  const lengths = folded.map((units) => units.length);
  // Where the last seen characters stood: a word is at most so long.
  const mask = 2 ** Math.ceil(Math.log2(Math.max(2, ...lengths) + 1)) - 1;
  const places = new Int32Array(mask + 1);

  return (text) => {
    const found: FoundTerm[] = [];
    let row = 0;
    let seen = 0;
    for (let index = 0; index < text.length; index++) {
      const group = classOf[text.charCodeAt(index)] ?? NOT_IN_ANY;
      if (group === NOT_SEEN) continue;
      places[seen & mask] = index;
      seen++;
      row = rows[(row >>> 1) + group] ?? 0;
      if ((row & 1) === 0) continue;
      for (const term of ends[(row >>> 1) / classCount] ?? []) {
        const start = places[(seen - (lengths[term] ?? 0)) & mask] ?? index;
        found.push({ term, start, end: index + 1 });
      }
    }
    return found;
  };
}

/** A text as it is read. */
function foldedUnits(text: string): number[] {
  const folded = foldedText(text);
  return Array.from({ length: folded.length }, (_, index) => folded.charCodeAt(index));
}

/** Makes every state know where it goes on when a word breaks off, breadth first; words that end inside others end there too. */
function complete(next: Int32Array, classCount: number, ends: number[][]): void {
  const fallback = new Int32Array(ends.length);
  const queue: number[] = [];
  for (let group = 0; group < classCount; group++) {
    const state = next[group] ?? 0;
    if (state !== 0) queue.push(state);
  }
  // The queue grows while it is walked.
  for (const state of queue) {
    const other = fallback[state] ?? 0;
    ends[state]?.push(...(ends[other] ?? []));
    for (let group = 0; group < classCount; group++) {
      const at = state * classCount + group;
      const elsewhere = next[other * classCount + group] ?? 0;
      const own = next[at] ?? 0;
      if (own === 0) next[at] = elsewhere;
      else {
        fallback[own] = elsewhere;
        queue.push(own);
      }
    }
  }
}
