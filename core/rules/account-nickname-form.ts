/** A nickname that Weibo cannot have given is nearly always a slip of the pen, and mentions of it lead nowhere. */
import type { Account } from '../domain/account.ts';
import { parseNickname } from '../domain/nickname.ts';
import { defineRule } from './define-rule.ts';

export const accountNicknameForm = defineRule({
  meta: {
    id: 'account-nickname-form',
    name: { zh: '昵称写法不对', en: 'Nickname form' },
    appliesTo: ['organic', 'ad'],
    severity: 'warning',
    basis: [{ source: 'weibo-facts 2.5', confidence: 'B' }],
    messages: {
      characters: {
        zh: '昵称「{account}」里有微博昵称不能用的字符（空格、@、表情、标点等），请核对。',
        en: 'The nickname "{account}" holds characters that Weibo does not take, such as spaces, @, emoji or punctuation; please check it.',
      },
      short: {
        zh: '昵称「{account}」太短，微博昵称至少 4 个字符（一个汉字算 2 个），请核对。',
        en: 'The nickname "{account}" is too short: Weibo asks for 4 characters, of which a Chinese one counts as 2. Please check it.',
      },
      long: {
        zh: '昵称「{account}」太长，微博昵称最多 30 个字符（一个汉字算 2 个），请核对。',
        en: 'The nickname "{account}" is too long: Weibo takes 30 characters, of which a Chinese one counts as 2. Please check it.',
      },
    },
  },
  check(_post, { account }, report) {
    const nickname = nicknameOf(account);
    if (nickname.ok) return;
    report({
      message: nickname.error,
      at: { field: 'account' },
      data: { account: account.nickname },
      fix: { kind: 'edit-account', accountId: account.id },
    });
  },
});

const read = new WeakMap<Account, ReturnType<typeof parseNickname>>();

/** An account's nickname as it was read, once for all its posts. */
function nicknameOf(account: Account): ReturnType<typeof parseNickname> {
  let known = read.get(account);
  if (known === undefined) read.set(account, (known = parseNickname(account.nickname)));
  return known;
}
