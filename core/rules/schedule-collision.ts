/** Two posts of one account within minutes take readers from each other, and are mostly one post entered twice. */
import { defineRule } from './define-rule.ts';

export const scheduleCollision = defineRule({
  meta: {
    id: 'schedule-collision',
    name: { zh: '和另一条太近', en: 'Too close to another' },
    appliesTo: ['organic', 'ad'],
    severity: 'warning',
    basis: [{ source: 'practice', confidence: 'setting' }],
    parameters: {
      minutes: {
        name: { zh: '同一账号两条至少隔', en: 'Least time between two posts' },
        default: 10,
        min: 1,
        max: 240,
        unit: 'minutes',
      },
    },
    messages: {
      sameTime: {
        zh: '@{account} 在同一分钟还排了另一条（{other}）。',
        en: '@{account} has another post in the same minute ({other}).',
      },
      near: {
        zh: '@{account} 的另一条（{other}）和这条只隔 {apart} 分钟，至少要隔 {minutes} 分钟。',
        en: 'Another post of @{account} ({other}) is only {apart} minutes away; keep at least {minutes} between them.',
      },
    },
  },
  check(post, { account, neighbours }, report, { minutes }) {
    const { scheduledAt } = post;
    if (scheduledAt === undefined) return;
    for (const neighbour of neighbours) {
      if (neighbour.promotes === post.id || post.promotes === neighbour.id) continue;
      const apart = Math.floor(Math.abs(neighbour.scheduledAt - scheduledAt) / 60_000);
      const at = { field: 'scheduledAt' } as const;
      const fix = { kind: 'set-time', postId: post.id, otherPostId: neighbour.id };
      if (apart === 0)
        report({ message: 'sameTime', at, data: { account: account.nickname, other: neighbour.id }, fix });
      else
        report({ message: 'near', at, data: { account: account.nickname, other: neighbour.id, apart, minutes }, fix });
    }
  },
});
