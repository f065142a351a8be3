import type { SheetPreview } from '../../../core/api/sheets.ts';
import { Button } from '../../parts/button.tsx';
import { desktop } from '../../planner.ts';
import { useFaults } from '../../stores/faults.ts';
import { choiceOf, useImporting } from '../../stores/importing.ts';
import { useErrorText, useLanguage, useSay } from '../../words/say.ts';
import { WORDS } from './words.ts';

/** The way to have the rows that are kept out as a sheet of their own. */
export function SaveFaults({ preview }: { readonly preview: SheetPreview }) {
  const say = useSay(WORDS);
  const language = useLanguage();
  const { name = '', looked, asked, mended, isBusy } = useImporting();
  const { save, isBusy: isWriting } = useFaults();
  const wished = say('faultsName', { name: name.replace(/\.[^.]*$/, '') });
  return (
    <Button
      onClick={() => void save(preview.id, choiceOf({ looked, asked, mended }), wished, language)}
      unable={isWriting ? say('writing') : isBusy ? say('stillReading') : undefined}
    >
      {say(preview.monthGrid === undefined ? 'saveFaults' : 'saveFaultsGrid', { count: preview.rows.wrong })}
    </Button>
  );
}

/** What became of that sheet. */
export function SavedFaults({ preview }: { readonly preview: SheetPreview }) {
  const say = useSay(WORDS);
  const tell = useErrorText();
  const name = useImporting((state) => state.name);
  const { preview: of, failure, saved } = useFaults();
  if (of !== preview.id) return null;
  if (failure !== undefined) {
    return (
      <p className="callout held" role="alert">
        {tell(failure, name)}
      </p>
    );
  }
  if (saved === undefined) return null;
  const where =
    desktop === undefined
      ? say('faultsDownloaded', { name: saved.path.replace(/^.*[/\\]/, '') })
      : say('faultsSaved', { path: saved.path });
  return (
    <p className="callout cleared" role="status">
      {where} {say('faultsBack')}
    </p>
  );
}
