import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type TextPart, countChanges, wordDifference } from '../../../core/domain/word-difference.ts';

const sideOf = (parts: readonly TextPart[], side: 'removed' | 'added'): string =>
  parts
    .filter(({ is }) => is === 'same' || is === side)
    .map(({ text }) => text)
    .join('');

/** Such as `新茶[-上市-][+到店+]`. */
const shown = (before: string, after: string): string =>
  wordDifference(before, after)
    .map(({ is, text }) => (is === 'same' ? text : is === 'removed' ? `[-${text}-]` : `[+${text}+]`))
    .join('');

describe('what was changed', () => {
  it.each([
    {
      before: '新茶上市，欢迎来店里尝。',
      after: '新茶到店，欢迎来店里尝。',
      says: '新茶[-上市-][+到店+]，欢迎来店里尝。',
    },
    { before: '第二件半价', after: '第二件半价，限前 100 名', says: '第二件半价[+，限前 100 名+]' },
    { before: '今天上新 ', after: '今天上新', says: '今天上新[- -]' },
    {
      before: '看这里 https://www.example.com/new 吧',
      after: '看这里 https://www.example.com/sale 吧',
      says: '看这里 [-https://www.example.com/new-][+https://www.example.com/sale+] 吧',
    },
    { before: '#青禾茶#来了', after: '#青禾新茶#来了', says: '[-#青禾茶#-][+#青禾新茶#+]来了' },
    { before: '和@青禾茶 一起', after: '和@青禾茶饮 一起', says: '和[-@青禾茶-][+@青禾茶饮+] 一起' },
    { before: 'Buy one today', after: 'Buy two today', says: 'Buy [-one-][+two+] today' },
    { before: '', after: '新茶', says: '[+新茶+]' },
    { before: '旧', after: '', says: '[-旧-]' },
  ])('$says', ({ before, after, says }) => {
    expect(shown(before, after)).toBe(says);
  });

  it('counts places, not words', () => {
    expect(countChanges(wordDifference('新茶上市，欢迎来店里尝。', '新茶到店，欢迎来店里喝。'))).toBe(2);
    expect(countChanges(wordDifference('新茶', '新茶'))).toBe(0);
  });
});

const piece = fc.oneof(
  fc.constantFrom(
    '新茶',
    '上市',
    '，',
    '。',
    '\n',
    ' ',
    '#青禾茶#',
    '@小满',
    'https://www.example.com/a',
    '👨‍👩‍👧',
    'tea',
    '10:00',
  ),
  fc.string({ unit: 'grapheme', maxLength: 4 }),
);
const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

/** The length of a longest common subsequence, by the table that everybody knows. */
function longestCommon(a: string, b: string): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const one of a) {
    const next = [0];
    for (let at = 0; at < b.length; at++) {
      next.push(b[at] === one ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

describe('whatever the texts', () => {
  it('gives both back, whole', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = wordDifference(before, after);
        expect(sideOf(parts, 'removed')).toBe(before);
        expect(sideOf(parts, 'added')).toBe(after);
      }),
    );
  });

  it('never has two neighbours of a kind, an empty part, or a removal after an addition', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = wordDifference(before, after);
        parts.forEach(({ is, text: said }, index) => {
          expect(said).not.toBe('');
          const next = parts[index + 1]?.is;
          expect(next).not.toBe(is);
          if (is === 'added') expect(next ?? 'same').toBe('same');
        });
      }),
    );
  });

  it('finds no change in the same text, and one in any other', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(countChanges(wordDifference(before, before))).toBe(0);
        expect(countChanges(wordDifference(before, after)) > 0).toBe(before !== after);
      }),
    );
  });

  it('is the shortest: what both keep is a longest common part', () => {
    // Signs of which each is a word of its own, so that words are counted by their length.
    const signs = fc.string({ unit: fc.constantFrom('。', '！', '？', '；', '《'), maxLength: 30 });
    fc.assert(
      fc.property(signs, signs, (before, after) => {
        const kept = wordDifference(before, after).filter(({ is }) => is === 'same');
        expect(kept.reduce((length, { text: said }) => length + said.length, 0)).toBe(longestCommon(before, after));
      }),
    );
  });
});

it('comes to an end on twenty thousand characters that have little in common', () => {
  const before = Array.from({ length: 5_000 }, (_, index) => `茶${index}，`)
    .join('')
    .slice(0, 20_000);
  const after = Array.from({ length: 5_000 }, (_, index) => `酒${index * 7}；`)
    .join('')
    .slice(0, 20_000);
  const parts = wordDifference(before, after);
  expect(sideOf(parts, 'removed')).toBe(before);
  expect(sideOf(parts, 'added')).toBe(after);
});
