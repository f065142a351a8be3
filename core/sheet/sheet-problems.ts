import type { Fix } from '../domain/finding.ts';
import { shown } from '../domain/problem.ts';
import { type Datum, type DataFor, type Language, type Sentence, fill } from '../messages/phrase.ts';
import { ERRORS, WARNINGS } from './problem-sentences.ts';

type ErrorTable = typeof ERRORS;
type WarningTable = typeof WARNINGS;
type Table = ErrorTable & WarningTable;

export type SheetProblemCode = keyof Table;

/** Every code that a problem of a sheet can have. */
export const SHEET_PROBLEM_CODES: readonly string[] = [...Object.keys(ERRORS), ...Object.keys(WARNINGS)];

/** One thing about one cell or row that a person should see; an `error` keeps the row out, a `warning` marks it. */
export interface SheetProblem {
  readonly severity: 'error' | 'warning';
  /** As the spreadsheet numbers it; a CSV's header is record 1. */
  readonly row: number;
  /** In a month grid the cell of the post, such as C7. */
  readonly cell?: string;
  /** The header's text; empty where the row as a whole is meant. */
  readonly column: string;
  readonly code: SheetProblemCode;
  /** What was read. */
  readonly value: string;
  readonly message: Sentence;
  readonly fix?: Fix;
}

export interface SheetPlace {
  readonly row: number;
  readonly column: string;
  readonly value: string;
}

// A day or a list of days is written differently in each language, so a datum may be a sentence itself.
type DataOf<K extends SheetProblemCode> = Readonly<
  Record<Exclude<keyof DataFor<Table[K]>, keyof SheetPlace>, Datum | Sentence>
>;

const inLanguage = (data: Readonly<Record<string, Datum | Sentence>>, language: Language): Record<string, Datum> =>
  Object.fromEntries(
    Object.entries(data).map(([name, datum]) => [name, typeof datum === 'object' ? datum[language] : datum]),
  );

/** Makes the problem with its sentences; `data` fills what the place does not. */
export function sheetProblem<K extends SheetProblemCode>(
  code: K,
  place: SheetPlace,
  data: DataOf<K>,
  fix?: Fix,
): SheetProblem {
  const severity = Object.hasOwn(ERRORS, code) ? 'error' : 'warning';
  const table: Readonly<Record<string, Sentence>> = severity === 'error' ? ERRORS : WARNINGS;
  const sentence = table[code];
  if (sentence === undefined) throw new Error(`no sentence for ${code}`);
  const all = { ...data, row: place.row, column: shown(place.column), value: shown(place.value) };
  const told = (language: Language): string => fill(sentence[language], inLanguage(all, language), language);
  const message = { zh: told('zh'), en: told('en') };
  return { severity, ...place, code, message, ...(fix === undefined ? {} : { fix }) };
}
