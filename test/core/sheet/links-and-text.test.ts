import { describe, expect, it } from 'vitest';
import { composeText, hasLink, readTopics, withoutLabel } from '../../../core/sheet/compose-text.ts';
import { readLinks, targetOf } from '../../../core/sheet/read-links.ts';

describe('topics', () => {
  const table: readonly [string, readonly string[]][] = [
    ['青禾茶', ['#青禾茶#']],
    ['青禾茶、双十二', ['#青禾茶#', '#双十二#']],
    ['青禾茶，双十二,茶 冬', ['#青禾茶#', '#双十二#', '#茶#', '#冬#']],
    ['#a# #b#', ['#a#', '#b#']],
    ['#a##b#', ['#a#', '#b#']],
    ['#a #b', ['#a#', '#b#']],
    ['＃a＃', ['#a#']],
    ['#冬日 茶会#', ['#冬日 茶会#']],
    ['#a# @小满读书', ['#a#', '@小满读书']],
    ['a a', ['#a#']],
    ['', []],
    ['无', []],
  ];
  it.each(table)('%j → %j', (cell, topics) => {
    expect(readTopics(cell)).toEqual(topics);
  });
});

describe('what a text lacks is appended', () => {
  const table: readonly [string, string[], string[], string, string][] = [
    ['新茶', ['https://a.cn/1'], ['#茶#'], '新茶 https://a.cn/1 #茶#', 'link before topics, one space each'],
    ['新茶#茶#', [], ['#茶#'], '新茶#茶#', 'the topic is there'],
    ['看https://a.cn/1，新茶', ['https://a.cn/1'], [], '看https://a.cn/1，新茶', 'the link is there'],
    ['看https://a.cn/12', ['https://a.cn/1'], [], '看https://a.cn/12 https://a.cn/1', 'a longer link is another'],
    ['see https://a.cn/1.', ['https://a.cn/1'], [], 'see https://a.cn/1.', 'a full stop ends it'],
    ['', ['https://a.cn/1'], [], 'https://a.cn/1', 'no space before the first'],
  ];
  it.each(table)('%j %j %j → %j (%s)', (text, links, topics, expected) => {
    expect(composeText(text, links, topics)).toBe(expected);
    expect(composeText(expected, links, topics)).toBe(expected);
  });
  it('finds a link behind a longer one', () =>
    expect(hasLink('https://a.cn/12 https://a.cn/1', 'https://a.cn/1')).toBe(true));
  it.each([
    ['文案：新茶', '新茶'],
    [' 文案: \n新茶', '新茶'],
    ['新文案：茶', '新文案：茶'],
  ])('label of %j', (text, expected) => expect(withoutLabel(text)).toBe(expected));
});

describe('links of a cell', () => {
  const table: readonly [string, readonly string[], string][] = [
    ['https://www.example.com/a', ['https://www.example.com/a'], ''],
    ['www.example.com/a', ['www.example.com/a'], ''],
    ['ｗｗｗ．example．com', ['ｗｗｗ．example．com'], ''],
    ['落地页：https://a.cn/1', ['https://a.cn/1'], ''],
    ['https://a.cn/1\nhttps://b.cn/2', ['https://a.cn/1', 'https://b.cn/2'], ''],
    ['#小程序://青禾茶/双十二 会场/9pZ', ['#小程序://青禾茶/双十二 会场/9pZ'], ''],
    ['https://', [], 'https://'],
    ['见附件', [], '见附件'],
    ['/', [], ''],
    ['待定', [], ''],
  ];
  it.each(table)('%j', (cell, links, beside) => {
    expect(readLinks(cell)).toEqual({ links, beside });
  });
});

describe('where an ad leads', () => {
  const table: readonly [string, string, string][] = [
    ['https://detail.tmall.com/item.htm?id=1', 'taobao', 'registrable domain'],
    ['https://m.tb.cn/h.5', 'taobao', 'its short links'],
    ['shop123.taobao.com', 'taobao', 'no scheme'],
    ['https://taobao.com@evil.cn/a', 'web', 'the host is evil.cn'],
    ['https://evil.cn\\@taobao.com', 'web', 'so is this one'],
    ['https://taobao.com.evil.cn', 'web', 'a look-alike'],
    ['#小程序://青禾茶/会场/9pZ', 'mini-program', 'by form'],
    ['weixin://dl/business/?t=abc', 'mini-program', 'by form'],
    ['https://wxaurl.cn/abc', 'mini-program', 'by host'],
    ['https://wxmpurl.cn/abc', 'mini-program', 'by host'],
    ['https://www.example.com', 'web', 'all else'],
    ['http://[bad', 'web', 'a malformed address is kept for the rules'],
  ];
  it.each(table)('%s → %s (%s)', (link, kind) => {
    expect(targetOf(link).kind).toBe(kind);
  });
});
