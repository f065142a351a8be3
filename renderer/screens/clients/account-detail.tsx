import { useEffect, useState } from 'react';
import type { PastChange } from '../../../core/api/records.ts';
import type { Account } from '../../../core/domain/account.ts';
import { useLedger } from '../../stores/ledger.ts';
import { momentInWords } from '../../words/moment.ts';
import { useLanguage, useSay } from '../../words/say.ts';
import { CAPABILITIES, CAPABILITY_STATES, KINDS, OWNERS, VERIFICATIONS } from '../../words/terms.ts';
import { RecordChoice, RecordText } from './record-fields.tsx';
import { useDraft } from './use-draft.ts';
import { WORDS } from './words.ts';

const optionsOf = (
  table: Readonly<Record<string, { readonly zh: string; readonly en: string }>>,
  language: 'zh' | 'en',
) => Object.entries(table).map(([value, text]) => ({ value, text: text[language] }));

/** An account: who it is, its verification with its past, and what Weibo grants it. */
export function AccountDetail({ account }: { readonly account: Account }) {
  const say = useSay(WORDS);
  const language = useLanguage();
  const { ledger, past } = useLedger();
  const own = useDraft('accounts', account, 'account:save');
  const verification = useDraft('accounts', account, 'verification:record');
  const capability = useDraft('accounts', account, 'capability:record');
  const [changes, setChanges] = useState<readonly PastChange[]>([]);
  useEffect(() => {
    void past(account.id).then(setChanges);
  }, [account, past]);
  const stateOf = (side: PastChange['before']) => {
    const state = (side as Partial<Account> | undefined)?.verification?.state;
    return state === undefined ? undefined : VERIFICATIONS[state][language];
  };
  const turns = changes.flatMap((change) => {
    const [before, after] = [stateOf(change.before), stateOf(change.after)];
    return after === undefined || before === after ? [] : [{ ...change, before: before ?? '—', after }];
  });
  return (
    <div className="stack">
      <div className="fields">
        <RecordText draft={own} path="nickname" label="nickname" />
        <RecordText draft={own} path="uid" label="uid" />
        <RecordChoice draft={own} path="kind" label="kind" options={optionsOf(KINDS, language)} />
        <RecordChoice draft={own} path="owner" label="owner" options={optionsOf(OWNERS, language)} />
        <RecordChoice
          draft={own}
          path="clientId"
          label="client"
          options={[
            { value: '', text: say('noClient') },
            ...(ledger?.clients ?? []).map(({ id, name }) => ({ value: id, text: name })),
          ]}
        />
        <RecordText draft={own} path="holder" label="holder" />
      </div>
      <section className="section">
        <h2>{say('verification')}</h2>
        <div className="fields">
          <RecordChoice
            draft={verification}
            path="verification.state"
            label="state"
            options={optionsOf(VERIFICATIONS, language)}
          />
          <RecordText draft={verification} path="verification.entityName" label="entityName" />
          <RecordText draft={verification} path="verification.verifiedOn" label="verifiedOn" placeholder="2026-12-03" />
          <RecordText draft={verification} path="verification.expiresOn" label="expiresOn" placeholder="2027-12-02" />
          <RecordText draft={verification} path="verification.evidence" label="evidence" />
        </div>
        <h3>{say('history')}</h3>
        {turns.length === 0 && <p className="second">{say('noHistory')}</p>}
        <ul>
          {turns.map(({ at, operator, before, after }, index) => (
            <li key={index} className="second">
              {say('became', { time: momentInWords(at, language), operator, before, after })}
            </li>
          ))}
        </ul>
      </section>
      {(['paid-links', 'mini-program-ads'] as const).map((name) => (
        <section key={name} className="section">
          <h2>{CAPABILITIES[name][language]}</h2>
          <div className="fields">
            <RecordChoice
              draft={capability}
              path={`capabilities.${name}.state`}
              label="state"
              options={optionsOf(CAPABILITY_STATES, language)}
            />
            <RecordText draft={capability} path={`capabilities.${name}.from`} label="from" placeholder="2026-06-01" />
            <RecordText draft={capability} path={`capabilities.${name}.until`} label="until" placeholder="2027-05-31" />
            <RecordText draft={capability} path={`capabilities.${name}.evidence`} label="evidence" />
          </div>
        </section>
      ))}
    </div>
  );
}
