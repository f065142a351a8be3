import { Button } from '../../parts/button.tsx';
import { JobProgress } from '../../parts/job-progress.tsx';
import { Late } from '../../parts/states.tsx';
import { addressOf } from '../../place.ts';
import { useImporting } from '../../stores/importing.ts';
import { useJob } from '../../stores/job.ts';
import { useSay } from '../../words/say.ts';
import { useCheckup } from '../../stores/checkup.ts';
import { CheckOnly } from './check-only.tsx';
import { CheckupOfSheet } from './checkup-of-sheet.tsx';
import { ComparisonOf } from './comparison.tsx';
import { DropPlace } from './drop-place.tsx';
import './import.css';
import { PreviewOfReturned, RecordedReturn } from './preview-of-returned.tsx';
import { PreviewOfLegal } from '../review/preview-of-legal.tsx';
import { PreviewOfReview } from '../review/preview-of-review.tsx';
import { PostingList } from './posting-list.tsx';
import { SheetOnItsWay } from './sheet-on-its-way.tsx';
import { Refusal } from './refusal.tsx';
import { TakenIn } from './taken-in.tsx';
import { WORDS } from './words.ts';

// As a batch calls it, whatever a browser's downloads add to the name.
const BATCH_POSTS = /^posts(?: ?\(\d+\))?\.json$/i;

/** A file on its way into the workspace: what it is, what would come of it, what came of it. */
export function ImportScreen() {
  const say = useSay(WORDS);
  const { name, looked, preview, comparison, returned, insists, isBusy, isImporting, done, clear } = useImporting();
  const cancel = useJob((state) => state.cancel);
  const checked = useCheckup((state) => state.looked);
  const isSheet = looked?.kind === 'sheets';
  const isChecking = isSheet && checked === looked && !isImporting;
  const isUnasked = isSheet && looked.isPostingList === true && !insists;
  const isAsking = done === undefined && !isImporting && !isChecking;
  return (
    <div className="import">
      <div className="head">
        <h1>{say('title')}</h1>
        {name !== undefined && <span className="second">{name}</span>}
        <span className="grow" />
        {name !== undefined && !isImporting && (
          <Button
            onClick={() => {
              // Nobody waits for the reading of a file that was put away.
              if (isBusy) void cancel();
              clear();
            }}
          >
            {say('another')}
          </Button>
        )}
      </div>
      <div className="pad stack">
        {name === undefined && <DropPlace />}
        {isChecking && <CheckupOfSheet name={name ?? ''} />}
        {!isChecking && <Refusal />}
        {isSheet && isAsking && !isUnasked && <CheckOnly looked={looked} />}
        {isBusy && preview === undefined && !isChecking && (
          <Late>
            <JobProgress />
          </Late>
        )}
        {isImporting && <JobProgress />}
        {done !== undefined && 'from' in done && <RecordedReturn returned={done} />}
        {done !== undefined && !('from' in done) && !isChecking && <TakenIn done={done} />}
        {returned !== undefined && isAsking && <PreviewOfReturned returned={returned} />}
        {comparison !== undefined && isAsking && BATCH_POSTS.test(name ?? '') && (
          <p className="callout warned" role="status">
            {say('batchPosts')} <a href={addressOf('export')}>{say('toVerify')}</a>
          </p>
        )}
        {comparison !== undefined && isAsking && <ComparisonOf comparison={comparison} />}
        {looked?.kind === 'review' && <PreviewOfReview />}
        {looked?.kind === 'legal' && <PreviewOfLegal />}
        {isSheet && isAsking && (isUnasked ? <PostingList /> : <SheetOnItsWay looked={looked} />)}
      </div>
    </div>
  );
}
