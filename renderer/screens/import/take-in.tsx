import type { SheetPreview } from '../../../core/api/sheets.ts';
import { Button } from '../../parts/button.tsx';
import { desktop } from '../../planner.ts';
import { useFaults } from '../../stores/faults.ts';
import { choiceOf, useImporting } from '../../stores/importing.ts';
import { useErrorText, useLanguage, useSay } from '../../words/say.ts';
import { WORDS } from './words.ts';

/** The ways to take a sheet in, whole or without the rows that have errors, and to have those as a sheet of their own. */
export function TakeIn({ preview }: { readonly preview: SheetPreview }) {
  const say = useSay(WORDS);
  const tell = useErrorText();
  const language = useLanguage();
  const { name = '', looked, asked, mended, run, isBusy } = useImporting();
  const faults = useFaults();
  const { outcome, rows, taking } = preview;
  const isNew = outcome.created + outcome.changed > 0;
  const unable = isBusy ? say('stillReading') : isNew ? undefined : say('nothing');
  const wrong = rows.wrong;
  const wished = say('faultsName', { name: name.replace(/\.[^.]*$/, '') });
  const { failure, saved } = faults.preview === preview.id ? faults : { failure: undefined, saved: undefined };
  return (
    <>
      <div className="row">
        <Button
          look={wrong === 0 ? 'primary' : 'plain'}
          onClick={() => void run(false)}
          unable={wrong > 0 ? say('blocked', { wrong }) : unable}
        >
          {say('all')}
        </Button>
        {wrong > 0 && (
          <Button look="primary" onClick={() => void run(true)} unable={unable}>
            {say('onlyValid', { count: taking })}
          </Button>
        )}
        {wrong > 0 && (
          <Button
            onClick={() => void faults.save(preview.id, choiceOf({ looked, asked, mended }), wished, language)}
            unable={faults.isBusy ? say('writing') : isBusy ? say('stillReading') : undefined}
          >
            {say('saveFaults', { count: wrong })}
          </Button>
        )}
      </div>
      {failure !== undefined && (
        <p className="callout held" role="alert">
          {tell(failure)}
        </p>
      )}
      {saved !== undefined && (
        <p className="callout cleared" role="status">
          {desktop === undefined ? say('faultsDownloaded', { name: wished }) : say('faultsSaved', { path: saved.path })}{' '}
          {say('faultsBack')}
        </p>
      )}
    </>
  );
}
