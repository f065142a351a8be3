import { expect, it } from 'vitest';
import { postTable } from './rule-table.ts';
import { judge } from './workbench.ts';

const known = (value: string, destination: string) => ({
  lists: [{ list: 'short-links', value, change: 'add', destination }],
});

postTable(
  'link-shortened',
  [
    { why: 'an address that shows where it leads', post: { text: 'https://www.example.com/new' } },
    { why: 'another host that ends alike', post: { text: 'http://at.cn/A6abc https://habit.ly/x' } },
    {
      why: 'the short link’s destination is recorded',
      post: { text: 'http://t.cn/A6abc' },
      change: known('http://t.cn/A6abc', 'https://www.example.com'),
    },
    {
      why: 'recorded without a scheme',
      post: { text: 'https://t.cn/A6abc' },
      change: known('t.cn/A6abc', 'https://www.example.com'),
    },
    {
      why: 'recorded, used as a target',
      post: { target: { kind: 'web', url: 'https://bit.ly/3x' } },
      change: known('bit.ly/3x', 'https://www.example.com'),
    },
    { why: 'a shortener’s name in the query', post: { text: 'https://www.example.com/?u=t.cn' } },
  ],
  [
    { why: 'Weibo’s own t.cn', post: { text: '戳http://t.cn/A6abc ' }, finds: ['hidden text 「http://t.cn/A6abc」'] },
    { why: 't.cn without a scheme', post: { text: 't.cn/A6abc' }, finds: ['hidden text 「t.cn/A6abc」'] },
    {
      why: 'any shortener',
      post: { text: 'https://bit.ly/3x https://dwz.cn/y' },
      finds: ['hidden text 「https://bit.ly/3x」', 'hidden text 「https://dwz.cn/y」'],
    },
    {
      why: 'a click monitor',
      post: { text: 'https://s.click.taobao.com/x' },
      finds: ['hidden text 「https://s.click.taobao.com/x」'],
    },
    {
      why: 'a first comment',
      post: { firstComment: 'https://url.cn/5x' },
      finds: ['hidden firstComment 「https://url.cn/5x」'],
    },
    { why: 'a web target', post: { target: { kind: 'web', url: 'https://t.cn/A6abc' } }, finds: ['hidden target.url'] },
    {
      why: 'another short link is recorded',
      post: { text: 'http://t.cn/A6abd' },
      change: known('http://t.cn/A6abc', 'https://www.example.com'),
      finds: ['hidden text 「http://t.cn/A6abd」'],
    },
    {
      why: 'short links differ by case',
      post: { text: 'http://t.cn/a6abc' },
      change: known('http://t.cn/A6abc', 'https://www.example.com'),
      finds: ['hidden text 「http://t.cn/a6abc」'],
    },
  ],
);

it('t.cn is allowed, so a post with one is warned and not held', () => {
  expect(judge({ text: 'http://t.cn/A6abc ' }).verdict).toBe('warned');
});

it('any other shortener is a host that is not on the whitelist', () => {
  expect(judge({ text: 'https://bit.ly/3x' }).verdict).toBe('held');
});

it('once it is recorded the destination is judged', () => {
  const { findings } = judge({ text: 'http://t.cn/A6abc' }, known('http://t.cn/A6abc', 'https://www.example.org'));
  expect(findings).toMatchObject([
    { rule: 'link-site-allowed', message: 'notApplied', data: { host: 'www.example.org' } },
  ]);
});
