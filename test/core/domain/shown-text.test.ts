import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scanLinks } from '../../../core/domain/link-scan.ts';
import { foldedPieces, piecesOf } from '../../../core/domain/shown-text.ts';
import { weightedLength } from '../../../core/domain/weighted-length.ts';

const told = (text: string): string[] => piecesOf(text).map(({ kind, text: own }) => `${kind} ${own}`);

describe('the pieces of a text', () => {
  test.each([
    { text: '', is: [] },
    { text: '新茶上市', is: ['words 新茶上市'] },
    {
      text: '看 https://www.example.com/new #青禾茶#@小满读书 来',
      is: [
        'words 看 ',
        'link https://www.example.com/new',
        'words  ',
        'topic #青禾茶#',
        'mention @小满读书',
        'words  来',
      ],
    },
    { text: '##', is: ['words ##'] },
    { text: '#没有\n下文#', is: ['words #没有\n下文#'] },
    { text: '#一##二#', is: ['topic #一#', 'topic #二#'] },
    { text: '写信到 tea@example.com', is: ['words 写信到 tea@example.com'] },
    { text: '@A-b_c，好', is: ['mention @A-b_c', 'words ，好'] },
    { text: '去 #小程序://青禾茶/AbC123 看', is: ['words 去 ', 'mini-program #小程序://青禾茶/AbC123', 'words  看'] },
  ])('$text', ({ text, is }) => {
    expect(told(text)).toEqual(is);
  });

  test('joined they are the text', () => {
    const part = fc.constantFrom(
      '茶',
      'a',
      '#',
      '@小满',
      ' ',
      '\n',
      'https://www.example.com/a',
      '🍵',
      'www.example.com',
      '。',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        expect(
          piecesOf(text)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});

describe('a long text is folded', () => {
  const fold = { at: 10, linkWeight: 4 };
  const kept = (text: string) =>
    foldedPieces(piecesOf(text), fold)
      ?.map((piece) => piece.text)
      .join('');
  test.each([
    { text: '一二三四五六七八九十', is: undefined, why: 'just fits' },
    { text: '一二三四五六七八九十一', is: '一二三四五六七八九十' },
    { text: 'abcdefghijklmnopqrstu', is: 'abcdefghijklmnopqrst', why: 'Latin letters count half' },
    { text: '一二三四五六七八九🍵🍵', is: '一二三四五六七八九🍵', why: 'a character is never cut' },
    { text: '一二三四五六 https://www.example.com/', is: '一二三四五六 ', why: 'a link is shown whole or not at all' },
    { text: '一二三四五https://www.example.com/ 六七', is: '一二三四五https://www.example.com/ ' },
    { text: '一二三四五六七八#话题#', is: '一二三四五六七八', why: 'so is a topic' },
  ])('$text', ({ text, is }) => {
    expect(kept(text)).toBe(is);
  });

  test('exactly where it counts more than the fold', () => {
    const part = fc.constantFrom('茶', 'ab', '#话题#', '@小满 ', ' https://www.example.com/a ');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        const isLong = weightedLength(text, scanLinks(text), fold.linkWeight) > fold.at;
        expect(kept(text) !== undefined).toBe(isLong);
      }),
    );
  });
});
