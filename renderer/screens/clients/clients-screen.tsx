import { useRef } from 'react';
import { chinaDay } from '../../../core/domain/instant.ts';
import { Button } from '../../parts/button.tsx';
import { Finder } from '../../parts/finder.tsx';
import { Empty, Failed, Loading } from '../../parts/states.tsx';
import { choose, go, usePlace } from '../../place.ts';
import { useLedger } from '../../stores/ledger.ts';
import { useWorkspace } from '../../stores/workspace.ts';
import { useLanguage, useSay } from '../../words/say.ts';
import { AccountDetail } from './account-detail.tsx';
import { AccountTable } from './account-table.tsx';
import { ClientDetail } from './client-detail.tsx';
import './clients.css';
import { Detail, closeDetail } from './detail.tsx';
import { groupsOf } from './groups.ts';
import { isDue, isUnverified } from './marks.ts';
import { NewAccount } from './new-account.tsx';
import { NewClient } from './new-client.tsx';
import { WORDS } from './words.ts';

/** The accounts that the list may be narrowed to. */
const MARKED = { due: isDue, unverified: isUnverified } as const;

/** Clients with their accounts, creators, and the one that is being kept. */
export function ClientsScreen() {
  const say = useSay(WORDS);
  const language = useLanguage();
  const { chosen } = usePlace();
  const ledger = useLedger((state) => state.ledger);
  const failure = useLedger((state) => state.failure);
  const load = useLedger((state) => state.load);
  const brief = useWorkspace((state) => state.brief);
  const finder = useRef<HTMLInputElement>(null);
  if (ledger === undefined || brief === undefined) {
    return failure === undefined ? <Loading /> : <Failed error={failure} onRetry={() => void load()} />;
  }
  const {
    account: accountId,
    client: clientId,
    fresh,
    find = '',
    only,
  } = chosen as Readonly<Partial<Record<string, string>>>;
  const today = chinaDay(brief.now);
  const account = ledger.accounts.find(({ id }) => id === accountId);
  const client = ledger.clients.find(({ id }) => id === clientId);
  const isAlone = accountId === undefined && clientId === undefined && fresh === undefined;
  const groups = groupsOf(ledger, { find, only }, today, language);
  const start = (what: 'client' | 'account') => {
    const owner = account?.clientId ?? client?.id;
    choose({ fresh: what, account: undefined, part: undefined, client: what === 'account' ? owner : undefined });
  };
  const afterDelete = () => {
    closeDetail();
    // The pane goes with what it showed; the list is what is left.
    finder.current?.focus();
  };
  const isEmpty = ledger.clients.length + ledger.accounts.length === 0;
  return (
    <div className={isAlone ? 'split alone' : 'split'}>
      <section className="list">
        <div className="keep-in-sight">
          <div className="head">
            <h1>{say('title')}</h1>
            <span className="third">
              {say('summary', { clients: ledger.clients.length, accounts: ledger.accounts.length })}
            </span>
            <span className="grow" />
            <Button
              onClick={() => {
                start('account');
              }}
            >
              {say('newAccount')}
            </Button>
            <Button
              look="primary"
              onClick={() => {
                start('client');
              }}
            >
              {say('newClient')}
            </Button>
          </div>
          {!isEmpty && (
            <Finder
              label={say('find')}
              hint={say('findHint')}
              find={find}
              only={only}
              narrowings={(['due', 'unverified'] as const).map((name) => {
                const count = ledger.accounts.filter((account) => MARKED[name](account, today)).length;
                return { name, text: say(name, { count }), count };
              })}
              box={finder}
            />
          )}
        </div>
        {isEmpty ? (
          <Empty text={say('empty')}>
            <Button
              onClick={() => {
                start('client');
              }}
            >
              {say('newClient')}
            </Button>
            <Button
              onClick={() => {
                go('import');
              }}
            >
              {say('toImport')}
            </Button>
          </Empty>
        ) : groups.length === 0 ? (
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
          <AccountTable ledger={ledger} groups={groups} today={today} />
        )}
      </section>
      {fresh === 'client' ? (
        <Detail key="fresh client" label={say('newClient')}>
          <NewClient clients={ledger.clients} />
        </Detail>
      ) : fresh === 'account' ? (
        <Detail key="fresh account" label={say('newAccount')}>
          <NewAccount key={clientId ?? ''} ledger={ledger} clientId={clientId} />
        </Detail>
      ) : account !== undefined ? (
        <Detail key={account.id} label={`@${account.nickname}`}>
          <AccountDetail account={account} ledger={ledger} now={brief.now} onGone={afterDelete} />
        </Detail>
      ) : client !== undefined ? (
        <Detail key={client.id} label={client.name}>
          <ClientDetail client={client} ledger={ledger} now={brief.now} onGone={afterDelete} />
        </Detail>
      ) : (
        !isAlone && (
          <Detail key="gone" label={say('title')}>
            <Empty text={say('gone')}>
              <Button onClick={closeDetail}>{say('back')}</Button>
            </Empty>
          </Detail>
        )
      )}
    </div>
  );
}
