import { useState } from 'react';
import type { Scope } from '../../../core/api.ts';
import type { Ledger } from '../../../core/api/records.ts';
import { CLIENT_FORMATS, REVIEW_FORMATS, type ReviewFormat } from '../../../core/api/reviews.ts';
import type { Language } from '../../../core/messages/phrase.ts';
import { Button } from '../../parts/button.tsx';
import { JobProgress } from '../../parts/job-progress.tsx';
import { OneOf } from '../../parts/one-of.tsx';
import { SomeOf } from '../../parts/some-of.tsx';
import { useLedger } from '../../stores/ledger.ts';
import { useReviewing } from '../../stores/reviewing.ts';
import { useWorkspace } from '../../stores/workspace.ts';
import { useErrorText, useSay } from '../../words/say.ts';
import './review.css';
import { SentReview } from './sent-review.tsx';
import { WORDS } from './words.ts';

const LANGUAGES: readonly Language[] = ['zh', 'en'];

interface SendReviewProps {
  readonly scope: Scope;
  /** How many posts of the scope may still go out. */
  readonly count: number;
  /** How many of them may not go out as they are. */
  readonly held: number;
  /** The folder in which the files get one of their own. */
  readonly folder: string;
}

/** Makes the files in which the posts of a scope go to their client. */
export function SendReview({ scope, count, held, folder }: SendReviewProps) {
  const say = useSay(WORDS);
  const tell = useErrorText();
  const { send, sent, sendFailure, isSending } = useReviewing();
  const [formats, setFormats] = useState<readonly ReviewFormat[]>(CLIENT_FORMATS);
  const [language, setLanguage] = useState<Language>('zh');
  const home = useWorkspace((state) => state.brief?.folder);
  const ledger = useLedger((state) => state.ledger);
  const clients = ledger?.clients.length ?? 0;
  const template = templateOf(ledger, scope);
  const isOneClient = scope.clientId !== undefined || scope.campaignId !== undefined || clients < 2;
  // Whoever asked for legal's sheet is told why there is none.
  const isLegalMissing = (files: readonly string[]) => formats.includes('legal') && !files.includes('legal.xlsx');
  const key = JSON.stringify([home, scope]);
  const unable = isOneClient ? (formats.length === 0 ? say('noFile') : undefined) : say('oneClient');
  return (
    <section className="section review" aria-labelledby="send-review">
      <h2 id="send-review">{say('send')}</h2>
      <p className="second">{say('sendHint', { count })}</p>
      {held > 0 && <p className="callout warned">{say('heldBefore', { count: held })}</p>}
      {template !== undefined && formats.includes('xlsx') && (
        <p className="second">{say('byTemplate', { client: template.client, file: template.file })}</p>
      )}
      <fieldset className="choices">
        <legend>{say('files')}</legend>
        <SomeOf values={REVIEW_FORMATS} chosen={formats} textOf={say} onChoose={setFormats} />
      </fieldset>
      <fieldset className="choices">
        <legend>{say('language')}</legend>
        <OneOf name="review-language" values={LANGUAGES} value={language} textOf={say} onChoose={setLanguage} />
      </fieldset>
      {isSending ? (
        <JobProgress />
      ) : (
        <div className="row">
          <Button unable={unable} onClick={() => void send(key, { ...scope, folder, formats, language })}>
            {say('make')}
          </Button>
        </div>
      )}
      {sendFailure !== undefined && (
        <p className="callout held" role="alert">
          {tell(sendFailure)}
        </p>
      )}
      {sent?.key === key && sent.written.review !== undefined && isLegalMissing(sent.written.review.files) && (
        <p className="second">{say('noLegal')}</p>
      )}
      {/* What was made of other posts would be read as if it were of these. */}
      {sent?.key === key && <SentReview written={sent.written} />}
    </section>
  );
}

/** The review template of the client that a scope means, where it has one. */
function templateOf(ledger: Ledger | undefined, { clientId, campaignId }: Scope) {
  const named = clientId ?? ledger?.campaigns.find(({ id }) => id === campaignId)?.clientId;
  const client = ledger?.clients.find(({ id }, _at, all) => id === named || (named === undefined && all.length === 1));
  return client?.reviewTemplate && { client: client.name, file: client.reviewTemplate.name };
}
