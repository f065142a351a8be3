/** WeChat opens its Short Links only inside WeChat; tapped on Weibo they are plain text. */
import { readMiniProgramLink } from '../domain/mini-program.ts';
import { defineRule } from './define-rule.ts';

export const targetMiniProgramWechatOnly = defineRule({
  meta: {
    id: 'target-mini-program-wechat-only',
    name: { zh: '小程序短链只能在微信里用', en: 'Works in WeChat only' },
    appliesTo: ['ad'],
    severity: 'error',
    basis: [{ source: 'developers.weixin.qq.com, Short Link', confidence: 'A' }],
    messages: {
      shortLink: {
        zh: '#小程序:// 开头的短链只能在微信里打开，微博广告请改填 AppID 和页面路径，或用 URL Scheme、URL Link。',
        en: 'A Short Link (#小程序://) opens inside WeChat only. For an ad on Weibo give the AppID and the page path, a URL Scheme or a URL Link.',
      },
    },
  },
  check({ target }, _context, report) {
    if (target.kind === 'none') return;
    const [field, link] =
      target.kind === 'mini-program' ? (['target.link', target.link] as const) : (['target.url', target.url] as const);
    if (link === undefined || readMiniProgramLink(link)?.form !== 'short-link') return;
    report({ message: 'shortLink', at: { field }, data: {} });
  },
});
