// Numbers of approved advertisements: what they approve, and the last day on which they hold.
import { type Result, fail, ok } from '../result.ts';
import { type Day, addDays, dayOf } from './day.ts';
import type { Span } from './finding.ts';
import { UNSEEN, foldOf } from './fold.ts';
import { PROVINCES } from './province.ts';

export type ApprovalKind =
  'medical-service' | 'drug' | 'device' | 'health-food' | 'fsmp' | 'veterinary-drug' | 'pesticide';

export interface ApprovalNumber {
  readonly kind: ApprovalKind;
  /** The last day on which it holds; absent where the number does not say. */
  readonly expiresOn?: Day;
}

/** `form`: it begins like such a number and goes on like none. `date`: the day in it is none. */
export type ApprovalFlaw = 'form' | 'date';

/** One of these stands in every approval number. */
export const APPROVAL_SIGNS = ['广审', '医广'];

const OPEN = '[(\\[【〔「]?';
const CLOSE = '[)\\]】〕」]?';
const DASH = '[-‐-―−]?';
const MEDIUM = `${OPEN}[视声文]${CLOSE}`;
const END = '(?!\\d)号?';

interface Form {
  readonly pattern: RegExp;
  /** The kind, and the day; null where the number's day is none. */
  readonly read: (groups: readonly string[]) => ApprovalNumber | null;
}

const KINDS: Readonly<Record<string, ApprovalKind>> = {
  药: 'drug',
  械: 'device',
  医械: 'device',
  食健: 'health-food',
  健: 'health-food',
  食特: 'fsmp',
};

const until = (kind: ApprovalKind, expiresOn: Day | undefined): ApprovalNumber | null =>
  expiresOn === undefined ? null : { kind, expiresOn };

/** The last day of a month in the year after it was named. */
function yearAfterMonth(year: number, month: number): Day | undefined {
  const next = month === 12 ? dayOf(year + 2, 1, 1) : dayOf(year + 1, month + 1, 1);
  return dayOf(year, month, 1) && next && addDays(next, -1);
}

// Sources: Order 21 of 2019 art. 18 and one footer of 2026 for the form since 2020-03-01; footers for the others (weibo-facts 5.5).
const FORMS: readonly Form[] = [
  {
    pattern: new RegExp(`[${PROVINCES}](药|械|食健|食特)广审${MEDIUM}第?(\\d{2})(\\d{2})(\\d{2})${DASH}\\d{5}${END}`),
    read: ([kind = '', year, month, day]) =>
      until(KINDS[kind] ?? 'drug', dayOf(2000 + Number(year), Number(month), Number(day))),
  },
  {
    pattern: new RegExp(`[${PROVINCES}](药|医械|械|食健|健)广审${MEDIUM}第?(\\d{4})(\\d{2})\\d{4}${END}`),
    read: ([kind = '', year, month]) => until(KINDS[kind] ?? 'drug', yearAfterMonth(Number(year), Number(month))),
  },
  {
    pattern: new RegExp(`[${PROVINCES}国]?兽药广审${MEDIUM}第?(\\d{2})(\\d{2})\\d{3}${END}`),
    read: ([year, month]) => until('veterinary-drug', yearAfterMonth(2000 + Number(year), Number(month))),
  },
  {
    pattern: new RegExp(`[${PROVINCES}国]?农药广审${MEDIUM}第?\\d{6,10}${END}`),
    read: () => ({ kind: 'pesticide' }),
  },
  {
    pattern: new RegExp(
      `${OPEN}\\p{Script=Han}{0,4}${CLOSE}医广${OPEN}(20\\d{2})${CLOSE}第?(\\d{2})${DASH}(\\d{2})(?:${DASH}[a-z]?\\d{1,15}){1,3}号?`,
      'u',
    ),
    read: ([year, month, day]) => until('medical-service', yearAfterDay(Number(year), Number(month), Number(day))),
  },
];

const yearAfterDay = (year: number, month: number, day: number): Day | undefined =>
  dayOf(year, month, day) && (dayOf(year + 1, month, day) ?? dayOf(year + 1, month, day - 1));

/** What goes on like a number after its sign; 推广审核 and 中医广场 do not. */
const LOOKS_LIKE_ONE = /^(?:[(\[【〔「]?[视声文][)\]】〕」]?第?[\dx×*]|[(\[【〔「]?20\d\d[)\]】〕」]?第|第\d)/;

/** A number where it stands, in UTF-16 units of the text as it was written. */
export interface FoundApproval extends Span {
  readonly reading: Result<ApprovalNumber, ApprovalFlaw>;
}

const BEFORE = 16;
const AFTER = 64;

/** The number around a sign that was found in a text; undefined where the sign belongs to other words. */
export function approvalAt(text: string, sign: Span): FoundApproval | undefined {
  const { folded, places } = foldedPart(text, Math.max(0, sign.start - BEFORE), sign.end + AFTER);
  const at = places.indexOf(sign.start);
  const span = (start: number, length: number): Span => ({
    start: places[start] ?? sign.start,
    end: (places[start + length - 1] ?? sign.end - 1) + 1,
  });
  for (const { pattern, read } of FORMS) {
    const match = pattern.exec(folded);
    if (match === null || at < match.index || at >= match.index + match[0].length) continue;
    const number = read(match.slice(1));
    return { ...span(match.index, match[0].length), reading: number === null ? fail('date') : ok(number) };
  }
  const rest = folded.slice(at + 2);
  if (!LOOKS_LIKE_ONE.test(rest)) return undefined;
  const length = 2 + (/^[()[\]【】〔〕「」视声文第号\da-z×*‐-―−-]*/.exec(rest)?.[0].length ?? 0);
  return { ...span(at, length), reading: fail('form') };
}

/** Reads one number that stands for itself. */
export function parseApprovalNumber(text: string): Result<ApprovalNumber, ApprovalFlaw> {
  for (const word of APPROVAL_SIGNS) {
    const start = text.indexOf(word);
    const found = start < 0 ? undefined : approvalAt(text, { start, end: start + word.length });
    if (found !== undefined) return found.reading;
  }
  return fail('form');
}

/** A stretch of a text as it is read, with where each of its units stands. */
function foldedPart(text: string, start: number, end: number): { folded: string; places: number[] } {
  const places: number[] = [];
  let folded = '';
  for (let index = start; index < Math.min(end, text.length); index++) {
    const unit = foldOf(text.charCodeAt(index));
    if (unit === UNSEEN) continue;
    places.push(index);
    folded += String.fromCharCode(unit);
  }
  return { folded, places };
}
