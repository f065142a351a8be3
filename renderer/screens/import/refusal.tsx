import type { PlannerError } from '../../../core/messages/errors.ts';
import { Button } from '../../parts/button.tsx';
import { addressOf } from '../../place.ts';
import { useImporting } from '../../stores/importing.ts';
import { useErrorText, useSay } from '../../words/say.ts';
import { WORDS } from './words.ts';

// What a person can answer here is a question, not a refusal.
const QUESTIONS: Readonly<Partial<Record<PlannerError['code'], 'several' | 'needsAccount' | 'needsMonth' | 'bare'>>> = {
  'sheet-several': 'several',
  'sheet-account-needed': 'needsAccount',
  'sheet-month-needed': 'needsMonth',
  'sheet-headerless': 'bare',
};

// Whoever drops one of these has a batch to verify.
const BATCH = /\.zip$|(^|[/\\])manifest\.json$/i;

/** Why a file was not taken, and what became of the workspace. */
export function Refusal() {
  const say = useSay(WORDS);
  const tell = useErrorText();
  const { name = '', failure, looked, isUnsure, isOutdated, again } = useImporting();
  if (isOutdated !== undefined && failure === undefined) {
    return (
      <p className="callout warned" role="alert">
        {isOutdated === 'file' ? say('movedOn', { name }) : say('outdated')}
      </p>
    );
  }
  if (failure === undefined) return null;
  const question = QUESTIONS[failure.code];
  if (question !== undefined) return <p className="callout warned">{say(question)}</p>;
  if (failure.code === 'cancelled') {
    return (
      <div className="callout row" role="status">
        <p className="grow">{tell(failure)}</p>
        {looked !== undefined && <Button onClick={() => void again()}>{say('readAgain')}</Button>}
      </div>
    );
  }
  return (
    <div className="callout held" role="alert">
      {/* What is wrong with a file names it already. */}
      {(isUnsure || failure.file === undefined) && <p>{say(isUnsure ? 'unsure' : 'refused', { name })}</p>}
      <p>{tell(failure, name)}</p>
      {(BATCH.test(name) || failure.code === 'batch-manifest-alone') && (
        <p>
          <a href={addressOf('export')}>{say('toVerify')}</a>
        </p>
      )}
      <p className="third">{say(isUnsure ? 'neverHalf' : 'untouched')}</p>
    </div>
  );
}
