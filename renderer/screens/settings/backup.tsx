import { type Instant, chinaDay } from '../../../core/domain/instant.ts';
import { Button } from '../../parts/button.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { desktop } from '../../planner.ts';
import { useBackup } from '../../stores/backup.ts';
import { useErrorText, useSay } from '../../words/say.ts';
import { WORDS } from './words.ts';

/** Writes the whole workspace as a plan.json. */
export function Backup({ folder, now }: { readonly folder: string; readonly now: Instant }) {
  const say = useSay(WORDS);
  const tell = useErrorText();
  const ownName = `${chinaDay(now)}.plan.json`;
  const { file = `${folder}/backups/${ownName}`, isWriting, written, failure, setFile, write } = useBackup();
  const unable = file.trim() === '' ? say('noFile') : isWriting ? say('writing') : undefined;
  return (
    <section className="section">
      <h2>{say('backupTitle')}</h2>
      <p className="second">{say('backupWhat')}</p>
      <TextField label={say('backupFile')} name="backup" hint={say('backupHint')} value={file} onChange={setFile} />
      <div className="row">
        {desktop !== undefined && (
          <Button
            onClick={() => {
              void desktop?.chooseFolder().then((chosen) => {
                if (chosen !== undefined) setFile(`${chosen}/${ownName}`);
              });
            }}
          >
            {say('chooseFolder')}
          </Button>
        )}
        <Button onClick={() => void write(file.trim())} unable={unable}>
          {say('backup')}
        </Button>
      </div>
      {written !== undefined && (
        <p className="callout cleared path" role="status">
          {say('backupDone', { file: written.file, size: Math.ceil(written.bytes / 1024) })}
        </p>
      )}
      {failure !== undefined && (
        <p className="callout held" role="alert">
          {tell(failure)}
        </p>
      )}
    </section>
  );
}
