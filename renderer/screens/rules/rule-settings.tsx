import type { Ledger } from '../../../core/api/records.ts';
import type { Client } from '../../../core/domain/client.ts';
import type { RuleMeta } from '../../../core/rules/define-rule.ts';
import { isFixed } from '../../../core/rules/rule-settings.ts';
import { Part } from '../../keeping/part.tsx';
import { Choice } from '../../parts/choice.tsx';
import { addressOf, choose, usePlace } from '../../place.ts';
import { useSay } from '../../words/say.ts';
import { useLevelWord } from './level-word.ts';
import { ParameterField } from './parameter-field.tsx';
import { Weight } from './weight.tsx';
import { SETTING } from './words.ts';

interface RuleSettingsProps {
  readonly meta: RuleMeta;
  readonly ledger: Ledger;
  /** For whom it is set; the whole workspace without one. */
  readonly client: Client | undefined;
}

/** What can be set of a rule, for the workspace or for one client. */
export function RuleSettings({ meta, ledger, client }: RuleSettingsProps) {
  const say = useSay(SETTING);
  const word = useLevelWord();
  const parameters = Object.entries(meta.parameters);
  const isSettable = !isFixed(meta) || parameters.length > 0;
  return (
    <Part name="settings" title={say('title')}>
      {isFixed(meta) && <p>{say('fixed', { level: word(meta.severity) })}</p>}
      {isSettable && (
        <>
          <Scope meta={meta} ledger={ledger} client={client} />
          <div key={client?.id ?? ''} className="fields">
            {!isFixed(meta) && <Weight meta={meta} client={client} />}
            {parameters.map(([name, parameter]) => (
              <ParameterField key={name} meta={meta} name={name} parameter={parameter} client={client} />
            ))}
          </div>
          <p className="third small">{say('what')}</p>
        </>
      )}
    </Part>
  );
}

function Scope({ meta, ledger, client }: RuleSettingsProps) {
  const say = useSay(SETTING);
  const { chosen } = usePlace();
  const options = [
    { value: '', text: say('workspace') },
    ...ledger.clients.map(({ id, name }) => ({ value: id, text: name })),
  ];
  const own = ledger.clients.filter(({ id }) =>
    ledger.settings.some(({ rule, clientId }) => rule === meta.id && clientId === id),
  );
  return (
    <>
      <Choice
        label={say('scope')}
        name="scope"
        value={client?.id ?? ''}
        options={options}
        hint={say('scopeHint')}
        onChange={(id) => {
          choose({ client: id });
        }}
      />
      {own.length > 0 && (
        <p className="row">
          <span className="second">{say('others')}</span>
          {own.map(({ id, name }) => (
            <a key={id} href={addressOf('rules', { ...chosen, client: id })}>
              {name}
            </a>
          ))}
        </p>
      )}
    </>
  );
}
