/** An address that hides or garbles its host leads readers elsewhere, or nowhere. */
import { defineRule } from './define-rule.ts';

export const linkWellFormed = defineRule({
  meta: {
    id: 'link-well-formed',
    name: { zh: '链接写法有误', en: 'Malformed link' },
    appliesTo: ['organic', 'ad'],
    severity: 'error',
    basis: [
      { source: 'https://url.spec.whatwg.org', confidence: 'A' },
      { source: 'settings', confidence: 'setting' },
    ],
    parameters: {
      maxLength: { name: { zh: '链接最长', en: 'Longest link' }, default: 255, min: 20, max: 2000, unit: 'characters' },
    },
    messages: {
      scheme: {
        zh: '「{link}」不是网页地址，要以 http:// 或 https:// 开头。',
        en: '"{link}" is not a web address: it has to begin with http:// or https://.',
      },
      unreadable: {
        zh: '「{link}」不是完整的网址，请核对。',
        en: '"{link}" is not a complete address; please check it.',
      },
      userinfo: {
        zh: '「{link}」里 @ 前面的内容容易让人看错，实际打开的是 {host}。',
        en: 'In "{link}" the part before the @ is misleading: the link really leads to {host}.',
      },
      ipHost: {
        zh: '「{link}」指向 IP 地址，不是网站域名。',
        en: '"{link}" leads to an IP address, not to a site.',
      },
      noSuffix: {
        zh: '「{link}」的域名没有公认的后缀，公网上打不开。',
        en: 'The host in "{link}" has no public suffix, so nobody can open it.',
      },
      hiddenCharacter: {
        zh: '「{link}」里夹着看不见的字符，请重新输入。',
        en: '"{link}" contains invisible characters; please type it again.',
      },
      backslash: {
        zh: '「{link}」里有反斜杠 \\，请改成 /。',
        en: '"{link}" contains a backslash; please write / instead.',
      },
      fullWidthHost: {
        zh: '「{link}」的域名里有全角字符，请改成半角。',
        en: 'The host in "{link}" is written in full-width characters; please use half-width ones.',
      },
      encodedHost: {
        zh: '「{link}」的域名里有 % 编码，请写出真正的域名。',
        en: 'The host in "{link}" is percent-encoded; please write the host itself.',
      },
      tooLong: {
        zh: '链接有 {length} 个字符，上限是 {limit} 个。',
        en: 'The link is {length} characters long; the limit is {limit}.',
      },
    },
  },
  check(_post, { links }, report, { maxLength }) {
    for (const link of links) {
      for (const flaw of link.flaws) {
        const data = { link: link.raw.length > 80 ? `${link.raw.slice(0, 80)}…` : link.raw };
        if (flaw === 'userinfo') {
          report({ message: flaw, at: link, data: { ...data, host: link.site?.shownHost ?? '?' } });
        } else {
          report({ message: flaw, at: link, data });
        }
      }
      if (link.raw.length > maxLength) {
        report({ message: 'tooLong', at: link, data: { length: link.raw.length, limit: maxLength } });
      }
    }
  },
});
