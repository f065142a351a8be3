// What leads readers to a private account, a phone or a code. Written as `core/domain/fold.ts` reads it.

/** `invite` and `code` speak for themselves; `account` and `phone` only with an id or a number behind them. */
export interface Diversion {
  readonly word: string;
  readonly kind: 'invite' | 'code' | 'account' | 'phone';
  /** Longer words that hold {@link word} and lead nowhere. */
  readonly harmless: readonly string[];
}

const split = (text: string): string[] => text.trim().split(/\s+/);
const of = (kind: Diversion['kind'], words: string, harmless = ''): Diversion[] =>
  split(words).map((word) => ({
    word,
    kind,
    harmless: split(harmless).filter((whole) => whole !== word && whole.includes(word)),
  }));

/** Source: kawo.com, Weibo guidelines for agencies (2015): codes in pictures are not allowed (C); the wordings are practice (D). */
export const DIVERSIONS: readonly Diversion[] = [
  ...of(
    'invite',
    '加微信 加我微信 加个微信 加下微信 加v信 加薇信 加威信 微信同号 vx同号 电话同微信 手机同微信 加微信群 进微信群 加qq群 进qq群 加企鹅群',
    '参加微信 更加微信 附加微信 加微信支付 加微信运动 加微信朋友圈 加微信小程序 加微信公众 加微信读书 加微信视频号 加微信搜 加微信表情 加微信红包 增加微信 新加微信 加微信扫 添加微信支付',
  ),
  ...of(
    'code',
    '扫码加微信 扫码加群 扫码进群 扫码入群 扫码加好友 长按识别二维码 长按二维码 识别图中二维码 扫描图中二维码 扫图中二维码 识别下方二维码 扫描下方二维码 扫下方二维码 扫描海报二维码 扫海报二维码',
  ),
  ...of('account', '微信号 微信: 薇信 威信: v信 vx wx: wechat: qq群 qq: qq号 企鹅号 绿泡泡', '微信号召 威信息'),
  ...of('phone', '电话 手机 热线 致电 拨打 来电 联系 咨询 垂询'),
];

/** Behind an `account`: what may stand before an id, and the id, as WeChat and QQ form them. */
export const ACCOUNT_ID =
  /^((?:号|id|群|是|为|搜|加|[:：\s]){0,4})([a-z][a-z0-9_-]{5,19}|[1-9]\d{4,11})(?![a-z0-9_-])/iu;

/** Behind a `phone`: a mobile number. Service lines and landlines are the seller's business. */
export const MOBILE = /^[^\d\n]{0,12}(1[3-9]\d[-\s]?\d{4}[-\s]?\d{4})(?!\d)/u;

/** In the sentence: readers are warned of strangers, not led to them. */
export const WARNS_READERS =
  /骗|诈|警惕|谨防|当心|小心|假冒|冒充|不要|请勿|切勿|勿加|别加|不会|不必|不用|非官方|从不|严禁/u;
