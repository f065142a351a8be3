// How a draw is called, and what its readers have to be told. Written as `core/domain/fold.ts` reads it; practice (D).

const COUNTS = '1 2 3 5 6 8 10 20 一 两 三 五 六 八 十'.split(' ');

/** Calls to a draw. Those of {@link WEAK_CALLS} are meant only where readers are told what to do for it here, and not in a shop. */
export const LOTTERY_CALLS: readonly string[] = [
  ...'转发抽 评论抽 留言抽 转评抽 转赞评抽 赞评抽 转发评论抽 关注抽 抽送 抽奖 随机抽 抽取'.split(' '),
  ...COUNTS.flatMap((count) => ['位', '名', '个人', '个朋友', '人送'].map((who) => `抽${count}${who}`)),
];

export const WEAK_CALLS: ReadonlySet<string> = new Set(['抽奖', '随机抽', '抽取']);

/** Longer words in which nothing is drawn by lot. */
export const NO_DRAW: readonly string[] =
  '抽取式 评论抽空 留言抽空 评论抽象 留言抽象 关注抽象 关注抽动 抽取物 抽取液 抽奖箱 抽奖券 现场抽奖'.split(' ');

/** Who only counts those that are drawn may draw samples or pupils: {@link LOTTERY_CALLS} of this form need something to win. */
export const COUNTED_CALL = /^抽[0-9一两三五六八十]/u;
export const DONE_HERE = /转发|评论|留言|点赞|关注|转评|转赞|话题|晒/u;
export const SOMETHING_TO_WIN = /送|赠|奖品|奖项|奖励|礼|免单|红包|门票|券/u;

/** The draw is over, or told of elsewhere. */
export const NOT_NOW =
  /名单|已结束|已开奖|开奖结果|开奖啦|恭喜|获奖用户|中奖用户|中奖者|公布|样本|抽检|抽查|检测|谨防|诈骗|骗局|暂停|取消/u;

/** What each part of a complete call looks like. */
export const LOTTERY_PARTS = {
  condition: /转发|评论|留言|点赞|关注|转评|转赞|报名|下单|到店|带话题|投稿|打卡|签到|参与方式|晒/u,
  // 5 套《小雨点一家》, 3份茶具: what is counted in pieces is what there is to win.
  prize:
    /送|赠|奖品|奖项|礼|免单|红包|门票|券|得|赢|带走|(?:[0-9０-９]+|[一二两三四五六七八九十百]+)\s{0,3}(?:份|套|张|盒|瓶|支|台|只|件|箱|罐|袋|杯|枚|对|双|本|顶|副)(?!哦|啦|吧|给|左右|全部|一共|同款|哟)\s?[《“「【]?[\p{Script=Han}A-Za-z]/u,
  quantity:
    /(?:[0-9０-９]+|[一二两三四五六七八九十百]+)\s{0,3}(?:位|名|个|人|份|套|张|盒|瓶|支|台|只|件|箱|罐|袋|杯|枚|对|双|条|本)/u,
  date: /[0-9０-９]{1,2}\s{0,3}[月日号./点:：-]|今[晚天]|明[天晚]|后天|[周星][期一二三四五六日天末]|下周|月底|天后|小时后|截止|截至|开奖时间/u,
  claim: /私信|领奖|领取|兑奖|联系|通知|客服|寄|包邮|收件|现场|自取/u,
} as const satisfies Readonly<Record<string, RegExp>>;

/** Weibo's own tool for draws tells winners itself, on its day. */
export const LOTTERY_TOOL = /抽奖平台|抽奖详情/u;
