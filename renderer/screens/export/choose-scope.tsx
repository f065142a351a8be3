import { Choice } from '../../parts/choice.tsx';
import { Field } from '../../parts/field.tsx';
import { choose, usePlace } from '../../place.ts';
import { useLedger } from '../../stores/ledger.ts';
import { useSay } from '../../words/say.ts';
import { WORDS } from './words.ts';

/** Which posts are meant: a client, a campaign, days. */
export function ChooseScope() {
  const say = useSay(WORDS);
  const { chosen } = usePlace();
  const { client, campaign, from, to } = chosen as Readonly<Partial<Record<string, string>>>;
  const ledger = useLedger((state) => state.ledger);
  const all = { value: '', text: say('all') };
  const clients = (ledger?.clients ?? []).map(({ id, name }) => ({ value: id, text: name }));
  const campaigns = (ledger?.campaigns ?? [])
    .filter(({ clientId }) => client === undefined || clientId === client)
    .map(({ id, name }) => ({ value: id, text: name }));
  const isBackwards = from !== undefined && to !== undefined && from > to;
  const day = (name: 'from' | 'to', wrong: string | undefined, hint: string) => (
    <Field label={say(name)} wrong={wrong} hint={hint}>
      {(control) => (
        <input
          {...control}
          type="date"
          name={name}
          value={chosen[name] ?? ''}
          onChange={(event) => {
            choose({ [name]: event.target.value });
          }}
        />
      )}
    </Field>
  );
  return (
    <div className="fields">
      <Choice
        label={say('client')}
        name="client"
        value={client ?? ''}
        options={[all, ...clients]}
        onChange={(value) => {
          choose({ client: value, campaign: undefined });
        }}
      />
      <Choice
        label={say('campaign')}
        name="campaign"
        value={campaign ?? ''}
        options={[all, ...campaigns]}
        onChange={(value) => {
          choose({ campaign: value });
        }}
      />
      {day('from', undefined, say('zone'))}
      {day('to', isBackwards ? say('backwards') : undefined, say('included'))}
    </div>
  );
}
