import { useRef } from 'react';
import { Button } from '../../parts/button.tsx';
import { JobProgress } from '../../parts/job-progress.tsx';
import { Loading } from '../../parts/states.tsx';
import { go } from '../../place.ts';
import { useImporting } from '../../stores/importing.ts';
import { useErrorText, useSay } from '../../words/say.ts';
import { Choices } from './choices.tsx';
import './import.css';
import { PreviewOfSheet } from './preview-of-sheet.tsx';
import { WORDS } from './words.ts';

/** A file on its way into the workspace: what it is, what would come of it, what came of it. */
export function ImportScreen() {
  const say = useSay(WORDS);
  const tell = useErrorText();
  const { name, looked, preview, planCounts, isBusy, isImporting, failure, done, run, clear } = useImporting();
  const question =
    failure?.code === 'sheet-several'
      ? say('several')
      : failure?.code === 'sheet-account-needed'
        ? say('needsAccount')
        : undefined;
  return (
    <div className="import">
      <div className="head">
        <h1>{say('title')}</h1>
        {name !== undefined && <span className="second">{name}</span>}
        <span className="grow" />
        {name !== undefined && !isImporting && <Button onClick={clear}>{say('another')}</Button>}
      </div>
      <div className="pad stack">
        {name === undefined && <Drop />}
        {failure !== undefined && question === undefined && failure.code !== 'cancelled' && (
          <div className="callout held" role="alert">
            <p>{say('refused', { name: name ?? '' })}</p>
            <p>{tell(failure, name)}</p>
            <p className="third">{say('untouched')}</p>
          </div>
        )}
        {failure?.code === 'cancelled' && (
          <p className="callout" role="status">
            {tell(failure)}
          </p>
        )}
        {question !== undefined && <p className="callout warned">{question}</p>}
        {looked?.kind === 'sheets' && done === undefined && !isImporting && <Choices looked={looked} />}
        {isBusy && preview === undefined && <Loading />}
        {isImporting && <JobProgress />}
        {done !== undefined && (
          <div className="callout cleared" role="status">
            <div className="row">
              <p className="grow">{say('done', done)}</p>
              <Button
                onClick={() => {
                  go('posts');
                }}
              >
                {say('see')}
              </Button>
            </div>
          </div>
        )}
        {planCounts !== undefined && done === undefined && !isImporting && (
          <div className="stack">
            <p>{say('planCounts', planCounts)}</p>
            <div className="row">
              <Button
                look="primary"
                onClick={() => void run(false)}
                unable={planCounts.created + planCounts.changed === 0 ? say('nothing') : undefined}
              >
                {say('all')}
              </Button>
            </div>
          </div>
        )}
        {preview !== undefined && done === undefined && !isImporting && <PreviewOfSheet preview={preview} />}
      </div>
    </div>
  );
}

function Drop() {
  const say = useSay(WORDS);
  const take = useImporting((state) => state.take);
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className="drop">
      <p>{say('drop')}</p>
      <Button look="primary" onClick={() => input.current?.click()}>
        {say('choose')}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={say('choose')}
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file !== undefined) void take(file);
        }}
      />
    </div>
  );
}
