import type { Ledger } from '../../../core/api/records.ts';
import type { Account } from '../../../core/domain/account.ts';
import { type Instant, chinaDay } from '../../../core/domain/instant.ts';
import { fillBoth } from '../../../core/messages/phrase.ts';
import { DeleteRecord } from '../../keeping/delete-record.tsx';
import { Part } from '../../keeping/part.tsx';
import { usePast } from '../../keeping/use-past.ts';
import { addressOf } from '../../place.ts';
import { useSay } from '../../words/say.ts';
import { CAPABILITIES } from '../../words/terms.ts';
import { requestsOf } from '../whitelist/requests.ts';
import { StateMark } from '../whitelist/state-mark.tsx';
import { AccountIdentity } from './account-identity.tsx';
import { ACCOUNT } from './account-words.ts';
import { CapabilityPart } from './capability-part.tsx';
import { PartLinks } from './detail.tsx';
import { VerificationPart } from './verification-part.tsx';
import { WORDS } from './words.ts';

interface AccountDetailProps {
  readonly account: Account;
  readonly ledger: Ledger;
  readonly now: Instant;
  readonly onGone: () => void;
}

/** An account: who it is, its verification with its past, and what Weibo grants it. */
export function AccountDetail({ account, ledger, now, onGone }: AccountDetailProps) {
  const say = useSay(ACCOUNT);
  const also = useSay(WORDS);
  const grant = useSay(CAPABILITIES);
  const past = usePast(account);
  const client = ledger.clients.find(({ id }) => id === account.clientId);
  const requests = requestsOf(ledger, now).filter(({ applicant }) => applicant.id === account.id);
  const year = Number(chinaDay(now).slice(0, 4));
  const parts = [
    { name: 'account', text: say('own') },
    { name: 'verification', text: say('verification') },
    { name: 'paid-links', text: grant('paid-links') },
    { name: 'mini-program-ads', text: grant('mini-program-ads') },
    ...(account.clientId === undefined ? [] : [{ name: 'applications', text: say('applications') }]),
  ];
  return (
    <>
      <p className="row">
        {client !== undefined && <a href={addressOf('clients', { client: client.id })}>{client.name}</a>}
        <a href={addressOf('posts', { account: account.id })}>{also('posts')}</a>
      </p>
      <PartLinks parts={parts} />
      <AccountIdentity account={account} clients={ledger.clients} />
      <VerificationPart account={account} past={past} year={year} />
      {(['paid-links', 'mini-program-ads'] as const).map((name) => (
        <CapabilityPart key={name} account={account} capability={name} past={past} year={year} />
      ))}
      {account.clientId !== undefined && (
        <Part name="applications" title={say('applications')}>
          {requests.length === 0 && <p className="second">{say('noApplications')}</p>}
          <ul className="stack">
            {requests.map((request) => (
              <li key={request.application.id} className="row">
                <a href={addressOf('whitelist', { application: request.application.id })}>{request.shownHost}</a>
                <StateMark request={request} />
              </li>
            ))}
          </ul>
          <p>
            <a href={addressOf('whitelist', { fresh: '1', account: account.id })}>{say('apply')}</a>
          </p>
        </Part>
      )}
      <div className="section">
        <DeleteRecord
          list="accounts"
          id={account.id}
          act={say('dropAccount')}
          question={say('dropAccountAsk', { name: account.nickname })}
          done={fillBoth(WORDS.deleted, { name: `@${account.nickname}` })}
          onGone={onGone}
        />
      </div>
    </>
  );
}
