// Words at which a text may say something about days; what it says is read around them.

/** How many days from the day of the post each word means. */
export const RELATIVE_DAYS: Readonly<Record<string, number>> = {
  今天: 0,
  今日: 0,
  今早: 0,
  今晚: 0,
  明天: 1,
  明日: 1,
  明早: 1,
  明晚: 1,
  后天: 2,
  昨天: -1,
  昨日: -1,
  昨晚: -1,
};

/** How a time of day says that it is one of the morning. */
export const MORNINGS: readonly string[] = ['上午', '早上', '早'];

/** What readers are called to, right behind a time. */
export const STILL_TO_COME =
  /开抢|开售|开播|开奖|开课|开场|开门|开放|开启|开始|上线|上架|发售|发布|首发|截止|直播|预约|报名|抢购|准时|不见不散|见(?=$|[\s，。！!,~～]|面)/u;

/** 1 = Monday … 7 = Sunday. */
export const WEEKDAYS: Readonly<Record<string, number>> = Object.fromEntries(
  ['周', '星期', '礼拜'].flatMap((prefix) =>
    ['一', '二', '三', '四', '五', '六', '日', '天'].map(
      (name, index) => [`${prefix}${name}`, Math.min(index + 1, 7)] as const,
    ),
  ),
);

export const COUNTDOWNS: readonly string[] = ['倒计时', '还有'];

/** What stands before or after the last day of an offer. */
export const ENDINGS: readonly string[] = ['截止', '有效期', '活动时间', '报名时间', '即日起'];

/** What calls readers to something that is still to come. */
export const CALLS: readonly string[] = ['不见不散', '敬请期待', '直播间见', '预告'];

/** The years in which posts are planned. */
export const YEARS: readonly string[] = Array.from({ length: 16 }, (_, index) => String(2024 + index));

/** Words of one text that looks back: what it says of days is a story. */
export const LOOKING_BACK =
  /回放|回顾|刚刚|圆满|落幕|战报|收官|已经|已于|返场|感谢|中奖|获奖|名单|公布|结束|回忆|当时|那天|那年|去年|年前|周年|纪念|历史|曾|以来/u;
