import type { ImportCounts } from '../../../core/api/sheets.ts';
import { Button } from '../../parts/button.tsx';
import { go } from '../../place.ts';
import { useImporting } from '../../stores/importing.ts';
import { useSay } from '../../words/say.ts';
import { SaveFaults, SavedFaults } from './save-faults.tsx';
import { WORDS } from './words.ts';

/** What came of an import, and what of the file stayed outside. */
export function TakenIn({ done }: { readonly done: ImportCounts }) {
  const say = useSay(WORDS);
  const preview = useImporting((state) => state.preview);
  const left = preview?.rows.wrong ?? 0;
  return (
    <>
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
      {preview !== undefined && left > 0 && (
        <>
          <div className="row">
            <p>{say('left', { count: left })}</p>
            <SaveFaults preview={preview} />
          </div>
          <SavedFaults preview={preview} />
        </>
      )}
    </>
  );
}
