import { describe, expect, it } from 'vitest';
import { postTable } from './rule-table.ts';
import { judge } from './workbench.ts';

const url = 'https://www.example.com/new';

postTable(
  'link-end-unclear',
  [
    { why: 'a space after the link', post: { text: `看${url} 新茶` } },
    { why: 'a line break after it', post: { text: `${url}\n新茶` } },
    { why: 'a full-width space after it', post: { text: `${url}\u3000新茶` } },
    { why: 'the end of the text', post: { text: `新茶：${url}` } },
    { why: 'Chinese punctuation ends a link as it does for a reader', post: { text: `${url}，新茶。` } },
    { why: 'brackets around it', post: { text: `（${url}）【${url}】《${url}》` } },
    { why: 'a sentence’s own full stop', post: { text: `See ${url}. 新茶` } },
    { why: 'an emoji', post: { text: `${url}🍵` } },
    { why: 'Chinese that touches it in front', post: { text: `新茶上市${url}` } },
    { why: 'Chinese inside the host', post: { text: 'https://例子.中国/a' } },
    { why: 'a target is nothing but the address', post: { target: { kind: 'web', url: `${url}新茶` } } },
    { why: 'encoded Han is part of the address', post: { text: `${url}?q=%E8%8C%B6 新茶` } },
  ],
  [
    { why: 'Han follows the path', post: { text: `看${url}新茶` }, finds: [`lettersFollow text 「${url}」`] },
    {
      why: 'Han follows the host',
      post: { text: 'https://www.example.com新茶' },
      finds: ['lettersFollow text 「https://www.example.com」'],
    },
    {
      why: 'Han follows a bare host',
      post: { text: '上www.example.com看' },
      finds: ['lettersFollow text 「www.example.com」'],
    },
    { why: 'full-width letters follow', post: { text: `${url}ＡＢＣ` }, finds: [`lettersFollow text 「${url}」`] },
    {
      why: 'Han follows the query',
      post: { text: `${url}?id=1点这里` },
      finds: [`lettersFollow text 「${url}?id=1」`],
    },
    {
      why: 'Han follows a slash',
      post: { text: 'https://www.example.com/茶' },
      finds: ['lettersFollow text 「https://www.example.com/」'],
    },
    {
      why: 'a short link',
      post: { text: 'http://t.cn/A6abc点击' },
      finds: ['lettersFollow text 「http://t.cn/A6abc」'],
    },
    { why: 'a first comment', post: { firstComment: `${url}下单` }, finds: [`lettersFollow firstComment 「${url}」`] },
    {
      why: 'each of two links',
      post: { text: `${url}和${url}呢` },
      finds: [`lettersFollow text 「${url}」`, `lettersFollow text 「${url}」`],
    },
  ],
);

describe('link-end-unclear', () => {
  const finding = judge({ text: `看${url}新茶` }).findings.find(({ rule }) => rule === 'link-end-unclear');

  it('shows the guess', () => expect(finding?.data).toEqual({ link: url }));
  it('offers to put a space after the link', () => expect(finding?.fix).toBeDefined());
});
