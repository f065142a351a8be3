/** A target of the kind Taobao is a web address of Taobao's or Tmall's: no other site, no app link, no token from a chat. */
import { readLink } from '../domain/link-site.ts';
import { isTaobaoDomain } from '../facts/platforms.ts';
import { TAOBAO_APP_SCHEMES, TAOBAO_TOKEN } from '../facts/taobao.ts';
import { defineRule } from './define-rule.ts';

export const targetTaobaoValid = defineRule({
  meta: {
    id: 'target-taobao-valid',
    name: { zh: '淘宝天猫网址有误', en: 'Not a Taobao address' },
    appliesTo: ['organic', 'ad'],
    severity: 'error',
    basis: [{ source: 'weibo-facts 4.4', confidence: 'B' }],
    messages: {
      appLink: {
        zh: '{scheme}:// 只能唤起淘宝 App，这里要填 https:// 开头的淘宝或天猫网址。',
        en: '{scheme}:// opens the Taobao app only. Please give the web address, which begins with https://.',
      },
      token: {
        zh: '这里填的是淘口令，不是网址，请换成 https:// 开头的淘宝或天猫网址。',
        en: 'This is a Taobao token (淘口令), not an address. Please give the web address, which begins with https://.',
      },
      elsewhere: {
        zh: '{link} 不是淘宝或天猫的网址，请核对，或把跳转去向改成「网页」。',
        en: '{link} is no address of Taobao or Tmall. Please check it, or let the post lead to a web page instead.',
      },
    },
  },
  check({ target }, _context, report) {
    if (target.kind !== 'taobao') return;
    const { site } = readLink(target.url);
    if (site !== undefined && isTaobaoDomain(site.domain)) return;
    const at = { field: 'target.url' } as const;
    const scheme = /^\s*([a-z]+):\/\//i.exec(target.url)?.[1]?.toLowerCase() ?? '';
    if (TAOBAO_APP_SCHEMES.includes(scheme)) report({ message: 'appLink', at, data: { scheme } });
    else if (site === undefined && TAOBAO_TOKEN.test(target.url)) report({ message: 'token', at, data: {} });
    else report({ message: 'elsewhere', at, data: { link: site?.shownHost ?? target.url.trim().slice(0, 80) } });
  },
});
