// What marks a post as an advertisement, and what shows that its link sells. Written as `core/domain/fold.ts` reads it.
import { byValue, type ReferenceEntry } from './reference-list.ts';

/** The mark that the law asks for: Order 72 art. 9, identifiability guide s. 6 (weibo-facts 5.1, 5.2). 推广 and 合作 are none. */
export const AD_MARK = '广告';

/** Longer words in which 广告 marks nothing, or says that there is none. */
export const NO_MARK: readonly string[] = [
  ...['不是', '并非', '非', '无', '没有', '没', '零', '不打', '不接', '别当', '拒绝', '去'].map(
    (head) => `${head}${AD_MARK}`,
  ),
  ...[
    '法',
    '公司',
    '位',
    '片',
    '词',
    '语',
    '人',
    '牌',
    '学',
    '圈',
    '界',
    '大片',
    '歌',
    '曲',
    '投放',
    '拍摄',
    '拦截',
    '贴',
    '节',
  ].map((tail) => `${AD_MARK}${tail}`),
];

/** Words that say where or how to buy: beside a link to the client's own site they make it a shopping link. */
export const PURCHASE_WORDS: readonly string[] =
  '购买 下单 入手 抢购 开抢 选购 加购 拍下 领券 优惠券 折扣码 到手价 券后价 活动价 直播价 团购价 专属价 立减 满减 旗舰店 小店 橱窗 购物车 同款链接 购买链接 商品链接 囤货 回购'.split(
    ' ',
  );

const shop = (value: string): ReferenceEntry => ({
  value,
  source: '通用电商域名，未逐一核对',
  asOf: '2026-11-24',
  confidence: 'D',
});

/** Registrable domains where goods are sold, beside Taobao's and Tmall's. */
export const SHOPS = byValue(
  [
    'jd.com',
    'jd.hk',
    '3.cn',
    'pinduoduo.com',
    'yangkeduo.com',
    'suning.com',
    'vip.com',
    'vipshop.com',
    'dangdang.com',
    'kaola.com',
    'weidian.com',
    'youzan.com',
    'koudaitong.com',
    'jinritemai.com',
    'dewu.com',
    'amazon.cn',
    'amazon.com',
  ].map(shop),
);

/** A code that opens goods in Taobao's app when it is copied. */
export const TAOBAO_CODE = /[￥¥€₴$₤][A-Za-z0-9]{9,13}[￥¥€₴$₤]|[（(][A-Za-z0-9]{9,13}[）)]\s?[A-Z]{2}\d{4}/u;
