// The posts of the demo: some may go out, some warn, some are held, each for a reason that agencies know.
import type { Day } from '../../../core/domain/day.ts';

type Form = Readonly<Record<string, unknown>>;
type Line = readonly [days: number, time: string, text: string, more?: Form];

/** The demo's posts as in plan.json. `day` gives the day so many days from today. */
export function demoPosts(day: (offset: number) => Day): Form[] {
  const of = (prefix: string, own: Form, offset: string, lines: readonly Line[]): Form[] =>
    lines.map(([days, time, text, more], index) => ({
      id: `${prefix}-${String(index + 1).padStart(2, '0')}`,
      ...own,
      ...(time !== '' && { scheduledAt: `${day(days)}T${time}:00${offset}` }),
      text,
      ...more,
    }));
  const tea = { clientId: 'qinghe', campaignId: 'qinghe-winter', accountId: 'qinghe-weibo' };
  const club = { ...tea, accountId: 'qinghe-club' };
  const reader = { ...tea, accountId: 'xiaoman-weibo' };
  const north = { clientId: 'nordlys', campaignId: 'nordlys-launch', accountId: 'nordlys-weibo' };
  const camp = { clientId: 'shanye', campaignId: 'shanye-camp', accountId: 'shanye-weibo' };
  const walker = { ...camp, accountId: 'axing-weibo' };
  return [
    ...of('tea', tea, '+08:00', TEA),
    ...of('club', club, '+08:00', CLUB),
    ...of('reader', reader, '+08:00', READER),
    ...of('north', north, '+01:00', NORTH),
    ...of('camp', camp, '+08:00', CAMP),
    ...of('walker', walker, '+08:00', WALKER),
  ];
}

const TOPIC = '#青禾茶冬日茶会#';
const order = (orderNumber: string): Form => ({ orderNumber });
const published = (link: string): Form => ({ delivery: { state: 'published', link } });

const TEA: readonly Line[] = [
  [-4, '10:00', `立冬后的第一壶老白茶，煮到第三泡最甜。${TOPIC}`, published('https://weibo.com/5000000001/Demo0001')],
  [-2, '20:30', `茶会报名今晚截止，想来的朋友抓紧。${TOPIC}`, published('https://weibo.com/5000000001/Demo0002')],
  [1, '10:00', `冬日第一壶，暖在手心。新茶上市，详情见 https://www.example.com/winter ${TOPIC}`],
  [1, '20:30', `你喝白茶，是先闻还是先喝？评论区聊聊。${TOPIC}`],
  [2, '12:00', `茶会场地图和交通路线都在这里 https://www.example.com/route ${TOPIC}`],
  [3, '10:00', `会员礼盒开放预约 https://gift.example.org/box ${TOPIC}`],
  [4, '10:00', `老白茶怎么存？避光、避味、避潮，记住这三点就够了。${TOPIC}`],
  [5, '09:30', `茶会倒计时三天，名额还剩最后几个。报名 https://www.example.com/join ${TOPIC}`],
  [6, '14:00', `茶会现场直播，主播带你看一场宋式点茶。${TOPIC}`],
  [6, '14:05', `茶会现场直播，主播带你看一场宋式点茶。${TOPIC}`],
  [8, '10:00', `冬日茶单更新，六款新品一次看完 https://www.example.com/menu，喜欢哪款告诉我们。${TOPIC}`],
  [9, '18:00', `【文案待定，等客户给产品图】${TOPIC}`],
  [
    10,
    '00:00',
    '会员专享价，今晚零点开抢。',
    {
      placement: 'ad',
      target: { kind: 'mini-program', appId: 'wx0123456789abcdef', path: 'pages/sale/index' },
    },
  ],
  [
    11,
    '10:00',
    '旗舰店同款，冬日茶会限定礼盒。',
    { placement: 'ad', target: { kind: 'taobao', url: 'https://detail.tmall.com/item.htm?id=100000000001' } },
  ],
  [15, '10:00', `年末感恩礼，写给一路相伴的老客户 https://www.example.com/thanks ${TOPIC}`],
  [18, '20:00', `冬至前夜，煮一壶老白茶等你。${TOPIC}`],
  [0, '', `圣诞节和元旦的内容先占位，时间再定。${TOPIC}`],
];

const CLUB: readonly Line[] = [
  [2, '11:00', '会员日预告：本月积分双倍，规则见 https://gift.example.org/points'],
  [4, '11:00', '积分兑换上新，兑换入口 https://gift.example.org/redeem'],
  [7, '11:00', '会员日到啦，茶礼五折起，先到先得 https://gift.example.org/day'],
  [12, '11:00', '本月会员故事征集，写下你和茶的一件小事。'],
];

const READER: readonly Line[] = [
  [3, '21:00', '这周重读《茶经》，边喝边记，笔记在评论区。', order('WRW-0001')],
  [5, '21:00', '读书会选书投票，链接在这里 https://www.example.com/vote 选你想读的。', order('WRW-0002')],
  [11, '21:00', '和青禾茶合作的读书茶会，报名 https://www.example.com/club'],
];

const NORTH: readonly Line[] = [
  [3, '04:00', '极夜里的光，装进一瓶精华。#Nordlys极夜精华#'],
  [
    5,
    '04:00',
    'Nordlys 极夜精华，官网首发 https://shop.example.net/zh-cn/serum?utm_source=weibo&utm_medium=social #Nordlys极夜精华#',
  ],
  [6, '05:30', '北欧护肤三步法，官网有完整教程 https://shop.example.net/zh-cn/steps #Nordlys极夜精华#'],
  [
    8,
    '04:00',
    '极夜精华首发礼，加赠旅行装。',
    { placement: 'ad', target: { kind: 'web', url: 'https://shop.example.net/zh-cn/gift' } },
  ],
  [12, '04:00', '冰川水到底好在哪里？研发师 Ingrid 的一分钟解答。#Nordlys极夜精华#'],
];

const CAMP: readonly Line[] = [
  [-1, '08:30', '周末露营天气：晴，零下两度，记得带够炭。', published('https://weibo.com/5000000005/Demo0003')],
  [1, '08:30', '冬季露营装备清单，新手照着带就行。'],
  [2, '08:30', '帐篷怎么选？看这三个参数 https://shanye.example.org/tents'],
  [4, '08:30', '零下十度的早晨，一碗热粥救命。你的露营早餐是什么？'],
  [6, '08:30', '老客户请看：登录 https://www.example.com@gift.example-vip.cn/login 领取优惠。'],
  [7, '08:30', '营地合集上线，二十个冬天也能去的地方 https://shanye.example.org/places'],
  [
    9,
    '12:00',
    '小程序下单立减三十。',
    { placement: 'ad', target: { kind: 'mini-program', appId: 'wxfedcba9876543210', path: 'pages/index/index' } },
  ],
  [13, '08:30', '雪地里扎营，地钉打不进去怎么办？四个办法。'],
];

const WALKER: readonly Line[] = [
  [5, '19:00', '在雪山脚下睡了一晚，装备来自 @山野拾光 ，链接 https://shanye.example.org/tents'],
  [10, '19:00', '和 @山野拾光 走了一条没人走过的冬季线路。', order('WRW-0003')],
];
