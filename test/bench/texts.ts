// Copy as brands write it, put together from sentences; lengths as in real calendars, 350 characters on average.
import type { Chance } from './chance.ts';

const SENTENCES = [
  '入冬以后，早晨的第一杯热茶总是格外让人安心。',
  '今年的新茶采自海拔八百米的高山茶园，芽叶肥壮，香气清幽。',
  '我们把制茶师傅请到了直播间，和大家聊聊一片叶子的旅程。',
  '转发并关注，留言说说你的冬日暖饮，抽三位朋友送出礼盒一份。',
  '门店营业时间调整为每天10:00到21:30，周末照常开门。',
  '这一次，我们重新设计了包装，减少了三成塑料的使用。',
  '周末有什么打算？带上家人，去郊外走一走吧！',
  '新品限时尝鲜，满199减30，赠品数量有限，送完即止。',
  '评论区有小伙伴问到冲泡方法：水温85度，静置两分钟，口感刚刚好☕️',
  '和 @小满读书 一起，读一本关于四季的书，慢下来，听一听雪落的声音。',
  '感谢每一位陪伴我们走过十年的朋友，下一个十年，继续同行。',
  '从选材到缝制，一件外套要经过七十二道工序，匠人的手艺藏在针脚里。',
  '早鸟票已经开售，座位不多，想来的朋友抓紧时间。',
  '成分表看得懂，才敢放心用：透明质酸、神经酰胺、角鲨烷，一样一样讲给你听。',
  '12月的城市有了年味，街角的灯笼亮起来，照得人心里暖暖的🏮',
  '配送范围新增成都、重庆、西安三城，最快次日达。',
  '本周六下午两点，品牌体验官带你逛展，全程图文直播。',
  '旧衣回收计划进入第三年，累计收到两万多件衣物，谢谢你们。',
  '小贴士：开封后请置于阴凉干燥处，尽量在三个月内用完。',
  '这支短片拍了整整四十天，导演说最难的是等一场雪。',
  '会员日福利来了：积分翻倍，生日当月再送一张咖啡券。',
  'iOS 与 Android 新版本同步上线，修复了若干问题，体验更顺滑。',
  '答案明天公布，猜中的朋友记得回来认领小礼物哦～',
  '想了解更多细节，点开下面的页面，里面有完整的活动规则。',
] as const;

const TOPICS = ['冬日暖饮', '双十二', '新年第一杯茶', '慢生活手册', '城市漫游', '手作的温度'] as const;

const SPANS = [
  { share: 40, from: 80, to: 240 },
  { share: 80, from: 260, to: 480 },
  { share: 100, from: 620, to: 1000 },
] as const;

/** A post's text around one link: sentences up to a length, the link after about half of them, a topic at the end. */
export function textWith(link: string, chance: Chance): string {
  const roll = chance.below(100);
  const { from, to } = SPANS.find(({ share }) => roll < share) ?? SPANS[0];
  const length = from + chance.below(to - from) - link.length;
  let text = '';
  let linked = false;
  while (text.length < length) {
    text += chance.pick(SENTENCES);
    if (!linked && text.length * 2 > length) {
      text += chance.pick([` ${link} `, `戳${link}，`, `${link}\n`]);
      linked = true;
    }
    if (chance.happens(15)) text += '\n';
  }
  if (!linked) text += ` ${link} `;
  if (chance.happens(2)) text += '（配图待补）';
  return `${text}#${chance.pick(TOPICS)}#`;
}
