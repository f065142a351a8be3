import type { Sentence } from '../messages/phrase.ts';
import type { ColumnKey } from './columns.ts';

const NAMES: Partial<Readonly<Record<ColumnKey, Sentence>>> = {
  account: { zh: '账号', en: 'account' },
  date: { zh: '日期', en: 'date' },
  time: { zh: '时间', en: 'time' },
  text: { zh: '正文', en: 'text' },
  media: { zh: '配图', en: 'media' },
  link: { zh: '链接', en: 'link' },
};

/** A meaning that a column can be guessed to have, in words. */
export const meaningName = (key: ColumnKey): Sentence => NAMES[key] ?? { zh: key, en: key };
