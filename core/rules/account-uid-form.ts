/** The UID goes into the whitelist application and every profile link: a wrong one sends them to somebody else. */
import { parseUid } from '../domain/weibo-uid.ts';
import { defineRule } from './define-rule.ts';

export const accountUidForm = defineRule({
  meta: {
    id: 'account-uid-form',
    name: { zh: 'UID 写法不对', en: 'UID form' },
    appliesTo: ['organic', 'ad'],
    severity: 'warning',
    basis: [{ source: 'weibo-facts 2.5', confidence: 'A' }],
    messages: {
      form: {
        zh: '@{account} 的 UID「{uid}」不像微博 UID，UID 是一串数字，一般 10 位，请核对。',
        en: 'The UID "{uid}" of @{account} does not look like one of Weibo’s, which are plain numbers, mostly of 10 digits; please check it.',
      },
    },
  },
  check(_post, { account }, report) {
    const { uid } = account;
    if (uid === undefined || uid.trim() === '' || parseUid(uid).ok) return;
    report({
      message: 'form',
      at: { field: 'account' },
      data: { account: account.nickname, uid },
      fix: { kind: 'edit-account', accountId: account.id },
    });
  },
});
