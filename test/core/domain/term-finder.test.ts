import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UNSEEN, foldOf } from '../../../core/domain/fold.ts';
import { termFinder } from '../../../core/domain/term-finder.ts';

const words = (terms: readonly string[], text: string) =>
  termFinder(terms)(text).map(({ term, start, end }) => `${terms[term] ?? '?'} 「${text.slice(start, end)}」`);

describe('a finder of words', () => {
  it.each([
    ['as it stands', '全国最佳茶', '最佳 「最佳」'],
    ['at both ends', '最佳', '最佳 「最佳」'],
    ['with a space inside', '最 佳', '最佳 「最 佳」'],
    ['with a full-width space inside', '最　佳', '最佳 「最　佳」'],
    ['with a zero-width space inside', '最\u200b佳', '最佳 「最\u200b佳」'],
    ['with a variation selector inside', '最\ufe0f佳', '最佳 「最\ufe0f佳」'],
    ['with a variation selector of the second plane inside', '最\u{e0100}佳', '最佳 「最\u{e0100}佳」'],
    ['behind a surrogate pair', '🍵最佳', '最佳 「最佳」'],
  ])('finds a word %s', (_how, text, found) => {
    expect(words(['最佳'], text)).toEqual([found]);
  });

  it.each([
    ['NO.1', 'No.1 「NO.1」'],
    ['ｎｏ．１', 'No.1 「ｎｏ．１」'],
    ['n o . 1', 'No.1 「n o . 1」'],
  ])('finds %s whatever its case and width', (text, found) => {
    expect(words(['No.1'], `本店${text}`)).toEqual([found]);
  });

  it('finds words inside others, and those that begin before another ends', () => {
    expect(words(['国家级', '国家', '级别'], '国家级别')).toEqual([
      '国家 「国家」',
      '国家级 「国家级」',
      '级别 「级别」',
    ]);
  });

  it('does not join what a line break parts', () => {
    expect(words(['最佳'], '最\n佳')).toEqual([]);
  });

  it('refuses a word that holds nothing to look for', () => {
    expect(() => termFinder(['\u200b'])).toThrow('nothing that is seen');
  });

  it('agrees with looking for each word at each place', () => {
    const letter = fc.constantFrom('最', '佳', '级', 'a', 'A', 'ａ', ' ', '\u200b', '\n', '\u{e0100}', '🍵');
    const text = fc.array(letter, { maxLength: 30 }).map((letters) => letters.join(''));
    const term = fc.array(fc.constantFrom('最', '佳', '级', 'a'), { minLength: 1, maxLength: 4 });
    const terms = fc.uniqueArray(
      term.map((letters) => letters.join('')),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(terms, text, (list, written) => {
        const seen = [...written.split('').entries()].filter(([index]) => foldOf(written.charCodeAt(index)) !== UNSEEN);
        const read = seen.map(([index]) => String.fromCharCode(foldOf(written.charCodeAt(index)))).join('');
        const expected = list.flatMap((word, number) =>
          seen.flatMap(([start], at) =>
            read.startsWith(word, at) ? [`${number} ${start} ${(seen[at + word.length - 1]?.[0] ?? 0) + 1}`] : [],
          ),
        );
        const found = termFinder(list)(written).map(({ term: number, start, end }) => `${number} ${start} ${end}`);
        expect(found.sort()).toEqual(expected.sort());
      }),
    );
  });
});
