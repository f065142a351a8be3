// S4: every term is found in whatever form, exactly where the sentence was given it.
import { describe, expect, it } from 'vitest';
import { foldedText } from '../../../core/domain/fold.ts';
import { ABSOLUTE_TERMS } from '../../../core/facts/absolute-terms.ts';
import { createContext } from '../../../core/rules/context/rule-context.ts';
import { type PostAnswer, judgePost } from '../../../core/rules/judging/judge-post.ts';
import { at, postOf, stateOf } from '../rules/workbench.ts';

const between = (word: string, hidden: string): string => [...word].join(hidden);
const mapped = (word: string, by: (code: number) => number): string =>
  [...word].map((letter) => String.fromCodePoint(by(letter.codePointAt(0) ?? 0))).join('');

const FORMS: Readonly<Record<string, (word: string) => string>> = {
  plain: (word) => word,
  'full-width': (word) => mapped(word, (code) => (code > 0x20 && code < 0x7f ? code + 0xfee0 : code)),
  'upper-case': (word) => word.toUpperCase(),
  'full-width upper-case': (word) =>
    mapped(word.toUpperCase(), (code) => (code > 0x20 && code < 0x7f ? code + 0xfee0 : code)),
  'zero-width': (word) => between(word, '\u200b'),
  'soft hyphens and joiners': (word) => between(word, '\u00ad\u200d\u2060\ufeff'),
  spaced: (word) => between(word, ' '),
  'full-width spaces': (word) => between(word, '\u3000'),
  'variation selectors': (word) => between(word, '\ufe0f'),
  'variation selectors of the second plane': (word) => between(word, '\u{e0100}'),
};

const SENTENCES: readonly (readonly [before: string, after: string])[] = [
  ['', ''],
  ['新茶到货，', '，欢迎来喝'],
  ['🍵🍵', '🍵'],
  ['每一泡都讲究\n', '\n欢迎来喝'],
  ['「', '」的茶'],
  ['老茶客说：', '！#青禾茶#'],
  ['\u200b 礼盒', ' \ufe0f上新'],
];

describe('absolute terms', () => {
  it('are a few hundred, each once, as they are read, and with a source', () => {
    const words = ABSOLUTE_TERMS.map(({ word }) => word);
    expect(words.length).toBeGreaterThan(400);
    expect(new Set(words).size).toBe(words.length);
    expect(words.filter((word) => foldedText(word) !== word)).toEqual([]);
    expect(ABSOLUTE_TERMS.filter(({ source }) => source === '')).toEqual([]);
  });

  it('have harmless forms that hold them and are written as they are read', () => {
    const odd = ABSOLUTE_TERMS.flatMap(({ word, harmless }) =>
      harmless.filter((whole) => !whole.includes(word) || whole === word || foldedText(whole) !== whole),
    );
    expect(odd).toEqual([]);
  });

  it('hold a post only on the strength of a source that may', () => {
    const holding = ABSOLUTE_TERMS.filter(({ level }) => level === 'statutory' || level === 'sameMeaning');
    expect(holding.filter(({ confidence }) => confidence !== 'A')).toEqual([]);
  });

  it.each(Object.entries(FORMS))('are all found in %s form, exactly where they stand', (_form, written) => {
    const cases = ABSOLUTE_TERMS.flatMap(({ word }) =>
      SENTENCES.map(([before, after]) => {
        const spelt = written(word);
        return { text: `${before}${spelt}${after}`, expected: `${before.length}–${before.length + spelt.length}` };
      }),
    );
    const found = placesIn(cases.map(({ text }) => text));
    expect(found).toEqual(cases.map(({ text, expected }) => `${text} ${expected}`));
  });

  it('are not told of in their harmless forms', () => {
    const texts = ABSOLUTE_TERMS.flatMap(({ word, harmless }) => harmless.map((whole) => [word, whole] as const));
    expect(texts.length).toBeGreaterThan(400);
    const answers = answersTo(texts.map(([, whole]) => `说到${whole}，大家都来聊聊`));
    const told = texts.filter(([word], index) =>
      answers[index]?.findings.some(({ rule, data }) => rule === RULE && data['words'] === word),
    );
    expect(told).toEqual([]);
  });
});

const RULE = 'text-absolute-term';

/** The answers to posts with these texts, each alone, in one workspace. */
function answersTo(texts: readonly string[]): readonly PostAnswer[] {
  const context = createContext(stateOf(), at('2026-11-23T12:00:00+08:00'));
  return texts.map((text) => judgePost({ post: postOf({ text }), handedOver: false }, [], [], context));
}

/** Each text with where the rule finds something in it. */
const placesIn = (texts: readonly string[]): string[] =>
  answersTo(texts).map(({ findings }, index) => {
    const places = findings
      .filter(({ rule }) => rule === RULE)
      .map(({ span }) => `${span?.start ?? '?'}–${span?.end ?? '?'}`);
    return `${texts[index] ?? ''} ${places.join()}`;
  });
