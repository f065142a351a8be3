import type { Client } from '../../../core/domain/client.ts';
import { useLanguage, useSay } from '../../words/say.ts';
import { REGIONS } from '../../words/terms.ts';
import { RecordChoice, RecordText } from './record-fields.tsx';
import { useDraft } from './use-draft.ts';
import { WORDS } from './words.ts';

/** A client: who it is in law, and the card that every post of it is held against. */
export function ClientDetail({ client }: { readonly client: Client }) {
  const say = useSay(WORDS);
  const language = useLanguage();
  const draft = useDraft('clients', client, 'client:save');
  return (
    <div className="stack">
      <div className="fields">
        <RecordText draft={draft} path="name" label="name" />
        <RecordText draft={draft} path="legalName" label="legalName" />
        <RecordChoice
          draft={draft}
          path="region"
          label="region"
          options={(['mainland', 'overseas'] as const).map((value) => ({ value, text: REGIONS[value][language] }))}
        />
        {draft.valueOf('region') === 'overseas' ? (
          <RecordText draft={draft} path="registration" label="registration" />
        ) : (
          <RecordText draft={draft} path="uscc" label="uscc" />
        )}
        <RecordText draft={draft} path="address" label="address" />
        <RecordText draft={draft} path="contact" label="contact" />
      </div>
      <section className="section">
        <h2>{say('card')}</h2>
        <div className="fields">
          {(['topics', 'mentions', 'names', 'ownTerms', 'competitors'] as const).map((key) => (
            <RecordText key={key} draft={draft} path={`card.${key}`} label={key} isList />
          ))}
        </div>
      </section>
    </div>
  );
}
