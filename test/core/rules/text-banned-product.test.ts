import { describe, expect, it } from 'vitest';
import { postTable } from './rule-table.ts';
import { BASE, judge } from './workbench.ts';

const [tea] = BASE.clients;
const of = (...categories: string[]) => ({ clients: [{ ...tea, categories }] });
const fine = (text: string) => ({ why: text, post: { text } });

postTable(
  'text-banned-product',
  [
    fine('新茶上市，今晚8点直播间见。'),
    fine('世界无烟日，拒绝二手烟，也拒绝电子烟。'),
    fine('电子烟的危害你知道吗？'),
    fine('会场禁止携带电子烟入内，请配合'),
    fine('国家烟草专卖局发布《电子烟管理办法》'),
    fine('跨年夜的电子烟花秀，买一送一'),
    fine('江南三月，杏花香烟雨迷蒙，新品上市'),
    fine('满城飘香烟火气，优惠价开吃'),
    fine('他点了一支香烟，望着窗外。'),
    fine('蛋卷烟熏三文鱼，新品8折'),
    fine('雪茄裤新品上市，显瘦又百搭'),
    fine('本店非处方药全场8折'),
    fine('处方药请凭处方在药师指导下购买'),
    fine('一家专注处方药研发的企业'),
    fine('司美格鲁肽为什么火？听医生讲'),
    fine('再好的奶粉也不能替代母乳'),
    fine('没有什么能完全代替母乳'),
    fine('了解《国际母乳代用品销售守则》'),
    fine('婴儿特殊医学用途配方食品新国家标准发布'),
    fine('母乳是宝宝最好的食物'),
    fine('烟草绿大衣，烟草香调，冬日里的暖'),
    { why: 'what a word is part of may be written with spaces', post: { text: '本店 非处方药 8折' } },
    { why: 'a company in the trade that says hello', post: { text: '立冬快乐' }, change: of('prescription-drug') },
    {
      why: 'an ad of a client that is in other trades too',
      post: { placement: 'ad' },
      change: of('prescription-drug', 'otc-drug'),
    },
    { why: 'an ad of any other trade', post: { placement: 'ad' }, change: of('alcohol') },
  ],
  [
    { why: 'an e-cigarette', post: { text: '新款电子烟，口感升级' }, finds: ['tobacco text 「电子烟」'] },
    { why: 'spaced', post: { text: '电 子 烟 上新' }, finds: ['tobacco text 「电 子 烟」'] },
    {
      why: 'with something hidden inside',
      post: { text: '电\u200b子烟上新' },
      finds: ['tobacco text 「电\u200b子烟」'],
    },
    { why: 'once a text', post: { text: '电子烟！电子烟！' }, finds: ['tobacco text 「电子烟」'] },
    {
      why: 'in a first comment',
      post: { firstComment: '电子烟 下单链接' },
      finds: ['tobacco firstComment 「电子烟」'],
    },
    {
      why: 'a warning in another sentence does not help',
      post: { text: '吸烟有害健康。新款电子烟上市' },
      finds: ['tobacco text 「电子烟」'],
    },
    { why: 'cigarettes for sale', post: { text: '进口香烟，包邮到家' }, finds: ['perhaps text 「香烟」'] },
    {
      why: 'prescription drugs for sale',
      post: { text: '处方药线上下单，送药到家' },
      finds: ['prescription text 「处方药」'],
    },
    {
      why: 'prescription drugs in an ad',
      post: { placement: 'ad', text: '处方药一站配齐' },
      finds: ['prescription text 「处方药」'],
    },
    {
      why: 'a drug that needs a prescription',
      post: { text: '司美格鲁肽现货，私信领取' },
      finds: ['perhaps text 「司美格鲁肽」'],
    },
    {
      why: 'the same in an ad',
      post: { placement: 'ad', text: '肉毒素瘦脸，轻松小V脸' },
      finds: ['perhaps text 「肉毒素」'],
    },
    {
      why: 'infant formula for special medical purposes',
      post: { text: '婴儿特医奶粉，宝宝不过敏' },
      finds: ['infantFsmp text 「婴儿特医奶粉」'],
    },
    {
      why: 'something said to replace breast milk',
      post: { text: '温和配方，完全替代母乳' },
      finds: ['breastMilk text 「替代母乳」'],
    },
    {
      why: 'an ad of a client that sells tobacco',
      post: { placement: 'ad' },
      change: of('tobacco'),
      finds: ['tobaccoClient client'],
    },
    {
      why: 'an ad of a client that sells prescription drugs, by its Chinese name',
      post: { placement: 'ad' },
      change: of('处方药'),
      finds: ['prescriptionClient client'],
    },
  ],
);

describe('how much it weighs', () => {
  it.each([
    { text: '新款电子烟，口感升级', verdict: 'held' },
    { text: '进口香烟，包邮到家', verdict: 'warned' },
    { text: '司美格鲁肽现货，私信领取', verdict: 'warned' },
  ])('$text: $verdict', ({ text, verdict }) => {
    expect(judge({ text }).verdict).toBe(verdict);
  });
});
