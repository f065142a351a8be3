import { expect, it } from 'vitest';
import { parseUid } from '../../../core/domain/weibo-uid.ts';

it.each([
  ['1730365875', '1730365875'],
  ['6534724308', '6534724308'],
  ['7198559139', '7198559139'],
  [' 173 0365 875 ', '1730365875'],
  ['１７３０３６５８７５', '1730365875'],
  ['UID：1730365875', '1730365875'],
  ['https://weibo.com/u/1730365875', '1730365875'],
  ['weibo.com/u/1730365875?tabtype=album', '1730365875'],
  ['https://m.weibo.cn/u/1730365875', '1730365875'],
  ['10503', '10503'],
])('%s is read as %s', (text, uid) => {
  expect(parseUid(text)).toEqual({ ok: true, value: uid });
});

it.each([
  '',
  '青禾茶',
  '@青禾茶',
  '1234',
  '123456789012',
  '0123456789',
  '1.73E+09',
  '1730365875a',
  'https://weibo.com/n/青禾茶',
])('%s is no UID', (text) => {
  expect(parseUid(text)).toEqual({ ok: false, error: 'form' });
});
