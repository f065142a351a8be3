import type { PastChange } from '../../../core/api/records.ts';
import { usePast } from '../../keeping/use-past.ts';
import { momentInWords } from '../../words/moment.ts';
import { useLanguage, useSay } from '../../words/say.ts';
import { ACTS, APPLICATIONS, isAct } from '../../words/terms.ts';
import { DETAIL } from './detail-words.ts';
import type { Request } from './requests.ts';

type Change = PastChange & { readonly of: 'application' | 'site' };

/** What happened to an application and its site, the latest first. */
export function Past({ request: { application, site }, year }: { readonly request: Request; readonly year: number }) {
  const say = useSay(DETAIL);
  const language = useLanguage();
  const own = usePast(application);
  const ofSite = usePast(site);
  const changes: readonly Change[] | undefined =
    own &&
    ofSite &&
    [
      ...own.map((change) => ({ ...change, of: 'application' as const })),
      ...ofSite.map((change) => ({ ...change, of: 'site' as const })),
    ].sort((a, b) => b.at - a.at);
  const actName = (kind: string): string => (isAct(kind) ? ACTS[kind][language] : kind);
  const whatOf = ({ kind, of, before, after }: Change): string => {
    const [, base = kind, way] = /^(.*):(undo|redo)$/.exec(kind) ?? [];
    const [from, to] = [stateIn(before), stateIn(after)];
    const moved = of === 'application' && from !== undefined && to !== undefined && from !== to;
    const act = moved
      ? `${APPLICATIONS[from][language]} → ${APPLICATIONS[to][language]}`
      : before === undefined && way === undefined
        ? say(of === 'application' ? 'created' : 'siteCreated')
        : actName(base);
    return way === undefined ? act : say(way === 'undo' ? 'undone' : 'redone', { act });
  };
  return (
    <section className="section" aria-labelledby="past">
      <h2 id="past">{say('past')}</h2>
      {changes?.length === 0 && <p className="third">{say('noPast')}</p>}
      <ul className="past">
        {changes?.map((change, index) => (
          <li key={`${change.at} ${change.of} ${index}`}>
            {momentInWords(change.at, language, year)} {whatOf(change)}
            {change.operator !== '' && ` · ${change.operator}`}
          </li>
        ))}
      </ul>
    </section>
  );
}

function stateIn(side: PastChange['before']): keyof typeof APPLICATIONS | undefined {
  const state = side?.['state'];
  return typeof state === 'string' && Object.hasOwn(APPLICATIONS, state)
    ? (state as keyof typeof APPLICATIONS)
    : undefined;
}
