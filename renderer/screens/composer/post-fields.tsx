import { useMemo, useState } from 'react';
import { DECLARATIONS } from '../../../core/domain/post.ts';
import { CHINA, type TimeZone } from '../../../core/domain/instant.ts';
import { problemText } from '../../../core/messages/problems.ts';
import type { FormProblem, PostForm } from '../../../core/plan/post-form.ts';
import { useLabelled } from '../../keeping/use-labelled.ts';
import { Choice } from '../../parts/choice.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useComposer } from '../../stores/composer.ts';
import { useLedger } from '../../stores/ledger.ts';
import { useSay } from '../../words/say.ts';
import { FORMS, OWNERS, PLACEMENTS } from '../../words/terms.ts';
import { TargetFields } from './target-fields.tsx';
import { WORDS } from './words.ts';

const NONE = [] as const;

/** Not an account: asks for all of them. No id begins with a dash. */
const OTHERS = '-others';

/** Whose a post is, when it goes out, and where it leads. */
export function PostFields({ form, zone }: { readonly form: PostForm; readonly zone: TimeZone }) {
  const say = useSay(WORDS);
  const labelled = useLabelled();
  const placementOf = useSay(PLACEMENTS);
  const formOf = useSay(FORMS);
  const ownerOf = useSay(OWNERS);
  const { type, saveNow, problems } = useComposer();
  const ledger = useLedger((state) => state.ledger);
  const { accounts = NONE, clients = NONE, campaigns = NONE } = ledger ?? {};
  const [isAnyAccount, setAnyAccount] = useState(false);
  const { accountId, clientId: ownerId } = form;
  // There may be hundreds of each, and every key that is typed comes by here. Those of other clients are seldom wanted.
  const accountOptions = useMemo(() => {
    const names = new Map(clients.map(({ id, name }) => [id, name]));
    const near = accounts.filter(
      ({ id, clientId }) => clientId === undefined || clientId === ownerId || id === accountId,
    );
    const offered = (isAnyAccount ? accounts : near).map(({ id, nickname, clientId }) => ({
      value: id,
      text: `@${nickname}`,
      group: (clientId === undefined ? undefined : names.get(clientId)) ?? ownerOf('creator'),
    }));
    return offered.length === accounts.length ? offered : [...offered, { value: OTHERS, text: say('otherAccounts') }];
  }, [accounts, clients, ownerOf, say, ownerId, accountId, isAnyAccount]);
  const clientOptions = useMemo(() => clients.map(({ id, name }) => ({ value: id, text: name })), [clients]);
  const leave = () => void saveNow();
  const wrongOf = (field: FormProblem['field'], label: string) => {
    const problem = problems.find((one) => one.field === field);
    return labelled(label, problem && problemText(problem));
  };
  const text = (key: 'day' | 'time' | 'endDay' | 'endTime' | 'orderNumber', placeholder = '') => (
    <TextField
      label={say(key)}
      name={key}
      value={form[key]}
      wrong={wrongOf(key, say(key))}
      placeholder={placeholder}
      onLeave={leave}
      onChange={(value) => {
        type({ [key]: value });
      }}
    />
  );
  const account = accounts.find(({ id }) => id === form.accountId);
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const zoneName = zone === CHINA ? say('zoneChina') : zone;
  return (
    <>
      <div className="fields">
        <Choice
          label={say('account')}
          value={form.accountId}
          wrong={wrongOf('accountId', say('account'))}
          options={accountOptions}
          onChange={(chosen) => {
            if (chosen === OTHERS) {
              setAnyAccount(true);
              return;
            }
            const owner = accounts.find(({ id }) => id === chosen)?.clientId;
            type({ accountId: chosen, ...(owner !== undefined && { clientId: owner, campaignId: '' }) });
          }}
        />
        {account?.clientId === undefined && (
          <Choice
            label={say('client')}
            value={form.clientId}
            wrong={wrongOf('clientId', say('client'))}
            options={clientOptions}
            onChange={(clientId) => {
              type({ clientId, campaignId: '' });
            }}
          />
        )}
        <Choice
          label={say('campaign')}
          value={form.campaignId}
          wrong={wrongOf('campaignId', say('campaign'))}
          options={[
            { value: '', text: say('noCampaign') },
            ...campaigns
              .filter(({ clientId }) => clientId === form.clientId)
              .map(({ id, name }) => ({ value: id, text: name })),
          ]}
          onChange={(campaignId) => {
            type({ campaignId });
          }}
        />
        <Choice
          label={say('placement')}
          value={form.placement}
          options={(['organic', 'ad'] as const).map((value) => ({ value, text: placementOf(value) }))}
          onChange={(placement) => {
            type({ placement });
          }}
        />
        <Choice
          label={say('form')}
          value={form.form}
          options={(['original', 'repost'] as const).map((value) => ({ value, text: formOf(value) }))}
          onChange={(value) => {
            type({ form: value });
          }}
        />
        {text('day', '2026-12-03')}
        {text('time', '10:00')}
        {form.placement === 'ad' && text('endDay', '2026-12-12')}
        {form.placement === 'ad' && text('endTime', '23:59')}
        <TargetFields
          target={form.target}
          wrongOf={wrongOf}
          onChange={(target) => {
            type({ target });
          }}
        />
        {(account?.owner === 'creator' || form.orderNumber !== '') && text('orderNumber', 'WRW-20261203-01')}
        <fieldset className="choices wide">
          <legend>{say('declarations')}</legend>
          {DECLARATIONS.map((name) => (
            <label key={name} className="check">
              <input
                type="checkbox"
                name={name}
                checked={form.declarations.includes(name)}
                onChange={({ target }) => {
                  const others = form.declarations.filter((one) => one !== name);
                  type({ declarations: target.checked ? [...others, name] : others });
                }}
              />
              {say(name)}
            </label>
          ))}
        </fieldset>
        <TextField
          label={say('firstComment')}
          wide
          value={form.firstComment}
          onLeave={leave}
          onChange={(firstComment) => {
            type({ firstComment });
          }}
        />
      </div>
      <p className="third small">
        {say('zone', { zone: zoneName })} {here !== zone && say('otherZone', { zone: here })}
      </p>
    </>
  );
}
