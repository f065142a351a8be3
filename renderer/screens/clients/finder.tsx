import type { RefObject } from 'react';
import type { Account } from '../../../core/domain/account.ts';
import type { Day } from '../../../core/domain/day.ts';
import { choose } from '../../place.ts';
import { useSay } from '../../words/say.ts';
import { isDue, isUnverified } from './marks.ts';
import { WORDS } from './words.ts';

interface FinderProps {
  readonly accounts: readonly Account[];
  readonly find: string;
  readonly only: string | undefined;
  readonly today: Day;
  readonly box: RefObject<HTMLInputElement | null>;
}

/** Looks for clients and accounts, and shows only those that need somebody. */
export function Finder({ accounts, find, only, today, box }: FinderProps) {
  const say = useSay(WORDS);
  const counts = {
    due: accounts.filter((account) => isDue(account, today)).length,
    unverified: accounts.filter((account) => isUnverified(account, today)).length,
  };
  return (
    <div className="finder pad" role="search" aria-label={say('find')}>
      <input
        ref={box}
        type="search"
        className="input"
        aria-label={say('find')}
        placeholder={say('findHint')}
        value={find}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => {
          choose({ find: event.target.value });
        }}
      />
      {(['due', 'unverified'] as const).map(
        (name) =>
          (counts[name] > 0 || only === name) && (
            <button
              key={name}
              type="button"
              className="chip"
              aria-pressed={only === name}
              onClick={() => {
                choose({ only: only === name ? undefined : name });
              }}
            >
              {say(name, { count: counts[name] })}
            </button>
          ),
      )}
    </div>
  );
}
