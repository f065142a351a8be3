// Words that lend goods the name of the state, and lists in which 港澳台 stand among countries. Written as they are read.

/** `supply`: made for state organs. `leader`: used by those in office. The others only warn. */
export type StateMatter = 'supply' | 'leader' | 'organ' | 'emblem' | 'countries' | 'region' | 'map';

/** A word that is looked for. */
export interface StateTerm {
  readonly word: string;
  readonly kind: StateMatter;
  /** Longer words that hold {@link word} and say nothing of the kind. */
  readonly harmless: readonly string[];
}

const split = (text: string): string[] => text.trim().split(/\s+/);
const joined = (heads: string, tails: string): string[] =>
  split(heads).flatMap((head) => split(tails).map((tail) => `${head}${tail}`));
const of = (kind: StateMatter, words: readonly string[], harmless: readonly string[] = []): StateTerm[] =>
  words.map((word) => ({ word, kind, harmless: harmless.filter((whole) => whole.includes(word)) }));

const ORGANS =
  '国家机关 党政机关 中央机关 政府机关 机关单位 国务院 中央 中南海 人民大会堂 全国人大 钓鱼台国宾馆 军队 部队 军区 军委 军方 武警 公安 省委 市委 外交部 国防部';
const MATTERS = '国旗 国徽 国歌 军旗 军徽 军歌 党旗 党徽';

/** Source: Advertising Law (2021) art. 9(1), (2) (A) for supply, leaders and emblems; the other wordings are practice (C). */
export const STATE_TERMS: readonly StateTerm[] = [
  ...of('supply', joined(ORGANS, '特供 专供'), ['国家机关专供电', '中央专供水']),
  ...of(
    'supply',
    split('特供酒 特供烟 特供茶 内部特供 特供内部 国宴特供 国宴专供 机关特供 机关专供 部级特供 首长特供 首长专供'),
  ),
  ...of(
    'leader',
    joined(
      '国家领导人 党和国家领导人 中央领导 中央领导人 首长 国家主席 国务院总理',
      '推荐 同款 都在用 都在喝 喜爱 御用 专用',
    ),
    ['首长专用车位'],
  ),
  ...of('organ', joined(ORGANS, '指定 推荐用 用酒 用茶 指定用 接待用'), ['中央指定路线']),
  ...of('organ', split('国宴用酒 国宴用茶 国宴专用 国宴指定 国礼指定')),
  ...of('emblem', joined(MATTERS, '图案 图样 元素 印花 同款 款 造型 logo 标志设计 t恤 包装 改编')),
  ...of('emblem', split('印有国旗 印着国旗 印有国徽 印着国徽 印有军徽')),
  ...of(
    'countries',
    split('等国家 等国 个国家 国家:'),
    split(
      '等国家和地区 等国家及地区 等国家与地区 等国家或地区 等国家、地区 等国家/地区 等国家(地区) 等国家级 等国家队 等国内 等国际 等国有 等国产 等国货 等国庆 等国风 等国潮 等国企 等国宝 等国画 等国民 等国标 等国赛 等国学 个国家和地区 个国家及地区 个国家与地区 个国家或地区 个国家级 个国家队 个国家(地区)',
    ),
  ),
  ...of(
    'region',
    split('中港台 台湾国 香港国 台湾总统 台湾国籍 香港国籍 出国去台湾 出国去香港 出国到台湾 出国到香港'),
    split('台湾国民党 台湾国语 台湾国宝 台湾国际 台湾国中 台湾国小 台湾国立 香港国际 香港国泰 香港国安 香港国家'),
  ),
  ...of(
    'map',
    joined(
      '中国地图 全国地图 世界地图 中国版图',
      '拼图 挂图 挂画 图案 印花 款 版 周边 礼盒 海报 贴纸 杯 包 丝巾 围巾 地毯 文具',
    ),
    split('世界地图版权 中国地图包括 中国地图包含'),
  ),
];

/** In a list of countries, parted as its neighbours are: Hong Kong, Macau or Taiwan without 地区. */
export const REGION_IN_LIST = /(?:^|[、,，:：/和与及到是])(?:中国)?(?:香港|澳门|台湾|港澳台|台北)(?=[、,，/和与及]|$)/u;

/** The list says that it holds regions too. */
export const SAYS_REGIONS = /地区|省|港澳台同胞/u;
