import type { SubmitEvent } from 'react';
import type { z } from 'zod';
import { parseWith } from '../../core/domain/problem.ts';
import type { Sentence } from '../../core/messages/phrase.ts';
import { wrongOf } from '../stores/draft.ts';
import { useTypedTexts } from '../stores/typed.ts';

/** A form that makes something: its texts, and what is wrong with them once somebody asked for it to be made. */
export interface FreshForm<K extends string> {
  readonly textOf: (name: K) => string;
  readonly type: (name: K) => (text: string) => void;
  readonly isAsked: boolean;
  /** Sends the form: where something is wrong it says so, else makes its thing and, once that is made, is empty again. */
  readonly send: (event: SubmitEvent<HTMLFormElement>, isWrong: boolean, make: () => Promise<boolean>) => void;
}

/** The texts of a form that has made nothing yet: they are still there when one comes back to it. */
export function useTyped<K extends string>(form: string, initial: Readonly<Record<K, string>>): FreshForm<K> {
  const { texts, type, forget } = useTypedTexts();
  const send = async (element: HTMLFormElement, isWrong: boolean, make: () => Promise<boolean>) => {
    type(`${form}//asked`, 'yes');
    if (isWrong || !(await make())) return;
    forget(`${form}/`);
    // Whoever went elsewhere meanwhile is not called back.
    if (element.contains(document.activeElement)) element.querySelector('input')?.focus();
  };
  return {
    textOf: (name) => texts[`${form}/${name}`] ?? initial[name],
    type: (name) => (text) => {
      type(`${form}/${name}`, text);
    },
    isAsked: texts[`${form}//asked`] !== undefined,
    send: (event, isWrong, make) => {
      event.preventDefault();
      void send(event.currentTarget, isWrong, make);
    },
  };
}

/** What keeps an object from being taken, by field; an empty text counts as none. */
export function wrongIn(
  schema: z.ZodType,
  value: Readonly<Record<string, string>>,
): Readonly<Record<string, Sentence>> {
  const given = Object.entries(value).map(([key, text]) => [key, text === '' ? null : text]);
  const read = parseWith(schema, Object.fromEntries(given), '');
  return read.ok ? {} : wrongOf(read.error);
}
