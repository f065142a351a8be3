// What must stand around a superlative for it to claim nothing, or to be a claim with a source: read in the folded sentence
// that holds it. Source: SAMR notice 2023 no. 6, s. 5 to 7 (A); the wordings are the product's own (D).

/** The post speaks of such words, as a lesson on advertising law does. */
export const ABOUT_WORDS = /广告法|绝对化|违禁词|极限词|敏感词|禁用词/u;

/** Directly before: the claim is denied. */
export const DENIED =
  /(?:没有|不是|并非|未必(?:是|就)?|不一定(?:是|要)?|不敢(?:说|称)|不求|不追求|谈不上|算不上|称不上|说不上|从不说|从来不说|哪有|不得(?:使用|出现|用)|不能(?:使用|出现|用)|禁止(?:使用|出现))[^,，。]{0,4}$/u;

/** In the clause before: something is asked, not said. */
export const ASKED =
  /(?<!无论|不管|不论|任)(?:什么|几[点度月时号分天种款]|多[少长久]|哪|谁|怎么|怎样|怎么样|如何|是否|是不是|有没有)/u;

/** Behind: something is asked. */
export const ASKED_BEHIND = /(?:吗|呢|么)[?？]|[?？]$/u;

/** In the clause before: a wish or an aim (s. 5). */
export const WISHED =
  /追求|力争|争做|争当|致力|努力|目标|立志|愿景|梦想|愿望|希望|想做|想成为|争取|向着|朝着|迈向|冲刺|冲击/u;

/** Directly before: goods are only held against the seller's own (s. 6(1)), or a person tells of what he has met. */
export const AMONG_OWN =
  /(?:系列|全系|旗下|店[里内铺]?|自家|本品牌|同品牌|品牌史上?|品牌历史|历代|家族|菜单[上里]?|上一代|[喝吃用见看听去住玩试买逛闻拍写读穿戴]过)(?:产品|单品|茶|款)?[里中内]?[的是来]?$/u;

/** Directly before: what is dear or cheap is held against other times. */
export const AMONG_TIMES = /(?:全年|今年|本季|本月|年度|这一?次|此次|本次|史上)[的是来]?$/u;

/** In the sentence before, where 最佳 ends its clause: a hint on use, time or storage (s. 6(2)). */
export const HINT_ON_USE =
  /冲泡|冲饮|冷藏|冷冻|冰镇|冰饮|加热|热饮|常温|饮用|食用|服用|搭配|存放|保存|储存|静置|醒酒|焖|煮|泡|蒸|烤|煎|炖|℃|摄氏|[0-9一二三四五六七八九十]度|分钟|小时|打开后|开封|使用|涂抹|敷|睡前|饭[前后]|餐[前后]|早晚|出门前|提前|水温|季|时节|时段|期间|春|夏|秋|冬|清晨|傍晚|日落|日出|夜间|上午|下午|月|熟度|空腹|距离|比例/u;

/** Behind: 最佳 ends its clause or only measures. */
export const ENDS_CLAUSE = /^(?:$|[,，。、；;!！?？~～)）】」』”"'…\n]|哦|噢|呢|喔|啦)/u;

/** In the sentence: places and prizes of people at play, of pupils, of posts; no share of a market. */
export const AT_PLAY =
  /小组|半场|比分|对手|主场|客场|积分榜|联赛|赛季|决赛|预赛|奥运|亚运|全运|世锦赛|世界杯|锦标赛|马拉松|比赛|赛事|竞赛|夺冠|球队|球员|球迷|选手|战队|国足|女排|男篮|女篮|奖牌榜|金牌榜|票房|收视|年级|班级|全班|全校|高考|中考|考研|热搜|世界排名|打卡榜|步数/u;

/** In the sentence: a source is named for the claim. */
export const CITED =
  /据[^,，。]{0,24}(?:统计|数据|报告|显示|调研|调查|监测|榜单|发布)|数据(?:来源|显示|统计)|(?:统计|调研|研究|监测|检测|行业|市场)报告|荣获|获评|评为|入选|认证|认定|授予|颁发|证书|尼尔森|欧睿|沙利文|euromonitor|nielsen|frost|第三方/u;

/** Anywhere in the text: a note that names the source of what the text claims. */
export const SOURCE_NOTE = /(?:数据|资料|信息)来源|来源\s{0,3}[：:]|数据截至|统计(?:周期|时间|范围)/u;

/** A numbered list in which the first is no rank. */
export const NUMBERED = /(?:no|ｎｏ|top|ｔｏｐ)[.．]?\s{0,3}[2２]/iu;
