/** The same words in the same minute on several accounts of one brand look like a machine's, to readers and to Weibo. */
import { defineRule } from './define-rule.ts';

export const scheduleSameTextSisters = defineRule({
  meta: {
    id: 'schedule-same-text-sisters',
    name: { zh: '多账号同时同文', en: 'Same text at once' },
    appliesTo: ['organic'],
    severity: 'warning',
    basis: [{ source: 'practice', confidence: 'setting' }],
    messages: {
      one: {
        zh: '@{account} 同一分钟也发这段正文（{other}）。',
        en: '@{account} carries this text in the same minute ({other}).',
      },
      several: {
        zh: '@{account} 等 {count} 个账号同一分钟也发这段正文（{other}）。',
        en: '@{account} and others, {count} accounts, carry this text in the same minute ({other}).',
      },
    },
  },
  check(post, { twins }, report) {
    const sisters = new Map(
      twins.flatMap((twin) => (twin.sister === undefined ? [] : [[twin.accountId, { ...twin, account: twin.sister }]])),
    );
    const [first] = sisters.values();
    if (first === undefined) return;
    const at = { field: 'scheduledAt' } as const;
    const data = { account: first.account, other: first.id };
    const fix = { kind: 'set-time', postId: post.id, otherPostId: first.id };
    if (sisters.size === 1) report({ message: 'one', at, data, fix });
    else report({ message: 'several', at, data: { ...data, count: sisters.size }, fix });
  },
});
