import { sentences } from '../../../core/messages/phrase.ts';

export const MONTH_GRID_WORDS = sentences({
  title: { zh: '月历怎么读', en: 'How the month grid is read' },
  month: { zh: '年月', en: 'Month' },
  monthHint: { zh: '如 2026-12', en: 'Such as 2026-12' },
  monthWrong: { zh: '应为 2026-12 这样的年月。', en: 'Expected a month such as 2026-12.' },
  byTitle: { zh: '标题、表名或文件名里写的', en: 'As the title or a name says' },
  byPerson: { zh: '手选；清空就按标题读', en: 'Chosen by hand; empty it to go by the title' },
  noYear: { zh: '没写年份，按项目或最近的一年读', en: 'No year is written; the campaign’s or the nearest is taken' },
  takeOut: { zh: '不留在正文里，单独读', en: 'Read by themselves, not as part of the text' },
  times: { zh: '行首的时间（{count} 处）', en: 'times at the start of a line ({count})' },
  links: { zh: '链接（{count} 个）', en: 'links ({count})' },
  hashtags: { zh: '话题（{count} 个）', en: 'hashtags ({count})' },
  atEnd: {
    zh: '链接和话题拿出来后，跟在正文后面；小程序链接作跳转。',
    en: 'Links and hashtags that are taken out follow the text; a mini-program’s link becomes the target.',
  },
  labels: { zh: '这样开头的行不是正文', en: 'Lines that begin so are no text' },
  label: { zh: '「{label}：」{lines} 行 → {meaning}', en: '"{label}:" on {lines} lines → {meaning}' },
  asNote: { zh: '备注', en: 'note' },
  remembered: { zh: '上次这样选的。', en: 'Chosen so last time.' },
  kept: {
    zh: '导入后记住，这个客户的下一张月历照此读；年月每张另看。',
    en: 'Kept once imported for the client’s next month grid; the month is read anew each time.',
  },
});
