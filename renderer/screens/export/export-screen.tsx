import { useEffect, useMemo } from 'react';
import { Button } from '../../parts/button.tsx';
import { Empty, Failed, Loading } from '../../parts/states.tsx';
import { addressOf, go, usePlace } from '../../place.ts';
import { useExporting } from '../../stores/exporting.ts';
import { useWorkspace } from '../../stores/workspace.ts';
import { useSay } from '../../words/say.ts';
import { ChooseScope } from './choose-scope.tsx';
import './export.css';
import { HeldPosts } from './held-posts.tsx';
import { MakeBatch } from './make-batch.tsx';
import { OlderTexts } from './older-texts.tsx';
import { PastBatches } from './past-batches.tsx';
import { SendReview } from '../review/send-review.tsx';
import { scopeOf } from './scope-of.ts';
import { VerifyBatch } from './verify-batch.tsx';
import { WORDS } from './words.ts';

/** What may go out, what stays behind and why, and what went. */
export function ExportScreen() {
  const say = useSay(WORDS);
  const { chosen } = usePlace();
  // Whatever changes in the workspace may change what can go out.
  const brief = useWorkspace((state) => state.brief);
  const { preview, past, lookFailure, look } = useExporting();
  const scope = useMemo(() => scopeOf(chosen), [chosen]);
  useEffect(() => {
    if (brief !== undefined) void look(scope, brief.folder);
  }, [look, scope, brief]);
  return (
    <div className="export">
      <div className="head">
        <h1 className="grow">{say('title')}</h1>
        <a className="button" href={addressOf('stop')}>
          {say('stop')}
        </a>
      </div>
      <div className="pad stack">
        <OlderTexts />
        <ChooseScope />
        {lookFailure !== undefined && (
          <Failed error={lookFailure} onRetry={() => void look(scope, brief?.folder ?? '')} />
        )}
        {preview === undefined && lookFailure === undefined && <Loading />}
        {preview?.chosen === 0 && (
          <Empty text={brief?.posts === 0 ? say('noPosts') : say('noneChosen')}>
            {brief?.posts === 0 ? (
              <Button
                look="primary"
                onClick={() => {
                  go('import');
                }}
              >
                {say('toImport')}
              </Button>
            ) : (
              <Button
                onClick={() => {
                  go('export');
                }}
              >
                {say('everything')}
              </Button>
            )}
          </Empty>
        )}
        {preview !== undefined && preview.chosen > 0 && (
          <>
            <MakeBatch scope={scope} preview={preview} />
            {preview.held > 0 && <HeldPosts preview={preview} />}
            <SendReview
              scope={scope}
              count={preview.chosen}
              held={preview.held}
              folder={`${brief?.folder ?? ''}/reviews`}
            />
          </>
        )}
        {past !== undefined && <PastBatches past={past} />}
        <VerifyBatch />
      </div>
    </div>
  );
}
