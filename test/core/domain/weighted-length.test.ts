import { describe, expect, it } from 'vitest';
import { scanLinks } from '../../../core/domain/link-scan.ts';
import { weightedLength } from '../../../core/domain/weighted-length.ts';

const counted = (text: string, linkWeight = 10) => weightedLength(text, scanLinks(text), linkWeight);

describe('Weibo’s count', () => {
  it.each([
    { why: 'nothing', text: '', length: 0 },
    { why: 'two Latin letters make one', text: 'Test', length: 2 },
    { why: 'a half is rounded up', text: 'tea', length: 2 },
    { why: 'the old web client’s own example', text: '我司CEO与我司吉祥物...好大一坨！', length: 16 },
    { why: 'Chinese characters and full-width punctuation one each', text: '新茶，上市。', length: 6 },
    { why: 'full-width letters one each', text: 'ＡＢ', length: 2 },
    { why: 'a space and a line break half each', text: ' \n', length: 1 },
    { why: 'the last code point that counts half, U+0080', text: '\u0080\u0080', length: 1 },
    { why: 'the first that counts one, U+0081', text: '\u0081\u0081', length: 2 },
    { why: 'accented letters one each', text: 'été', length: 3 },
    { why: 'an emoji beyond the basic plane is one', text: '🍵🍵', length: 2 },
    { why: 'a rare Chinese character beyond it is one', text: '𠮷', length: 1 },
    { why: 'a lone surrogate is one', text: '\ud83c', length: 1 },
    { why: 'a topic counts its own characters', text: '#青禾茶#', length: 4 },
    { why: 'a link counts ten', text: 'http://www.example.com/a', length: 10 },
    { why: 'a longer link counts ten', text: `https://www.example.com/${'a'.repeat(100)}`, length: 10 },
    { why: 'a link between words', text: '看 http://www.example.com 吧', length: 13 },
    { why: 'two links', text: 'http://www.example.com\nhttp://www.example.com', length: 21 },
  ])('$why', ({ text, length }) => {
    expect(counted(text)).toBe(length);
  });

  it('a link’s weight is what the workspace says', () => {
    expect(counted('看 http://www.example.com 吧', 0)).toBe(3);
    expect(counted('看 http://www.example.com 吧', 11)).toBe(14);
  });
});
