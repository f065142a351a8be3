import { useState } from 'react';
import type { RecordChanges } from '../../../core/api/records.ts';
import type { Account } from '../../../core/domain/account.ts';
import { errorText } from '../../../core/messages/errors.ts';
import { dayInWords } from '../../../core/messages/phrase.ts';
import { Button } from '../../parts/button.tsx';
import { Confirm } from '../../parts/confirm.tsx';
import { Empty, Loading } from '../../parts/states.tsx';
import { addressOf, choose, go, usePlace } from '../../place.ts';
import { useLedger } from '../../stores/ledger.ts';
import { useNotices } from '../../stores/notices.ts';
import { useLanguage, useSay } from '../../words/say.ts';
import { VERIFICATIONS } from '../../words/terms.ts';
import { AccountDetail } from './account-detail.tsx';
import { ClientDetail } from './client-detail.tsx';
import { WORDS } from './words.ts';

const newId = (prefix: string): string => `${prefix}-${crypto.randomUUID().slice(0, 8)}`;

/** Clients with their accounts, creators, and the one that is being kept. */
export function ClientsScreen() {
  const say = useSay(WORDS);
  const { chosen } = usePlace();
  const { ledger, save, remove } = useLedger();
  const tell = useNotices((state) => state.tell);
  const [isAsking, setAsking] = useState(false);
  if (ledger === undefined) return <Loading />;
  const account = ledger.accounts.find(({ id }) => id === chosen['account']);
  const client = account === undefined ? ledger.clients.find(({ id }) => id === chosen['client']) : undefined;
  const shown = account ?? client;
  const name = account?.nickname ?? client?.name ?? '';

  const add = async (act: 'client:save' | 'account:save', changes: RecordChanges, place: Record<string, string>) => {
    const result = await save(act, changes);
    if (result.ok && result.value.taken) go('clients', place);
    else if (!result.ok) tell({ tone: 'refused', text: errorText(result.error) });
  };
  const addClient = () => {
    const id = newId('c');
    void add('client:save', { clients: [{ id, name: say('newClientName'), region: 'mainland' }] }, { client: id });
  };
  const addAccount = () => {
    const id = newId('a');
    const clientId = client?.id ?? account?.clientId;
    const owner = clientId === undefined ? 'creator' : 'brand';
    const kind = clientId === undefined ? 'personal' : 'enterprise';
    const fresh = { id, owner, nickname: say('newNickname'), kind, ...(clientId !== undefined && { clientId }) };
    void add('account:save', { accounts: [fresh] }, { account: id });
  };
  const drop = async () => {
    if (shown === undefined) return;
    const result = await remove(account === undefined ? 'clients' : 'accounts', shown.id);
    if (result.ok) choose({ account: undefined, client: undefined });
    else tell({ tone: 'refused', text: errorText(result.error) });
  };
  return (
    <div className={shown === undefined ? 'split alone' : 'split'}>
      <section className="list">
        <div className="head">
          <h1>{say('title')}</h1>
          <span className="grow" />
          <Button onClick={addAccount}>{say('newAccount')}</Button>
          <Button look="primary" onClick={addClient}>
            {say('newClient')}
          </Button>
        </div>
        {ledger.clients.length + ledger.accounts.length === 0 && <Empty text={say('empty')} />}
        <div className="pad stack">
          {ledger.clients.map(({ id, name: title }) => (
            <section key={id} className="section">
              <h2>
                <a href={addressOf('clients', { client: id })}>{title}</a>
              </h2>
              <AccountLines accounts={ledger.accounts.filter(({ clientId }) => clientId === id)} />
            </section>
          ))}
          <section className="section">
            <h2>{say('creators')}</h2>
            <AccountLines accounts={ledger.accounts.filter(({ clientId }) => clientId === undefined)} />
          </section>
        </div>
      </section>
      {shown !== undefined && (
        <aside className="detail stack">
          <div className="row">
            <span className="back">
              <Button
                look="quiet"
                onClick={() => {
                  choose({ account: undefined, client: undefined });
                }}
              >
                {say('back')}
              </Button>
            </span>
            <h1 className="grow">{account === undefined ? name : `@${name}`}</h1>
            <Button
              look="quiet"
              onClick={() => {
                setAsking(true);
              }}
            >
              {say('delete')}
            </Button>
          </div>
          {account !== undefined && <AccountDetail key={account.id} account={account} />}
          {client !== undefined && <ClientDetail key={client.id} client={client} />}
          {isAsking && (
            <Confirm
              question={say('deleteAsk', { name })}
              act={say('delete')}
              onAct={() => void drop()}
              onClose={() => {
                setAsking(false);
              }}
            />
          )}
        </aside>
      )}
    </div>
  );
}

function AccountLines({ accounts }: { readonly accounts: readonly Account[] }) {
  const say = useSay(WORDS);
  const language = useLanguage();
  return (
    <ul>
      {accounts.map(({ id, nickname, verification: { state, expiresOn } }) => (
        <li key={id} className="row">
          <a href={addressOf('clients', { account: id })}>@{nickname}</a>
          <span className={state === 'verified' ? 'tag cleared' : 'tag'}>{VERIFICATIONS[state][language]}</span>
          {expiresOn !== undefined && (
            <span className="third small">{say('due', { day: dayInWords(expiresOn, language) })}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
