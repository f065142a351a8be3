import { useEffect } from 'react';
import type { NamedObstacle } from '../../../core/api/checks.ts';
import type { RankedObstacle } from '../../../core/rules/judging/unblock.ts';
import { useObstacles } from '../../stores/obstacles.ts';
import { useWorkspace } from '../../stores/workspace.ts';
import { yearInChina } from '../../words/moment.ts';
import { useErrorText, useSay } from '../../words/say.ts';
import { FirstOf } from '../../parts/first-of.tsx';
import { OBSTACLES, identityOf, placeOf, useObstacleName } from './obstacle-names.ts';
import './unblocking.css';
import { UnblockingSteps } from './unblocking-steps.tsx';

/** So many obstacles are listed at first. */
const SHOWN = 6;

/** What stands in the way of held posts, the obstacle that frees most first, and the steps; nothing where no post is held. */
export function Unblocking() {
  const say = useSay(OBSTACLES);
  const tell = useErrorText();
  const { ranking, failure, load } = useObstacles();
  const brief = useWorkspace((state) => state.brief);
  useEffect(() => {
    void load();
  }, [brief, load]);
  if (failure !== undefined && ranking === undefined) return <p className="callout warned">{tell(failure)}</p>;
  if (ranking === undefined || ranking.held === 0) return null;
  const { obstacles, steps, held, asOf } = ranking;
  const year = yearInChina(asOf);
  const most = Math.max(1, obstacles[0]?.frees.length ?? 0);
  return (
    <section className="unblocking" aria-labelledby="unblocking">
      <h2 id="unblocking">{say('title')}</h2>
      {obstacles.length === 0 && <p className="second">{say('own', { count: held })}</p>}
      <FirstOf items={obstacles} count={SHOWN}>
        {(shown) => (
          <ol>
            {shown.map((obstacle) => (
              <Line key={identityOf(obstacle)} obstacle={obstacle} most={most} year={year} />
            ))}
          </ol>
        )}
      </FirstOf>
      <UnblockingSteps steps={steps} year={year} />
    </section>
  );
}

interface LineProps {
  readonly obstacle: NamedObstacle<RankedObstacle>;
  readonly most: number;
  readonly year: number;
}

function Line({ obstacle, most, year }: LineProps) {
  const say = useSay(OBSTACLES);
  const name = useObstacleName(year)(obstacle);
  const count = obstacle.frees.length;
  return (
    <li>
      <span>{name}</span>
      <span className="bar" aria-hidden="true">
        <span style={{ width: `${(count / most) * 100}%` }} />
      </span>
      <span className={count === 0 ? 'third' : undefined}>
        {count === 0 ? say('notAlone') : say('frees', { count })}
      </span>
      <a className="button quiet" href={placeOf(obstacle)} aria-label={say('goTo', { what: name })}>
        {say('go')}
      </a>
    </li>
  );
}
