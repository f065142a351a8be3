// What advertising law asks of a client's trades: an approval number, fixed sentences, or that nothing is advertised.
import type { ApprovalKind } from '../domain/approval-number.ts';
import type { Campaign } from '../domain/campaign.ts';
import type { Client } from '../domain/client.ts';
import type { Confidence } from './reference-list.ts';

/** A sentence that ads of a trade must carry. */
export interface RequiredSentence {
  readonly key: 'drug' | 'device' | 'healthFood' | 'fsmpTarget' | 'fsmpGuidance' | 'risk';
  /** As the law has it, or for `risk`, where no words are laid down, as it is usually said. */
  readonly text: string;
  /** Any of these in a text is taken for it; the first is the law's own core. */
  readonly accepted: readonly string[];
}

/** One trade that a client may be in. */
export interface Category {
  readonly id: string;
  readonly name: { readonly zh: string; readonly en: string };
  /** What the approval number of its ads is for; absent where they need none. */
  readonly approval?: ApprovalKind;
  readonly sentences: readonly RequiredSentence[];
  /** Its goods may not be advertised to the public at all. */
  readonly banned?: 'tobacco' | 'prescription';
  readonly article: string;
  readonly asOf: string;
  readonly confidence: Confidence;
}

const DRUG: RequiredSentence = {
  key: 'drug',
  text: '请按药品说明书或者在药师指导下购买和使用',
  accepted: [
    '在药师指导下购买和使用',
    '在药师指导下购买使用',
    '在药师的指导下购买和使用',
    '在医师或者药师指导下购买和使用',
    '在医生或者药师指导下购买和使用',
    '在医师或药师指导下购买和使用',
    '在执业药师指导下购买和使用',
  ],
};
const DEVICE: RequiredSentence = {
  key: 'device',
  text: '请仔细阅读产品说明书或者在医务人员的指导下购买和使用',
  accepted: ['在医务人员的指导下购买和使用', '在医务人员指导下购买和使用', '在医务人员指导下购买使用'],
};
const HEALTH_FOOD: RequiredSentence = {
  key: 'healthFood',
  text: '保健食品不是药物，不能代替药物治疗疾病',
  accepted: ['不能代替药物', '不能替代药物', '不可代替药物', '不可替代药物'],
};
const FSMP: readonly RequiredSentence[] = [
  { key: 'fsmpTarget', text: '不适用于非目标人群使用', accepted: ['不适用于非目标人群', '非目标人群不适用'] },
  {
    key: 'fsmpGuidance',
    text: '请在医生或者临床营养师指导下使用',
    accepted: [
      '在医生或者临床营养师指导下使用',
      '在医生或临床营养师指导下使用',
      '在医生或者临床营养师的指导下使用',
      '在医生或临床营养师的指导下使用',
    ],
  },
];
const RISK: RequiredSentence = {
  key: 'risk',
  text: '投资有风险，决策须谨慎',
  accepted: ['有风险', '存在风险', '风险提示', '提示风险', '风险自担', '风险警示', '注意风险', '需谨慎', '须谨慎'],
};

const ORDER_21 = 'SAMR Order 21 (2019)';
const LAW = 'Advertising Law (2021)';

type Rest = Partial<Pick<Category, 'approval' | 'sentences' | 'banned' | 'confidence'>>;

const category = (id: string, zh: string, en: string, article: string, rest: Rest = {}): Category => ({
  id,
  name: { zh, en },
  sentences: [],
  article,
  asOf: '2026-11-23',
  confidence: 'A',
  ...rest,
});

/** The trades that the product knows, in the order in which they are offered (weibo-facts 5.4). Any other word is kept and asks for nothing. */
export const CATEGORIES: readonly Category[] = [
  category('general', '一般商品与服务', 'General goods and services', `${LAW} art. 17`),
  category('medical-service', '医疗服务（含医美）', 'Medical services', `${LAW} art. 16, 46; Order 26 (2006) art. 3`, {
    approval: 'medical-service',
  }),
  category('otc-drug', '非处方药', 'Over-the-counter drugs', `${LAW} art. 16, 46; ${ORDER_21} art. 5, 9`, {
    approval: 'drug',
    sentences: [DRUG],
  }),
  category('prescription-drug', '处方药', 'Prescription drugs', `${LAW} art. 15; SAMR Order 72 (2023) art. 6`, {
    banned: 'prescription',
  }),
  category('medical-device', '医疗器械（个人自用）', 'Medical devices for personal use', `${LAW} art. 16, 46`, {
    approval: 'device',
    sentences: [DEVICE],
  }),
  category('professional-device', '医疗器械（机构用）', 'Medical devices for institutions', `${LAW} art. 46`, {
    approval: 'device',
  }),
  category('health-food', '保健食品', 'Health food', `${LAW} art. 18, 46; ${ORDER_21} art. 7`, {
    approval: 'health-food',
    sentences: [HEALTH_FOOD],
  }),
  category('fsmp', '特殊医学用途配方食品', 'Food for special medical purposes', `${LAW} art. 46; ${ORDER_21} art. 8`, {
    approval: 'fsmp',
    sentences: FSMP,
  }),
  category('infant-food', '婴幼儿食品与奶粉', 'Infant food and formula', `${LAW} art. 20`),
  category('pesticide', '农药', 'Pesticides', `${LAW} art. 46`, { approval: 'pesticide' }),
  category('veterinary-drug', '兽药', 'Veterinary drugs', `${LAW} art. 46`, { approval: 'veterinary-drug' }),
  category('alcohol', '酒类', 'Alcohol', `${LAW} art. 23`),
  category('tobacco', '烟草与电子烟', 'Tobacco and e-cigarettes', `${LAW} art. 22; SAMR Order 72 (2023) art. 6`, {
    banned: 'tobacco',
  }),
  category('education', '教育培训', 'Education and training', `${LAW} art. 24`),
  category('investment', '投资理财与招商加盟', 'Investment and franchising', `${LAW} art. 25`, { sentences: [RISK] }),
  category('property', '房地产', 'Property', `${LAW} art. 26`),
];

/** How a category may be written in a client's record: its id or its name in either language. */
const byWord: ReadonlyMap<string, Category> = new Map(
  CATEGORIES.flatMap((item) => [item.id, item.name.zh, item.name.en].map((word) => [word.toLowerCase(), item])),
);

/** The trades that a post speaks for: those of its campaign where it names any, else its client's. */
export const tradesOf = (client: Pick<Client, 'categories'>, campaign: Pick<Campaign, 'categories'> | undefined) =>
  categoriesOf(campaign?.categories?.length ? campaign.categories : client.categories);

/** What is known of the categories that a client carries; undefined for each that the product does not know. */
export const categoriesOf = (words: readonly string[]): readonly (Category | undefined)[] =>
  words.map((word) => byWord.get(word.trim().toLowerCase()));
