// How a superlative is meant, from the sentence that holds it.
import type { Span } from '../domain/finding.ts';
import { clauseBefore, sentenceAround } from '../domain/sentence-around.ts';
import {
  ABOUT_WORDS,
  AMONG_OWN,
  AMONG_TIMES,
  ASKED,
  ASKED_BEHIND,
  AT_PLAY,
  CITED,
  DENIED,
  ENDS_CLAUSE,
  HINT_ON_USE,
  NUMBERED,
  SOURCE_NOTE,
  WISHED,
} from './absolute-exceptions.ts';
import type { AbsoluteTerm } from './absolute-terms.ts';

/** `harmless`: nothing is claimed. `cited`: it is claimed with a source. `claimed`: it just is. */
export type AbsoluteReading = 'harmless' | 'cited' | 'claimed';

// With one of these the seller's own goods are not what is compared.
const SCOPED = /全网|行业|业[内界]|同[行类价]|市[面场]|类目|品类|全国|国内|国际|中国|全球|世界|亚洲|天下|宇宙|地表/u;
const LISTED_FIRST = /^(?:top|no)/u;

/** Reads a term where it stands in a text. */
export function absoluteReading(text: string, place: Span, { word, level }: AbsoluteTerm): AbsoluteReading {
  const { before, after } = sentenceAround(text, place);
  const clause = clauseBefore(before);
  if (ABOUT_WORDS.test(before) || ABOUT_WORDS.test(after) || DENIED.test(before)) return 'harmless';
  const isScoped = SCOPED.test(word);
  if (!isScoped && AMONG_OWN.test(clause)) return 'harmless';
  if (word === '最佳' && ENDS_CLAUSE.test(after) && HINT_ON_USE.test(before)) return 'harmless';
  if (word === '最佳' && ASKED.test(clause)) return 'harmless';
  if (level === 'kin' || level === 'rank') {
    if (ASKED.test(clause) || ASKED_BEHIND.test(after) || WISHED.test(clause)) return 'harmless';
    if (!isScoped && AMONG_TIMES.test(clause)) return 'harmless';
    if (AT_PLAY.test(before) || AT_PLAY.test(after)) return 'harmless';
    if (LISTED_FIRST.test(word) && NUMBERED.test(text)) return 'harmless';
  }
  return CITED.test(before) || CITED.test(after) || SOURCE_NOTE.test(text) ? 'cited' : 'claimed';
}
