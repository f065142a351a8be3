import type { NamedStep } from '../../../core/api/checks.ts';
import { useSay } from '../../words/say.ts';
import { FirstOf } from '../../parts/first-of.tsx';
import { OBSTACLES, identityOf, placeOf, useObstacleName } from './obstacle-names.ts';

/** So many steps are listed at first. */
const SHOWN = 5;

/** In which order obstacles are best dealt with, each step with the posts that go out on top of the steps before it. */
export function UnblockingSteps({ steps, year }: { readonly steps: readonly NamedStep[]; readonly year: number }) {
  const say = useSay(OBSTACLES);
  const nameOf = useObstacleName(year);
  if (steps.length === 0) return null;
  return (
    <>
      <h3 id="unblocking-steps">{say('steps')}</h3>
      <FirstOf items={steps} count={SHOWN}>
        {(shown) => (
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
        )}
      </FirstOf>
    </>
  );
}
