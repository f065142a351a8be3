import { useEffect, useMemo } from 'react';
import { addDays } from '../../../core/domain/day.ts';
import { chinaDay } from '../../../core/domain/instant.ts';
import { Button } from '../../parts/button.tsx';
import { Empty, Failed, Loading } from '../../parts/states.tsx';
import { addressOf, go } from '../../place.ts';
import { UNTIMED, useAgenda } from '../../stores/agenda.ts';
import { useApprovals } from '../../stores/approvals.ts';
import { useLedger } from '../../stores/ledger.ts';
import { useObstacles } from '../../stores/obstacles.ts';
import { useWorkspace } from '../../stores/workspace.ts';
import { dayWithWeekday, yearInChina } from '../../words/moment.ts';
import { useLanguage, useSay } from '../../words/say.ts';
import { queryOf } from '../posts/query.ts';
import { Unblocking } from '../whitelist/unblocking.tsx';
import { ApprovalsDue } from './approvals-due.tsx';
import { Endings, StalledApplications } from './due-list.tsx';
import { endingsOf, stalledOf } from './due.ts';
import { HeldPosts } from './held-posts.tsx';
import './today.css';
import { WORDS } from './words.ts';

const AHEAD_DAYS = 14;

/** What needs a person, the most urgent first. */
export function TodayScreen() {
  const say = useSay(WORDS);
  const language = useLanguage();
  const brief = useWorkspace((state) => state.brief);
  const openDemo = useWorkspace((state) => state.openDemo);
  const { ledger, failure: ledgerFailure, load: loadLedger } = useLedger();
  const { held, untimed, failure, load } = useAgenda();
  const isHeld = useObstacles((state) => (state.ranking?.held ?? 0) > 0);
  const today = brief === undefined ? undefined : chinaDay(brief.now);
  const chosen = useMemo(
    () => (today === undefined ? {} : { verdict: 'held', from: today, to: addDays(today, AHEAD_DAYS) }),
    [today],
  );
  const { clients: unapproved, load: loadApprovals } = useApprovals();
  useEffect(() => {
    if (brief === undefined) return;
    const query = queryOf(chosen);
    void load(query);
    if (query.from !== undefined && query.to !== undefined) void loadApprovals(query.from, query.to);
  }, [brief, chosen, load, loadApprovals]);

  const broken = failure ?? ledgerFailure;
  if (broken !== undefined && (held === undefined || ledger === undefined)) {
    const retry = () => Promise.all([load(queryOf(chosen)), loadLedger()]);
    return <Failed error={broken} onRetry={() => void retry()} />;
  }
  if (brief === undefined || today === undefined || ledger === undefined || held === undefined) return <Loading />;
  if (brief.posts === 0 && brief.clients === 0) {
    return (
      <div className="today">
        <div className="head">
          <h1>{say('title')}</h1>
        </div>
        <Empty text={say('empty')}>
          <Button
            look="primary"
            onClick={() => {
              go('import');
            }}
          >
            {say('import')}
          </Button>
          <Button
            onClick={() => {
              go('clients');
            }}
          >
            {say('clients')}
          </Button>
          <Button onClick={() => void openDemo()}>{say('demo')}</Button>
        </Empty>
      </div>
    );
  }
  const year = yearInChina(brief.now);
  const endings = endingsOf(ledger, brief.now);
  const stalled = stalledOf(ledger, brief.now);
  const isCalm = held.total + endings.length + stalled.length + untimed + unapproved.length === 0;
  return (
    <div className="today">
      <div className="head">
        <h1>{say('title')}</h1>
        <span className="third grow">{say('asOf', { day: dayWithWeekday(today, language, year) })}</span>
        <a className="button" href={addressOf('stop')}>
          {say('stop')}
        </a>
      </div>
      <div className="pad stack">
        {isCalm && !isHeld && (
          <Empty text={say('calm')}>
            <Button
              onClick={() => {
                go('posts');
              }}
            >
              {say('posts')}
            </Button>
          </Empty>
        )}
        <section className="section" aria-labelledby="held">
          <div className="row">
            <h2 id="held">
              {say('held')} <Count count={held.total} />
            </h2>
            {held.total > 0 && <a href={addressOf('posts', chosen)}>{say('all', { count: held.total })}</a>}
            {held.total > held.rows.length && (
              <span className="third">{say('heldFirst', { count: held.rows.length })}</span>
            )}
          </div>
          {held.total === 0 ? (
            <p className="second">{say('noneHeld')}</p>
          ) : (
            <HeldPosts rows={held.rows} ledger={ledger} year={year} />
          )}
        </section>
        <Unblocking />
        <ApprovalsDue clients={unapproved} span={{ from: today, to: addDays(today, AHEAD_DAYS) }} year={year} />
        {untimed > 0 && (
          <section className="section" aria-labelledby="untimed">
            <div className="row">
              <h2 id="untimed">
                {say('untimed')} <Count count={untimed} />
              </h2>
              <a href={addressOf('posts', { rule: UNTIMED })}>{say('all', { count: untimed })}</a>
            </div>
          </section>
        )}
        {endings.length > 0 && (
          <section className="section" aria-labelledby="endings">
            <h2 id="endings">
              {say('expiring')} <Count count={endings.length} />
            </h2>
            <Endings endings={endings} year={year} />
          </section>
        )}
        {stalled.length > 0 && (
          <section className="section" aria-labelledby="stalled">
            <h2 id="stalled">
              {say('applications')} <Count count={stalled.length} />
            </h2>
            <StalledApplications stalled={stalled} year={year} />
          </section>
        )}
      </div>
    </div>
  );
}

const Count = ({ count }: { readonly count: number }) => <span className="third">{count}</span>;
