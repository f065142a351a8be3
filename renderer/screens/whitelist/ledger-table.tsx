import { addressOf, choose } from '../../place.ts';
import { useLedger } from '../../stores/ledger.ts';
import { useObstacles } from '../../stores/obstacles.ts';
import { HOSTINGS, SCOPES } from '../../words/terms.ts';
import { useSay } from '../../words/say.ts';
import type { Request } from './requests.ts';
import { StateMark } from './state-mark.tsx';
import { WORDS } from './words.ts';

interface LedgerTableProps {
  readonly requests: readonly Request[];
  readonly open: string | undefined;
}

/** All applications, one per line, by host. */
export function LedgerTable({ requests, open }: LedgerTableProps) {
  const say = useSay(WORDS);
  const hosting = useSay(HOSTINGS);
  const scope = useSay(SCOPES);
  return (
    <div className="ledger">
      <table>
        <thead>
          <tr>
            {(['host', 'account', 'state', 'posts', 'date', 'icp', 'hosting', 'scope'] as const).map((column) => (
              <th key={column} scope="col" className={column === 'hosting' || column === 'scope' ? column : undefined}>
                {say(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {requests.map((request) => {
            const { application, site, shownHost, applicant, day } = request;
            const isOpen = application.id === open;
            return (
              <tr
                key={application.id}
                className={isOpen ? 'open' : undefined}
                onClick={() => {
                  choose({ application: application.id, fresh: undefined, host: undefined, account: undefined });
                }}
              >
                <td>
                  <a
                    href={addressOf('whitelist', { application: application.id })}
                    aria-current={isOpen ? 'true' : undefined}
                    onClick={(event) => {
                      event.preventDefault();
                    }}
                  >
                    {shownHost}
                  </a>
                </td>
                <td>{applicant.nickname}</td>
                <td>
                  <StateMark request={request} />
                </td>
                <td>
                  <Linking request={request} />
                </td>
                <td className="second day">{day ?? '—'}</td>
                <td>
                  <Filing request={request} />
                </td>
                <td className="second hosting">{hosting(site.hosting)}</td>
                <td className="second scope">{scope(application.scope)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function Filing({ request: { site, client } }: { readonly request: Request }) {
  const say = useSay(WORDS);
  if (site.icpNumber !== undefined && site.icpNumber.trim() !== '') {
    return <span className="second">{site.icpNumber}</span>;
  }
  if (site.hosting === 'overseas' || client.region === 'overseas') {
    return <span className="third">{say('notNeeded')}</span>;
  }
  return <span className="bad">{say('missing')}</span>;
}

/** How many posts link to the site's domain, and how many of the held ones its listing would free. */
export function Linking({ request: { domain, application } }: { readonly request: Request }) {
  const say = useSay(WORDS);
  const posts = useLedger((state) => state.use.get(domain)?.posts ?? 0);
  const frees = useObstacles(
    (state) =>
      state.ranking?.obstacles.find(
        ({ kind, applicationId }) => kind === 'approve-application' && applicationId === application.id,
      )?.frees.length ?? 0,
  );
  if (posts === 0) return <span className="third">—</span>;
  return (
    <span className="linking">
      <a
        href={addressOf('posts', { domain })}
        onClick={(event) => {
          event.stopPropagation();
        }}
      >
        {say('linking', { count: posts })}
      </a>
      {frees > 0 && <span className="second small">{say('wouldFree', { count: frees })}</span>}
    </span>
  );
}
