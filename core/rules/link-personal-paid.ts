/** A personal account cannot include links at all unless it pays for that feature. */
import { isEnabledThroughout } from '../domain/capability.ts';
import { defineRule } from './define-rule.ts';

export const linkPersonalPaid = defineRule({
  meta: {
    id: 'link-personal-paid',
    name: { zh: '个人号带链接', en: 'Link on a personal account' },
    appliesTo: ['organic', 'ad'],
    severity: 'error',
    basis: [{ source: 'brief', confidence: 'required' }],
    messages: {
      disabled: {
        zh: '个人号 @{account} 没开通外链功能，不能带链接（{host}）。',
        en: 'The personal account @{account} has not paid for links, so it cannot carry {host}.',
      },
      unknown: {
        zh: '个人号 @{account} 是否开通外链功能还没核实，核实前不能带链接（{host}）。',
        en: 'Whether the personal account @{account} has paid for links is not recorded; until then it cannot carry {host}.',
      },
      notYet: {
        zh: '个人号 @{account} 的外链功能 {day:date} 才开通，发布时还不能带链接（{host}）。',
        en: 'Paid links start for @{account} on {day:date}, after this post goes out ({host}).',
      },
      ended: {
        zh: '个人号 @{account} 的外链功能 {day:date} 到期，之后不能带链接（{host}）。',
        en: 'The paid links of @{account} end on {day:date}, before this post is over ({host}).',
      },
    },
  },
  check(_post, { links, account, run }, report) {
    if (account.kind !== 'personal') return;
    const capability = account.capabilities['paid-links'];
    if (isEnabledThroughout(capability, run.first, run.last)) return;
    const fix = { kind: 'record-capability', accountId: account.id, capability: 'paid-links' };
    for (const link of links) {
      if (link.standing?.kind === 'weibo') continue;
      const data = { account: account.nickname, host: link.site?.shownHost ?? link.raw };
      if (capability.state !== 'enabled') {
        report({ message: capability.state, at: link, data, fix });
      } else if (capability.from !== undefined && capability.from > run.first) {
        report({ message: 'notYet', at: link, data: { ...data, day: capability.from }, fix });
      } else {
        report({ message: 'ended', at: link, data: { ...data, day: capability.until ?? '' }, fix });
      }
    }
  },
});
