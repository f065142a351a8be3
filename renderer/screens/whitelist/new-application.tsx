import { type SubmitEvent, useState } from 'react';
import type { Ledger } from '../../../core/api/records.ts';
import type { Account } from '../../../core/domain/account.ts';
import { fillBoth } from '../../../core/messages/phrase.ts';
import { problemText } from '../../../core/messages/problems.ts';
import { newId } from '../../keeping/new-id.ts';
import { hostIn } from '../../keeping/reading.ts';
import { useRecord } from '../../keeping/use-record.ts';
import { Button } from '../../parts/button.tsx';
import { Choice } from '../../parts/choice.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { addressOf, choose } from '../../place.ts';
import { useLanguage, useSay } from '../../words/say.ts';
import { HOSTINGS } from '../../words/terms.ts';
import { CREATION, WORDS } from './words.ts';

interface NewApplicationProps {
  readonly ledger: Ledger;
  readonly host: string;
  readonly account: string | undefined;
  readonly client: string | undefined;
}

/** The account that would apply: the one that was named, else an enterprise account of the client. */
const firstApplicant = (accounts: readonly Account[], account?: string, client?: string): Account | undefined =>
  accounts.find(({ id }) => id === account) ??
  accounts.find(({ clientId, kind }) => clientId === client && kind === 'enterprise') ??
  accounts.find(({ clientId }) => clientId === client);

/** Starts an application for a host; a site that is not known yet is recorded in the same act. */
export function NewApplication({ ledger, host: wished, account, client }: NewApplicationProps) {
  const say = useSay(CREATION);
  const also = useSay(WORDS);
  const language = useLanguage();
  const record = useRecord();
  const own = ledger.accounts.filter(({ clientId }) => clientId !== undefined);
  const clients = new Map(ledger.clients.map((item) => [item.id, item]));
  const [accountId, setAccountId] = useState<string>(firstApplicant(own, account, client)?.id ?? '');
  const [text, setText] = useState(wished);
  const [place, setPlace] = useState<string>();
  const [isAsked, setAsked] = useState(false);
  const [refused, setRefused] = useState<string>();

  const applicant = own.find(({ id }) => id === accountId);
  const clientId = applicant?.clientId;
  const host = hostIn(text);
  const site = ledger.sites.find((item) => item.clientId === clientId && hostIn(item.host) === host);
  const twin = ledger.applications.find((item) => item.accountId === accountId && item.siteId === site?.id);
  const region = clientId === undefined ? undefined : clients.get(clientId)?.region;
  const hosting = place ?? (region === 'overseas' ? 'overseas' : 'mainland');
  const read = text.trim();

  const create = async (event: SubmitEvent) => {
    event.preventDefault();
    setAsked(true);
    setRefused(undefined);
    if (applicant === undefined || host === undefined || twin !== undefined) return;
    const id = newId('w');
    const siteId = site?.id ?? newId('s');
    const { turned, problems } = await record(
      'application:save',
      {
        ...(site === undefined && { sites: [{ id: siteId, clientId, host, hosting }] }),
        applications: [{ id, accountId, siteId, state: 'draft' }],
      },
      fillBoth(CREATION.created, { host }),
    );
    const [first] = problems;
    if (first !== undefined) setRefused(`${first.path} ${problemText(first)[language]}`);
    if (turned === undefined) return;
    choose({ application: id, fresh: undefined, host: undefined, account: undefined, client: undefined });
  };
  return (
    <form className="stack" onSubmit={(event) => void create(event)}>
      <div className="row">
        <h1 className="grow">{say('title')}</h1>
        <Button
          look="quiet"
          onClick={() => {
            choose({ fresh: undefined, host: undefined, account: undefined, client: undefined });
          }}
        >
          {also('close')}
        </Button>
      </div>
      <TextField
        label={say('host')}
        name="host"
        value={text}
        onChange={setText}
        hint={site === undefined ? say('hostHint') : say('known')}
        wrong={
          isAsked && host === undefined ? (read === '' ? say('hostEmpty') : say('hostWrong', { read })) : undefined
        }
        placeholder="shop.example.com"
      />
      <Choice
        label={say('account')}
        name="account"
        value={accountId}
        options={[
          { value: '', text: say('pick') },
          ...own.map((item) => ({
            value: item.id,
            text: `@${item.nickname}`,
            group: (item.clientId && clients.get(item.clientId)?.name) ?? '',
          })),
        ]}
        onChange={setAccountId}
        hint={say('accountHint')}
        wrong={isAsked && applicant === undefined ? say('accountEmpty') : undefined}
      />
      {site === undefined && (
        <Choice
          label={say('hosting')}
          name="hosting"
          value={hosting}
          options={(['mainland', 'overseas'] as const).map((value) => ({ value, text: HOSTINGS[value][language] }))}
          onChange={setPlace}
        />
      )}
      {twin !== undefined && applicant !== undefined && (
        <p className="callout warned">
          {say('twice', { account: applicant.nickname, host: host ?? '' })}{' '}
          <a href={addressOf('whitelist', { application: twin.id })}>{say('show')}</a>
        </p>
      )}
      {refused !== undefined && (
        <p className="callout held" role="alert">
          {refused}
        </p>
      )}
      <div className="row">
        <Button type="submit" look="primary">
          {say('create')}
        </Button>
      </div>
    </form>
  );
}
