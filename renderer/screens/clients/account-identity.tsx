import type { Account } from '../../../core/domain/account.ts';
import type { Client } from '../../../core/domain/client.ts';
import { KeptChoice, KeptText, useOptions } from '../../keeping/kept-fields.tsx';
import { Part } from '../../keeping/part.tsx';
import { nicknameIn } from '../../keeping/reading.ts';
import { useKept } from '../../keeping/use-kept.ts';
import { useSay } from '../../words/say.ts';
import { KINDS, OWNERS } from '../../words/terms.ts';
import { ACCOUNT } from './account-words.ts';

export const KIND_NAMES = ['enterprise', 'personal', 'media', 'government', 'organisation'] as const;
export const OWNER_NAMES = ['brand', 'creator'] as const;

interface AccountIdentityProps {
  readonly account: Account;
  readonly clients: readonly Client[];
}

/** What an account is called, whose it is, and who can log in to it. */
export function AccountIdentity({ account, clients }: AccountIdentityProps) {
  const say = useSay(ACCOUNT);
  const kept = useKept({ list: 'accounts', record: account, act: 'account:save', name: `@${account.nickname}` });
  const isCreator = kept.valueAt('owner') === 'creator';
  const owners = [
    ...(isCreator || account.clientId === undefined
      ? [{ value: '', text: say(isCreator ? 'noClient' : 'pickClient') }]
      : []),
    ...clients.map(({ id, name }) => ({ value: id, text: name })),
  ];
  return (
    <Part name="account" title={say('own')} isKept={kept.isKept}>
      <div className="fields">
        <KeptText kept={kept} path="nickname" label={say('nickname')} read={nicknameIn} />
        <KeptText kept={kept} path="uid" label={say('uid')} />
        <KeptChoice kept={kept} path="kind" label={say('kind')} options={useOptions(KINDS, KIND_NAMES)} />
        <KeptChoice kept={kept} path="owner" label={say('owner')} options={useOptions(OWNERS, OWNER_NAMES)} />
        <KeptChoice kept={kept} path="clientId" label={say('client')} options={owners} />
        <KeptText kept={kept} path="holder" label={say('holder')} />
      </div>
    </Part>
  );
}
