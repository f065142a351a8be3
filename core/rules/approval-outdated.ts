/** A client answers for what it has seen, and for nothing that was changed afterwards; what it dropped does not go out. */
import { CHINA, wallClock } from '../domain/instant.ts';
import { defineRule } from './define-rule.ts';

export const approvalOutdated = defineRule({
  meta: {
    id: 'approval-outdated',
    name: { zh: '和客户说的对不上', en: 'Not as the client decided' },
    appliesTo: ['organic', 'ad'],
    severity: 'error',
    basis: [{ source: 'practice', confidence: 'setting' }],
    revision: 2,
    messages: {
      dropped: {
        zh: '{by} 于 {day:date} 说这条不发。',
        en: '{by} said on {day:date} that this is not to be sent.',
      },
      demanded: {
        zh: '{by} 于 {day:date} 确认后又改过。这个客户要求确认后才能发，要重新确认。',
        en: '{by} approved this on {day:date}, and it was changed afterwards. This client has to approve every post: please have it approved again.',
      },
      usual: {
        severity: 'warning',
        zh: '{by} 于 {day:date} 确认后又改过，最好再请客户看一遍。',
        en: '{by} approved this on {day:date}, and it was changed afterwards; better let the client see it again.',
      },
    },
  },
  check(post, { approvalOutdated: isOutdated, client, campaign }, report) {
    if (post.approval === undefined) return;
    const { by, at, decision } = post.approval;
    if (!isOutdated && decision !== 'dropped') return;
    report({
      message: decision === 'dropped' ? 'dropped' : client.requiresApproval ? 'demanded' : 'usual',
      at: { field: 'client' },
      data: { by, day: wallClock(at, campaign?.timeZone ?? CHINA).day },
      fix: { kind: 'ask-approval', postId: post.id },
    });
  },
});
