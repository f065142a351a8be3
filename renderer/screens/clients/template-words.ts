import { sentences } from '../../../core/messages/phrase.ts';

/** A client's own review sheet. */
export const TEMPLATE = sentences({
  title: { zh: '确认表模板', en: 'Review template' },
  hint: {
    zh: '客户有自己的审核表，就选来放在这里（.xlsx）：送客户确认时按它填，版式不动，填好发回来照样读得回。没有模板用通用的确认表。',
    en: 'If the client has a review sheet of its own (.xlsx), keep it here: posts sent for approval are filled into it, its layout is left alone, and it is read back like any other. Without one the standard review workbook is used.',
  },
  choose: { zh: '选模板', en: 'Choose a template' },
  replace: { zh: '换一份', en: 'Replace it' },
  kept: { zh: '「{name}」的确认表模板是 {file}。', en: '{file} is now the review template of {name}.' },
  removed: { zh: '已移除「{name}」的确认表模板。', en: 'The review template of {name} was taken away.' },
  where: {
    zh: '「{sheet}」第 {row} 行是表头。',
    en: 'Its header is row {row} of "{sheet}".',
  },
  samples: { zh: '下面 {count} 行示例会换成博文。', en: 'The {count} sample rows below it give way to the posts.' },
  below: { zh: '第 {row} 行起的内容留在博文下面。', en: 'What begins in row {row} stays below the posts.' },
  added: { zh: '右边会补上：{columns}。', en: 'Added at the right: {columns}.' },
  lacks: {
    zh: '首评、配图、跳转等，模板没有这一列而博文里有的，也补在右边。',
    en: 'First comments, media or targets that posts have and the template has no column for are added there too.',
  },
  columns: { zh: '模板的列', en: 'Columns of the template' },
  letters: { zh: '列', en: 'Column' },
  label: { zh: '表头', en: 'Header' },
  meaning: { zh: '填什么', en: 'Filled with' },
  asItIs: { zh: '不填，留空', en: 'left empty' },
  byClient: { zh: '{answer}（客户填）', en: '{answer} (for the client)' },
  comma: { zh: '、', en: ', ' },
  gone: {
    zh: '这台电脑上没有这份模板的文件，送客户确认时写不出来。请重新选，或者移除。',
    en: 'The file of this template is not on this computer, so no review can be written. Please choose it again or remove it.',
  },
  number: { zh: '编号', en: 'number' },
  weekday: { zh: '星期', en: 'weekday' },
  decision: { zh: '确认结果', en: 'decision' },
  comment: { zh: '修改意见', en: 'comments' },
  by: { zh: '确认人', en: 'who approved' },
  on: { zh: '确认日期', en: 'day of the approval' },
});
