import { type ReactNode, useState } from 'react';
import { sentences } from '../../core/messages/phrase.ts';
import { useSay } from '../words/say.ts';
import { Button } from './button.tsx';

const WORDS = sentences({
  rest: { zh: '显示其余 {count} 项', en: 'Show the other {count}' },
  fewer: { zh: '收起', en: 'Show fewer' },
});

interface FirstOfProps<Item> {
  readonly items: readonly Item[];
  readonly count: number;
  readonly children: (shown: readonly Item[]) => ReactNode;
}

/** Shows the first of many items, and the rest on demand. The button stays, so that the keyboard does not lose its place. */
export function FirstOf<Item>({ items, count, children }: FirstOfProps<Item>) {
  const say = useSay(WORDS);
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
