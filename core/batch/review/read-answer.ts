// What a client wrote beside a post: its decision, and the day of it.
import type { Decision } from '../../domain/approval.ts';
import { type Day, dayFromNumber, dayOf, daysBetween, partsOfDay } from '../../domain/day.ts';
import { type Instant, chinaDay, startOfChinaDay } from '../../domain/instant.ts';
import { fold, foldName } from '../../sheet/fold.ts';
import type { Cell } from '../../sheet/grid.ts';
import { readDay } from '../../sheet/read-day.ts';

// As people write it who do not choose from the list.
const SPELLINGS: Readonly<Record<Decision, readonly string[]>> = {
  approved: [
    '通过',
    '确认通过',
    '同意',
    '确认',
    '已确认',
    '可以',
    '没问题',
    'ok',
    'okay',
    'yes',
    'approved',
    'approve',
    '√',
    '✓',
    '✔',
  ],
  changes: [
    '需修改',
    '需要修改',
    '修改',
    '要修改',
    '需改',
    '要改',
    '改',
    'needschanges',
    'changes',
    'change',
    'edit',
    'revise',
  ],
  dropped: [
    '不发',
    '不要发',
    '不用发',
    '取消',
    '删除',
    '不通过',
    'donotpost',
    'dontpost',
    'drop',
    'dropped',
    'cancel',
    'no',
  ],
};
const DECISION_BY_SPELLING: ReadonlyMap<string, Decision> = new Map(
  (['approved', 'changes', 'dropped'] as const).flatMap((decision) =>
    SPELLINGS[decision].map((spelling): [string, Decision] => [spelling, decision]),
  ),
);

/** The decision that a cell says; undefined where it says something else or nothing. */
export const readDecision = (text: string): Decision | undefined => DECISION_BY_SPELLING.get(foldName(text));

/** When a decision was taken: its day where that can be read and has come; undefined where it cannot. */
export function readDecisionDay(cell: Cell | undefined, now: Instant): Instant | undefined {
  const today = chinaDay(now);
  const day = cell?.wall === undefined ? dayIn(cell?.text ?? '', today) : dayFromNumber(Math.floor(cell.wall / 86_400));
  if (day === undefined || day > today) return undefined;
  return day === today ? now : startOfChinaDay(day);
}

// Days. What is said to be this far ahead is a day of last year.
const FAR_AHEAD = 183;

/** A day without its year is the one of that name that is nearest: one that is soon to come was not a year ago. */
function dayIn(text: string, today: Day): Day | undefined {
  const [reading] = readDay(fold(text), true, false)?.readings ?? [];
  if (reading === undefined) return undefined;
  const { year, month, day } = reading;
  if (year !== undefined) return dayOf(year, month, day);
  const thisYear = partsOfDay(today).year;
  const near = dayOf(thisYear, month, day);
  const isFar = near === undefined || daysBetween(today, near) > FAR_AHEAD;
  return isFar ? dayOf(thisYear - 1, month, day) : near;
}
