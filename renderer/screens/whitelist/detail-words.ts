import { sentences } from '../../../core/messages/phrase.ts';

export const DETAIL = sentences({
  checklist: { zh: '申请条件', en: 'Requirements' },
  incomplete: { zh: '还缺 {count} 项。', en: 'Missing: {count}.' },
  complete: { zh: '条件齐了。', en: 'Everything is there.' },
  met: { zh: '已满足', en: 'Met' },
  unmet: { zh: '未满足', en: 'Not met' },
  exempt: { zh: '不适用', en: 'Not applicable' },
  record: { zh: '去登记', en: 'Record it' },
  verify: { zh: '去更新认证', en: 'Update verification' },
  message: { zh: '发给 @企业微博助理 的私信', en: 'Private message to @企业微博助理' },
  gaps: { zh: '私信里还缺：{gaps}。', en: 'The message still lacks: {gaps}.' },
  copy: { zh: '复制私信', en: 'Copy the message' },
  copied: { zh: '已复制', en: 'Copied' },
  selected: {
    zh: '没能复制，已全选，请按 Ctrl C。',
    en: 'It could not be copied; it is selected, please press Ctrl C.',
  },
  progress: { zh: '记进展', en: 'Record progress' },
  day: { zh: '日期', en: 'Date' },
  facts: { zh: '加白结果', en: 'Listing' },
  site: { zh: '官网与材料', en: 'Site and documents' },
  submittedOn: { zh: '提交日期', en: 'Submitted on' },
  decidedOn: { zh: '回复日期', en: 'Answered on' },
  revokedOn: { zh: '失效日期', en: 'Revoked on' },
  validUntil: { zh: '有效期至', en: 'Valid until' },
  scope: { zh: '范围', en: 'Scope' },
  reach: { zh: '哪些账号能用', en: 'Accounts it serves' },
  evidence: { zh: '凭证', en: 'Evidence' },
  evidenceHint: {
    zh: '用文字写；文件附在上面的「申请条件」里。',
    en: 'In words; files are attached under Requirements above.',
  },
  otherEvidence: { zh: '其他凭证', en: 'Other evidence' },
  otherEvidenceHint: {
    zh: '如微博的回复截图。PDF 或图片，可以拖到要证明的那一条上。',
    en: "Such as a screenshot of Weibo's answer. A PDF or picture may be dropped on the line that it proves.",
  },
  evidenceAdded: { zh: '{host}：收进 {count} 个凭证文件。', en: '{host}: files of evidence taken in: {count}.' },
  evidenceRemoved: { zh: '{host}：已移除凭证「{name}」。', en: '{host}: "{name}" was removed from its evidence.' },
  past: { zh: '经过', en: 'History' },
  noPast: { zh: '还没有记录。', en: 'Nothing recorded yet.' },
  created: { zh: '建立申请', en: 'Application created' },
  siteCreated: { zh: '登记官网域名', en: 'Site recorded' },
  undone: { zh: '撤销：{act}', en: 'Undone: {act}' },
  redone: { zh: '重做：{act}', en: 'Done again: {act}' },
  freed: { zh: '刚放行 {count} 条：', en: 'Just freed: {count}' },
  recorded: { zh: '{host}：{state}，{day:date}。', en: '{host}: {state}, {day:date}.' },
  stillLacks: {
    zh: '申请条件还缺 {count} 项；已经办了的，照样可以记。',
    en: 'Requirements missing: {count}. What has happened can be recorded all the same.',
  },
});

/** The acts that bring an application to a state. */
export const MARKS = sentences({
  draft: { zh: '改回待提交', en: 'Back to draft' },
  submitted: { zh: '标记已提交', en: 'Mark submitted' },
  approved: { zh: '标记已加白', en: 'Mark whitelisted' },
  rejected: { zh: '标记未通过', en: 'Mark rejected' },
  withdrawn: { zh: '标记撤回', en: 'Mark withdrawn' },
  revoked: { zh: '标记已失效', en: 'Mark revoked' },
});

export const GAPS = sentences({
  legalName: { zh: '公司全称', en: 'company name' },
  uid: { zh: '微博 UID', en: 'Weibo UID' },
  icpNumber: { zh: '备案号', en: 'ICP number' },
  icpEntity: { zh: '备案主体', en: 'ICP entity' },
  licence: { zh: '营业执照', en: 'business licence' },
});
