import type { SheetPreview } from '../../../core/api/sheets.ts';
import { Button } from '../../parts/button.tsx';
import { useImporting } from '../../stores/importing.ts';
import { useSay } from '../../words/say.ts';
import { SaveFaults, SavedFaults } from './save-faults.tsx';
import { WORDS } from './words.ts';

/** The ways to take a sheet in: whole, or without the rows that have errors. */
export function TakeIn({ preview }: { readonly preview: SheetPreview }) {
  const say = useSay(WORDS);
  const { run, isBusy } = useImporting();
  const { outcome, rows, taking, monthGrid } = preview;
  const isNew = outcome.created + outcome.changed > 0;
  const unable = isBusy ? say('stillReading') : isNew ? undefined : say('nothing');
  const { wrong } = rows;
  return (
    <>
      <div className="row">
        <Button
          look={wrong === 0 ? 'primary' : 'plain'}
          onClick={() => void run(false)}
          unable={wrong > 0 ? say(monthGrid === undefined ? 'blocked' : 'blockedGrid', { wrong }) : unable}
        >
          {say('all')}
        </Button>
        {wrong > 0 && (
          <>
            <Button look="primary" onClick={() => void run(true)} unable={unable}>
              {say('onlyValid', { count: taking })}
            </Button>
            <SaveFaults preview={preview} />
          </>
        )}
      </div>
      <SavedFaults preview={preview} />
    </>
  );
}
