import { describe, expect, it } from 'vitest';
import { dayIn, hostIn, nicknameIn, topicIn, wordsIn } from '../../../renderer/keeping/reading.ts';

const same = (word: string) => word;

describe('what people type into a field', () => {
  it.each([
    ['2026-12-03', '2026-12-03'],
    [' 2026/12/3 ', '2026-12-03'],
    ['2026.12.3', '2026-12-03'],
    ['２０２６年１２月３日', '2026-12-03'],
    ['20261203', '2026-12-03'],
    ['3 Dec 2026', '2026-12-03'],
    ['2026-12-40', '2026-12-40'],
    ['12/03/2026', '12/03/2026'],
    ['12月3日', '12月3日'],
    ['2026-12-03 10:00', '2026-12-03 10:00'],
    ['下周', '下周'],
    ['', ''],
  ])('as a day, %j is %j', (text, day) => {
    expect(dayIn(text)).toBe(day);
  });

  it.each([
    ['www.example.com', 'www.example.com'],
    ['https://Shop.Example.com/new?x=1', 'shop.example.com'],
    ['官网', undefined],
    ['', undefined],
  ])('as a host, %j is %j', (text, host) => {
    expect(hostIn(text)).toBe(host);
  });

  it.each([
    ['＠青禾茶', '青禾茶'],
    [' @ 青禾茶', '青禾茶'],
    ['青禾@茶', '青禾@茶'],
  ])('as a nickname, %j is %j', (text, nickname) => {
    expect(nicknameIn(text)).toBe(nickname);
  });

  it.each([
    {
      why: 'commas of both languages part words',
      text: '养生，第一、最好; 顶级',
      words: ['养生', '第一', '最好', '顶级'],
    },
    { why: 'every line is a word', text: 'Nordlys 北光\n\n青禾茶\n', words: ['Nordlys 北光', '青禾茶'] },
    { why: 'a word is said once', text: '茶、茶', words: ['茶'] },
    { why: 'a stored word keeps its comma', text: '第一, 唯一\n甲,乙', words: ['第一, 唯一', '甲', '乙'] },
    { why: 'nothing is no word', text: ' 、 ', words: [] },
  ])('as words: $why', ({ text, words }) => {
    expect(wordsIn(text, ['第一, 唯一'], same)).toEqual(words);
  });

  it('as topics lose their #', () => {
    expect(wordsIn('#青禾茶#、＃冬日＃、##', [], topicIn)).toEqual(['青禾茶', '冬日']);
  });
});
