import { type ReactNode, useState } from 'react';
import { sentences } from '../../core/messages/phrase.ts';
import { useSay } from '../words/say.ts';
import { Button } from './button.tsx';

const WORDS = sentences({ more: { zh: '再显示 {count} 项', en: 'Show {count} more' } });

const FIRST = 30;
const STEP = 100;

/** The first of a long list, and the way to more of them; that is null where all are in sight. */
export function useMore<T>(items: readonly T[]): { readonly visible: readonly T[]; readonly more: ReactNode } {
  const say = useSay(WORDS);
  const [shown, setShown] = useState(FIRST);
  const left = Math.min(STEP, items.length - shown);
  const more =
    left <= 0 ? null : (
      <div className="row">
        <Button
          look="quiet"
          onClick={() => {
            setShown(shown + STEP);
          }}
        >
          {say('more', { count: left })}
        </Button>
      </div>
    );
  return { visible: items.slice(0, shown), more };
}
