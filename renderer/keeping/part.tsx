import { type ReactNode, useId } from 'react';
import { useSay } from '../words/say.ts';
import { WORDS } from './words.ts';

interface PartProps {
  /** How addresses call it, in `part=`. */
  readonly name: string;
  readonly title: string;
  /** That its last change was stored. */
  readonly isKept?: boolean;
  readonly children: ReactNode;
}

/** One part of a record that an address can name. */
export function Part({ name, title, isKept = false, children }: PartProps) {
  const say = useSay(WORDS);
  const id = useId();
  return (
    <section className="section part" data-part={name} tabIndex={-1} aria-labelledby={id}>
      <div className="row">
        <h2 id={id}>{title}</h2>
        <span role="status" className="third small">
          {isKept && say('kept')}
        </span>
      </div>
      {children}
    </section>
  );
}

/** Brings a part of a pane into view, opened, with the focus on it; false where the pane has none of that name. */
export function reachPart(pane: Element | null | undefined, name: string): boolean {
  const part = pane?.querySelector<HTMLElement>(`[data-part~="${CSS.escape(name)}"]`);
  if (part === null || part === undefined) return false;
  if (part instanceof HTMLDetailsElement) part.open = true;
  part.scrollIntoView({ block: 'start' });
  (part.querySelector<HTMLElement>(':scope > summary') ?? part).focus({ preventScroll: true });
  return true;
}
