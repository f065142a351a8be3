import { Part } from '../../keeping/part.tsx';
import { KeptChoice, KeptDay, KeptText, useOptions } from '../../keeping/kept-fields.tsx';
import { SiteFields } from '../../keeping/site-fields.tsx';
import { useKept } from '../../keeping/use-kept.ts';
import { REACHES, SCOPES } from '../../words/terms.ts';
import { useSay } from '../../words/say.ts';
import { DETAIL } from './detail-words.ts';
import type { Request } from './requests.ts';

/** What is known of a listing: its dates, how far it reaches, and what proves it. */
export function ListingFacts({ request: { application, shownHost } }: { readonly request: Request }) {
  const say = useSay(DETAIL);
  const kept = useKept({ list: 'applications', record: application, act: 'application:save', name: shownHost });
  const scopes = useOptions(SCOPES, ['domain', 'host', 'unknown']);
  const reaches = useOptions(REACHES, ['account', 'entity', 'anyone', 'unknown']);
  const known = (['submittedOn', 'decidedOn', 'revokedOn'] as const).filter((key) => application[key] !== undefined);
  return (
    <Part name="listing" title={say('facts')} isKept={kept.isKept}>
      <div className="fields">
        <KeptChoice kept={kept} path="scope" label={say('scope')} options={scopes} />
        <KeptChoice kept={kept} path="reach" label={say('reach')} options={reaches} />
        {[...known, 'validUntil' as const].map((key) => (
          <KeptDay key={key} kept={kept} path={key} label={say(key)} />
        ))}
        <KeptText kept={kept} path="evidence" label={say('evidence')} hint={say('evidenceHint')} wide />
      </div>
    </Part>
  );
}

/** What is known of the site that it is for. */
export function SiteFacts({ request: { site, shownHost } }: { readonly request: Request }) {
  const say = useSay(DETAIL);
  const kept = useKept({ list: 'sites', record: site, act: 'site:save', name: shownHost });
  return (
    <Part name="site" title={say('site')} isKept={kept.isKept}>
      <div className="fields">
        <SiteFields kept={kept} />
      </div>
    </Part>
  );
}
