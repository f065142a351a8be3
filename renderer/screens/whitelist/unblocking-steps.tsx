import { useState } from 'react';
import type { NamedStep } from '../../../core/api.ts';
import { Button } from '../../parts/button.tsx';
import { useSay } from '../../words/say.ts';
import { OBSTACLES, identityOf, placeOf, useObstacleName } from './obstacle-names.ts';

/** So many steps are listed at first. */
const SHOWN = 5;

/** In which order obstacles are best dealt with, each step with the posts that go out on top of the steps before it. */
export function UnblockingSteps({ steps, year }: { readonly steps: readonly NamedStep[]; readonly year: number }) {
  const say = useSay(OBSTACLES);
  const nameOf = useObstacleName(year);
  const [isWhole, setWhole] = useState(false);
  if (steps.length === 0) return null;
  const shown = isWhole ? steps : steps.slice(0, SHOWN);
  const left = steps.length - shown.length;
  return (
    <>
      <h3 id="unblocking-steps">{say('steps')}</h3>
      <ol className="steps" aria-labelledby="unblocking-steps">
        {shown.map(({ obstacles, frees }, index) => (
          <li key={obstacles.map(identityOf).join()}>
            <span className="third">{say('step', { step: index + 1 })}</span>
            <span>
              {obstacles.map((obstacle) => (
                <a key={identityOf(obstacle)} href={placeOf(obstacle)}>
                  {nameOf(obstacle)}
                </a>
              ))}
            </span>
            <span>{say('more', { count: frees.length })}</span>
          </li>
        ))}
      </ol>
      {left > 0 && (
        <Button
          look="quiet"
          onClick={() => {
            setWhole(true);
          }}
        >
          {say('rest', { count: left })}
        </Button>
      )}
    </>
  );
}
