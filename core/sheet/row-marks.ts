// Colours and struck-out text: what they may mean, and what a person said they do.
import type { Sentence } from '../messages/phrase.ts';
import { foldName } from './fold.ts';
import type { MarkChoice } from './sheet-reading.ts';

const HUES: readonly (readonly [name: Sentence, red: number, green: number, blue: number])[] = [
  [{ zh: '红', en: 'red' }, 255, 0, 0],
  [{ zh: '深红', en: 'dark red' }, 160, 0, 0],
  [{ zh: '粉', en: 'pink' }, 255, 190, 200],
  [{ zh: '橙', en: 'orange' }, 255, 165, 0],
  [{ zh: '黄', en: 'yellow' }, 255, 255, 0],
  [{ zh: '浅黄', en: 'light yellow' }, 255, 242, 204],
  [{ zh: '绿', en: 'green' }, 0, 176, 80],
  [{ zh: '浅绿', en: 'light green' }, 198, 239, 206],
  [{ zh: '青', en: 'cyan' }, 0, 255, 255],
  [{ zh: '蓝', en: 'blue' }, 0, 80, 220],
  [{ zh: '浅蓝', en: 'light blue' }, 189, 215, 238],
  [{ zh: '紫', en: 'purple' }, 112, 48, 160],
  [{ zh: '灰', en: 'grey' }, 160, 160, 160],
  [{ zh: '浅灰', en: 'light grey' }, 225, 225, 225],
  [{ zh: '黑', en: 'black' }, 0, 0, 0],
  [{ zh: '白', en: 'white' }, 255, 255, 255],
];

function hueOf(colour: string): Sentence {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const apart = ([, r, g, b]: (typeof HUES)[number]): number => (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
  const [first] = [...HUES].sort((one, other) => apart(one) - apart(other));
  return first?.[0] ?? { zh: '', en: '' };
}

/** A mark in words: 红字, 黄底, 删除线. */
export function markName(mark: string): Sentence {
  if (mark === 'strike') return { zh: '删除线', en: 'struck out' };
  const [kind, colour = ''] = mark.split(':');
  const { zh, en } = hueOf(colour);
  return kind === 'font' ? { zh: `${zh}字`, en: `${en} text` } : { zh: `${zh}底`, en: `${en} fill` };
}

const NAMES = new Set(
  [
    markName('strike'),
    ...HUES.flatMap(([{ zh, en }]) => [
      { zh: `${zh}字`, en: `${en} text` },
      { zh: `${zh}底`, en: `${en} fill` },
    ]),
  ].flatMap(({ zh, en }) => [foldName(zh), foldName(en)]),
);

/** True for a name that marks have, in either language. */
export const isMarkName = (text: string): boolean => NAMES.has(foldName(text));

/** The choices by single marks, of those that stand in the sheet: one that names a mark itself wins over its name. */
export function choicesOf(marks: Iterable<string>, choices: readonly MarkChoice[]): MarkChoice[] {
  return [...new Set(marks)].sort().flatMap((mark) => {
    const { zh, en } = markName(mark);
    const names = new Set([foldName(zh), foldName(en)]);
    const said = choices.find((one) => one.mark === mark) ?? choices.find((one) => names.has(foldName(one.mark)));
    return said === undefined ? [] : [{ ...said, mark }];
  });
}

/** What was said of a row's marks: that it is left out, or the statuses it has. */
export function markedAs(
  marks: ReadonlySet<string>,
  choices: readonly MarkChoice[],
): { readonly left: boolean; readonly statuses: readonly string[] } {
  const meant = choices.filter(({ mark }) => marks.has(mark));
  return {
    left: meant.some(({ does }) => does === 'leave'),
    statuses: meant.flatMap((choice) => (choice.does === 'status' ? [choice.status] : [])),
  };
}

/** Marks by how many rows have them, the most first; one that stands on every row is the sheet's layout and left out. */
export function countMarks(rows: readonly ReadonlySet<string>[]): { readonly mark: string; readonly rows: number }[] {
  const counts = new Map<string, number>();
  for (const marks of rows) for (const mark of marks) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count < rows.length || rows.length === 1)
    .map(([mark, count]) => ({ mark, rows: count }))
    .sort((one, other) => other.rows - one.rows || (one.mark < other.mark ? -1 : 1));
}

/** All marks with their numbers of rows, in words. */
export const marksInWords = (marks: readonly { readonly mark: string; readonly rows: number }[]): Sentence => ({
  zh: marks.map(({ mark, rows }) => `${markName(mark).zh} ${rows} 行`).join('、'),
  en: marks.map(({ mark, rows }) => `${markName(mark).en} on ${rows}`).join(', '),
});
