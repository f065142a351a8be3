import type { Finding } from '../domain/finding.ts';
import type { Instant } from '../domain/instant.ts';
import type { Post } from '../domain/post.ts';
import type { Language, Sentence } from '../messages/phrase.ts';
import { hasHan } from '../sheet/fold.ts';
import type { SheetProblem } from '../sheet/sheet-problems.ts';
import type { SheetReading } from '../sheet/sheet-reading.ts';
import {
  type CheckedRow,
  type RowFinding,
  type RowVerdict,
  checkedRow,
  findingOfProblem,
  findingOfRule,
  findingOfUnknown,
  isOfRow,
} from './checked-row.ts';
import type { ReadSchedules } from './read-schedules.ts';
import { NAMELESS } from './stand-ins.ts';
import { partUnknowns } from './unknowns.ts';

/** A row as the post that was judged, with what the rules say of it. */
export interface JudgedRow {
  readonly sheet: string;
  readonly row: number;
  readonly post: Post;
  readonly findings: readonly Finding[];
}

export type CheckTotals = Readonly<Record<RowVerdict, number>>;

/** A schedule with the answer for each of its rows. */
export interface CheckedSheet {
  readonly sheet: string;
  /** As the spreadsheet numbers it; 0 where the file has none. */
  readonly headerRow: number;
  /** The language of its headers. */
  readonly language: Language;
  readonly read: number;
  readonly skipped: number;
  readonly totals: CheckTotals;
  /** What is to be said of the sheet as a whole. */
  readonly problems: readonly SheetProblem[];
  readonly rows: readonly CheckedRow[];
}

/** The answers for every row of the schedules. */
export function checkRows(
  { sheets, question, strangers }: ReadSchedules,
  judged: readonly JudgedRow[],
  now: Instant,
): readonly CheckedSheet[] {
  const names = new Map<string, string>([
    ...question.accounts.map(({ id, nickname }) => [id, nickname] as const),
    ...question.clients.map(({ id, name }) => [id, name] as const),
  ]);
  const nameOf = (id: string): string => (names.get(id) ?? NAMELESS).replace(NAMELESS, '');
  const places = new Map<string, JudgedRow>(judged.map((one) => [one.post.id, one]));
  return sheets.map((reading) => {
    const { sheet, headerRow, read, skipped } = reading;
    const rowOf = (id: string): Sentence | undefined => {
      const place = places.get(id);
      return place && rowInWords(place.row, place.sheet === sheet ? undefined : place.sheet);
    };
    const found = new Map<number, RowFinding[]>();
    const posts = new Map<number, JudgedRow>();
    for (const one of judged) {
      if (one.sheet !== sheet) continue;
      const { post, row } = one;
      posts.set(row, one);
      const parted = partUnknowns(
        post,
        one.findings.filter(({ waived }) => waived === undefined),
        { account: nameOf(post.accountId), client: nameOf(post.clientId) },
        strangers,
      );
      // A row of a month grid holds the posts of a week.
      found.set(row, [
        ...(found.get(row) ?? []),
        ...parted.known.map((finding) => findingOfRule(finding, rowOf, now)),
        ...parted.unknown.map(findingOfUnknown),
      ]);
    }
    const problems: SheetProblem[] = [];
    for (const problem of reading.problems) {
      if (problem.row <= headerRow) problems.push(problem);
      else if (isOfRow(problem)) {
        const known = found.get(problem.row);
        if (known === undefined) found.set(problem.row, [findingOfProblem(problem)]);
        else known.push(findingOfProblem(problem));
      }
    }
    const rows = [...found.entries()]
      .sort(([a], [b]) => a - b)
      .map(([row, findings]) => checkedRow(row, posts.has(row), findings));
    return { sheet, headerRow, language: languageOf(reading), read, skipped, totals: totalsOf(rows), problems, rows };
  });
}

const rowInWords = (row: number, sheet: string | undefined): Sentence =>
  sheet === undefined
    ? { zh: `第 ${row} 行`, en: `row ${row}` }
    : { zh: `「${sheet}」第 ${row} 行`, en: `row ${row} of "${sheet}"` };

function totalsOf(rows: readonly CheckedRow[]): CheckTotals {
  const totals = { cleared: 0, warned: 0, held: 0, unchecked: 0 };
  for (const { verdict } of rows) totals[verdict] += 1;
  return totals;
}

function languageOf({ headerRow, mapping, rows }: SheetReading): Language {
  const texts = headerRow === 0 ? rows.map(({ draft }) => draft.text) : Object.values(mapping);
  return texts.filter(hasHan).length * 2 >= texts.length ? 'zh' : 'en';
}
