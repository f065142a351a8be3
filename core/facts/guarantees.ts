// Promises of an effect, a return or a result. What the words mean decides, so they only warn.
// Words and harmless longer forms are written as `core/domain/fold.ts` reads them: half-width, small letters, no spaces.

/** A promise that a law names, with the ordinary words that hold it. */
export interface Guarantee {
  readonly word: string;
  readonly kind: 'cure' | 'return' | 'exam';
  /** Longer words that hold {@link word} and promise nothing. */
  readonly harmless: readonly string[];
}

const of = (kind: Guarantee['kind'], words: Readonly<Record<string, readonly string[]>>): Guarantee[] =>
  Object.entries(words).map(([word, harmless]) => ({ word, kind, harmless }));

const split = (text: string): string[] => text.trim().split(/\s+/);
const each = (
  words: readonly string[],
  harmless: readonly string[] = [],
): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(words.map((word) => [word, harmless.filter((whole) => whole.includes(word))]));
const behind = (word: string, tails: string): string[] => split(tails).map((tail) => `${word}${tail}`);
const before = (heads: string, word: string): string[] => split(heads).map((head) => `${head}${word}`);

// Feelings are healed by a cat or the sea every day, so an illness has to be named.
const ILLNESSES = split(
  '失眠 高血压 糖尿病 癌症 肿瘤 鼻炎 咽炎 哮喘 湿疹 皮炎 痔疮 关节炎 颈椎病 腰椎病 胃病 胃炎 脱发 便秘 痛风 抑郁症 近视 白癜风 灰指甲 脚气',
);
const ABOUT_ILLNESS = split('的药物 的药 的方法 的方案 指南 药物 需 应 时 期间');

/** Source: Advertising Law (2021) art. 16, 17, 18, 24, 25, and SAMR notice 2023 no. 6, s. 11 (weibo-facts 5.3, 5.4). */
export const GUARANTEES: readonly Guarantee[] = [
  ...of('cure', {
    治愈率: [],
    ...each(
      split('总有效率 临床有效率 有效率达 有效率高达 有效率为 有效率9 有效率100'),
      before('更 最 很 高 没', '有效率9'),
    ),
    根治: [...behind('根治', '理 欠薪 拖延 内卷 形式主义 痼疾 顽疾乱象'), ...before('不能 无法 难以', '根治')],
    药到病除: [],
    包治: [...before('包 买 名 背', '包治'), ...behind('包治', '理')],
    ...each(split('无效退款 无效全退 无效全额退款 无效包退 没效果退款')),
    ...each(split('百分百有效 百分之百有效 100%有效 百分百见效 100%见效'), behind('百分百有效', '沟通')),
    ...each(split('永不复发 绝不复发 不再复发 永不反弹 绝不反弹 保证不反弹')),
    ...each(split('天见效 日见效 次见效 周见效 秒见效'), ['每天见效率']),
    ...each(ILLNESSES.map((illness) => `治愈${illness}`)),
    ...Object.fromEntries(
      ILLNESSES.map((illness) => [`治疗${illness}`, ABOUT_ILLNESS.map((tail) => `治疗${illness}${tail}`)]),
    ),
    ...each(
      split('可治疗 能治疗'),
      split('不可治疗 不能治疗 才能治疗 才可治疗 早期可治疗 可预防可治疗 可防可治疗 可治疗性'),
    ),
    ...each(split('降血压 降血糖 降血脂 降三高'), split('降血压药 降血糖药 降血脂药 降血压的药 降血糖的药 降血脂的药')),
    ...each(
      split('防癌抗癌 抗癌功效 抗癌作用 治百病'),
      split('防癌抗癌宣传 防癌抗癌知识 防癌抗癌科普 包治百病 包包治百病'),
    ),
    ...each(split('无副作用 零副作用 无毒副作用 没有副作用 无任何副作用 没有任何副作用')),
  }),
  ...of('return', {
    稳赚: [],
    稳赚不赔: [],
    包赚: [...before('红 面 钱 书 背', '包赚')],
    躺赚: behind('躺赚', '红包 积分 金币 优惠 福利 一杯'),
    保本: [
      ...behind(
        '保本',
        '次 场 地 人 届 月 周 年 季 期 轮 赛 班 组 队 校 院 市 省 县 区 村 店 公司 集团 单位 部门 项目 平台 站 线 色 真 味 土 质 来 身 就 着 国 港 报 页 书',
      ),
      ...before('确 环 社 医 劳 担 投 安 水 非 不 难', '保本'),
    ],
    ...each(
      split('保本保息 保本付息 保息 保收益 包收益 保底收益 保证收益 承诺收益 收益保底'),
      split('环保收益 社保息 医保息 保息息相关 环保息息'),
    ),
    零风险: behind('零风险', '退 试 区 地区'),
    ...each(split('无风险收益 无风险投资 无风险理财'), behind('无风险收益', '率')),
    ...each(split('年化收益高达 年化高达 年化收益稳定 保证年化 保底年化')),
    ...each(split('包回本 保证回本 轻松回本 稳定回本')),
    ...each(split('月入过万 月入十万 日入过千 轻松月入')),
    ...each(split('只涨不跌 稳涨不跌 必涨不跌')),
  }),
  ...of('exam', {
    包过: [
      ...behind('包过', '膝 大 来 年 节 冬 夏 秋 春 去 饺子 粽子 汤圆 包子 馄饨 安检 的 了 几 一 两 三 那 这 书皮 装'),
      ...before('背 书 红 面 钱 打 外 承 荷 挎 皮 腰 发 情 沙 堡 包 提 手 茶 行李', '包过'),
    ],
    保过: [
      ...behind('保过', '膝 年 节 冬 夏 期 程 渡 滤 敏 境 户 去'),
      ...before('环 确 担 投 参 社 医 安 劳 作', '保过'),
    ],
    ...each(split('一次必过 考试必过 包你必过 必过班 一考必过')),
    ...each(
      split('保录取 包录取 保证录取 保上岸 包上岸 保证上岸 保offer 保进名校 包进名校 保本科 保985'),
      split('确保录取 担保录取 确保上岸'),
    ),
    ...each(split('提分保证 保证提分 保提分 包提分 承诺提分'), ['确保提分']),
    ...each(split('不过退费 不过全退 不过退款 未过退费 不过包退 考不过退')),
    ...each(
      split('100%通过 百分百通过 百分之百通过 保证通过 通过率100%'),
      split('100%通过率先 100%通过检测 100%通过检验 100%通过质检 保证通过率'),
    ),
  }),
];

/** In the sentence: the words are warned of, denied, or told of as not promised; risk notices are among these. */
export const PROMISES_NOTHING =
  /警惕|谨防|当心|小心|提防|骗|诈|陷阱|套路|谣言|不承诺|不保证|不作(?:任何)?(?:承诺|保证)|不代表|不构成|切勿|勿信|不要(?:轻信|相信)|别(?:信|再信)|非法|违法|违规|不得|严禁|禁止|虚假|夸大|没有所谓|不存在|所谓/u;
