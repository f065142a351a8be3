/** Tobacco, prescription drugs, and what is said to replace breast milk are not advertised to the public at all. */
import { advertisingDuty } from '../domain/advertising-duty.ts';
import { isInsideLonger } from '../domain/inside-longer.ts';
import type { Post } from '../domain/post.ts';
import { AGAINST, BANNED_PRODUCTS, type BannedProduct, OFFERS } from '../facts/banned-products.ts';
import { tradesOf } from '../facts/categories.ts';
import { defineRule } from './define-rule.ts';

const known = new Map(BANNED_PRODUCTS.map((product) => [product.word, product]));

export const textBannedProduct = defineRule({
  meta: {
    id: 'text-banned-product',
    name: { zh: '禁止广告的商品', en: 'May not be advertised' },
    appliesTo: ['organic', 'ad'],
    severity: 'error',
    basis: [
      {
        source: 'Advertising Law (2021) art. 15, 20, 22; SAMR Order 72 (2023) art. 6; SAMR Order 21 (2019) art. 22',
        confidence: 'A',
      },
    ],
    messages: {
      tobacco: {
        zh: '「{words}」：烟草制品（含电子烟）不能做广告（《广告法》第22条、《互联网广告管理办法》第6条）。',
        en: '"{words}": tobacco, e-cigarettes included, may not be advertised (Advertising Law, art. 22; Order 72, art. 6).',
      },
      prescription: {
        zh: '「{words}」：处方药不能在微博上做广告（《广告法》第15条、《互联网广告管理办法》第6条）。',
        en: '"{words}": prescription drugs may not be advertised on Weibo (Advertising Law, art. 15; Order 72, art. 6).',
      },
      infantFsmp: {
        zh: '「{words}」：特殊医学用途婴儿配方食品不能在大众媒体做广告。',
        en: '"{words}": infant formula for special medical purposes may not be advertised in mass media.',
      },
      breastMilk: {
        zh: '「{words}」：不能宣称能替代母乳（《广告法》第20条）。',
        en: '"{words}": nothing may be advertised as replacing breast milk (Advertising Law, art. 20).',
      },
      perhaps: {
        zh: '「{words}」可能属于不能做广告的商品（烟草、处方药、替代母乳的食品等），请核对。',
        en: '"{words}" may be something that must not be advertised, such as tobacco, a prescription drug or a replacement for breast milk; please check.',
        severity: 'warning',
      },
      tobaccoClient: {
        zh: '「{client}」的行业是烟草或电子烟，不能投放广告。',
        en: '{client} is in tobacco or e-cigarettes, for which no ads may run.',
      },
      prescriptionClient: {
        zh: '「{client}」的行业是处方药，不能在微博投放广告。',
        en: '{client} is in prescription drugs, for which no ads may run on Weibo.',
      },
    },
  },
  check(post, { client, campaign, words }, report) {
    const categories = post.placement === 'ad' ? tradesOf(client, campaign) : [];
    if (categories.length > 0) {
      const banned = categories.flatMap((category) => category?.banned ?? []);
      const duty = advertisingDuty(post, banned.length === categories.length);
      if (banned[0] !== undefined && (duty === 'firm' || duty === 'pictured')) {
        report({
          message: `${banned[0]}Client`,
          at: { field: 'client' },
          data: { client: client.name },
          fix: { kind: 'edit-client', clientId: client.id },
        });
      }
    }
    const told = new Set<string>();
    for (const { field, word, start, end } of words.get('banned') ?? []) {
      const product = known.get(word);
      if (product === undefined || told.has(`${field} ${word}`)) continue;
      if (isInsideLonger(post[field], start, word, product.harmless)) continue;
      if (!isOffered(product, post, post[field], start, end)) continue;
      told.add(`${field} ${word}`);
      report({
        message: product.confidence === 'A' || product.confidence === 'B' ? product.kind : 'perhaps',
        at: { field, span: { start, end } },
        data: { words: post[field].slice(start, end) },
        fix: { kind: 'edit-text', postId: post.id },
      });
    }
  },
});

const REACH = 24;

/** Whether the clause around a word offers the goods, as far as words tell. */
function isOffered({ kind, needsOffer }: BannedProduct, post: Post, text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  const clause = `${before.slice(1 + before.search(/[。！？!?；;\n][^。！？!?；;\n]*$/))}${after.split(/[。！？!?；;\n]/, 1)[0] ?? ''}`;
  if (AGAINST[kind].test(clause)) return false;
  return !needsOffer || post.placement === 'ad' || OFFERS.test(`${before}${after}`);
}
