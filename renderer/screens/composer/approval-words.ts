import { sentences } from '../../../core/messages/phrase.ts';

export const APPROVAL = sentences({
  title: { zh: '客户确认', en: "Client's decision" },
  none: { zh: '还没有记录。', en: 'Nothing is recorded yet.' },
  demanded: {
    zh: '这个客户要求确认后才能发，还没有记录。',
    en: 'This client has to approve every post; nothing is recorded yet.',
  },
  said: { zh: '{by} · {at}', en: '{by} · {at}' },
  comment: { zh: '修改意见：{comment}', en: 'Comment: {comment}' },
  changed: { zh: '之后正文改了 {count} 处：', en: 'Places in the text changed since: {count}' },
  otherwise: {
    zh: '之后正文没有变，变的是时间、配图、跳转或首评。',
    en: 'The text is as it was; the time, media, target or first comment changed since.',
  },
  unknownText: { zh: '之后改过；当时的正文没有留下来。', en: 'It was changed since; the text of then was not kept.' },
  record: { zh: '登记客户确认…', en: 'Record a decision…' },
  again: { zh: '重新登记…', en: 'Record another…' },
  send: { zh: '送客户确认', en: 'Send for approval' },
  decision: { zh: '确认结果', en: 'Decision' },
  by: { zh: '确认人', en: 'Who decided' },
  byHint: { zh: '客户那边的名字，不是操作人。', en: "A name on the client's side, not the operator's." },
  byMissing: { zh: '请写是谁确认的。', en: 'Please say who decided.' },
  remark: { zh: '修改意见', en: 'Comment' },
  remarkHint: {
    zh: '怎么得知的也可以写，例如微信、电话。',
    en: 'You may also say how you heard: by WeChat, by phone.',
  },
  remarkMissing: { zh: '请写客户要改什么。', en: 'Please write down what the client wants changed.' },
  evidence: { zh: '凭证', en: 'Evidence' },
  evidenceHint: {
    zh: '如微信里确认的截图，可以拖到这里。',
    en: 'Such as a screenshot of the chat in WeChat; it may be dropped here.',
  },
  attach: { zh: '附文件', en: 'Attach' },
  attachEvidence: { zh: '客户确认：附凭证文件', en: "Client's decision: attach evidence" },
  act: { zh: '登记', en: 'Record' },
  cancel: { zh: '取消', en: 'Cancel' },
  takeBack: { zh: '清除记录', en: 'Clear the record' },
  done: { zh: '客户确认已登记。', en: "The client's decision was recorded." },
  takenBack: { zh: '客户确认已清除。', en: "The client's decision was cleared." },
});
