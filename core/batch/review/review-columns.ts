// Which column of a review sheet is which: of our own, in either language, or of a client's template under its own wordings.
import { type ColumnKey, platformNamed } from '../../sheet/columns.ts';
import { fold, foldName } from '../../sheet/fold.ts';
import type { Grid } from '../../sheet/grid.ts';
import { headerFrom } from '../../sheet/header.ts';
import { platformBlocks } from '../../sheet/platform-blocks.ts';
import { REVIEW_WORDS } from './words.ts';

/** What the client writes. */
export const ANSWERS = ['decision', 'comment', 'by', 'on'] as const;

export type Answer = (typeof ANSWERS)[number];

/** What a column of a review sheet can hold; `number` is that of the row. */
export type ReviewColumn = Answer | 'number' | ColumnKey;

// Where two headers of one sheet mean the same, the name that stands first here wins.
const NAMES: Readonly<Record<Exclude<Answer, 'on'> | 'number' | 'target', readonly string[]>> = {
  number: ['编号', '序号', '序', 'No.', 'number'],
  decision: [
    ...['确认结果', '审核结果', '审批结果', '确认状态', '审核状态', '审批状态', '确认情况', '是否通过', '是否确认'],
    ...['客户确认', '确认', '审核', '审批', 'decision', 'approval', 'approval status', 'client approval', 'approved'],
  ],
  comment: [
    ...['修改意见', '客户修改意见', '修改建议', '审核意见', '审批意见', '客户意见', '客户反馈', '反馈意见', '意见'],
    ...['反馈', 'comments', 'comment', 'client comments', 'client feedback', 'feedback'],
  ],
  by: [
    ...['确认人', '客户确认人', '审核人', '审批人', '签字', '签名', '客户签字', 'approved by', 'confirmed by'],
    ...['reviewed by', 'approver', 'reviewer', 'signed by'],
  ],
  target: Object.values(REVIEW_WORDS.target),
};

// A header of these names alone is the answer's day wherever it stands; a plain 日期 may be the post's.
const ANSWER_DAYS: readonly string[] = [
  ...['确认日期', '确认时间', '审核日期', '审核时间', '审批日期', '审批时间', '签字日期', 'approved on'],
  ...['approval date', 'date approved', 'confirmed on', 'review date', 'reviewed on'],
];
const PLAIN_DAYS = new Set(Object.values(REVIEW_WORDS.on).map(foldName));
const OWN_DAYS = new Set(Object.values(REVIEW_WORDS.day).map(foldName));

const BRACKETS = /\([^()]*\)|\[[^[\]]*\]|【[^【】]*】/g;

/** The names that a header may mean: as it stands, without its brackets, and either half of 「确认结果 Decision」. */
function spellings(label: string): readonly string[] {
  const bare = fold(label).replace(BRACKETS, ' ');
  const halves = [bare.replace(/[^\p{Script=Han}]+/gu, ''), bare.replace(/\p{Script=Han}+/gu, ' ')];
  return [label, bare, ...halves].map(foldName).filter((name) => name !== '');
}

/** The columns of a sheet whose header stands at this index of its rows; the first of those that mean the same. */
export function reviewColumns(grid: Grid, header: number): ReadonlyMap<ReviewColumn, number> {
  const cells = grid.rows[header] ?? [];
  const labels = Array.from(cells, (cell) => cell?.text.trim() ?? '');
  const folded = labels.map(spellings);
  const blocks = platformBlocks(grid, header, labels.length);
  const left = blocks?.left ?? new Set<number>();
  const taken = new Set<number>();
  const found = new Map<ReviewColumn, number>();
  const take = (key: ReviewColumn, names: readonly string[]) => {
    const wanted = names.map(foldName);
    const places = folded.map((all) => Math.min(...all.map((name) => rankIn(wanted, name)), Infinity));
    const best = Math.min(...places.filter((_, at) => !taken.has(at)), Infinity);
    const at = places.findIndex((place, index) => place === best && !taken.has(index));
    if (best === Infinity || at < 0) return;
    taken.add(at);
    found.set(key, at);
  };
  for (const key of ['number', 'decision', 'comment', 'by', 'target'] as const) take(key, NAMES[key]);
  take('on', ANSWER_DAYS);
  const on = found.get('on') ?? dayOfAnswer(labels, found.get('by') ?? found.get('decision'));
  if (on !== undefined) found.set('on', on);
  const said = new Map([...found.values()].map((at) => [at, 'ignore' as const]));
  const hints = blocks === undefined ? { said } : { said, left, labels: blocks.labels };
  for (const [key, { index }] of headerFrom(header, cells, labels.length, hints).byKey) {
    if (key !== 'feedback' && key !== 'id' && !found.has(key)) found.set(key, index);
  }
  if (!found.has('text')) {
    const [text, ...others] = [...labels.keys()].filter(
      (at) => ![...found.values()].includes(at) && !left.has(at) && isTextLike(labels[at] ?? ''),
    );
    if (text !== undefined && others.length === 0) found.set('text', text);
  }
  return found;
}

/** A header that speaks of a text without being one of the names we know, such as 「内容文案（定稿）」. */
const isTextLike = (label: string): boolean =>
  label.length <= 24 &&
  /文案|正文|推文|帖文|博文|copy|caption/.test(fold(label)) &&
  !/要求|方向|备注|字数|链接|修改|客户|brief|link/.test(fold(label)) &&
  platformNamed(label) !== 'other';

const rankIn = (names: readonly string[], name: string): number => {
  const rank = names.indexOf(name);
  return rank < 0 ? Infinity : rank;
};

/** A plain 日期 that is the answer's: of two the later, and of one that which stands behind who gave it or beside a 发布日期. */
function dayOfAnswer(labels: readonly string[], beside: number | undefined): number | undefined {
  const named = labels.map((label) => foldName(label));
  const days = [...named.keys()].filter((index) => PLAIN_DAYS.has(named[index] ?? ''));
  if (named.some((name) => OWN_DAYS.has(name)) && beside !== undefined) return days[0];
  const [next] = days.filter((index) => index > (beside ?? -1));
  return days.length > 1 || (beside !== undefined && next === beside + 1) ? next : undefined;
}
