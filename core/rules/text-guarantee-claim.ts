/** A promised cure, return or exam result is what advertising law fines first; whether words promise, a person decides. */
import { isInsideLonger } from '../domain/inside-longer.ts';
import { outermost } from '../domain/outermost.ts';
import { sentenceAround } from '../domain/sentence-around.ts';
import { GUARANTEES, PROMISES_NOTHING } from '../facts/guarantees.ts';
import { defineRule } from './define-rule.ts';

const known = new Map(GUARANTEES.map((guarantee) => [guarantee.word, guarantee]));

export const textGuaranteeClaim = defineRule({
  meta: {
    id: 'text-guarantee-claim',
    name: { zh: '有承诺用语', en: 'Promise' },
    appliesTo: ['organic', 'ad'],
    severity: 'warning',
    basis: [{ source: 'Advertising Law (2021) art. 16–18, 24, 25; SAMR notice 2023 no. 6, s. 11', confidence: 'A' }],
    revision: 2,
    messages: {
      cure: {
        zh: '「{words}」是对功效或安全性的断言（《广告法》第16–18条）。',
        en: '"{words}" vouches for an effect or for safety (Advertising Law, art. 16–18).',
      },
      return: {
        zh: '「{words}」是对收益的承诺（《广告法》第25条）。',
        en: '"{words}" promises a return (Advertising Law, art. 25).',
      },
      exam: {
        zh: '「{words}」是对考试结果的承诺（《广告法》第24条）。',
        en: '"{words}" promises an exam result (Advertising Law, art. 24).',
      },
    },
  },
  check(post, { words }, report) {
    const told = new Set<string>();
    for (const { field, word, start, end } of outermost(words.get('guarantee') ?? [])) {
      const guarantee = known.get(word);
      if (guarantee === undefined || told.has(`${field} ${word}`)) continue;
      if (isInsideLonger(post[field], start, word, guarantee.harmless)) continue;
      const { before, after } = sentenceAround(post[field], { start, end });
      if (PROMISES_NOTHING.test(before) || PROMISES_NOTHING.test(after)) continue;
      told.add(`${field} ${word}`);
      report({
        message: guarantee.kind,
        at: { field, span: { start, end } },
        data: { words: post[field].slice(start, end) },
        fix: { kind: 'edit-text', postId: post.id },
      });
    }
  },
});
