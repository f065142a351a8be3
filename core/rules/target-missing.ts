/** An ad is paid for so that people go somewhere. */
import { defineRule } from './define-rule.ts';

export const targetMissing = defineRule({
  meta: {
    id: 'target-missing',
    name: { zh: '广告没有跳转去向', en: 'Ad without a target' },
    appliesTo: ['ad'],
    severity: 'error',
    basis: [{ source: 'settings', confidence: 'setting' }],
    messages: {
      noTarget: {
        zh: '这条广告没有跳转去向，也不推广已有的博文。',
        en: 'This ad leads nowhere and promotes no post.',
      },
      noMiniProgram: {
        zh: '跳转去向选了小程序，但 AppID、原始 ID、小程序链接都没填。',
        en: 'This ad leads to a mini-program, but neither its AppID, its original ID nor a link to it is given.',
      },
      onlyInText: {
        zh: '这条广告没填跳转去向，只有文字里有链接（{host}），请确认就是要跳到这里。',
        en: 'This ad has no target, only a link in its words ({host}); please make sure that it is meant to lead there.',
        severity: 'warning',
      },
    },
  },
  check({ target, promotes }, { links }, report) {
    const at = { field: 'target' } as const;
    if (target.kind === 'mini-program') {
      const named = [target.appId, target.originalId, target.link].some((text) => (text ?? '').trim() !== '');
      if (!named) report({ message: 'noMiniProgram', at, data: {} });
      return;
    }
    if (target.kind !== 'none' || promotes !== undefined) return;
    const [link] = links;
    if (link === undefined) report({ message: 'noTarget', at, data: {} });
    else report({ message: 'onlyInText', at, data: { host: link.site?.shownHost ?? link.raw.slice(0, 80) } });
  },
});
