import type { PastChange } from '../../../core/api/records.ts';
import { isDay } from '../../../core/domain/day.ts';
import { type Sentence, dayInWords } from '../../../core/messages/phrase.ts';
import { valueAt } from '../../stores/draft.ts';
import { momentInWords } from '../../words/moment.ts';
import { useLanguage, useSay } from '../../words/say.ts';
import { ACCOUNT } from './account-words.ts';

type Key = 'state' | 'entityName' | 'verifiedOn' | 'expiresOn' | 'from' | 'until' | 'evidence';

interface PastOfProps {
  readonly past: readonly PastChange[] | undefined;
  /** The year that is not said. */
  readonly year: number;
  /** Where in the account it lies. */
  readonly path: string;
  readonly keys: readonly Key[];
  readonly states: Readonly<Record<string, Sentence>>;
  /** The state of what nobody has recorded yet. */
  readonly initial: string;
}

/** How a part of an account came to be what it is, the latest first: what turned, when, and by whom. */
export function PastOf({ past, year, path, keys, states, initial }: PastOfProps) {
  const say = useSay(ACCOUNT);
  const language = useLanguage();
  const textAt = (side: PastChange['before'], key: Key): string => {
    const value = side === undefined ? undefined : valueAt(side, `${path}.${key}`);
    if (typeof value === 'string') return value;
    return key === 'state' ? initial : '';
  };
  const inWords = (key: Key, text: string): string => {
    if (text === '') return say('none');
    if (key === 'state') return states[text]?.[language] ?? text;
    return isDay(text) ? dayInWords(text, language, year) : text;
  };
  const turns = (past ?? []).flatMap(({ at, operator, kind, before, after }) => {
    // An account that goes takes nothing back of what was recorded of it.
    if (after === undefined) return [];
    const changes = keys
      .map((key) => ({ key, from: textAt(before, key), to: textAt(after, key) }))
      .filter(({ from, to }) => from !== to)
      .map(({ key, from, to }) => say('change', { label: say(key), from: inWords(key, from), to: inWords(key, to) }));
    if (changes.length === 0) return [];
    const way = kind.endsWith(':undo') ? [say('undone')] : kind.endsWith(':redo') ? [say('redone')] : [];
    const who = operator === '' ? [] : [operator];
    return [[momentInWords(at, language, year), ...who, ...way, changes.join(language === 'zh' ? '；' : '; ')]];
  });
  return (
    <>
      <h3>{say('past')}</h3>
      {turns.length === 0 && past !== undefined && <p className="third">{say('noPast')}</p>}
      <ul className="past">
        {turns.map((told, index) => (
          <li key={index}>{told.join(' · ')}</li>
        ))}
      </ul>
    </>
  );
}
