import { type Screen, addressOf, usePlace } from '../../place.ts';
import { useWorkspace } from '../../stores/workspace.ts';
import { useSay } from '../../words/say.ts';
import { WORDS } from './words.ts';

const GROUPS: readonly (readonly [title: 'records' | 'inOut' | 'basis' | undefined, screens: readonly Screen[]])[] = [
  [undefined, ['today', 'posts']],
  ['records', ['clients', 'whitelist']],
  ['inOut', ['import', 'export', 'stop']],
  ['basis', ['rules', 'settings']],
];

/** The screens, one below the other. */
export function Rail() {
  const say = useSay(WORDS);
  const { screen } = usePlace();
  const held = useWorkspace((state) => state.brief?.verdicts.held ?? 0);
  return (
    <nav className="rail" aria-label={say('screens')}>
      {GROUPS.map(([title, screens]) => (
        <div key={screens[0]} className="group">
          {title !== undefined && <span className="title">{say(title)}</span>}
          {screens.map((name) => (
            <a key={name} href={addressOf(name)} aria-current={name === screen ? 'page' : undefined}>
              <span>{say(name)}</span>
              {name === 'posts' && held > 0 && (
                <b>
                  <span aria-hidden="true">{held}</span>
                  <span className="unseen">{say('held', { count: held })}</span>
                </b>
              )}
            </a>
          ))}
        </div>
      ))}
    </nav>
  );
}
