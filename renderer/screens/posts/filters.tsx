import { useMemo } from 'react';
import type { PostOutline } from '../../../core/api/posts.ts';
import type { Verdict } from '../../../core/domain/finding.ts';
import { ruleMetas } from '../../../core/rules/registry.ts';
import { type Option, Options } from '../../parts/choice.tsx';
import { choose, go, usePlace } from '../../place.ts';
import { useLedger } from '../../stores/ledger.ts';
import { usePosts } from '../../stores/posts.ts';
import { useLanguage, useSay } from '../../words/say.ts';
import { VERDICTS } from '../../words/terms.ts';
import { WORDS } from './words.ts';

const ORDER: readonly Verdict[] = ['cleared', 'warned', 'held'];

/** What the list is narrowed to; every number shows exactly what it counts. */
export function Filters({ outline }: { readonly outline: PostOutline }) {
  const say = useSay(WORDS);
  const language = useLanguage();
  const verdictWord = useSay(VERDICTS);
  const { chosen } = usePlace();
  const ledger = useLedger((state) => state.ledger);
  const found = usePosts((state) => state.rules);
  const client = chosen['client'];
  const [clients, accounts, campaigns] = useMemo(
    () => [
      [
        { value: '', text: say('anyClient') },
        ...(ledger?.clients ?? []).map(({ id, name }) => ({ value: id, text: name })),
      ],
      [
        { value: '', text: say('anyAccount') },
        ...(ledger?.accounts ?? [])
          .filter(({ clientId }) => client === undefined || clientId === undefined || clientId === client)
          .map(({ id, nickname }) => ({ value: id, text: `@${nickname}` })),
      ],
      [
        { value: '', text: say('anyCampaign') },
        ...(ledger?.campaigns ?? [])
          .filter(({ clientId }) => client === undefined || clientId === client)
          .map(({ id, name }) => ({ value: id, text: name })),
      ],
    ],
    [ledger, client, say],
  );
  const rules = found.map(({ rule, posts }) => ({
    value: rule,
    text: say('ruleCount', { name: ruleMetas.get(rule)?.name[language] ?? rule, count: posts }),
  }));
  const { open: _open, lacks: _lacks, ...filters } = chosen as Readonly<Partial<Record<string, string>>>;
  const select = (name: 'client' | 'account' | 'campaign' | 'rule', options: readonly Option[]) => (
    <select
      className="chip"
      aria-label={say(name)}
      value={chosen[name] ?? ''}
      onChange={(event) => {
        choose({ [name]: event.target.value });
      }}
    >
      <Options options={options} value={chosen[name] ?? ''} />
    </select>
  );
  return (
    <div className="filters">
      {ORDER.map((verdict) => (
        <button
          key={verdict}
          type="button"
          className={`chip ${verdict}`}
          aria-pressed={chosen['verdict'] === verdict}
          onClick={() => {
            choose({ verdict: chosen['verdict'] === verdict ? undefined : verdict });
          }}
        >
          {say('verdict', { verdict: verdictWord(verdict), count: outline.verdicts[verdict] })}
        </button>
      ))}
      {outline.unjudged > 0 && <span className="third">{say('unjudged', { count: outline.unjudged })}</span>}
      {select('client', clients)}
      {select('account', accounts)}
      {select('campaign', campaigns)}
      {select('rule', [{ value: '', text: say('anyRule') }, ...rules])}
      {(['from', 'to'] as const).map((name) => (
        <label key={name} className="day">
          {say(name)}
          <input
            type="date"
            className="chip"
            value={chosen[name] ?? ''}
            onChange={(event) => {
              choose({ [name]: event.target.value });
            }}
          />
        </label>
      ))}
      {filters['search'] !== undefined && <span className="tag">{say('searching', { text: filters['search'] })}</span>}
      {Object.keys(filters).length > 0 && (
        <button
          type="button"
          className="button quiet"
          onClick={() => {
            go('posts', { open: chosen['open'] });
          }}
        >
          {say('clear')}
        </button>
      )}
    </div>
  );
}
