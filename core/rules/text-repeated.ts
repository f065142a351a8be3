/** Weibo refuses a post that repeats the one before it, and readers think that it came by mistake. */
import { chinaDay } from '../domain/instant.ts';
import { defineRule } from './define-rule.ts';

const DAY = 86_400_000;

export const textRepeated = defineRule({
  meta: {
    id: 'text-repeated',
    name: { zh: '正文重复', en: 'Same text again' },
    appliesTo: ['organic'],
    severity: 'warning',
    basis: [{ source: 'Weibo’s API refuses two identical posts in a row; practice', confidence: 'A' }],
    parameters: {
      days: { name: { zh: '几天内', en: 'Within' }, default: 7, min: 1, max: 90, unit: 'days' },
    },
    messages: {
      again: {
        zh: '@{account} {day:date} 那条（{other}）是一模一样的正文，{days} 天内重复，微博可能不让发。',
        en: '@{account} has the very same text on {day:date} ({other}); repeated within {days} days, Weibo may refuse it.',
      },
    },
  },
  check(post, { account, twins }, report, { days }) {
    for (const { id, accountId, scheduledAt } of twins) {
      if (accountId !== post.accountId || (post.scheduledAt ?? NaN) - scheduledAt >= days * DAY) continue;
      report({
        message: 'again',
        at: { field: 'text' },
        data: { account: account.nickname, other: id, day: chinaDay(scheduledAt), days },
        fix: { kind: 'edit-text', postId: post.id },
      });
    }
  },
});
