// What was answered about hidden rows and marks the last time that the client's sheet with the same headers was taken.
import type { Sentence } from '../messages/phrase.ts';
import { markName } from './row-marks.ts';
import type { MarkChoice, SheetAnswers, SheetQuestion, SheetReading } from './sheet-reading.ts';

/** The client that all rows are of; undefined where there are several or none. */
export function onlyClient({ rows }: Pick<SheetReading, 'rows'>) {
  const [first, ...others] = new Set(rows.map(({ draft }) => draft.clientId));
  return others.length === 0 ? first : undefined;
}

/**
 * What the question leaves open of a sheet that was read by it, and was answered before; undefined where nothing was. Only
 * what was said of the very client counts: of a colour one says one thing and another another.
 */
export function earlierAnswers(
  reading: SheetReading,
  question: Pick<SheetQuestion, 'layouts' | 'hiddenRows'>,
): SheetAnswers | undefined {
  const client = onlyClient(reading);
  if (reading.headers === '' || reading.rows.length === 0) return undefined;
  const layout = question.layouts?.find((one) => one.headers === reading.headers && one.clientId === client);
  if (layout === undefined) return undefined;
  const isOpen = question.hiddenRows === undefined && reading.hiddenRows.length > 0;
  const hiddenRows = isOpen ? layout.hiddenRows : undefined;
  const open = new Set(reading.marks.map(({ mark }) => mark));
  for (const { mark } of reading.answers.marks ?? []) open.delete(mark);
  const marks = layout.marks?.filter(({ mark }) => open.has(mark)) ?? [];
  if (hiddenRows === undefined && marks.length === 0) return undefined;
  return { ...(hiddenRows !== undefined && { hiddenRows }), ...(marks.length > 0 && { marks }) };
}

const HIDDEN = {
  take: { zh: '隐藏的行导入', en: 'hidden rows are taken' },
  leave: { zh: '隐藏的行不导入', en: 'hidden rows are left out' },
} as const;

const markInWords = (choice: MarkChoice): Sentence => {
  const { zh, en } = markName(choice.mark);
  if (choice.does === 'status') return { zh: `${zh}是「${choice.status}」`, en: `${en} is "${choice.status}"` };
  return choice.does === 'leave'
    ? { zh: `${zh}不导入`, en: `${en} is left out` }
    : { zh: `${zh}不代表什么`, en: `${en} means nothing` };
};

/** Answers in words. */
export function answersInWords({ hiddenRows, marks = [] }: SheetAnswers): Sentence {
  const parts = [...(hiddenRows === undefined ? [] : [HIDDEN[hiddenRows]]), ...marks.map(markInWords)];
  return { zh: parts.map(({ zh }) => zh).join('，'), en: parts.map(({ en }) => en).join(', ') };
}
