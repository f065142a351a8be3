import { useRef } from 'react';
import type { Ledger } from '../../../core/api/records.ts';
import type { Instant } from '../../../core/domain/instant.ts';
import { fillBoth } from '../../../core/messages/phrase.ts';
import { DeleteRecord } from '../../keeping/delete-record.tsx';
import { Button } from '../../parts/button.tsx';
import { addressOf, choose } from '../../place.ts';
import { yearInChina } from '../../words/moment.ts';
import { useSay } from '../../words/say.ts';
import { REGIONS } from '../../words/terms.ts';
import { DossierBlock } from './dossier-block.tsx';
import { ListingFacts, SiteFacts } from './facts.tsx';
import { Letter } from './letter.tsx';
import { Past } from './past.tsx';
import { Progress } from './progress.tsx';
import { type Request, checklistOf } from './requests.ts';
import { Requirements } from './requirements.tsx';
import { StateMark } from './state-mark.tsx';
import { WORDS } from './words.ts';

interface ApplicationDetailProps {
  readonly ledger: Ledger;
  readonly request: Request;
  readonly now: Instant;
}

/** One application: what it has to show, its message, what became of it. */
export function ApplicationDetail({ ledger, request, now }: ApplicationDetailProps) {
  const say = useSay(WORDS);
  const region = useSay(REGIONS);
  const pane = useRef<HTMLDivElement>(null);
  const { application, applicant, client, shownHost } = request;
  const findings = checklistOf(ledger, application, now);
  const close = () => {
    choose({ application: undefined });
  };
  return (
    <div className="stack" ref={pane}>
      <div className="row">
        <h1 className="grow">{shownHost}</h1>
        <Button look="quiet" onClick={close}>
          {say('close')}
        </Button>
      </div>
      <p className="row second">
        <a href={addressOf('clients', { account: applicant.id })}>@{applicant.nickname}</a>
        <span>
          {client.name} · {region(client.region)}
        </span>
        <StateMark request={request} />
      </p>
      <Requirements
        request={request}
        findings={findings}
        now={now}
        onField={(name) => pane.current?.querySelector<HTMLElement>(`[name="${name}"]`)?.focus()}
      />
      <Letter request={request} />
      <DossierBlock id={application.id} host={shownHost} />
      <Progress request={request} lacks={findings.length} now={now} />
      <ListingFacts request={request} />
      <SiteFacts request={request} />
      <Past request={request} year={yearInChina(now)} />
      <div className="section">
        <DeleteRecord
          list="applications"
          id={application.id}
          act={say('remove')}
          question={say('removeAsk', { account: applicant.nickname, host: shownHost })}
          done={fillBoth(WORDS.removed, { host: shownHost })}
          onGone={close}
        />
      </div>
    </div>
  );
}
