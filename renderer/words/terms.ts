// The field's own words for what the records hold.
import { sentences } from '../../core/messages/phrase.ts';

export const VERDICTS = sentences({
  cleared: { zh: '可发', en: 'Cleared' },
  warned: { zh: '可发·有提醒', en: 'Warned' },
  held: { zh: '不可发', en: 'Held' },
  waiting: { zh: '检查中', en: 'Being checked' },
});

export const SEVERITIES = sentences({
  error: { zh: '必须改', en: 'Must be fixed' },
  warning: { zh: '需留意', en: 'Please check' },
  info: { zh: '提示', en: 'For information' },
});

export const PLACEMENTS = sentences({
  organic: { zh: '日常博文', en: 'Organic post' },
  ad: { zh: '广告投放', en: 'Ad' },
});

export const FORMS = sentences({
  original: { zh: '直发', en: 'Original' },
  repost: { zh: '转发', en: 'Repost' },
});

export const DELIVERIES = sentences({
  unscheduled: { zh: '未定时', en: 'Not scheduled' },
  scheduled: { zh: '后台已定时', en: 'Scheduled at Weibo' },
  published: { zh: '已发布', en: 'Published' },
  withdrawn: { zh: '已撤下', en: 'Withdrawn' },
});

export const DECISION_WORDS = sentences({
  approved: { zh: '通过', en: 'Approved' },
  changes: { zh: '需修改', en: 'Needs changes' },
  dropped: { zh: '不发', en: 'Not to be posted' },
});

export const TARGETS = sentences({
  none: { zh: '不跳转', en: 'Nowhere' },
  web: { zh: '网页', en: 'Web page' },
  taobao: { zh: '淘宝天猫', en: 'Taobao / Tmall' },
  'mini-program': { zh: '微信小程序', en: 'WeChat mini-program' },
});

export const REGIONS = sentences({
  mainland: { zh: '中国大陆', en: 'Mainland China' },
  overseas: { zh: '境外（含港澳台地区）', en: 'Overseas (incl. Hong Kong, Macau, Taiwan)' },
});

export const HOSTINGS = sentences({
  mainland: { zh: '境内', en: 'Mainland' },
  overseas: { zh: '境外', en: 'Overseas' },
});

export const KINDS = sentences({
  personal: { zh: '个人', en: 'Personal' },
  enterprise: { zh: '企业', en: 'Enterprise' },
  government: { zh: '政府', en: 'Government' },
  media: { zh: '媒体', en: 'Media' },
  organisation: { zh: '机构团体', en: 'Organisation' },
});

export const OWNERS = sentences({
  brand: { zh: '品牌', en: 'Brand' },
  creator: { zh: '达人', en: 'Creator' },
});

export const VERIFICATIONS = sentences({
  unverified: { zh: '未认证', en: 'Not verified' },
  submitted: { zh: '已提交', en: 'Submitted' },
  'in-review': { zh: '审核中', en: 'In review' },
  verified: { zh: '已认证', en: 'Verified' },
  rejected: { zh: '未通过', en: 'Rejected' },
  expired: { zh: '已过期', en: 'Expired' },
  cancelled: { zh: '已取消', en: 'Cancelled' },
});

export const CAPABILITIES = sentences({
  'paid-links': { zh: '外链功能（付费）', en: 'Paid links' },
  'mini-program-ads': { zh: '广告跳小程序', en: 'Ads to mini-programs' },
});

export const CAPABILITY_STATES = sentences({
  enabled: { zh: '已开通', en: 'Enabled' },
  disabled: { zh: '未开通', en: 'Not enabled' },
  unknown: { zh: '未核实', en: 'Not confirmed' },
});

export const APPLICATIONS = sentences({
  draft: { zh: '待提交', en: 'To be submitted' },
  submitted: { zh: '已提交·待回复', en: 'Submitted, no answer yet' },
  approved: { zh: '已加白', en: 'On the whitelist' },
  rejected: { zh: '未通过', en: 'Rejected' },
  withdrawn: { zh: '已撤回', en: 'Withdrawn' },
  revoked: { zh: '已失效', en: 'Revoked' },
});

export const SCOPES = sentences({
  domain: { zh: '整个域名', en: 'The whole domain' },
  host: { zh: '仅此主机', en: 'This host only' },
  unknown: { zh: '未核实', en: 'Not confirmed' },
});

export const REACHES = sentences({
  account: { zh: '仅本账号', en: 'This account only' },
  entity: { zh: '同主体账号', en: "The company's accounts" },
  anyone: { zh: '所有账号', en: 'Any account' },
  unknown: { zh: '未核实', en: 'Not confirmed' },
});

/** What the steps of the history are called. */
export const ACTS = sentences({
  'client:save': { zh: '登记客户', en: 'client recorded' },
  'account:save': { zh: '登记账号', en: 'account recorded' },
  'verification:record': { zh: '记认证', en: 'verification recorded' },
  'capability:record': { zh: '记功能权限', en: 'capability recorded' },
  'site:save': { zh: '登记官网域名', en: 'site recorded' },
  'application:save': { zh: '登记加白申请', en: 'application recorded' },
  'application:record': { zh: '记加白进展', en: 'progress recorded' },
  'campaign:save': { zh: '登记项目', en: 'campaign recorded' },
  'setting:save': { zh: '改设置', en: 'setting changed' },
  'list-entry:save': { zh: '改名单', en: 'list changed' },
  'finding:waive': { zh: '人工放行', en: 'finding waived' },
  'finding:unwaive': { zh: '收回人工放行', en: 'waiver taken back' },
  'post:deliver': { zh: '记发布状态', en: 'delivery recorded' },
  'post:approve': { zh: '记客户确认', en: 'client decision recorded' },
  'legal:import': { zh: '读回法务意见', en: 'legal sheet read' },
  'review:import': { zh: '读回客户确认表', en: 'review workbook read' },
  'post:save': { zh: '改博文', en: 'post edited' },
  'post:create': { zh: '新建博文', en: 'post created' },
  'post:delete': { zh: '删除博文', en: 'posts deleted' },
  'clients:delete': { zh: '删除客户', en: 'client deleted' },
  'accounts:delete': { zh: '删除账号', en: 'account deleted' },
  'sites:delete': { zh: '删除官网域名', en: 'site deleted' },
  'applications:delete': { zh: '删除加白申请', en: 'application deleted' },
  'campaigns:delete': { zh: '删除项目', en: 'campaign deleted' },
  'plan:import': { zh: '导入 plan.json', en: 'plan.json imported' },
  'batch:return': { zh: '记回填', en: "poster's answers recorded" },
  'package:import': { zh: '导入交接包', en: 'package imported' },
  'sheet:import': { zh: '导入排期表', en: 'schedule imported' },
});

/** True for the name of an act that has a word. */
export const isAct = (kind: string): kind is keyof typeof ACTS => Object.hasOwn(ACTS, kind);
