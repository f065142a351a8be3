import { useRef } from 'react';
import type { Ledger } from '../../../core/api/records.ts';
import type { Client } from '../../../core/domain/client.ts';
import type { Instant } from '../../../core/domain/instant.ts';
import type { Site } from '../../../core/domain/site.ts';
import { fillBoth } from '../../../core/messages/phrase.ts';
import { DeleteRecord } from '../../keeping/delete-record.tsx';
import { KeptText } from '../../keeping/kept-fields.tsx';
import { newId } from '../../keeping/new-id.ts';
import { Part, reachPart } from '../../keeping/part.tsx';
import { hostIn } from '../../keeping/reading.ts';
import { SiteFields } from '../../keeping/site-fields.tsx';
import { useKept } from '../../keeping/use-kept.ts';
import { useLabelled } from '../../keeping/use-labelled.ts';
import { useRecord } from '../../keeping/use-record.ts';
import { useSteadyOrder } from '../../keeping/use-steady-order.ts';
import { useTyped } from '../../keeping/use-typed.ts';
import { WORDS as KEEPING } from '../../keeping/words.ts';
import { Button } from '../../parts/button.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { addressOf } from '../../place.ts';
import { useSay } from '../../words/say.ts';
import { HOSTINGS } from '../../words/terms.ts';
import { type Request, requestsOf } from '../whitelist/requests.ts';
import { StateMark } from '../whitelist/state-mark.tsx';
import { CLIENT } from './client-words.ts';
import { WORDS } from './words.ts';

interface SitesProps {
  readonly client: Client;
  readonly ledger: Ledger;
  readonly now: Instant;
}

/** The hosts of a client with their filings and applications. */
export function Sites({ client, ledger, now }: SitesProps) {
  const say = useSay(CLIENT);
  const pane = useRef<HTMLDivElement>(null);
  const own = ledger.sites.filter(({ clientId }) => clientId === client.id);
  const sites = useSteadyOrder(own, (a, b) => (a.host < b.host ? -1 : 1));
  const requests = requestsOf(ledger, now);
  const canApply = ledger.accounts.some(({ clientId }) => clientId === client.id);
  return (
    <div ref={pane}>
      <Part name="sites" title={say('sites')}>
        {sites.length === 0 && <p className="second">{say('noSites')}</p>}
        <div>
          {sites.map((site) => (
            <SiteFold
              key={site.id}
              site={site}
              requests={requests.filter(({ application }) => application.siteId === site.id)}
              canApply={canApply}
              onGone={() => reachPart(pane.current, 'sites')}
            />
          ))}
        </div>
        <AddSite
          client={client}
          sites={own}
          onAdded={(id) => {
            reachPart(pane.current, id);
          }}
        />
      </Part>
    </div>
  );
}

interface SiteFoldProps {
  readonly site: Site;
  readonly requests: readonly Request[];
  readonly canApply: boolean;
  readonly onGone: () => void;
}

function SiteFold({ site, requests, canApply, onGone }: SiteFoldProps) {
  const say = useSay(CLIENT);
  const keeping = useSay(KEEPING);
  const hosting = useSay(HOSTINGS);
  const kept = useKept({ list: 'sites', record: site, act: 'site:save', name: site.host });
  return (
    <details className="fold" data-part={site.id}>
      <summary>
        <span>{site.host}</span>
        <span className="third">{site.icpNumber ?? hosting(site.hosting)}</span>
        {requests.map((request) => (
          <StateMark key={request.application.id} request={request} />
        ))}
        {requests.length === 0 && <span className="third">{say('noApplications')}</span>}
        <span role="status" className="third small">
          {kept.isKept && keeping('kept')}
        </span>
      </summary>
      <div className="stack">
        <div className="fields">
          <KeptText
            kept={kept}
            path="host"
            label={keeping('host')}
            read={(text) => hostIn(text) ?? text.trim()}
            check={(text) => hostProblem(text)}
          />
          <SiteFields kept={kept} />
        </div>
        <h3>{say('applications')}</h3>
        {requests.length === 0 && <p className="second">{say('noApplications')}</p>}
        <ul className="stack">
          {requests.map((request) => (
            <li key={request.application.id} className="row">
              <a href={addressOf('whitelist', { application: request.application.id })}>
                @{request.applicant.nickname}
              </a>
              <StateMark request={request} />
            </li>
          ))}
        </ul>
        <p>
          {canApply ? (
            <a href={addressOf('whitelist', { host: site.host, client: site.clientId })}>{say('apply')}</a>
          ) : (
            <span className="second">{say('applyFirst')}</span>
          )}
        </p>
        <DeleteRecord
          list="sites"
          id={site.id}
          act={say('dropSite')}
          question={say('dropSiteAsk', { name: site.host })}
          done={fillBoth(WORDS.deleted, { name: site.host })}
          onGone={onGone}
        />
      </div>
    </details>
  );
}

const hostProblem = (text: string) =>
  hostIn(text) === undefined ? fillBoth(KEEPING.hostWrong, { read: text.trim() }) : undefined;

interface AddSiteProps {
  readonly client: Client;
  readonly sites: readonly Site[];
  readonly onAdded: (id: string) => void;
}

function AddSite({ client, sites, onAdded }: AddSiteProps) {
  const say = useSay(CLIENT);
  const labelled = useLabelled();
  const record = useRecord();
  const form = useTyped(`site ${client.id}`, { host: '' });
  const box = useRef<HTMLFormElement>(null);
  const text = form.textOf('host');
  const host = hostIn(text);
  const isTwin = sites.some((site) => (hostIn(site.host) ?? site.host) === host);
  const wrong = isTwin ? CLIENT.siteTwice : text.trim() === '' ? WORDS.missing : hostProblem(text);
  const add = async (): Promise<boolean> => {
    if (host === undefined) return false;
    const id = newId('s');
    const hosting = client.region === 'overseas' ? 'overseas' : 'mainland';
    const made = { sites: [{ id, clientId: client.id, host, hosting }] };
    const { turned } = await record('site:save', made, fillBoth(CLIENT.siteAdded, { host }), true);
    if (turned === undefined) return false;
    if (box.current?.contains(document.activeElement) === true) onAdded(id);
    return true;
  };
  return (
    <form
      ref={box}
      className="adding fields"
      aria-label={say('newSite')}
      onSubmit={(event) => {
        form.send(event, wrong !== undefined, add);
      }}
    >
      <TextField
        label={say('newSite')}
        name="new.host"
        value={text}
        placeholder="shop.example.com"
        onChange={form.type('host')}
        wrong={labelled(say('newSite'), form.isAsked ? wrong : undefined)}
      />
      <div className="end">
        <Button type="submit">{say('addSite')}</Button>
      </div>
    </form>
  );
}
