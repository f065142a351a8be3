// What a person says of single columns, by their header or by their letters.
import type { ColumnMeaning } from './columns.ts';
import { foldName } from './fold.ts';
import { columnLetters } from './header.ts';

/** A column's header, or its letters as the spreadsheet shows them, and what it means. */
export type ColumnChoice = Readonly<Record<string, ColumnMeaning>>;

/** True for a name that may be a column's letters. */
export const isLetters = (name: string): boolean => /^[a-z]{1,3}$/i.test(name.trim());

/** Finds the columns that are meant, of these labels; `missing` are names that no column has. */
export function chosenColumns(
  choice: ColumnChoice,
  labels: readonly string[],
): { readonly said: ReadonlyMap<number, ColumnMeaning>; readonly missing: readonly string[] } {
  const said = new Map<number, ColumnMeaning>();
  const missing: string[] = [];
  for (const [name, meaning] of Object.entries(choice)) {
    const exact = labels.findIndex((label) => label === name.trim());
    const folded = foldName(name);
    const alike = exact >= 0 || folded === '' ? exact : labels.findIndex((label) => foldName(label) === folded);
    const at = alike >= 0 ? alike : labels.findIndex((_, index) => columnLetters(index) === name.trim().toUpperCase());
    if (at < 0) missing.push(name);
    else said.set(at, meaning);
  }
  return { said, missing };
}
