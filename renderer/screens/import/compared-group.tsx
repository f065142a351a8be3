import type { ComparedObject, Comparison } from '../../../core/api/hand-over.ts';
import { Button } from '../../parts/button.tsx';
import { useMore } from '../../parts/use-more.tsx';
import { allOrNone } from '../../stores/chosen-sides.ts';
import { useImporting } from '../../stores/importing.ts';
import { useSay } from '../../words/say.ts';
import { Compared } from './compared-object.tsx';
import { COMPARISON, LISTS } from './comparison-words.ts';

interface GroupProps {
  readonly standing: ComparedObject['standing'];
  readonly objects: readonly ComparedObject[];
  readonly names: Comparison['names'];
}

/** The objects of one standing; of many the first ones, and more on demand. */
export function ComparedGroup({ standing, objects, names }: GroupProps) {
  const say = useSay(COMPARISON);
  const { visible, more } = useMore(objects);
  const choose = useImporting((state) => state.choose);
  if (objects.length === 0) return null;
  return (
    <section className="section" aria-label={say(standing)}>
      <h2>
        {say(standing)} · {objects.length}
      </h2>
      <div className="row">
        <p className="second grow">{say(`${standing}What`)}</p>
        {standing !== 'new' && objects.length > 1 && (
          <>
            <Button
              onClick={() => {
                choose(allOrNone(objects, false));
              }}
            >
              {say('allOurs')}
            </Button>
            <Button
              onClick={() => {
                choose(allOrNone(objects, true));
              }}
            >
              {say('allTheirs')}
            </Button>
          </>
        )}
      </div>
      {standing === 'new' ? (
        <NewOnes objects={visible} />
      ) : (
        <ul className="stack">
          {visible.map((object) => (
            <Compared key={`${object.list} ${object.id}`} object={object} names={names} />
          ))}
        </ul>
      )}
      {more}
    </section>
  );
}

function NewOnes({ objects }: { readonly objects: readonly ComparedObject[] }) {
  const list = useSay(LISTS);
  return (
    <table>
      <tbody>
        {objects.map((object) => (
          <tr key={`${object.list} ${object.id}`}>
            <td className="account">{list(object.list)}</td>
            <td className="own-text">{object.name}</td>
            <td className="account second">{object.about}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
