import { choose } from '../../place.ts';
import { useSay } from '../../words/say.ts';
import { WORDS } from './words.ts';

interface FinderProps {
  readonly find: string;
  readonly only: string | undefined;
  readonly counts: Readonly<Record<'onlyFound' | 'onlySet', number>>;
}

/** Looks for rules, and shows only those that find something now, or that somebody adjusted. */
export function Finder({ find, only, counts }: FinderProps) {
  const say = useSay(WORDS);
  return (
    <div className="rule-finder pad" role="search" aria-label={say('find')}>
      <input
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
      {(['onlyFound', 'onlySet'] as const).map(
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
