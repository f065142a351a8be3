// What the screens say: tables of sentences in both languages, held against each other by the compiler.
import { useCallback } from 'react';
import type { PlannerError } from '../../core/messages/errors.ts';
import { errorText } from '../../core/messages/errors.ts';
import { type DataFor, type Language, type Placeholder, type Sentence, fill } from '../../core/messages/phrase.ts';
import { useWorkspace } from '../stores/workspace.ts';

type Table = Readonly<Record<string, Sentence>>;

/** Says an entry of a table; its placeholders have to be given, and only those. */
export type Say<T extends Table> = <K extends keyof T>(
  key: K,
  ...data: [Placeholder<T[K]['zh']>] extends [never] ? [] : [DataFor<T[K]>]
) => string;

/** The language of the window. */
export const useLanguage = (): Language => useWorkspace((state) => state.language);

/** Speaks a table in the language of the window. */
export function useSay<T extends Table>(table: T): Say<T> {
  const language = useLanguage();
  return useCallback<Say<T>>(
    (key, ...[data]) => fill(table[key]?.[language] ?? String(key), data ?? {}, language),
    [table, language],
  );
}

/** Says a refusal, with the plain name of the file where its path would tell nobody anything. */
export function useErrorText(): (error: PlannerError, fileName?: string) => string {
  const language = useLanguage();
  return useCallback(
    (error, fileName) => {
      const text = errorText(error)[language];
      return fileName === undefined || error.file === undefined ? text : text.replaceAll(error.file, fileName);
    },
    [language],
  );
}
