import { useState } from 'react';
import type { Act } from '../../../core/api/records.ts';
import type { Application } from '../../../core/domain/application.ts';
import type { Problem } from '../../../core/domain/problem.ts';
import type { Site } from '../../../core/domain/site.ts';
import { fillBoth } from '../../../core/messages/phrase.ts';
import { Choice } from '../../parts/choice.tsx';
import type { Wanted } from '../../stores/ledger.ts';
import { HOSTINGS, REACHES, SCOPES } from '../../words/terms.ts';
import { useLanguage, useSay } from '../../words/say.ts';
import { DETAIL } from './detail-words.ts';
import { RecordField } from './record-field.tsx';
import type { Request } from './requests.ts';
import { useRecord } from './use-record.ts';

const DAY = '2026-12-03';

type Keeper = (act: Act, wanted: Wanted) => Promise<readonly Problem[]>;

/** Records what was changed in a section, and knows whether the last change was taken. */
function useKeeper(host: string): readonly [keep: Keeper, isKept: boolean] {
  const record = useRecord();
  const [isKept, setKept] = useState(false);
  const keep: Keeper = async (act, wanted) => {
    const done = fillBoth(DETAIL.saved, { host });
    const { turned, problems } = await record(act, wanted, { done, onlyTurned: true });
    setKept(turned !== undefined);
    return problems;
  };
  return [keep, isKept];
}

/** The title of a section, and that its last change was taken. */
function Title({ id, text, isKept }: { readonly id: string; readonly text: string; readonly isKept: boolean }) {
  const say = useSay(DETAIL);
  return (
    <div className="row">
      <h2 id={id}>{text}</h2>
      <span role="status" className="third small">
        {isKept && say('kept')}
      </span>
    </div>
  );
}

/** An object with one key set, or without it where nothing was typed. */
function withText<T extends object>(item: T, key: keyof T & string, text: string): Readonly<Record<string, unknown>> {
  const entries = Object.entries(item).filter(([name]) => name !== key);
  return Object.fromEntries(text === '' ? entries : [...entries, [key, text]]);
}

/** What is known of a listing: its dates, how far it reaches, and what proves it. */
export function ListingFacts({ request: { application, shownHost } }: { readonly request: Request }) {
  const say = useSay(DETAIL);
  const language = useLanguage();
  const [keep, isKept] = useKeeper(shownHost);
  const set = (key: keyof Application) => (text: string) =>
    keep('application:save', ({ applications }) => ({
      applications: [withText(applications.find(({ id }) => id === application.id) ?? application, key, text)],
    }));
  const shown = (['submittedOn', 'decidedOn', 'revokedOn'] as const).filter((key) => application[key] !== undefined);
  return (
    <section className="section" aria-labelledby="listing">
      <Title id="listing" text={say('facts')} isKept={isKept} />
      <div className="fields">
        <Choice
          label={say('scope')}
          name="scope"
          value={application.scope}
          options={(['domain', 'host', 'unknown'] as const).map((value) => ({ value, text: SCOPES[value][language] }))}
          onChange={(value) => void set('scope')(value)}
        />
        <Choice
          label={say('reach')}
          name="reach"
          value={application.reach}
          options={(['account', 'entity', 'anyone', 'unknown'] as const).map((value) => ({
            value,
            text: REACHES[value][language],
          }))}
          onChange={(value) => void set('reach')(value)}
        />
        {[...shown, 'validUntil' as const].map((key) => (
          <RecordField
            key={key}
            label={say(key)}
            name={key}
            value={application[key] ?? ''}
            hint={say('dayHint', { day: DAY })}
            onRecord={set(key)}
          />
        ))}
        <RecordField
          label={say('evidence')}
          name="evidence"
          value={application.evidence ?? ''}
          hint={say('evidenceHint')}
          wide
          onRecord={set('evidence')}
        />
      </div>
    </section>
  );
}

/** What is known of the site: its server, its filing, its documents, and who looked at it. */
export function SiteFacts({ request: { site, shownHost } }: { readonly request: Request }) {
  const say = useSay(DETAIL);
  const language = useLanguage();
  const [keep, isKept] = useKeeper(shownHost);
  const put = (change: (known: Site) => Readonly<Record<string, unknown>>) =>
    keep('site:save', ({ sites }) => ({ sites: [change(sites.find(({ id }) => id === site.id) ?? site)] }));
  const set = (key: keyof Site) => (text: string) => put((known) => withText(known, key, text));
  return (
    <section className="section" aria-labelledby="site">
      <Title id="site" text={say('site')} isKept={isKept} />
      <div className="fields">
        <Choice
          label={say('hosting')}
          name="hosting"
          value={site.hosting}
          options={(['mainland', 'overseas'] as const).map((value) => ({ value, text: HOSTINGS[value][language] }))}
          onChange={(value) => void set('hosting')(value)}
        />
        <RecordField
          label={say('icpNumber')}
          name="icpNumber"
          value={site.icpNumber ?? ''}
          onRecord={set('icpNumber')}
        />
        <RecordField
          label={say('icpEntity')}
          name="icpEntity"
          value={site.icpEntity ?? ''}
          onRecord={set('icpEntity')}
        />
        <RecordField
          label={say('reviewedOn')}
          name="reviewedOn"
          value={site.reviewedOn ?? ''}
          hint={say('dayHint', { day: DAY })}
          onRecord={set('reviewedOn')}
        />
        <RecordField
          label={say('checkedBy')}
          name="reviewedBy"
          value={site.reviewedBy ?? ''}
          onRecord={set('reviewedBy')}
        />
        <label className="check wide">
          <input
            type="checkbox"
            name="licenceRecorded"
            checked={site.licenceRecorded}
            onChange={({ target: { checked } }) => void put((known) => ({ ...known, licenceRecorded: checked }))}
          />
          {say('licenceRecorded')}
        </label>
      </div>
    </section>
  );
}
