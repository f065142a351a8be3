import { sentences } from '../../../core/messages/phrase.ts';

export const WAIVING = sentences({
  ask: { zh: '人工放行…', en: 'Waive…' },
  never: { zh: '此项不能人工放行。', en: 'An error of this rule cannot be waived.' },
  reason: { zh: '放行理由', en: 'Reason' },
  reasonHint: {
    zh: '会和操作人一起记下来，写进发布包的校验清单。改了这条博文，放行就失效。',
    en: "Recorded under the operator's name and in the batch's manifest. Editing the post ends the waiver.",
  },
  reasonMissing: { zh: '请写明理由。', en: 'Please give a reason.' },
  untilLabel: { zh: '有效到（可不填）', en: 'Until (optional)' },
  dayWrong: {
    zh: '日期应为 2026-12-31 这样的形式，读到的是「{read}」。',
    en: 'The day should look like 2026-12-31; it says "{read}".',
  },
  act: { zh: '放行', en: 'Waive' },
  cancel: { zh: '取消', en: 'Cancel' },
  waived: { zh: '{operator} 于 {at} 人工放行', en: 'Waived by {operator} on {at}' },
  until: { zh: '，到 {day} 为止', en: ', until {day}' },
  because: { zh: '：{reason}', en: ': {reason}' },
  takeBack: { zh: '收回', en: 'Take back' },
  done: { zh: '已人工放行。', en: 'Waived.' },
  takenBack: { zh: '已收回人工放行。', en: 'The waiver was taken back.' },
});
