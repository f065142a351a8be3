import { expect, it } from 'vitest';
import { parseNickname } from '../../../core/domain/nickname.ts';

it.each([
  { why: 'Chinese', text: '青禾茶' },
  { why: 'two Chinese characters', text: '青禾' },
  { why: 'Chinese and Latin', text: 'Nordlys北光' },
  { why: 'digits first', text: '36氪观察' },
  { why: 'three Latin letters, by the second form', text: 'NBA' },
  { why: 'with _ and -', text: '青禾_tea-house' },
  { why: 'fifteen Chinese characters', text: '青'.repeat(15) },
  { why: 'thirty Latin letters', text: 'a'.repeat(30) },
  { why: 'twenty Chinese characters, by the second form', text: '青'.repeat(20) },
  { why: 'letters of another script', text: 'ノルドリス' },
  { why: 'a rare character beyond the basic plane', text: '𠮷野茶' },
  { why: 'spaces around it', text: ' 青禾茶 ' },
])('$why: fits', ({ text }) => {
  expect(parseNickname(text)).toEqual({ ok: true, value: text.trim() });
});

it.each([
  { why: 'a space inside', text: '青禾 茶', flaw: 'characters' },
  { why: 'an @', text: '@青禾茶', flaw: 'characters' },
  { why: 'an emoji', text: '青禾茶🍵', flaw: 'characters' },
  { why: 'a dot', text: '青禾·茶', flaw: 'characters' },
  { why: 'a mark of trade', text: '青禾茶®', flaw: 'characters' },
  { why: 'half a character', text: '青\ud83c禾', flaw: 'characters' },
  { why: 'one Chinese character', text: '茶', flaw: 'short' },
  { why: 'one letter', text: 'a', flaw: 'short' },
  { why: 'three characters that begin with a digit', text: '1ab', flaw: 'short' },
  { why: 'nothing', text: '', flaw: 'short' },
  { why: 'twenty-one Chinese characters', text: '青'.repeat(21), flaw: 'long' },
  { why: 'thirty-one Latin letters', text: 'a'.repeat(31), flaw: 'long' },
])('$why: does not', ({ text, flaw }) => {
  expect(parseNickname(text)).toEqual({ ok: false, error: flaw });
});
