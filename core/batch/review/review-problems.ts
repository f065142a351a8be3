import { type DataFor, type Sentence, fillBoth, sentences } from '../../messages/phrase.ts';

// An error keeps what its row says out; the other rows are not touched by it.
const ERRORS = sentences({
  'decision-unread': {
    zh: '第 {row} 行确认结果写的是「{value}」，应为 通过、需修改 或 不发。',
    en: 'Row {row} gives the decision "{value}"; expected Approved, Needs changes or Do not post.',
  },
  'decision-missing': {
    zh: '第 {row} 行写了修改意见「{value}」，没有选确认结果。请问清楚是通过还是需修改。',
    en: 'Row {row} comments "{value}" without a decision. Please ask whether it is approved or needs changes.',
  },
  'comment-missing': {
    zh: '第 {row} 行选了需修改，没有写改什么，文案也没有动。请问清楚要改哪里。',
    en: 'Row {row} needs changes without saying which, and its copy is as it was. Please ask what to change.',
  },
  'post-unknown': {
    zh: '第 {row} 行的博文（{value}）已不在工作区。',
    en: 'The post of row {row} ({value}) is no longer in the workspace.',
  },
  'finding-fixed': {
    zh: '第 {row} 行写了可以用，但检查项 {value} 的错误不能人工放行。',
    en: 'Row {row} says that it may be used, but an error of the rule {value} cannot be waived.',
  },
  'decided-twice': {
    zh: '第 {row} 行和第 {value} 行是同一条博文，写的却不一样。请只留一行。',
    en: 'Rows {row} and {value} are the same post and say different things. Please keep one of them.',
  },
});

const WARNINGS = sentences({
  'row-added': {
    zh: '第 {row} 行「{value}」是后来加的，不是送出去的博文，没有读。',
    en: 'Row {row}, "{value}", was added; it is no post that was sent and was not read.',
  },
  'day-unread': {
    zh: '第 {row} 行的确认日期「{value}」读不懂或还没到，按读入的时间记。',
    en: 'Row {row} gives the date "{value}", which cannot be read or is still to come; it is recorded as of now.',
  },
});

type Codes = typeof ERRORS & typeof WARNINGS;

/** What is the matter with a row of a review workbook; an error keeps what it says out. */
export interface ReviewProblem {
  readonly severity: 'error' | 'warning';
  /** As the spreadsheet numbers it. */
  readonly row: number;
  readonly code: keyof Codes;
  readonly value: string;
  readonly message: Sentence;
}

/** A problem with its sentences. */
export function reviewProblem(code: keyof Codes, row: number, value: string): ReviewProblem {
  const severity = Object.hasOwn(ERRORS, code) ? 'error' : 'warning';
  const data: DataFor<(typeof ERRORS)['decision-unread']> = { row, value };
  return { severity, row, code, value, message: fillBoth({ ...ERRORS, ...WARNINGS }[code], data) };
}
