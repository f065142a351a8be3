import { describe, expect, it } from 'vitest';
import { withoutHidden } from '../../../core/domain/hidden-characters.ts';
import { postTable } from './rule-table.ts';
import { quotes } from './workbench.ts';

const FAMILY = '👨‍👩‍👧‍👦';
const WALES = '🏴󠁧󠁢󠁷󠁬󠁳󠁿';

postTable(
  'text-hidden-characters',
  [
    { why: 'an ordinary post', post: { text: '新茶上市\n\t今晚见　～' } },
    { why: 'emoji joined to a family', post: { text: `${FAMILY}一起喝茶` } },
    { why: 'emoji with skin and hair', post: { text: '👩🏽‍🦰👨🏿‍💻🧑🏻‍🤝‍🧑🏼' } },
    { why: 'a heart on fire and a rainbow flag', post: { text: '❤️‍🔥🏳️‍🌈🏳️‍⚧️' } },
    { why: 'a flag of tags', post: { text: `${WALES}队加油` } },
    { why: 'keys, selectors and plain emoji', post: { text: '1️⃣ #️⃣ ☕️ ☎︎ 🇨🇳' } },
    { why: 'rare characters and their variants', post: { text: '𠮷祥如意 葛󠄀' } },
    { why: 'letters that are joined in their own script', post: { text: 'می‌خواهم क्‍ष' } },
    { why: 'marks of direction beside letters that need them', post: { text: 'שלום‏ 你好' } },
  ],
  [
    { why: 'a zero-width space', post: { text: '新\u200b茶' }, finds: ['unseen text 「\u200b」'] },
    { why: 'a byte order mark at the beginning', post: { text: '\ufeff新茶' }, finds: ['unseen text 「\ufeff」'] },
    { why: 'many are one finding', post: { text: '\u200b新\u200b\u200b茶\u2060' }, finds: ['unseen text 「\u200b」'] },
    { why: 'a joiner that joins nothing', post: { text: '新\u200d茶👨\u200d' }, finds: ['unseen text 「\u200d」'] },
    { why: 'a change of direction', post: { text: '价\u202e01' }, finds: ['unseen text 「\u202e」'] },
    { why: 'a control character', post: { text: '新\u0007茶' }, finds: ['unseen text 「\u0007」'] },
    { why: 'tags without a flag', post: { text: '新茶\u{e0067}' }, finds: ['unseen text 「\u{e0067}」'] },
    { why: 'private use', post: { text: '\uf8ff 手机壳' }, finds: ['broken text 「\uf8ff」'] },
    { why: 'half a pair before a whole one', post: { text: '\ud83d🍵' }, finds: ['broken text 「\ud83d」'] },
    { why: 'the second half alone', post: { text: '🍵\udf75' }, finds: ['broken text 「\udf75」'] },
    { why: 'private use beyond the first plane', post: { text: '茶\u{f0001}' }, finds: ['broken text 「\u{f0001}」'] },
    { why: 'half a pair', post: { text: '新茶\ud83d' }, finds: ['broken text 「\ud83d」'] },
    {
      why: 'in the first comment, and both kinds',
      post: { firstComment: '见\u200b\ue000' },
      finds: ['unseen firstComment 「\u200b」', 'broken firstComment 「\ue000」'],
    },
  ],
);

describe('what 清理不可见字符 leaves', () => {
  it.each([
    ['新\u200b茶\ufeff', '新茶'],
    [`${FAMILY}\u200b${WALES}`, FAMILY + WALES],
    ['一\u2028二', '一\n二'],
    ['\ud83d茶\uf8ff', '茶'],
    ['一行\n二行\t', '一行\n二行\t'],
    ['👨\u200d', '👨'],
  ])('%j', (text, cleaned) => {
    expect(withoutHidden(text)).toBe(cleaned);
    expect(quotes('text-hidden-characters', { text: cleaned })).toEqual([]);
  });
});
