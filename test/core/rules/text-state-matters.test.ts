import { postTable } from './rule-table.ts';

const media = [{ name: '01.jpg' }];

postTable(
  'text-state-matters',
  [
    { why: 'an ordinary post', post: { text: '新茶上市，今晚8点直播间见。' } },
    { why: 'what only a shop supplies', post: { text: '直播间专供，线上特供款，双十一会员专供' } },
    { why: 'the flag is raised', post: { text: '清晨去看升国旗，国旗下的讲话让人热泪盈眶' } },
    { why: 'organs in the news', post: { text: '国务院发布放假安排，公安部提醒防范诈骗' } },
    { why: 'guests of an office', post: { text: '欢迎市长一行莅临参观' } },
    { why: 'a warning against such goods', post: { text: '警惕所谓“部队特供”酒，都是假冒的' } },
    { why: 'countries only', post: { text: '远销日本、韩国、德国等国家' } },
    { why: 'countries and regions', post: { text: '远销日本、香港、台湾等国家和地区' } },
    { why: 'regions called so', post: { text: '覆盖日本、韩国、中国香港地区等国家' } },
    { why: 'regions alone', post: { text: '香港、澳门、台湾的朋友也能下单' } },
    { why: 'a journey that began in Hong Kong', post: { text: '从香港出发，走过二十个国家' } },
    { why: 'other words that begin alike', post: { text: '香港国际机场见，台湾、福建等国内产区' } },
    { why: 'what is national', post: { text: '香港、北京等国家级实验室' } },
    { why: 'a map without a picture', post: { text: '中国地图拼图上新' } },
    { why: 'a map with its number', post: { text: '中国地图拼图上新，审图号：GS(2024)0650号', media } },
    { why: 'a figure of speech', post: { text: '一杯茶点亮中国地图', media } },
    { why: 'a map on the wall', post: { text: '一张世界地图，贴满去过的地方', media } },
    { why: 'a map of a park', post: { text: '茶园手绘地图来了', media } },
  ],
  [
    { why: 'made for state organs', post: { text: '人民大会堂特供茶' }, finds: ['supply text 「人民大会堂特供」'] },
    { why: 'for the army, with spaces', post: { text: '部 队 专供白酒' }, finds: ['supply text 「部 队 专供」'] },
    { why: 'one matter, one finding', post: { text: '军区特供酒，内部特供' }, finds: ['supply text 「军区特供」'] },
    { why: 'in a first comment', post: { firstComment: '中南海特供' }, finds: ['supply firstComment 「中南海特供」'] },
    { why: 'people in office', post: { text: '国家领导人同款保温杯' }, finds: ['leader text 「国家领导人同款」'] },
    { why: 'an organ lends its name', post: { text: '国宴用茶，一泡入魂' }, finds: ['organ text 「国宴用茶」'] },
    { why: 'the flag on goods', post: { text: '国庆限定，国旗图案T恤上新' }, finds: ['emblem text 「国旗图案」'] },
    {
      why: 'Taiwan among countries',
      post: { text: '远销日本、韩国、台湾等国家' },
      finds: ['countries text 「等国家」'],
    },
    {
      why: 'the same in short',
      post: { text: '泰国、中国香港、新加坡等国均可寄送' },
      finds: ['countries text 「等国」'],
    },
    { why: 'in a form', post: { text: '可选国家：日本、台湾、韩国' }, finds: ['countries text 「国家：」'] },
    { why: 'China beside its regions', post: { text: '中港台三地同步开售' }, finds: ['region text 「中港台」'] },
    { why: 'a map in a picture', post: { text: '中国地图版茶盘上新', media }, finds: ['map text 「中国地图版」'] },
  ],
);
