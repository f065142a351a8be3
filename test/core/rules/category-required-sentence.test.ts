import { postTable } from './rule-table.ts';
import { BASE } from './workbench.ts';

const [tea] = BASE.clients;
const of = (...categories: string[]) => ({ clients: [{ ...tea, categories }] });
const [winter] = BASE.campaigns;
/** A client in one trade with a campaign that names others. */
const campaignFor = (trade: string, ...categories: string[]) => ({
  ...of(trade),
  campaigns: [{ ...winter, categories }],
});
const ad = (text = '新品上市') => ({ placement: 'ad', text });

postTable(
  'category-required-sentence',
  [
    { why: 'a client whose trade is not recorded', post: ad() },
    { why: 'trades that ask for no sentence', post: ad(), change: of('general', 'alcohol', 'pesticide') },
    {
      why: 'an organic post that offers nothing',
      post: { text: '门店今天8点开门，药师在，有问题可以来问。' },
      change: of('otc-drug'),
    },
    { why: 'advice to buyers', post: { text: '处方药须凭医生处方购买，药师不在岗时不卖。' }, change: of('otc-drug') },
    { why: 'a lesson', post: { text: '理财、基金不是存款，不受存款保险保护。' }, change: of('investment') },
    {
      why: 'a campaign for what asks for nothing',
      post: { ...ad(), campaignId: 'dec' },
      change: campaignFor('health-food', 'general'),
    },
    { why: 'a trade that nobody knows', post: ad(), change: of('宠物用品') },
    { why: 'a drug', post: ad('请按药品说明书或者在药师指导下购买和使用'), change: of('otc-drug') },
    {
      why: 'a drug, by the shorter word',
      post: ad('请按药品说明书或在药师指导下购买和使用。'),
      change: of('otc-drug'),
    },
    { why: 'a device', post: ad('请仔细阅读产品说明书或者在医务人员的指导下购买和使用'), change: of('medical-device') },
    { why: 'a device for institutions', post: ad(), change: of('professional-device') },
    { why: 'health food', post: ad('保健食品不是药物,不能代替药物治疗疾病'), change: of('health-food') },
    { why: 'health food, in the law’s own words', post: ad('本品不能代替药物'), change: of('health-food') },
    {
      why: 'food for special medical purposes',
      post: ad('不适用于非目标人群使用，请在医生或者临床营养师指导下使用'),
      change: of('fsmp'),
    },
    { why: 'an investment', post: ad('加盟开店，投资有风险'), change: of('investment') },
    { why: 'spaced and full-width', post: ad('投资 有　风险，选择需 谨慎'), change: of('investment') },
    { why: 'in the first comment', post: { ...ad(), firstComment: '本品不能代替药物' }, change: of('health-food') },
    {
      why: 'it is declared to stand in the picture',
      post: { ...ad(), media: [{ name: '01.jpg' }], declarations: ['sentence-in-picture'] },
      change: of('health-food'),
    },
    { why: 'one of two trades', post: ad('本品不能代替药物'), change: of('health-food', 'otc-drug') },
    { why: 'a repost', post: { ...ad(), form: 'repost' }, change: of('health-food') },
  ],
  [
    { why: 'a drug', post: ad(), change: of('otc-drug'), finds: ['missing text'] },
    { why: 'a device', post: ad('遵医嘱使用'), change: of('medical-device'), finds: ['missing text'] },
    { why: 'health food', post: ad('天天喝，更健康'), change: of('health-food'), finds: ['missing text'] },
    {
      why: 'a campaign for health food of a client in other trades',
      post: { ...ad(), campaignId: 'dec' },
      change: campaignFor('general', 'health-food'),
      finds: ['missing text'],
    },
    {
      why: 'a campaign that names no trade',
      post: { ...ad(), campaignId: 'dec' },
      change: campaignFor('health-food'),
      finds: ['missing text'],
    },
    { why: 'both of two sentences', post: ad(), change: of('fsmp'), finds: ['missing text', 'missing text'] },
    { why: 'one of two sentences', post: ad('不适用于非目标人群使用'), change: of('fsmp'), finds: ['missing text'] },
    { why: 'no risk is no warning of risk', post: ad('零风险加盟'), change: of('investment'), finds: ['missing text'] },
    {
      why: 'it may stand in the picture',
      post: { ...ad(), media: [{ name: '01.jpg' }] },
      change: of('health-food'),
      finds: ['inPicture text'],
    },
    {
      why: 'another declaration',
      post: { ...ad(), media: [{ name: '01.jpg' }], declarations: ['ai-generated'] },
      change: of('health-food'),
      finds: ['inPicture text'],
    },
    {
      why: 'an organic post that seeks partners',
      post: { text: '社区茶馆欢迎加盟' },
      change: of('investment'),
      finds: ['ifAdvertised text'],
    },
    {
      why: 'an organic post with a link to a shop',
      post: { text: '每天一包 https://detail.tmall.com/item.htm?id=100000000001' },
      change: of('health-food'),
      finds: ['ifAdvertised text'],
    },
    {
      why: 'an organic post that says how to buy',
      post: { text: '点开店铺下单，明天送到' },
      change: of('health-food'),
      finds: ['ifAdvertised text'],
    },
    { why: 'an organic post may advertise or not', change: of('health-food'), finds: ['ifAdvertised text'] },
    {
      why: 'two trades are told in one',
      post: ad(),
      change: of('health-food', 'otc-drug'),
      finds: ['ifAdvertised text'],
    },
  ],
);
