/** Weibo lets nobody lead readers away to private accounts; what the client registered as its own is its own. */
import type { Client } from '../domain/client.ts';
import type { Span } from '../domain/finding.ts';
import { foldedText } from '../domain/fold.ts';
import { isInsideLonger } from '../domain/inside-longer.ts';
import { outermost } from '../domain/outermost.ts';
import { isInsideLatin, sentenceAround } from '../domain/sentence-around.ts';
import { ACCOUNT_ID, DIVERSIONS, type Diversion, MOBILE, WARNS_READERS } from '../facts/diversions.ts';
import { defineRule } from './define-rule.ts';

const known = new Map(DIVERSIONS.map((diversion) => [diversion.word, diversion]));

export const textCompetingCode = defineRule({
  meta: {
    id: 'text-competing-code',
    name: { zh: '有导流信息', en: 'Leads readers away' },
    appliesTo: ['organic', 'ad'],
    severity: 'warning',
    basis: [{ source: 'kawo.com (2015); practice', confidence: 'C' }],
    messages: {
      wechat: {
        zh: '「{words}」把读者引到微信、QQ，微博可能限流或删除；确是客户自己的，先登记到客户联系方式里。',
        en: '"{words}" leads readers to WeChat or QQ, which Weibo may limit or remove; if it is the client\'s own, record it as the client\'s contact.',
      },
      code: {
        zh: '「{words}」让读者扫二维码，带微信或外站二维码的配图可能被限流，请核对。',
        en: '"{words}" asks readers to scan a code; Weibo may limit pictures with codes for WeChat or other sites, please check.',
      },
      phone: {
        zh: '「{words}」不是客户登记的电话，请核对；是的话先登记到客户联系方式里。',
        en: '"{words}" is no number that is recorded for the client; please check, and record it as the contact if it is.',
      },
    },
  },
  check(post, { words, client }, report) {
    const told = new Set<string>();
    for (const { field, word, start, end } of outermost(words.get('diversion') ?? [])) {
      const diversion = known.get(word);
      const text = post[field];
      if (diversion === undefined || isInsideLonger(text, start, word, diversion.harmless)) continue;
      const { before, after } = sentenceAround(text, { start, end });
      if (WARNS_READERS.test(before) || WARNS_READERS.test(after)) continue;
      const reached = endOf(diversion, text, { start, end }, client);
      const message = MESSAGES[diversion.kind];
      const once = `${message} ${field}`;
      if (reached === undefined || told.has(once)) continue;
      told.add(once);
      report({
        message,
        at: { field, span: { start, end: reached } },
        data: { words: text.slice(start, reached) },
        fix: { kind: 'edit-text', postId: post.id },
      });
    }
  },
});

const MESSAGES = { invite: 'wechat', account: 'wechat', code: 'code', phone: 'phone' } as const;

/** Where what leads away ends; undefined where nothing does, or only to what the client recorded. */
function endOf({ kind }: Diversion, text: string, { start, end }: Span, client: Client): number | undefined {
  if (kind === 'invite' || kind === 'code') return end;
  const behind = text.slice(end, end + 40);
  const recorded = plain(client.contact ?? '');
  if (kind === 'phone') {
    const match = MOBILE.exec(behind);
    return match?.[1] === undefined || recorded.includes(plain(match[1])) ? undefined : end + match[0].length;
  }
  const match = ACCOUNT_ID.exec(behind);
  const [whole = '', sign = '', name = ''] = match ?? [];
  if (match === null || isInsideLatin(text, { start, end }) || recorded.includes(plain(name))) return undefined;
  // An English word behind 微信 is no id: WeChat Official Account.
  const isId = /[\d_-]/.test(name) || /[:：号]|id/iu.test(text.charAt(end - 1) + sign);
  return isId ? end + whole.length : undefined;
}

const plain = (words: string): string => foldedText(words).replaceAll('-', '');
