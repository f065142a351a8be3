import { useEffect, useMemo } from 'react';
import type { RuleMeta } from '../../../core/rules/define-rule.ts';
import { runApplicationRules } from '../../../core/rules/judging/run-rules.ts';
import { ruleMetas } from '../../../core/rules/registry.ts';
import { severityInForce } from '../../../core/rules/rule-settings.ts';
import { Button } from '../../parts/button.tsx';
import { Finder } from '../../parts/finder.tsx';
import { Empty, Failed, Loading } from '../../parts/states.tsx';
import { choose, usePlace } from '../../place.ts';
import { contextOf, useLedger } from '../../stores/ledger.ts';
import { useRules } from '../../stores/rules.ts';
import { useWorkspace } from '../../stores/workspace.ts';
import { useErrorText, useSay } from '../../words/say.ts';
import { groupsOf } from './groups.ts';
import { RuleDetail, closeRule } from './rule-detail.tsx';
import { RuleTable } from './rule-table.tsx';
import './rules.css';
import { DETAIL, WORDS } from './words.ts';

/** Every rule with its reason, and the one that is open with all that is known of it and can be set. */
export function RulesScreen() {
  const say = useSay(WORDS);
  const tell = useErrorText();
  const sayOfRule = useSay(DETAIL);
  const { ledger, failure, load } = useLedger();
  const now = useWorkspace((state) => state.brief?.now);
  const { counts, failure: uncounted, load: count, watch } = useRules();
  const { rule, client: clientId, find = '', only } = usePlace().chosen as Readonly<Partial<Record<string, string>>>;
  useEffect(() => watch(), [watch]);
  const context = ledger && now !== undefined ? contextOf(ledger, now) : undefined;
  const ofApplications = useMemo(() => {
    const found = new Map<string, number>();
    for (const { findings } of context === undefined ? [] : runApplicationRules(context)) {
      for (const id of new Set(findings.map((finding) => finding.rule))) found.set(id, (found.get(id) ?? 0) + 1);
    }
    return found;
  }, [context]);
  if (ledger === undefined || context === undefined) {
    return failure === undefined ? <Loading /> : <Failed error={failure} onRetry={() => void load()} />;
  }
  const { settings } = ledger;
  const foundBy = ({ id, appliesTo }: RuleMeta): number | undefined =>
    appliesTo.includes('application') ? (ofApplications.get(id) ?? 0) : counts && (counts.get(id) ?? 0);
  const hasFound = (meta: RuleMeta) => (foundBy(meta) ?? 0) > 0;
  const isSet = ({ id }: RuleMeta) => settings.some((setting) => setting.rule === id);
  const metas = [...ruleMetas.values()];
  const totals = { onlyFound: metas.filter(hasFound).length, onlySet: metas.filter(isSet).length };
  const groups = groupsOf(find, only === 'onlyFound' ? hasFound : only === 'onlySet' ? isSet : () => true);
  const client = ledger.clients.find(({ id }) => id === clientId);
  const open = ruleMetas.get(rule ?? '');
  return (
    <div className={rule === undefined ? 'split alone' : 'split'}>
      <section className="list">
        <div className="rule-head">
          <div className="head">
            <h1>{say('title')}</h1>
            <span className="third">{say('summary', { rules: metas.length, found: totals.onlyFound })}</span>
          </div>
          <Finder
            label={say('find')}
            hint={say('findHint')}
            find={find}
            only={only}
            narrowings={(['onlyFound', 'onlySet'] as const).map((name) => ({
              name,
              text: say(name, { count: totals[name] }),
              count: totals[name],
            }))}
          />
        </div>
        {uncounted !== undefined && (
          <div className="callout held row" role="alert">
            <p>{say('notCounted', { reason: tell(uncounted) })}</p>
            <Button onClick={() => void count()}>{say('again')}</Button>
          </div>
        )}
        {groups.length === 0 ? (
          <Empty text={say('noneFound')}>
            <Button
              onClick={() => {
                choose({ find: undefined, only: undefined });
              }}
            >
              {say('showAll')}
            </Button>
          </Empty>
        ) : (
          <RuleTable
            groups={groups}
            settings={settings}
            inForce={(meta) => severityInForce(meta, context, undefined)}
            foundBy={foundBy}
          />
        )}
      </section>
      {open !== undefined ? (
        <RuleDetail
          key={open.id}
          meta={open}
          ledger={ledger}
          client={client}
          inForce={severityInForce(open, context, client?.id)}
          found={foundBy(open)}
        />
      ) : (
        rule !== undefined && (
          <aside className="detail" aria-label={say('title')}>
            <Empty text={sayOfRule('gone')}>
              <Button onClick={closeRule}>{sayOfRule('back')}</Button>
            </Empty>
          </aside>
        )
      )}
    </div>
  );
}
