/** A client answers for what it has seen, and for nothing that was changed afterwards; what it did not want does not go out as it is. */
import type { Decision } from '../domain/approval.ts';
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
      unheeded: {
        zh: '{by} 于 {day:date} 说要改，之后没改过。这个客户要求确认后才能发。',
        en: '{by} asked for changes on {day:date}, and nothing was changed since. This client has to approve every post.',
      },
      unheededUsual: {
        severity: 'warning',
        zh: '{by} 于 {day:date} 说要改，之后没改过。',
        en: '{by} asked for changes on {day:date}, and nothing was changed since.',
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
  check(post, { changedSinceAnswer, client, campaign }, report) {
    if (post.approval === undefined) return;
    const { by, at, decision } = post.approval;
    const message = ANSWERS[decision](changedSinceAnswer, client.requiresApproval);
    if (message === undefined) return;
    report({
      message,
      at: { field: 'client' },
      data: { by, day: wallClock(at, campaign?.timeZone ?? CHINA).day },
      fix: { kind: 'ask-approval', postId: post.id },
    });
  },
});

type Told = 'dropped' | 'unheeded' | 'unheededUsual' | 'demanded' | 'usual';

/** What there is to say of each answer, by whether the post was changed since and whether its client demands approval. */
const ANSWERS: Readonly<Record<Decision, (isChanged: boolean, isDemanded: boolean) => Told | undefined>> = {
  dropped: () => 'dropped',
  changes: (isChanged, isDemanded) => (isChanged ? undefined : isDemanded ? 'unheeded' : 'unheededUsual'),
  approved: (isChanged, isDemanded) => (isChanged ? (isDemanded ? 'demanded' : 'usual') : undefined),
};
