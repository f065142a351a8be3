import type { ComparedObject, Comparison } from '../../../core/api/hand-over.ts';
import { parseInstant } from '../../../core/domain/instant.ts';
import { sizeInWords } from '../../../core/messages/size.ts';
import { PLAN_LISTS } from '../../../core/plan/plan-objects.ts';
import { Button } from '../../parts/button.tsx';
import { countTaken } from '../../stores/chosen-sides.ts';
import { useImporting } from '../../stores/importing.ts';
import { momentInWords } from '../../words/moment.ts';
import { useLanguage, useSay } from '../../words/say.ts';
import { ComparedGroup } from './compared-group.tsx';
import { COMPARISON, LISTS } from './comparison-words.ts';

// What has to be decided comes first.
const ORDER = ['conflict', 'changed', 'new', 'older'] as const satisfies readonly ComparedObject['standing'][];

/** What a plan.json or a package would change here, and which side of it is taken. */
export function ComparisonOf({ comparison }: { readonly comparison: Comparison }) {
  const say = useSay(COMPARISON);
  const { run, isBusy, takenKeys } = useImporting();
  const { objects, same, media, names } = comparison;
  const { taking, keeping } = countTaken(comparison, takenKeys);
  const isNothing = objects.length === 0 && media.files === 0;
  const unable = isBusy
    ? say('stillReading')
    : isNothing
      ? say('nothing')
      : taking === 0 && media.files === 0
        ? say('nothingChosen')
        : undefined;
  const act = keeping === 0 ? say('all') : taking === 0 ? say('mediaOnly') : say('some', { count: taking });
  return (
    <div className="stack">
      <Maker comparison={comparison} />
      {objects.length > 0 && <Summary objects={objects} />}
      {same > 0 && <p className="second">{say('same', { count: same })}</p>}
      {media.files > 0 && (
        <p className="second">{say('media', { files: media.files, size: sizeInWords(media.bytes) })}</p>
      )}
      <div className="row">
        <Button look="primary" onClick={() => void run(false)} unable={unable}>
          {unable === undefined ? act : say('all')}
        </Button>
        {keeping > 0 && unable === undefined && (
          <span className="third small">{say('keeping', { count: keeping })}</span>
        )}
      </div>
      <p className="third small">{say('neverDeletes')}</p>
      {ORDER.map((standing) => (
        <ComparedGroup
          key={standing}
          standing={standing}
          objects={objects.filter((object) => object.standing === standing)}
          names={names}
        />
      ))}
    </div>
  );
}

function Maker({ comparison: { made } }: { readonly comparison: Comparison }) {
  const say = useSay(COMPARISON);
  const language = useLanguage();
  const at = made && parseInstant(made.createdAt);
  if (made === undefined || at === undefined) return null;
  const time = momentInWords(at, language);
  const { operator } = made;
  return <p>{operator === '' ? say('madeUnsigned', { time }) : say('made', { operator, time })}</p>;
}

function Summary({ objects }: { readonly objects: readonly ComparedObject[] }) {
  const say = useSay(COMPARISON);
  const nameOf = useSay(LISTS);
  const lists = PLAN_LISTS.filter((list) => objects.some((object) => object.list === list));
  const count = (list: ComparedObject['list'], standing: ComparedObject['standing']) =>
    objects.filter((object) => object.list === list && object.standing === standing).length;
  return (
    <table className="counts" aria-label={say('summary')}>
      <thead>
        <tr>
          <th>{say('list')}</th>
          {ORDER.map((standing) => (
            <th key={standing}>{say(standing)}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lists.map((list) => (
          <tr key={list}>
            <th scope="row">{nameOf(list)}</th>
            {ORDER.map((standing) => (
              <td key={standing} className={count(list, standing) === 0 ? 'third' : undefined}>
                {count(list, standing) || '·'}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
