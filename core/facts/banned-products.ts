// Goods that may not be advertised to the public. Words, not meanings: only what can hardly mean anything else holds.
import type { Confidence } from './reference-list.ts';

/** A word for such goods, with the longer words that hold it and mean something else. */
export interface BannedProduct {
  readonly word: string;
  readonly kind: 'tobacco' | 'prescription' | 'infantFsmp' | 'breastMilk';
  /** Only A and B hold a post, C and D warn. */
  readonly confidence: Confidence;
  /** Where true, the word counts only in an ad, or beside words that offer something. */
  readonly needsOffer: boolean;
  readonly harmless: readonly string[];
}

type Words = Readonly<Record<string, readonly string[]>>;

const of = (kind: BannedProduct['kind'], confidence: Confidence, needsOffer: boolean, words: Words): BannedProduct[] =>
  Object.entries(words).map(([word, harmless]) => ({ word, kind, confidence, needsOffer, harmless }));

/**
 * Sources, read on 2026-11-23: Advertising Law (2021) art. 15, 20, 22; SAMR Order 72 (2023) art. 6; SAMR Order 21 (2019)
 * art. 22 (weibo-facts 5.1, 5.4). That a single drug needs a prescription is common knowledge, D.
 */
export const BANNED_PRODUCTS: readonly BannedProduct[] = [
  ...of('tobacco', 'A', false, { 电子烟: ['非电子烟', '电子烟花', '电子烟火', '电子烟雾', '电子烟囱', '电子烟感'] }),
  ...of('tobacco', 'B', true, {
    加热不燃烧烟: [],
    雾化烟: [],
    卷烟: ['花卷烟', '蛋卷烟', '卷烟火', '卷烟尘', '席卷烟'],
  }),
  ...of('tobacco', 'C', true, {
    香烟: [
      '香烟火',
      '香烟雨',
      '香烟花',
      '香烟云',
      '香烟波',
      '香烟袅',
      '香烟缭',
      '香烟霭',
      '香烟熏',
      '香烟囱',
      '炷香烟',
    ],
    雪茄: ['雪茄吧', '雪茄裤', '雪茄香', '雪茄帽', '雪茄廓', '雪茄调', '雪茄色', '雪茄棕'],
  }),
  ...of('prescription', 'A', true, { 处方药: ['非处方药'] }),
  ...of('prescription', 'D', true, {
    司美格鲁肽: [],
    替尔泊肽: [],
    西地那非: [],
    他达拉非: [],
    肉毒素: ['类肉毒素', '植物肉毒素', '肉毒素中毒'],
    肉毒毒素: ['肉毒毒素中毒'],
    异维A酸: [],
    非那雄胺: [],
  }),
  ...of('infantFsmp', 'A', false, {
    婴儿特殊医学用途配方: [],
    特殊医学用途婴儿配方: [],
    婴儿特医奶粉: [],
    婴儿特医食品: [],
    特医婴儿奶粉: [],
  }),
  ...of('breastMilk', 'A', false, {
    替代母乳: [],
    代替母乳: [],
    取代母乳: [],
    母乳代用品: ['母乳代用品销售守则', '母乳代用品守则', '国际母乳代用品'],
  }),
  ...of('breastMilk', 'C', true, { 媲美母乳: [] }),
];

/** Who speaks like this in the same clause warns of the goods, regulates them or sends to a doctor, and offers nothing. */
export const AGAINST: Readonly<Record<BannedProduct['kind'], RegExp>> = {
  tobacco:
    /戒烟|戒掉|戒断|控烟|禁烟|禁售|禁止|禁带|严禁|违禁|拒绝|远离|危害|有害|伤害|请勿|切勿|勿带|勿吸|不要|不得|不能|不可|不许|不准|查处|查获|没收|监管|管理办法|新规|处罚|无烟|国家标准|不售|不销售|二手烟/u,
  prescription:
    /凭处方|处方笺|医师处方|医生处方|遵医嘱|不售|不销售|不含|不得|不能|不可|不要|禁止|严禁|查处|监管|新规|管理办法|处罚|非法|滥用|中毒/u,
  infantFsmp: /不得|禁止|监管|新规|管理办法|国家标准|注册|查处|处罚|医生|医嘱/u,
  breastMilk: /不能|不可|不会|不要|不应|不宜|不是|不得|不该|无法|无可|难以|没有|没法|并非|禁止|怎能|怎么能|岂能|守则/u,
};

/** Words that offer something. */
export const OFFERS =
  /购买|选购|下单|包邮|直邮|代购|到手|优惠|特价|折扣|[\d一二三四五六七八九]折|领券|满减|立减|[¥￥]|\d\s?元|上新|新品|上市|发售|预售|开售|热卖|热销|抢购|秒杀|价格|私信|下方链接|戳链接|现货|批发/u;
