// Superlatives of the Advertising Law and what is read like them. Phrases, not characters: 最 and 第一 alone say nothing.
// Words and harmless longer forms are written as `core/domain/fold.ts` reads them: half-width, small letters, no spaces.
import type { Confidence } from './reference-list.ts';

/**
 * `statutory`: named by the law. `sameMeaning`: so near to it that nobody reads it otherwise. `kin`: often taken for one.
 * `rank`: a place, a share, a first; allowed where it is a bounded fact that can be proved.
 */
export type AbsoluteLevel = 'statutory' | 'sameMeaning' | 'kin' | 'rank';

/** A word that is looked for. */
export interface AbsoluteTerm {
  readonly word: string;
  readonly level: AbsoluteLevel;
  /** Longer words that hold {@link word} and claim nothing. */
  readonly harmless: readonly string[];
  readonly source: string;
  readonly confidence: Confidence;
}

const LAW = { source: 'Advertising Law (2021) art. 9(3); SAMR notice 2023 no. 6', confidence: 'A' } as const;
const REPLY = { source: '工商广字[1997]207', confidence: 'A' } as const;
const RANKS = { source: 'SAMR notice 2023 no. 6, s. 6(6), 7; 广告引证内容执法指南 (2026)', confidence: 'C' } as const;
const OWN = { source: "the product's own list of wordings read like art. 9(3)", confidence: 'D' } as const;

type Basis = Pick<AbsoluteTerm, 'source' | 'confidence'>;
type Words = Readonly<Record<string, readonly string[]>>;

const of = (level: AbsoluteLevel, basis: Basis, words: Words): AbsoluteTerm[] =>
  Object.entries(words).map(([word, harmless]) => ({ word, level, harmless, ...basis }));

const each = (words: readonly string[], harmless: readonly string[] = []): Words =>
  Object.fromEntries(words.map((word) => [word, harmless.map((tail) => `${word}${tail}`)]));

const joined = (heads: readonly string[], tails: readonly string[]): string[] =>
  heads.flatMap((head) => tails.map((tail) => `${head}${tail}`));

const split = (text: string): string[] => text.trim().split(/\s+/);

// What follows 国家级 in official grades, titles and listings (SAMR notice 2023 no. 6, s. 6(3), (5)).
const OFFICIAL = split(`
  非遗 非物质文化遗产 文化遗产 自然遗产 自然保护区 保护区 风景名胜区 风景区 名胜 景区 森林公园 地质公园 湿地公园 海洋公园
  矿山公园 城市湿地 水利风景区 水产种质 种质资源 旅游度假区 度假区 旅游景区 旅游休闲街区 夜间文化 文明城市 卫生城市 历史文化
  传统村落 文物 重点文物 博物馆 图书馆 美术馆 档案馆 经济技术开发区 经开区 开发区 高新区 高新技术 新区 自贸区 综合保税区
  工业园 产业园 农业园 园区 科技园 众创空间 孵化器 实验室 重点实验室 工程中心 工程技术 工程研究 技术中心 企业技术中心
  研究中心 科研 科技 科学 课题 重点 学科 一流学科 一流专业 特色专业 专业技术 精品课 课程 教学 规划 战略 项目 工程 示范 试点
  贫困县 农业产业化 龙头企业 重点龙头 绿色工厂 智能制造 制造业单项 单项冠军 专精特新 小巨人 企业认定 高技能 技能大师
  大师工作室 工艺美术 美术大师 传承人 代表性传承人 代表性项目 非遗传承 非遗代表 非遗项目 名录 地理标志 农产品地理 运动员
  健将 裁判 教练 队 演员 一级演员 运动健将 赛事 比赛 竞赛 大赛 锦标赛 联赛 品酒师 评茶师 评茶员 茶艺师 心理咨询师 营养师
  健身指导 社会体育 职业技能 考评员 鉴定 检测中心 检测机构 质检 质量监督 媒体 期刊 报刊 出版社 出版 新闻 平台建设 海洋牧场
  滑雪度假 滑雪旅游 训练基地 体育 基地 良种场 原种场 应急 医学中心 区域医疗 医疗中心 中医 标准 计量 气象 地震
`);

// What may be 最佳 without anybody praising goods: times, places and ways of use (s. 6(2)), prizes (s. 6(5)), people at play.
const USES = split(`
  赏味 赏味期 赏味时间 食用 饮用 品饮 品尝 品鉴 风味期 赏花 赏枫 赏樱 赏雪 赏月 观赏 观测 观景 观看 观影 观星 观演 观鸟 拍摄 拍照 取景
  出片 打卡 出行 出游 游玩 旅行 旅游 徒步 露营 登山 滑雪 钓鱼 使用 服用 冲泡 浸泡 泡茶 存放 储存 保存 储藏 冷藏 醒酒 种植 播种
  采摘 采收 收获 施肥 浇水 睡眠 入睡 运动 锻炼 训练 健身 护肤 补水 补涂 晨跑 学习 记忆 阅读 复习 备考 备孕 接种 就诊 就医 治疗期
  购票 抢票 上车点 时间 时机 时刻 时期 时段 时节 时令 季节 月份 日期 期限 温度 水温 室温 湿度 比例 配比 用量 距离 角度 位置 机位 视角
  高度 速度 尺寸 分辨率 路线 路径 地点 地段 区域 赛点 窗口 年龄 年份 状态 姿势 坐姿 睡姿
`);
const PLAYS = split(`
  男主 女主 男主角 女主角 男配 女配 男演员 女演员 演员 导演 编剧 影片 电影 动画 剧情 剪辑 摄影 音效 配乐 原创 歌曲 专辑 歌手 新人
  新秀 剧集 综艺 纪录片 短片 外语片 国际影片 美术 服装设计 视觉效果 球员 射手 门将 守门员 后卫 前锋 中锋 中场 教练 主帅 裁判
  阵容 第六人 防守 进球 扑救 助攻 得分 团队奖 战绩 成绩 名次 表现 发挥 纪录 单圈 搭档 拍档 损友 队友 球迷 观众 听众 辩手 选手 作品奖
  组织奖 创意奖 人气奖 评论奖 摄影奖 文案奖 留言奖 应援 答案奖 着装 造型奖 上镜 实践案例 论文 海报奖 精神风貌 员工 雇主 志愿者
`);
const BEST = [
  ...joined(['最佳'], [...USES, ...PLAYS]),
  ...joined(['最佳的'], USES),
  ...split(
    '历史最佳 个人最佳 生涯最佳 赛季最佳 本季最佳 单场最佳 全场最佳 本场最佳 当场最佳 队内最佳 月最佳 周最佳 最佳东方 最佳女婿 最佳利益',
  ),
];

const GRADED = split(`
  最高级别 最高级人民 形容词最高级 副词最高级 比较级最高级 比较级和最高级 比较级与最高级 比较级、最高级 最高级形式 最高级用法 最高级会晤
`);

// What follows 第一 where it only counts.
const COUNTED = split(`
  步 次 届 季 批 位 个 家 款 天 时间 站 场 课 代 期 本 杯 碗 口 眼 章 集 人 印象 夫人 中学 医院 小学 大学 汽车 历史 高峰 高楼 缕 份 只 张 座
  条 件 瓶 台 部 首 支 轮 回 排 线 手 桶 层 级 类 阶段 产业 反应 梯队 声 枪 颗 枚 艘 架 辆 列 师 军 村 镇 县 市 港 岛 股 所 间 年 月 周 日
  晚 夜 顿 餐 锅 炉 壶 泡 茬 套 块 篇 封 例 项 波 段 局 节 针 剂 拨 财经 视频 大岛 大湖 大河 大洋 大淡水湖 大瀑布
  大城市 大国 大经济体 大省 大港 大党
`);

const LAND = split(
  '沙漠 海 湖 岛 平原 草原 瀑布 雨林 盆地 海洋 淡水 咸水 水电站 珊瑚 高原 半岛 群岛 峡谷 溶洞 湿地 冰川 陨石 哺乳 动物 鱼 鸟 花',
);
const BIG = [
  ...LAND.map((what) => `的${what}`),
  ...LAND,
  ...split('降雨 降水 降雪 暴雨 暴雪 寒潮 洪水 地震 港口 机场 射电 城市'),
];
const WEATHER = split('台风 寒潮 冷空气 降雨 暴雨 暴雪 降雪 高温 沙尘 风暴 雷暴 强对流 厄尔尼诺 拉尼娜 地震 阵容 大脑');

const MARKETS = split('全网 行业 全行业 业内 业界 同行业 同类 同类产品 市面上 市场上 全类目 同价位');
const LANDS = split('全国 国内 中国 全球 世界 全世界 亚洲 国际');

const most = (words: string): string[] => split(words).map((word) => `最${word}`);
const PRAISE = most('先进 好吃 好喝 好用 正宗 便宜 低价 畅销 热销 专业 权威 优质 高端 安全 有效 受欢迎');

/** Every term, each word once. */
export const ABSOLUTE_TERMS: readonly AbsoluteTerm[] = [
  ...of('statutory', LAW, {
    国家级: joined(['国家级'], OFFICIAL),
    最高级: GRADED,
    最佳: BEST,
  }),
  ...of('sameMeaning', REPLY, {
    极品: joined(['极品'], split('飞车 家丁 亲戚 男 女 前任 室友 同事 邻居 婆婆 老公 老板 甲方 相亲 舍友 奇葩 公婆')),
  }),
  ...of('sameMeaning', LAW, {
    最顶级: [],
    国家顶级: joined(['国家顶级'], split('赛事 联赛 实验室 域名')),
    全国顶级: joined(['全国顶级'], split('赛事 联赛 高校 名校')),
    世界顶级: joined(['世界顶级'], split('赛事 联赛 高校 名校 球员 选手 球星 球队 车手 乐团 舞团 学府 大学 期刊')),
    ...each(
      joined(split('全网 行业 全行业 业内 业界 同行业 同类产品 市面上 市场上 国内 全国 中国'), ['最好']),
      split('的大学 的高校 的医院 的球员 的球队 的运动员 的雪场 的赛道 的学校 先 不要 能'),
    ),
  }),
  ...of('kin', OWN, {
    ...each(joined(MARKETS, [...PRAISE, ...most('优 强 快 大 划算 实惠 优惠 值得信赖')]), ['音']),
    ...each(joined(LANDS, [...PRAISE, ...most('强 顶尖')]), ['音', '大脑', '之师']),
    ...each(
      split('世界最好 全世界最好 全球最好 亚洲最好'),
      joined(
        ['的'],
        split('爸爸 妈妈 爸妈 父亲 母亲 奶奶 爷爷 外婆 外公 老师 你 我 我们 他 她 朋友 闺蜜 礼物 祝福 球员 大学 雪场'),
      ),
    ),
    ...each(split('全网最低 同类最低 行业最低'), split('气温 温度 工资')),
    ...each(split('史上最低 史上最强 史上最大 史上最好 有史以来最强 有史以来最大 地表最强 宇宙最强'), WEATHER),
    ...each(split('史上最便宜 史上最低价 史上最优惠')),
    ...each(
      joined(split('全国 国内 行业 业内 业界 全网'), ['最优秀']),
      joined(['的'], split('球员 运动员 选手 青年 教师 学生 学子 人才 一批')),
    ),
    最低价: split('历史最低价 最低价格保护 最低价保护'),
    最低折扣: [],
    最便宜: split('最便宜的机票 最便宜的票 最便宜的快乐'),
    最优惠: [],
    最超值: [],
    最大优惠: [],
    最大折扣: [],
    最高性价比: [],
    性价比最高: [],
    性价比之王: [],
    最先进: split('最先进的集体 最先进集体'),
    最尖端: [],
    最顶尖: joined(['最顶尖的'], split('选手 球员 运动员 科学家 大学 高校 学府 人才')),
    最高端: [],
    最高档: [],
    最高品质: [],
    最高质量: [],
    最高水准: joined(['最高水准'], split('赛事 比赛 联赛')),
    最奢华: [],
    最豪华: joined(['最豪华'], split('阵容 的阵容')),
    最权威: [],
    最专业: [],
    最正宗: [],
    最纯正: [],
    最优质: [],
    最上乘: [],
    最上等: [],
    最畅销: [],
    最热销: [],
    最热卖: [],
    最有效: [
      ...joined(['最有效'], split('方法 方式 办法 途径 手段 措施 沟通 率')),
      ...joined(['最有效的'], split('方法 方式 办法 途径 手段 措施 沟通 学习 预防 防护 运动')),
    ],
    最安全: joined(['最安全的'], split('距离 地方 做法 方式 方法 位置 出行 座位 路线 角落 港湾')),
    最可靠: joined(['最可靠的'], split('朋友 伙伴 人 后盾 依靠 队友 消息')),
    最值得信赖: joined(['最值得信赖的'], split('人 朋友 伙伴 队友')),
    最值得购买: [],
    最值得买: [],
    最强功效: [],
    最好的产品: [],
    最好的品质: [],
    最好的质量: [],
    最好的品牌: [],
    最好的效果: [],
    顶级: joined(
      ['顶级'],
      split(`赛事 联赛 联盟 球员 选手 运动员 球星 巨星 豪门 俱乐部 球队 域名 流量 期刊 会议 学府 高校 名校 大学 玩家 黑客 掠食者 捕食者 猎手
        猎食者 教练 裁判 车手 车队 战队 舞者 舞团 乐手 乐团 歌手 演员 导演 对决 较量 高手 学者 科学家`),
    ),
    顶尖: joined(
      ['顶尖'],
      split('赛事 选手 球员 运动员 高手 高校 名校 大学 学府 学者 科学家 专家 团队 人才 战队 院校 乐团 舞团'),
    ),
    宇宙级: [],
    绝无仅有: [],
    举世无双: [],
    无与伦比: joined(['无与伦比的'], split('美丽')),
    无可比拟: [],
    史无前例的优惠: [],
    史无前例的力度: [],
    首屈一指: [],
    独步天下: [],
    天下无双: [],
    仅此一家: [],
    独此一家: [],
    别无二家: [],
    绝无二家: [],
    领导品牌: [],
    领袖品牌: [],
    领军品牌: [],
    行业领导者: [],
    市场领导者: [],
    行业领头羊: [],
    行业霸主: [],
    行业老大: [],
    业内老大: [],
    行业之最: [],
    同类之最: [],
    ...each(
      split('世界领先 国际领先 全球领先 亚洲领先 国内领先 全国领先 行业领先 业内领先 业界领先'),
      split('一步 者说'),
    ),
    ...each(split('领先全球 领先世界 领先行业 领先业内 领先同行 领先同类')),
    遥遥领先: split('比分遥遥领先 大比分遥遥领先 积分遥遥领先 票数遥遥领先 得分遥遥领先'),
  }),
  ...of('rank', RANKS, {
    ...each(
      joined(split('全国 国内 中国 全球 世界 亚洲 全网 行业 全行业 业内 业界 同行业 类目 品类 全类目'), ['第一']),
      COUNTED,
    ),
    ...each(
      joined(
        split(
          '销量 销售 销售额 销售量 热销 热卖 排名 排行 排行榜 口碑 人气 好评 好评率 市占率 占有率 市场占有率 市场份额 份额 复购 复购率 出货量 产量 出口量 满意度',
        ),
        ['第一'],
      ),
      COUNTED,
    ),
    第一品牌: split('第一品牌故事 第一品牌日'),
    第一大品牌: [],
    第一名牌: [],
    天下第一: joined(['天下第一'], split('泉 关 楼 山 庄 村 桥 壁 仙 剑 行书 奇 雄关 武道')),
    宇宙第一: [],
    行业首选: [],
    ...each(split('稳居第一 稳坐第一 位居第一 位列第一 高居第一 荣登第一 蝉联第一'), COUNTED),
    ...each(
      split(
        '销量冠军 销售冠军 销售额冠军 热销冠军 热卖冠军 品类冠军 类目冠军 单品冠军 行业冠军 市场冠军 全网冠军 销冠品牌',
      ),
    ),
    ...each(split('全网销冠 类目销冠 品类销冠 行业销冠 全国销冠 全球销冠')),
    ...each(split('销量榜首 热卖榜首 热销榜首 销售榜首 口碑榜首')),
    ...each(split('销量领先 销售领先 市占率领先 份额领先')),
    ...each(split('top1 top.1 no.1 no1 №1')),
    ...each(split('全球首创 世界首创 全国首创 国内首创 行业首创 业内首创 业界首创'), ['精神', '者']),
    ...each(
      split(
        '全国唯一 国内唯一 中国唯一 全球唯一 世界唯一 亚洲唯一 行业唯一 业内唯一 全网唯一 市场唯一 市面唯一 全行业唯一',
      ),
    ),
    ...each(split('唯一指定 唯一推荐'), split('官方账号 联系 邮箱 售票 购票 入口')),
    ...each(joined(split('全国 国内 中国 全球 世界 全世界 亚洲'), ['最大']), BIG),
    ...each(split('全国最早 国内最早 世界最早 全球最早'), split('看到 见到 迎来 的日出 日出 发现 出现 记录 记载')),
    ...each(split('规模最大 产量最大 销量最大 销量最高 份额最高 市占率最高 占有率最高')),
  }),
];
