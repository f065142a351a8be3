import { useState } from 'react';
import type { Act, RecordList } from '../../../core/api/records.ts';
import type { Problem } from '../../../core/domain/problem.ts';
import { errorText } from '../../../core/messages/errors.ts';
import { problemText } from '../../../core/messages/problems.ts';
import { useLedger } from '../../stores/ledger.ts';
import { useNotices } from '../../stores/notices.ts';
import { useLanguage } from '../../words/say.ts';
import { turnedText } from '../../words/turned.ts';
import { WORDS } from './words.ts';

/** What stands in the fields of one record: what was typed, else what is stored. */
export interface Draft {
  readonly valueOf: (path: string) => string;
  readonly wrongOf: (path: string) => string | undefined;
  readonly type: (path: string, value: unknown) => void;
  /** Saves what was typed; a choice is saved as it is made. */
  readonly save: (changes?: Readonly<Record<string, unknown>>) => void;
}

type Plain = Readonly<Record<string, unknown>>;

/** Reads a value by a path such as `verification.state`. */
const at = (record: Plain, path: string): unknown =>
  path.split('.').reduce<unknown>((value, key) => (value as Plain | undefined)?.[key], record);

/** Puts a value at a path; an empty text stands for none. */
function put(record: Plain, path: string, value: unknown): Plain {
  const [key = '', ...rest] = path.split('.');
  if (rest.length > 0)
    return { ...record, [key]: put((record[key] as Plain | undefined) ?? {}, rest.join('.'), value) };
  return { ...record, [key]: value === '' ? null : value };
}

/** The fields of a record, which are saved as they are left; what cannot be taken stays where it was typed. */
export function useDraft(list: RecordList, record: Plain & { readonly id: string }, act: Act): Draft {
  const { save } = useLedger();
  const tell = useNotices((state) => state.tell);
  const language = useLanguage();
  const [typed, setTyped] = useState<Plain>({});
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const send = async (fields: Plain) => {
    if (Object.keys(fields).length === 0) return;
    const whole = Object.entries(fields).reduce<Plain>((made, [path, value]) => put(made, path, value), record);
    const result = await save(act, { [list]: [whole] });
    if (!result.ok) {
      tell({ tone: 'refused', text: errorText(result.error) });
    } else if (!result.value.taken) {
      setProblems(result.value.problems);
    } else {
      const { freed, held } = result.value.turned;
      setTyped({});
      setProblems([]);
      if (freed.length + held.length === 0) return;
      const also = turnedText(result.value.turned);
      tell({
        text: { zh: WORDS.saved.zh + also.zh, en: `${WORDS.saved.en} ${also.en}` },
        posts: [...freed, ...held],
        canUndo: true,
      });
    }
  };
  return {
    valueOf: (path) => {
      const value = Object.hasOwn(typed, path) ? typed[path] : at(record, path);
      return Array.isArray(value) ? value.join('、') : typeof value === 'string' ? value : '';
    },
    wrongOf: (path) => {
      const problem = problems.find((one) => one.path === `${list}[0].${path}`);
      return problem === undefined ? undefined : problemText(problem)[language];
    },
    type: (path, value) => {
      setTyped((known) => ({ ...known, [path]: value }));
    },
    save: (changes = {}) => {
      const fields = { ...typed, ...changes };
      setTyped(fields);
      void send(fields);
    },
  };
}
