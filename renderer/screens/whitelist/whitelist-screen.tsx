import { useEffect, useRef } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { Button } from '../../parts/button.tsx';
import { Empty, Failed, Loading } from '../../parts/states.tsx';
import { choose, go, usePlace } from '../../place.ts';
import { useLedger } from '../../stores/ledger.ts';
import { useWorkspace } from '../../stores/workspace.ts';
import { useSay } from '../../words/say.ts';
import { ApplicationDetail } from './application-detail.tsx';
import { Board } from './board.tsx';
import { LedgerTable } from './ledger-table.tsx';
import { NewApplication } from './new-application.tsx';
import { requestsOf } from './requests.ts';
import { Unblocking } from './unblocking.tsx';
import './whitelist.css';
import { WORDS } from './words.ts';

/** All applications for the whitelist, and the one that is being worked on. */
export function WhitelistScreen() {
  const say = useSay(WORDS);
  const { chosen } = usePlace();
  const brief = useWorkspace((state) => state.brief);
  const { ledger, failure, load, loadUse } = useLedger(
    useShallow(({ ledger, failure, load, loadUse }) => ({ ledger, failure, load, loadUse })),
  );
  const pane = useRef<HTMLElement>(null);
  const { application: open, host, account, client, view } = chosen;
  useEffect(() => {
    void loadUse();
  }, [brief, loadUse]);
  const isFresh = open === undefined && (chosen['fresh'] !== undefined || host !== undefined);
  const shown = open ?? (isFresh ? 'fresh' : undefined);
  useEffect(() => {
    if (shown !== undefined) pane.current?.focus({ preventScroll: true });
    if (pane.current !== null) pane.current.scrollTop = 0;
  }, [shown]);
  if (ledger === undefined || brief === undefined) {
    return failure === undefined ? <Loading /> : <Failed error={failure} onRetry={() => void load()} />;
  }
  const requests = requestsOf(ledger, brief.now);
  const request = requests.find(({ application }) => application.id === open);
  const count = (state: string) => requests.filter(({ application }) => application.state === state).length;
  const canApply = ledger.accounts.some(({ clientId }) => clientId !== undefined);
  const start = () => {
    choose({ fresh: '1', application: undefined });
  };
  return (
    <div className={shown === undefined ? 'split alone' : 'split'}>
      <section className="list">
        <div className="head">
          <h1>{say('title')}</h1>
          <span className="third">
            {say('summary', { all: requests.length, approved: count('approved'), waiting: count('submitted') })}
          </span>
          <span className="grow" />
          {requests.length > 0 && (
            <Button
              onClick={() => {
                choose({ view: view === 'board' ? undefined : 'board' });
              }}
            >
              {say(view === 'board' ? 'table' : 'board')}
            </Button>
          )}
          {canApply && (
            <Button look="primary" onClick={start}>
              {say('fresh')}
            </Button>
          )}
        </div>
        <div className="pad">
          <Unblocking />
        </div>
        {requests.length === 0 ? (
          <Empty text={say(canApply ? 'empty' : 'emptyNoAccount')}>
            {canApply ? (
              <Button onClick={start}>{say('fresh')}</Button>
            ) : (
              <Button
                onClick={() => {
                  go('clients');
                }}
              >
                {say('toClients')}
              </Button>
            )}
          </Empty>
        ) : view === 'board' ? (
          <Board requests={requests} open={open} />
        ) : (
          <LedgerTable requests={requests} open={open} />
        )}
      </section>
      {shown !== undefined && (
        <aside className="detail" ref={pane} tabIndex={-1} aria-label={request?.shownHost ?? say('fresh')}>
          <button
            type="button"
            className="button quiet back"
            onClick={() => {
              go('whitelist', { view });
            }}
          >
            {say('back')}
          </button>
          {request !== undefined ? (
            <ApplicationDetail key={request.application.id} ledger={ledger} request={request} now={brief.now} />
          ) : isFresh ? (
            <NewApplication
              key={`${host ?? ''} ${account ?? ''} ${client ?? ''}`}
              ledger={ledger}
              host={host ?? ''}
              account={account}
              client={client}
            />
          ) : (
            <Empty text={say('gone')}>
              <Button
                onClick={() => {
                  go('whitelist');
                }}
              >
                {say('back')}
              </Button>
            </Empty>
          )}
        </aside>
      )}
    </div>
  );
}
