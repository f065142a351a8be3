/** Some trades' ads must carry a sentence that the law lays down word for word. */
import { advertisingDuty } from '../domain/advertising-duty.ts';
import { tradesOf } from '../facts/categories.ts';
import { offersSomething } from '../facts/offers.ts';
import { defineRule } from './define-rule.ts';

export const categoryRequiredSentence = defineRule({
  meta: {
    id: 'category-required-sentence',
    name: { zh: '缺法定提示语', en: 'Mandatory sentence' },
    appliesTo: ['organic', 'ad'],
    severity: 'error',
    basis: [{ source: 'Advertising Law (2021) art. 16, 18, 25; SAMR Order 21 (2019) art. 5, 7, 8', confidence: 'A' }],
    revision: 3,
    messages: {
      missing: {
        zh: '这类广告要写明「{sentence}」，正文和首评里没找到。',
        en: 'Ads of this trade must say 「{sentence}」; neither the text nor the first comment does.',
      },
      inPicture: {
        zh: '正文和首评里没找到「{sentence}」，请确认图片里有。',
        en: 'Neither text nor first comment says 「{sentence}」; please make sure that a picture does.',
        severity: 'warning',
      },
      ifAdvertised: {
        zh: '这条如果是广告，要写明「{sentence}」。',
        en: 'If this post is an advertisement, it must say 「{sentence}」.',
        severity: 'warning',
      },
    },
  },
  check(post, { client, campaign, links, words }, report) {
    const categories = tradesOf(client, campaign);
    if (categories.length === 0 || post.declarations?.includes('sentence-in-picture') === true) return;
    const asking = categories.flatMap((category) => (category?.sentences.length ? [category] : []));
    if (asking.length === 0) return;
    const duty = advertisingDuty(post, categories.length === 1);
    if (duty === 'none' || (post.placement === 'organic' && !offersSomething(post, links, words))) return;
    const said = new Set((words.get('required') ?? []).map(({ word }) => word));
    const lacking = asking.map(({ sentences }) =>
      sentences.filter(({ accepted }) => !accepted.some((word) => said.has(word))),
    );
    // A client in several such trades advertises one of them at a time: what one of them asks for is enough.
    if (lacking.some((sentences) => sentences.length === 0)) return;
    const message = duty === 'firm' ? 'missing' : duty === 'pictured' ? 'inPicture' : 'ifAdvertised';
    const [only = [], ...others] = lacking;
    const told =
      others.length === 0
        ? only.map(({ text }) => text)
        : [lacking.flatMap((sentences) => sentences[0]?.text ?? []).join('」/「')];
    const fix =
      duty === 'pictured'
        ? { kind: 'declare', postId: post.id, value: 'sentence-in-picture' }
        : { kind: 'edit-text', postId: post.id };
    for (const sentence of told) report({ message, at: { field: 'text' }, data: { sentence }, fix });
  },
});
