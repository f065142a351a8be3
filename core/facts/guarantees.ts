// Promises of an effect, a return or a result. What the words mean decides, so they only warn.

/** A promise that a law names, with the ordinary words that hold it. */
export interface Guarantee {
  readonly word: string;
  readonly kind: 'cure' | 'return' | 'exam';
  /** Longer words that hold {@link word} and promise nothing. */
  readonly harmless: readonly string[];
}

const of = (kind: Guarantee['kind'], words: Readonly<Record<string, readonly string[]>>): Guarantee[] =>
  Object.entries(words).map(([word, harmless]) => ({ word, kind, harmless }));

/** Source: Advertising Law (2021) art. 16, 17, 18, 24, 25, and SAMR notice 2023 no. 6, s. 11 (weibo-facts 5.3, 5.4). */
export const GUARANTEES: readonly Guarantee[] = [
  ...of('cure', {
    治愈率: [],
    有效率: ['更有效率', '最有效率', '有效率地', '高有效率', '没有效率', '有效率的'],
    根治: ['根治理'],
    药到病除: [],
    包治: [],
    无效退款: [],
    百分百有效: [],
    '100%有效': [],
    永不复发: [],
    彻底治愈: ['彻底治愈了我', '彻底治愈你的心'],
    可治疗: [],
    能治疗: [],
    治疗失眠: [],
  }),
  ...of('return', {
    稳赚: [],
    保本: ['保本次', '保本场', '保本地', '保本人', '保本届', '保本月', '保本周', '保本年'],
    零风险: ['零风险退', '零风险试'],
    保收益: ['环保收益'],
    稳赚不赔: [],
    躺赚: [],
    包赚: [],
    年化收益: [],
  }),
  ...of('exam', {
    包过: [
      '包过膝',
      '包过大',
      '包过来',
      '包过年',
      '包过节',
      '包过冬',
      '背包过',
      '书包过',
      '红包过',
      '面包过',
      '钱包过',
    ],
    保过: ['保过膝', '环保过'],
    必过: ['必过之', '不必过', '必过好', '何必过', '未必过'],
    保录取: [],
    必上岸: [],
    提分保证: [],
    不过退费: [],
  }),
];
