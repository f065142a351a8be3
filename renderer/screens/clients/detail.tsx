import { type ReactNode, useEffect, useRef } from 'react';
import { reachPart } from '../../keeping/part.tsx';
import { Button } from '../../parts/button.tsx';
import { choose, usePlace } from '../../place.ts';
import { useSay } from '../../words/say.ts';
import { WORDS } from './words.ts';

/** Leaves the record that is open. The list shows what it showed. */
export const closeDetail = (): void => {
  choose({ client: undefined, account: undefined, fresh: undefined, part: undefined });
};

/** The pane of one record. It takes the focus, or the part does that the address names. */
export function Detail({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const say = useSay(WORDS);
  const part = usePlace().chosen['part'];
  const pane = useRef<HTMLElement>(null);
  useEffect(() => {
    if (part !== undefined && reachPart(pane.current, part)) return;
    const first = pane.current?.querySelector<HTMLElement>('.fresh input');
    (first ?? pane.current)?.focus({ preventScroll: true });
    if (pane.current !== null) pane.current.scrollTop = 0;
  }, [part]);
  return (
    <aside className="detail stack" ref={pane} tabIndex={-1} aria-label={label}>
      <div className="row">
        <span className="back">
          <Button look="quiet" onClick={closeDetail}>
            {say('back')}
          </Button>
        </span>
        <h1 className="grow">{label}</h1>
        <Button look="quiet" onClick={closeDetail}>
          {say('close')}
        </Button>
      </div>
      {children}
    </aside>
  );
}

/** The way to each part of a record. */
export function PartLinks({ parts }: { readonly parts: readonly { readonly name: string; readonly text: string }[] }) {
  const say = useSay(WORDS);
  return (
    <nav className="parts" aria-label={say('parts')}>
      {parts.map(({ name, text }) => (
        <button
          key={name}
          type="button"
          className="button quiet"
          onClick={(event) => {
            reachPart(event.currentTarget.closest('.detail'), name);
          }}
        >
          {text}
        </button>
      ))}
    </nav>
  );
}
