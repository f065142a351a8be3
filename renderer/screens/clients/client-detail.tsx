import type { Ledger } from '../../../core/api/records.ts';
import type { Client } from '../../../core/domain/client.ts';
import { type Instant, chinaDay } from '../../../core/domain/instant.ts';
import { safeName } from '../../../core/domain/safe-name.ts';
import { fillBoth } from '../../../core/messages/phrase.ts';
import { HandOver } from '../../keeping/hand-over.tsx';
import { HAND_OVER } from '../../keeping/hand-over-words.ts';
import { DeleteRecord } from '../../keeping/delete-record.tsx';
import { Part } from '../../keeping/part.tsx';
import { useSteadyOrder } from '../../keeping/use-steady-order.ts';
import { useWorkspace } from '../../stores/workspace.ts';
import { addressOf } from '../../place.ts';
import { useSay } from '../../words/say.ts';
import { VERIFICATIONS } from '../../words/terms.ts';
import { EndingMark } from './account-table.tsx';
import { Campaigns } from './campaigns.tsx';
import { ClientCard } from './client-card.tsx';
import { ClientIdentity } from './client-identity.tsx';
import { CLIENT } from './client-words.ts';
import { PartLinks } from './detail.tsx';
import { reviewOf, toneOf } from './marks.ts';
import { Offers } from './offers.tsx';
import { ReviewTemplate } from './review-template.tsx';
import { Sites } from './sites.tsx';
import { TEMPLATE } from './template-words.ts';
import { WORDS } from './words.ts';

interface ClientDetailProps {
  readonly client: Client;
  readonly ledger: Ledger;
  readonly now: Instant;
  readonly onGone: () => void;
}

const PARTS = ['identity', 'card', 'offers', 'accounts', 'sites', 'campaigns'] as const;
const TEMPLATE_PART = 'template';
const HAND_OVER_PART = 'hand-over';

/** A client: who it is in law, the card its posts are held against, and what it has. */
export function ClientDetail({ client, ledger, now, onGone }: ClientDetailProps) {
  const say = useSay(CLIENT);
  const also = useSay(WORDS);
  const template = useSay(TEMPLATE);
  const over = useSay(HAND_OVER);
  const folder = useWorkspace((state) => state.brief?.folder) ?? '';
  const today = chinaDay(now);
  return (
    <>
      <p>
        <a href={addressOf('posts', { client: client.id })}>{also('posts')}</a>
      </p>
      <PartLinks
        parts={[
          ...PARTS.map((name) => ({ name, text: say(name) })),
          { name: TEMPLATE_PART, text: template('title') },
          { name: HAND_OVER_PART, text: over('title') },
        ]}
      />
      <ClientIdentity client={client} />
      <ClientCard client={client} />
      <Offers client={client} today={today} />
      <ClientAccounts client={client} ledger={ledger} now={now} />
      <Sites client={client} ledger={ledger} now={now} />
      <Campaigns client={client} campaigns={ledger.campaigns} today={today} />
      <ReviewTemplate client={client} />
      <Part name={HAND_OVER_PART} title={over('title')}>
        <HandOver of={client.id} folder={folder} name={`${today}-${safeName(client.name, client.id)}.fangxing`} />
      </Part>
      <div className="section">
        <DeleteRecord
          list="clients"
          id={client.id}
          act={say('dropClient')}
          question={say('dropClientAsk', { name: client.name })}
          done={fillBoth(WORDS.deleted, { name: client.name })}
          onGone={onGone}
        />
      </div>
    </>
  );
}

function ClientAccounts({ client, ledger, now }: Omit<ClientDetailProps, 'onGone'>) {
  const say = useSay(CLIENT);
  const state = useSay(VERIFICATIONS);
  const today = chinaDay(now);
  const own = useSteadyOrder(
    ledger.accounts.filter(({ clientId }) => clientId === client.id),
    (a, b) => a.nickname.localeCompare(b.nickname, 'zh-CN'),
  );
  return (
    <Part name="accounts" title={say('accounts')}>
      {own.length === 0 && <p className="second">{say('noAccounts')}</p>}
      <ul className="stack">
        {own.map((account) => {
          const review = reviewOf(account, today);
          return (
            <li key={account.id} className="row">
              <a href={addressOf('clients', { account: account.id })}>@{account.nickname}</a>
              <span className={`tag ${toneOf(account, today)}`}>{state(account.verification.state)}</span>
              {review !== undefined && <EndingMark ending={review} today={today} />}
            </li>
          );
        })}
      </ul>
      <p>
        <a href={addressOf('clients', { client: client.id, fresh: 'account' })}>{say('addAccount')}</a>
      </p>
    </Part>
  );
}
