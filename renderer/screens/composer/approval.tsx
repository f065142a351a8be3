import { useMemo, useState } from 'react';
import type { Approval, Decision } from '../../../core/domain/approval.ts';
import { countChanges, wordDifference } from '../../../core/domain/word-difference.ts';
import type { PostForm } from '../../../core/plan/post-form.ts';
import { ProofFile } from '../../keeping/proof-file.tsx';
import { Button } from '../../parts/button.tsx';
import { Difference } from '../../parts/difference.tsx';
import { addressOf } from '../../place.ts';
import { useLedger } from '../../stores/ledger.ts';
import { momentInWords } from '../../words/moment.ts';
import { useLanguage, useSay } from '../../words/say.ts';
import { DECISION_WORDS } from '../../words/terms.ts';
import { ApprovalForm, useApprove } from './approval-form.tsx';
import { APPROVAL } from './approval-words.ts';

/** How a decision is marked. */
export const DECISION_MARKS: Readonly<Record<Decision, string>> = {
  approved: 'cleared',
  changes: 'warned',
  dropped: 'held',
};

interface ApprovalBlockProps {
  readonly id: string;
  readonly form: PostForm;
  readonly approval: Approval | undefined;
  /** The rules say that it was approved with another content. */
  readonly isOutdated: boolean;
  readonly year: number | undefined;
}

/** What the client said of the post, what was changed since, and where a person records it. */
export function ApprovalBlock({ id, form, approval, isOutdated, year }: ApprovalBlockProps) {
  const say = useSay(APPROVAL);
  const [isAsked, setAsked] = useState(false);
  const approve = useApprove();
  const isDemanded = useLedger(
    ({ ledger }) => ledger?.clients.find((client) => client.id === form.clientId)?.requiresApproval ?? false,
  );
  return (
    // The button of a finding leads here.
    <section className="section part approval" aria-label={say('title')} tabIndex={-1}>
      <div className="row">
        <h2 className="grow">{say('title')}</h2>
        <a href={addressOf('export', { client: form.clientId, campaign: form.campaignId })}>{say('send')}</a>
      </div>
      {approval === undefined ? (
        <p className="second">{say(isDemanded ? 'demanded' : 'none')}</p>
      ) : (
        <Said approval={approval} text={form.text} isOutdated={isOutdated} year={year} />
      )}
      {isAsked ? (
        <ApprovalForm
          id={id}
          by={approval?.by ?? ''}
          onClose={() => {
            setAsked(false);
          }}
        />
      ) : (
        <div className="row">
          <Button
            onClick={() => {
              setAsked(true);
            }}
          >
            {say(approval === undefined ? 'record' : 'again')}
          </Button>
          {approval !== undefined && (
            <Button look="quiet" onClick={() => void approve({ by: '' })}>
              {say('takeBack')}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}

interface SaidProps {
  readonly approval: Approval;
  readonly text: string;
  readonly isOutdated: boolean;
  readonly year: number | undefined;
}

function Said({ approval, text, isOutdated, year }: SaidProps) {
  const say = useSay(APPROVAL);
  const decisionOf = useSay(DECISION_WORDS);
  const language = useLanguage();
  const { decision, by, at, comment, text: seen, evidenceFile } = approval;
  const parts = useMemo(
    () => (seen === undefined || seen === text ? undefined : wordDifference(seen, text)),
    [seen, text],
  );
  return (
    <>
      <p className="row">
        <span className={`tag ${DECISION_MARKS[decision]}`}>{decisionOf(decision)}</span>
        <span className="second">{say('said', { by, at: momentInWords(at, language, year) })}</span>
      </p>
      {comment !== undefined && <p className="own-text">{say('comment', { comment })}</p>}
      {evidenceFile !== undefined && (
        <ul aria-label={say('evidence')}>
          <ProofFile file={evidenceFile} />
        </ul>
      )}
      {parts !== undefined && (
        <div>
          <p className="second">{say('changed', { count: countChanges(parts) })}</p>
          <Difference parts={parts} />
        </div>
      )}
      {parts === undefined && isOutdated && (
        <p className="second">{say(seen === undefined ? 'unknownText' : 'otherwise')}</p>
      )}
    </>
  );
}
