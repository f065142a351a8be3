import { type RuleMeta } from '../../../core/rules/define-rule.ts';
import { applicationRules, rules } from '../../../core/rules/registry.ts';
import { isFixed } from '../../../core/rules/rule-settings.ts';
import { Failed, Loading } from '../../parts/states.tsx';
import { useLedger } from '../../stores/ledger.ts';
import { useLanguage, useSay } from '../../words/say.ts';
import { SEVERITIES } from '../../words/terms.ts';
import { Limit } from './limit.tsx';
import { Weight } from './weight.tsx';
import { WORDS } from './words.ts';

// What no setting softens and has no number is left out for applications: their checklist shows it.
const settable = [...rules, ...applicationRules.filter(({ meta }) => !isFixed(meta))];

/** Every rule that can be set: how much it weighs here, and the numbers that a workspace may set for it. */
export function Limits() {
  const say = useSay(WORDS);
  const { ledger, failure, load } = useLedger();
  return (
    <section className="section">
      <h2>{say('limits')}</h2>
      <p className="second">{say('limitsWhat')}</p>
      {ledger === undefined && failure === undefined && <Loading />}
      {ledger === undefined && failure !== undefined && <Failed error={failure} onRetry={() => void load()} />}
      {ledger !== undefined && (
        <ul className="rules">
          {settable.map(({ meta }) => (
            <RuleLine key={meta.id} meta={meta} />
          ))}
        </ul>
      )}
    </section>
  );
}

function RuleLine({ meta }: { readonly meta: RuleMeta }) {
  const say = useSay(WORDS);
  const severity = useSay(SEVERITIES);
  const language = useLanguage();
  const ledger = useLedger((state) => state.ledger);
  const ofClients = (ledger?.settings ?? []).filter(({ rule, clientId }) => rule === meta.id && clientId !== undefined);
  const clients = new Set(ofClients.map(({ clientId }) => clientId));
  return (
    <li className="rule">
      <div>
        <h3>{meta.name[language]}</h3>
        <p className="third small">{meta.id}</p>
        {clients.size > 0 && <p className="third small">{say('ofClients', { count: clients.size })}</p>}
      </div>
      <div className="fields">
        {isFixed(meta) ? (
          <div className="field">
            <span className="label">{say('weight')}</span>
            <span>{severity(meta.severity)}</span>
            <span className="hint">{say('fixed')}</span>
          </div>
        ) : (
          <Weight meta={meta} />
        )}
        {Object.entries(meta.parameters).map(([key, parameter]) => (
          <Limit key={key} meta={meta} name={key} parameter={parameter} />
        ))}
      </div>
    </li>
  );
}
