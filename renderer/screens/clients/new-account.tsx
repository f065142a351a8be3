import type { Ledger } from '../../../core/api/records.ts';
import { accountSchema } from '../../../core/domain/account.ts';
import { fillBoth } from '../../../core/messages/phrase.ts';
import { useOptions } from '../../keeping/kept-fields.tsx';
import { newId } from '../../keeping/new-id.ts';
import { nicknameIn } from '../../keeping/reading.ts';
import { useLabelled } from '../../keeping/use-labelled.ts';
import { useRecord } from '../../keeping/use-record.ts';
import { useTyped, wrongIn } from '../../keeping/use-typed.ts';
import { Button } from '../../parts/button.tsx';
import { Choice } from '../../parts/choice.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { addressOf, choose } from '../../place.ts';
import { useSay } from '../../words/say.ts';
import { KINDS, OWNERS } from '../../words/terms.ts';
import { KIND_NAMES, OWNER_NAMES } from './account-identity.tsx';
import { ACCOUNT } from './account-words.ts';
import { WORDS } from './words.ts';

interface NewAccountProps {
  readonly ledger: Ledger;
  /** The client for which it is meant; a creator's where none is. */
  readonly clientId: string | undefined;
}

/** Makes an account of a client or of a creator. */
export function NewAccount({ ledger, clientId = '' }: NewAccountProps) {
  const say = useSay(ACCOUNT);
  const also = useSay(WORDS);
  const labelled = useLabelled();
  const record = useRecord();
  const form = useTyped(`account ${clientId}`, {
    nickname: '',
    owner: clientId === '' && ledger.clients.length === 0 ? 'creator' : 'brand',
    clientId,
    kind: '',
    uid: '',
  });
  const owner = form.textOf('owner');
  const typed = {
    nickname: nicknameIn(form.textOf('nickname')),
    owner,
    clientId: form.textOf('clientId'),
    kind: form.textOf('kind') === '' ? (owner === 'creator' ? 'personal' : 'enterprise') : form.textOf('kind'),
    uid: form.textOf('uid').trim(),
  };
  const wrong = wrongIn(accountSchema, { id: 'a', ...typed });
  const wrongAt = (key: 'nickname' | 'clientId', label: string) =>
    labelled(label, form.isAsked ? wrong[key] : undefined);
  const twin = ledger.accounts.find(({ nickname }) => nickname === typed.nickname);
  const create = async (): Promise<boolean> => {
    const id = newId('a');
    const given = Object.fromEntries(Object.entries(typed).filter(([, text]) => text !== ''));
    const made = { accounts: [{ id, ...given }] };
    const { turned } = await record('account:save', made, fillBoth(ACCOUNT.added, { name: typed.nickname }), true);
    if (turned === undefined) return false;
    choose({ fresh: undefined, client: undefined, account: id, part: 'account', find: undefined, only: undefined });
    return true;
  };
  return (
    <form
      className="stack fresh"
      onSubmit={(event) => {
        form.send(event, Object.keys(wrong).length > 0, create);
      }}
    >
      <TextField
        label={say('nickname')}
        name="nickname"
        value={form.textOf('nickname')}
        onChange={form.type('nickname')}
        wrong={wrongAt('nickname', say('nickname'))}
      />
      {twin !== undefined && (
        <p className="callout warned">
          {say('twin')} <a href={addressOf('clients', { account: twin.id })}>@{twin.nickname}</a>
        </p>
      )}
      <div className="fields">
        <Choice
          label={say('owner')}
          name="owner"
          value={owner}
          options={useOptions(OWNERS, OWNER_NAMES)}
          onChange={form.type('owner')}
        />
        <Choice
          label={say('client')}
          name="clientId"
          value={typed.clientId}
          options={[
            { value: '', text: say(owner === 'creator' ? 'noClient' : 'pickClient') },
            ...ledger.clients.map(({ id, name }) => ({ value: id, text: name })),
          ]}
          onChange={form.type('clientId')}
          wrong={wrongAt('clientId', say('client'))}
        />
        <Choice
          label={say('kind')}
          name="kind"
          value={typed.kind}
          options={useOptions(KINDS, KIND_NAMES)}
          onChange={form.type('kind')}
        />
        <TextField label={say('uid')} name="uid" value={form.textOf('uid')} onChange={form.type('uid')} />
      </div>
      <div className="row">
        <Button type="submit" look="primary">
          {also('create')}
        </Button>
      </div>
    </form>
  );
}
