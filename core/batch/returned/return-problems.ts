// Everything that can be wrong with what a poster handed back, said once.
import { type DataFor, type Sentence, fillBoth, sentences } from '../../messages/phrase.ts';

// An error keeps its row from being recorded.
const ERRORS = sentences({
  'id-missing': {
    zh: '第 {row} 行填了「{value}」，但没有放行编号，认不出是哪一条。',
    en: 'Row {row} says "{value}" without a 放行编号, so nobody can tell which post it is about.',
  },
  'id-twice': {
    zh: '第 {row} 行和第 {first} 行是同一条博文（{id}），只读了前一行。',
    en: 'Row {row} is about the same post as row {first} ({id}); only the first of them was read.',
  },
  'tick-unclear': {
    zh: '第 {row} 行「{column}」写的是「{value}」，看不出是不是已定时，请写 ✓ 或留空。',
    en: 'Row {row}, "{column}" says "{value}", which is neither a tick nor none; please write ✓ or leave it empty.',
  },
  'link-unreadable': {
    zh: '第 {row} 行的发布链接写的是「{value}」，不是网址，应为 https://weibo.com/… 这样的写法。',
    en: 'Row {row}: the link says "{value}", which is no address; expected something like https://weibo.com/….',
  },
  'time-unreadable': {
    zh: '第 {row} 行的实际时间写的是「{value}」，读不懂，应为 2026-12-03 10:02 这样的写法。',
    en: 'Row {row}: the actual time says "{value}", which cannot be read; expected something like 2026-12-03 10:02.',
  },
  'time-without-clock': {
    zh: '第 {row} 行的实际时间「{value}」只有日期，请补上几点几分。',
    en: 'Row {row}: the actual time "{value}" is a day alone; please add the time of day.',
  },
  'time-ahead': {
    zh: '第 {row} 行的实际时间「{value}」还没到，不像已经发出去。',
    en: 'Row {row}: the actual time "{value}" is yet to come, so the post can hardly be out.',
  },
  'post-unknown': {
    zh: '第 {row} 行的放行编号 {id} 在工作区里没有，可能已经删除。',
    en: 'Row {row}: the workspace has no post {id}; it may have been deleted.',
  },
  'not-in-batch': {
    zh: '第 {row} 行的 {id} 不在发布包 {batch} 里，没有记录。',
    en: 'Row {row}: {id} is not in the batch {batch}, so nothing is recorded.',
  },
  'never-exported': {
    zh: '第 {row} 行的 {id} 没有随任何发布包导出过，没有记录。',
    en: 'Row {row}: {id} never left in any batch, so nothing is recorded.',
  },
  'other-link': {
    zh: '第 {row} 行说 {id} 发布在 {value}，这里已经记了另一个链接 {known}，没有覆盖。',
    en: 'Row {row}: {id} is said to be at {value}, but another link is on record, {known}; it was not replaced.',
  },
  'other-time': {
    zh: '第 {row} 行说 {id} 的实际时间是 {value}，这里已经记了 {known}，没有覆盖。',
    en: 'Row {row}: {id} is said to have gone out at {value}, but {known} is on record; it was not replaced.',
  },
  'withdrawn-here': {
    zh: '第 {row} 行说 {id} 已定时或已发布，但这里记的是已撤下。请到后台核实，再在博文里改。',
    en: 'Row {row}: {id} is said to be scheduled or published, but it is recorded here as withdrawn. Please look in the back office and correct the post.',
  },
});

const WARNINGS = sentences({
  'link-elsewhere': {
    zh: '第 {row} 行的发布链接在 {host}，不是微博的网址，照样记下。',
    en: 'Row {row}: the link leads to {host}, which is not Weibo; it is recorded all the same.',
  },
  'text-changed': {
    zh: '第 {row} 行的 {id} 在发布包导出以后改过正文，后台里是旧稿。',
    en: 'Row {row}: the text of {id} was changed after the batch left; the back office holds the older one.',
  },
  'text-edited': {
    zh: '第 {row} 行的正文和发布包里的不一样（{id}）。请核对后台里是哪一版。',
    en: 'Row {row} shows another text than the batch had ({id}). Please check which one the back office holds.',
  },
  'row-ignored': {
    zh: '第 {row} 行「{value}」没有放行编号，当作备注，没有读。',
    en: 'Row {row}, "{value}", has no 放行编号; it was taken for a remark and not read.',
  },
  'screenshot-alone': {
    zh: '第 {row} 行只有截图「{value}」，没勾定时，也没写链接和时间，没有记录。',
    en: 'Row {row} has only a screenshot, "{value}": no tick, no link, no time. Nothing is recorded.',
  },
});

type Errors = typeof ERRORS;
type Warnings = typeof WARNINGS;
type Data<S extends Sentence> = Omit<DataFor<S>, 'row'>;

/** What is wrong with one row; an `error` keeps it from being recorded. */
export interface ReturnProblem {
  readonly severity: 'error' | 'warning';
  readonly code: keyof Errors | keyof Warnings;
  readonly row: number;
  readonly message: Sentence;
}

/** Says why a row is not recorded. */
export const returnError = <K extends keyof Errors>(code: K, row: number, data: Data<Errors[K]>): ReturnProblem => ({
  severity: 'error',
  code,
  row,
  message: fillBoth(ERRORS[code], { ...data, row }),
});

/** Says what to look at in a row that is recorded, or what of it is not. */
export const returnWarning = <K extends keyof Warnings>(
  code: K,
  row: number,
  data: Data<Warnings[K]>,
): ReturnProblem => ({ severity: 'warning', code, row, message: fillBoth(WARNINGS[code], { ...data, row }) });
