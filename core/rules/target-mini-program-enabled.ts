/** Ads that lead to mini-programs are a capability that Weibo has not given to every account. */
import { isEnabledThroughout } from '../domain/capability.ts';
import { defineRule } from './define-rule.ts';

export const targetMiniProgramEnabled = defineRule({
  meta: {
    id: 'target-mini-program-enabled',
    name: { zh: '没开通小程序广告', en: 'No mini-program ads' },
    appliesTo: ['ad'],
    severity: 'error',
    basis: [{ source: 'brief', confidence: 'required' }],
    messages: {
      disabled: {
        zh: '@{account} 没开通广告跳小程序，这条广告不能投。',
        en: '@{account} does not have mini-program ads, so this ad cannot run.',
      },
      unknown: {
        zh: '@{account} 是否开通广告跳小程序还没核实，请先核实再投。',
        en: 'Whether @{account} has mini-program ads is not recorded; please check first.',
      },
      notWholeRun: {
        zh: '@{account} 的广告跳小程序没有覆盖整个投放期（{first:date} 至 {last:date}）。',
        en: 'The mini-program ads of @{account} are not enabled for the whole run ({first:date} to {last:date}).',
      },
    },
  },
  check(post, { account, run }, report) {
    if (post.target.kind !== 'mini-program') return;
    const capability = account.capabilities['mini-program-ads'];
    if (isEnabledThroughout(capability, run.first, run.last)) return;
    const at = { field: 'target' } as const;
    const data = { account: account.nickname };
    const fix = { kind: 'record-capability', accountId: account.id, capability: 'mini-program-ads' };
    if (capability.state !== 'enabled') report({ message: capability.state, at, data, fix });
    else report({ message: 'notWholeRun', at, data: { ...data, first: run.first, last: run.last }, fix });
  },
});
