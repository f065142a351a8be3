import { postTable } from './rule-table.ts';

const names = (...list: readonly string[]) => ({
  clients: [{ id: 'tea', name: '青禾茶', region: 'mainland', card: { names: list } }],
});

postTable(
  'text-price-consistent',
  [
    { why: 'an ordinary post', post: { text: '新茶上市，今晚8点直播间见。' } },
    { why: 'a price with its terms', post: { text: '老白茶领券后到手价99元' } },
    { why: 'two products', post: { text: '老白茶活动价99元，肉桂活动价129元' }, change: names('老白茶', '肉桂') },
    { why: 'products that nobody recorded', post: { text: '白茶活动价99元，红茶活动价129元' } },
    { why: 'two pieces', post: { text: '老白茶活动价99元。老白茶两盒活动价180元' }, change: names('老白茶') },
    {
      why: 'two pieces, counted before',
      post: { text: '老白茶活动价99元。两盒老白茶活动价180元' },
      change: names('老白茶'),
    },
    { why: 'members pay less', post: { text: '老白茶活动价99元。老白茶会员活动价89元' }, change: names('老白茶') },
    { why: 'another product in the comment', post: { text: '白茶活动价99元', firstComment: '红茶活动价129元' } },
    { why: 'a text that speaks of something else', post: { text: '会员活动价89元', firstComment: '活动价99元' } },
    { why: 'a range', post: { text: '老白茶活动价99-129元。老白茶活动价109元' }, change: names('老白茶') },
    { why: 'a share of two figures', post: { text: '老白茶活动价85折。老白茶活动价99元' }, change: names('老白茶') },
    { why: 'before and now', post: { text: '老白茶原价129元，现价99元' }, change: names('老白茶') },
    { why: 'the same twice', post: { text: '活动价99元', firstComment: '活动价￥99.00' } },
    { why: 'a share, not an amount', post: { text: '活动价8折，会员价 9 折' } },
    { why: 'a name without an amount', post: { text: '到手价见直播间' } },
  ],
  [
    {
      why: 'one product with two prices',
      post: { text: '老白茶活动价99元，限时三天。最后一天！老白茶活动价89元' },
      change: names('老白茶'),
      finds: ['twoPrices text 「活动价89」'],
    },
    {
      why: 'text and first comment',
      post: { text: '老白茶，券后价99元', firstComment: '券后价：￥９５' },
      change: names('老白茶'),
      finds: ['twoPrices firstComment 「券后价：￥９５」'],
    },
    { why: 'no word of how', post: { text: '老白茶到手价仅99元' }, finds: ['noTerms text 「到手价仅99」'] },
    { why: 'with a space inside', post: { text: '老白茶 到 手 价 99' }, finds: ['noTerms text 「到 手 价 99」'] },
  ],
);
