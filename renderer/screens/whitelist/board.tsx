import type { Application } from '../../../core/domain/application.ts';
import { addressOf } from '../../place.ts';
import { APPLICATIONS } from '../../words/terms.ts';
import { useSay } from '../../words/say.ts';
import { Linking } from './ledger-table.tsx';
import type { Request } from './requests.ts';
import { StateMark } from './state-mark.tsx';
import { WORDS } from './words.ts';

const COLUMNS: readonly (readonly [Application['state'], ...Application['state'][]])[] = [
  ['draft'],
  ['submitted'],
  ['approved'],
  ['rejected'],
  ['withdrawn', 'revoked'],
];

/** The applications side by side in the states that they are in. */
export function Board({
  requests,
  open,
}: {
  readonly requests: readonly Request[];
  readonly open: string | undefined;
}) {
  const say = useSay(WORDS);
  const stateName = useSay(APPLICATIONS);
  return (
    <div className="board">
      {COLUMNS.map((states) => {
        const own = requests.filter(({ application }) => states.includes(application.state));
        const name = states.length > 1 ? say('closed') : stateName(states[0]);
        return (
          <section key={states[0]} aria-label={name}>
            <h2>
              {name} <span className="third">{own.length}</span>
            </h2>
            {own.length === 0 && <p className="third small">{say('none')}</p>}
            <ul>
              {own.map((request) => (
                <li key={request.application.id} className={request.application.id === open ? 'open' : undefined}>
                  <a
                    href={addressOf('whitelist', { view: 'board', application: request.application.id })}
                    aria-current={request.application.id === open ? 'true' : undefined}
                  >
                    {request.shownHost}
                  </a>
                  <span className="second">@{request.applicant.nickname}</span>
                  <StateMark request={request} />
                  <Linking request={request} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
