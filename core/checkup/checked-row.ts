// What a check-up says of one row: its verdict, and sentence by sentence what is the matter and what to do.
import type { Finding, Severity, Verdict } from '../domain/finding.ts';
import { type Instant, chinaDay } from '../domain/instant.ts';
import { partsOfDay } from '../domain/day.ts';
import { type Datum, type Language, type Sentence, fill, sentences } from '../messages/phrase.ts';
import { ruleMetas } from '../rules/registry.ts';
import type { SheetProblem } from '../sheet/sheet-problems.ts';
import { adviceOn } from './advice.ts';
import { NAMELESS } from './stand-ins.ts';
import type { Unknown } from './unknowns.ts';

/** One thing about a row; `id` is a rule, the code of a sheet's problem, or what is unknown. */
export interface RowFinding {
  readonly from: 'rule' | 'sheet' | 'unknown';
  readonly id: string;
  readonly severity: Severity;
  readonly text: Sentence;
  readonly advice: Sentence;
}

/** `unchecked`: the row could not be read as a post, and its findings say why. */
export type RowVerdict = Verdict | 'unchecked';

/** A row with its answer, the gravest finding first. */
export interface CheckedRow {
  /** As the spreadsheet numbers it. */
  readonly row: number;
  readonly verdict: RowVerdict;
  readonly findings: readonly RowFinding[];
}

const ADVICE = sentences({
  error: { zh: '改好这一格，再体检一次。', en: 'Correct the cell and check the sheet again.' },
  warning: { zh: '核对这一格；没错就不用改。', en: 'Look at the cell; if it is right, leave it.' },
  elsewhere: {
    zh: '不用改；要在微博发的，把平台写成微博。',
    en: 'Leave it, or write Weibo where it is meant for Weibo.',
  },
});

// These tell an import what became of a cell; nothing about the post itself is amiss.
const OF_IMPORTS: ReadonlySet<string> = new Set([
  'account-from-title',
  'campaign-unknown',
  'column-as-note',
  'formula-value',
  'row-hidden-taken',
  'time-open',
]);

// Said, but no reason to look twice at a post.
const QUIET: ReadonlySet<string> = new Set(['picture-left-out', 'picture-on-web', 'platform-row', 'text-merged']);

/** Whether a check-up says the problem at its row. */
export const isOfRow = ({ code }: SheetProblem): boolean => !OF_IMPORTS.has(code);

/** A problem of the sheet as something about its row. */
export const findingOfProblem = ({ code, severity, message }: SheetProblem): RowFinding => ({
  from: 'sheet',
  id: code,
  severity: QUIET.has(code) ? 'info' : severity,
  text: message,
  advice: ADVICE[code === 'platform-row' ? 'elsewhere' : severity],
});

/** What is not known, as something about a row. */
export const findingOfUnknown = ({ topic, text, advice }: Unknown): RowFinding => ({
  from: 'unknown',
  id: topic,
  severity: 'warning',
  text,
  advice,
});

/** A rule's finding as something about a row; `rowOf` tells in words which row a post is that the sentence names by its id. */
export function findingOfRule(
  { rule, message, severity, data }: Finding,
  rowOf: (id: string) => Sentence | undefined,
  now: Instant,
): RowFinding {
  const sentence = ruleMetas.get(rule)?.messages[message];
  if (sentence === undefined) throw new Error(`${rule} has no message ${message}`);
  const { year } = partsOfDay(chinaDay(now));
  const said = (language: Language): string => {
    const unnamed = (name: string): string => (name === 'client' ? NO_CLIENT[language] : NAMELESS);
    const named = Object.fromEntries(
      Object.entries(data).map(([name, datum]): [string, Datum] => [
        name,
        typeof datum === 'string' ? (rowOf(datum)?.[language] ?? (datum === NAMELESS ? unnamed(name) : datum)) : datum,
      ]),
    );
    return fill(sentence[language], named, language, year).replaceAll(`@${NAMELESS}`, NO_ACCOUNT[language]);
  };
  return {
    from: 'rule',
    id: rule,
    severity,
    text: { zh: said('zh'), en: said('en') },
    advice: adviceOn(rule, message),
  };
}

// A row that names neither is spoken of all the same.
const NO_ACCOUNT: Sentence = { zh: '这个账号', en: 'this account' };
const NO_CLIENT: Sentence = { zh: '客户', en: 'the client' };

const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** The row's answer. `isRead` is false where no post could be made of it. */
export function checkedRow(row: number, isRead: boolean, findings: readonly RowFinding[]): CheckedRow {
  const sorted = [...findings].sort((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity]);
  const gravest = sorted[0]?.severity;
  const verdict = gravest === 'error' ? 'held' : gravest === 'warning' ? 'warned' : 'cleared';
  return { row, verdict: isRead ? verdict : 'unchecked', findings: sorted };
}
