import { useEffect, useRef } from 'react';
import type { Ledger } from '../../../core/api/records.ts';
import type { Account } from '../../../core/domain/account.ts';
import type { Day } from '../../../core/domain/day.ts';
import { dayInWords } from '../../../core/messages/phrase.ts';
import { addressOf, usePlace } from '../../place.ts';
import { useLanguage, useSay } from '../../words/say.ts';
import { CAPABILITIES, KINDS, REGIONS, VERIFICATIONS } from '../../words/terms.ts';
import type { Group } from './groups.ts';
import { type Ending, grantsOf, reviewOf, toneOf } from './marks.ts';
import { WORDS } from './words.ts';

interface AccountTableProps {
  readonly ledger: Ledger;
  readonly groups: readonly Group[];
  readonly today: Day;
}

/** Every client with its accounts, and the creators: what each account may, and until when. */
export function AccountTable({ ledger, groups, today }: AccountTableProps) {
  const say = useSay(WORDS);
  const { chosen } = usePlace();
  const { client: openClient, account: openAccount } = chosen as Readonly<Partial<Record<string, string>>>;
  const table = useRef<HTMLDivElement>(null);
  useEffect(() => {
    table.current?.querySelector('.open')?.scrollIntoView({ block: 'nearest' });
  }, [openClient, openAccount]);
  return (
    <div className="accounts" ref={table}>
      <table>
        <colgroup>
          <col className="name" />
          <col className="kind" />
          <col className="state" />
          <col />
          <col />
        </colgroup>
        <thead>
          <tr>
            {(['account', 'kind', 'verification', 'review', 'capabilities'] as const).map((column) => (
              <th key={column} scope="col">
                {say(column)}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group.client?.id ?? ''}>
            <Heading
              group={group}
              ledger={ledger}
              isOpen={openAccount === undefined && group.client?.id === openClient}
            />
            {group.accounts.map((account) => (
              <AccountRow key={account.id} account={account} today={today} isOpen={account.id === openAccount} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

/** The address of a record on this screen, which goes on showing what is looked for. */
function useAddress(): (chosen: { readonly client?: string; readonly account?: string }) => string {
  const { find, only } = usePlace().chosen as Readonly<Partial<Record<string, string>>>;
  return (chosen) => addressOf('clients', { find, only, ...chosen });
}

interface HeadingProps {
  readonly group: Group;
  readonly ledger: Ledger;
  readonly isOpen: boolean;
}

function Heading({ group: { client, accounts }, ledger, isOpen }: HeadingProps) {
  const say = useSay(WORDS);
  const region = useSay(REGIONS);
  const address = useAddress();
  if (client === undefined) {
    return (
      <tr>
        <th scope="rowgroup" colSpan={5}>
          {say('creators')} <span className="third">{say('creatorsHint')}</span>
        </th>
      </tr>
    );
  }
  const count = (items: readonly { readonly clientId: string }[]) =>
    items.filter(({ clientId }) => clientId === client.id).length;
  const [sites, campaigns] = [count(ledger.sites), count(ledger.campaigns)];
  const facts = [
    client.legalName,
    region(client.region),
    ...(accounts.length === 0 && !ledger.accounts.some(({ clientId }) => clientId === client.id)
      ? [say('noAccounts')]
      : []),
    ...(sites > 0 ? [say('sites', { count: sites })] : []),
    ...(campaigns > 0 ? [say('campaigns', { count: campaigns })] : []),
  ];
  return (
    <tr className={isOpen ? 'open' : undefined}>
      <th scope="rowgroup" colSpan={5}>
        <a href={address({ client: client.id })} aria-current={isOpen ? 'true' : undefined}>
          {client.name}
        </a>{' '}
        <span className="third">{facts.filter(Boolean).join(' · ')}</span>
      </th>
    </tr>
  );
}

interface AccountRowProps {
  readonly account: Account;
  readonly today: Day;
  readonly isOpen: boolean;
}

function AccountRow({ account, today, isOpen }: AccountRowProps) {
  const kind = useSay(KINDS);
  const state = useSay(VERIFICATIONS);
  const grant = useSay(CAPABILITIES);
  const address = useAddress();
  const review = reviewOf(account, today);
  return (
    <tr className={isOpen ? 'open' : undefined}>
      <td>
        <a href={address({ account: account.id })} aria-current={isOpen ? 'true' : undefined}>
          @{account.nickname}
        </a>
      </td>
      <td className="second">{kind(account.kind)}</td>
      <td>
        <span className={`tag ${toneOf(account, today)}`}>{state(account.verification.state)}</span>
      </td>
      <td>{review === undefined ? <span className="third">—</span> : <EndingMark ending={review} today={today} />}</td>
      <td>
        {grantsOf(account, today).map(({ name, ending }) => (
          <div key={name}>
            {grant(name)}{' '}
            {ending !== undefined && ending.tone !== 'plain' && <EndingMark ending={ending} today={today} isShort />}
          </div>
        ))}
      </td>
    </tr>
  );
}

interface EndingMarkProps {
  readonly ending: Ending;
  readonly today: Day;
  /** Without the day itself. */
  readonly isShort?: boolean;
}

/** When something ends, and how soon where that is soon. */
export function EndingMark({ ending: { day, left, tone }, today, isShort = false }: EndingMarkProps) {
  const say = useSay(WORDS);
  const language = useLanguage();
  return (
    <>
      {!isShort && <span className="second">{dayInWords(day, language, Number(today.slice(0, 4)))}</span>}{' '}
      {tone !== 'plain' && (
        <span className={`tag ${tone}`}>
          {left < 0 ? say('over', { days: -left }) : left === 0 ? say('today') : say('left', { days: left })}
        </span>
      )}
    </>
  );
}
