/** Two prices for one thing in one post, or a price that nobody can tell how to get. */
import { foldedText } from '../domain/fold.ts';
import type { Span } from '../domain/finding.ts';
import { sentenceAround } from '../domain/sentence-around.ts';
import { AMOUNT, BARE, TERMS } from '../facts/prices.ts';
import { defineRule } from './define-rule.ts';

/** A named price with its amount. */
interface Price extends Span {
  readonly field: 'text' | 'firstComment';
  readonly name: string;
  readonly amount: number;
  /** The product of the client's card that it belongs to; empty where no word stands before it; undefined where others do. */
  readonly product: string | undefined;
}

export const textPriceConsistent = defineRule({
  meta: {
    id: 'text-price-consistent',
    name: { zh: '价格前后不一', en: 'Prices differ' },
    appliesTo: ['organic', 'ad'],
    severity: 'warning',
    basis: [{ source: 'practice', confidence: 'setting' }],
    messages: {
      twoPrices: {
        zh: '「{words}」跟前面的 {earlier} 元对不上，请核对。',
        en: '"{words}" does not fit the {earlier} yuan before it; please check.',
      },
      noTerms: {
        zh: '「{words}」没写怎么才到手（领券、满减、会员……），请写明条件。',
        en: '"{words}" does not say what it takes to pay so little (coupon, reduction, membership …); please state it.',
      },
    },
  },
  check(post, { words, client }, report) {
    const named = words.get('price');
    if (named === undefined) return;
    const products = client.card.names.map(foldedText).filter((name) => name !== foldedText(client.name));
    const fix = { kind: 'edit-text', postId: post.id } as const;
    const prices = named.flatMap(({ field, word, start, end }): Price[] => {
      const match = AMOUNT.exec(post[field].slice(end, end + 24));
      const amount = Number(foldedText(match?.[1] ?? ''));
      if (match === null || amount === 0) return [];
      const { before } = sentenceAround(post[field], { start, end });
      const product = productBefore(before, products);
      return [{ field, name: word, amount, product, start, end: end + match[0].length }];
    });
    prices.forEach((price, index) => {
      const earlier = prices.slice(0, index).find((other) => contradicts(other, price, prices));
      if (earlier === undefined) return;
      const { field, start, end } = price;
      const data = { words: post[field].slice(start, end), earlier: earlier.amount };
      report({ message: 'twoPrices', at: { field, span: { start, end } }, data, fix });
    });
    const first = prices.find(({ name }) => name === '到手价');
    if (first !== undefined && !TERMS.test(`${post.text}\n${post.firstComment}`)) {
      const { field, start, end } = first;
      report({
        message: 'noTerms',
        at: { field, span: { start, end } },
        data: { words: post[field].slice(start, end) },
        fix,
      });
    }
  },
});

/** What a price belongs to, by the words of its sentence before it: a product that alone stands there, or '' for no word. */
function productBefore(before: string, products: readonly string[]): string | undefined {
  if (BARE.test(before)) return '';
  return products.find((name) => {
    const at = before.lastIndexOf(name);
    return at >= 0 && BARE.test(before.slice(at + name.length)) && !/[\p{L}\p{N}]/u.test(before.charAt(at - 1));
  });
}

/** Two amounts for one product, or in a first comment that names none the only price of that name beside the text's. */
function contradicts(a: Price, b: Price, prices: readonly Price[]): boolean {
  if (a.name !== b.name || a.amount === b.amount || a.product === undefined) return false;
  if (a.product !== '' && a.product === b.product) return true;
  return b.product === '' && a.field !== b.field && prices.filter(({ name }) => name === a.name).length === 2;
}
