import type { Scope } from '../../../core/api.ts';
import type { ExportPreview } from '../../../core/api/batches.ts';
import { Button } from '../../parts/button.tsx';
import { JobProgress } from '../../parts/job-progress.tsx';
import { Seal } from '../../parts/seal.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { desktop } from '../../planner.ts';
import { useExporting } from '../../stores/exporting.ts';
import { useWorkspace } from '../../stores/workspace.ts';
import { useLanguage, useSay } from '../../words/say.ts';
import { VERDICTS } from '../../words/terms.ts';
import { ChooseFiles } from './choose-files.tsx';
import { Outcome } from './outcome.tsx';
import { WORDS } from './words.ts';

/** Where a batch goes, in which formats, and what came of it. */
export function MakeBatch({ scope, preview }: { readonly scope: Scope; readonly preview: ExportPreview }) {
  const say = useSay(WORDS);
  const verdictWord = useSay(VERDICTS);
  const own = useWorkspace((state) => state.brief?.folder ?? '');
  const language = useLanguage();
  const { folder = `${own}/batches`, formats, encoding, perAccount, isExporting, run, setFolder } = useExporting();
  const canGo = preview.cleared + preview.warned;
  const missing =
    canGo === 0
      ? say('nothing')
      : folder.trim() === ''
        ? say('noFolder')
        : formats.length === 0 && !perAccount
          ? say('noFormat')
          : undefined;
  const make = (clearedOnly: boolean) => {
    void run({ ...scope, folder: folder.trim(), formats, encoding, perAccount, language, clearedOnly });
  };
  return (
    <div className="stack make-batch">
      <p className="row counts">
        <b>{say('chosen', { chosen: preview.chosen })}</b>
        {(['cleared', 'warned', 'held'] as const).map((verdict) => (
          <span key={verdict} className="row">
            <Seal verdict={verdict} size={16} />
            {say('count', { verdict: verdictWord(verdict), count: preview[verdict] })}
          </span>
        ))}
      </p>
      <div className="folder">
        <TextField label={say('folder')} name="folder" hint={say('folderHint')} value={folder} onChange={setFolder} />
        {desktop !== undefined && (
          <Button
            onClick={() => {
              void desktop?.chooseFolder().then((path) => {
                if (path !== undefined) setFolder(path);
              });
            }}
          >
            {say('chooseFolder')}
          </Button>
        )}
      </div>
      <ChooseFiles />
      {isExporting ? (
        <JobProgress />
      ) : (
        <div className="row">
          {preview.held > 0 && missing === undefined && (
            <Button
              look="primary"
              onClick={() => {
                make(true);
              }}
            >
              {say('makeCleared', { count: canGo, held: preview.held })}
            </Button>
          )}
          <Button
            look={preview.held === 0 ? 'primary' : 'plain'}
            unable={missing ?? (preview.held > 0 ? say('blocked', { held: preview.held }) : undefined)}
            onClick={() => {
              make(false);
            }}
          >
            {say('make')}
          </Button>
        </div>
      )}
      <Outcome />
    </div>
  );
}
