import { type ReactNode, useState } from 'react';
import { Button } from '../../parts/button.tsx';
import { useSay } from '../../words/say.ts';
import { OBSTACLES } from './obstacle-names.ts';

interface FirstOfProps<Item> {
  readonly items: readonly Item[];
  readonly count: number;
  readonly children: (shown: readonly Item[]) => ReactNode;
}

/** Shows the first of many items, and the rest on demand. The button stays, so that the keyboard does not lose its place. */
export function FirstOf<Item>({ items, count, children }: FirstOfProps<Item>) {
  const say = useSay(OBSTACLES);
  const [isWhole, setWhole] = useState(false);
  return (
    <>
      {children(isWhole ? items : items.slice(0, count))}
      {items.length > count && (
        <Button
          look="quiet"
          onClick={() => {
            setWhole(!isWhole);
          }}
        >
          {isWhole ? say('fewer') : say('rest', { count: items.length - count })}
        </Button>
      )}
    </>
  );
}
