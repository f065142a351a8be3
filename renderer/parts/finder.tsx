import type { RefObject } from 'react';
import { choose } from '../place.ts';

/** A narrower list that a list offers: its name in the address, its words with how many there are, and that number. */
export interface Narrowing {
  readonly name: string;
  readonly text: string;
  readonly count: number;
}

interface FinderProps {
  readonly label: string;
  readonly hint: string;
  readonly find: string;
  readonly only: string | undefined;
  readonly narrowings: readonly Narrowing[];
  readonly box?: RefObject<HTMLInputElement | null>;
}

/** Looks for words in a list (`find` in the address), or narrows it (`only`) to what is worth seeing to. */
export function Finder({ label, hint, find, only, narrowings, box }: FinderProps) {
  return (
    <div className="finder pad" role="search" aria-label={label}>
      <input
        ref={box}
        type="search"
        className="input"
        aria-label={label}
        placeholder={hint}
        value={find}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => {
          choose({ find: event.target.value });
        }}
      />
      {narrowings.map(
        ({ name, text, count }) =>
          (count > 0 || only === name) && (
            <button
              key={name}
              type="button"
              className="chip"
              aria-pressed={only === name}
              onClick={() => {
                choose({ only: only === name ? undefined : name });
              }}
            >
              {text}
            </button>
          ),
      )}
    </div>
  );
}
