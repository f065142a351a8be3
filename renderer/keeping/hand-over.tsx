import type { WrittenPackage } from '../../core/api/hand-over.ts';
import { sizeInWords } from '../../core/messages/size.ts';
import { isPackageName } from '../../core/plan/package.ts';
import { Button } from '../parts/button.tsx';
import { JobProgress } from '../parts/job-progress.tsx';
import { TextField } from '../parts/text-field.tsx';
import { desktop, packageAddress } from '../planner.ts';
import { useHandingOver } from '../stores/handing-over.ts';
import { useErrorText, useSay } from '../words/say.ts';
import { HAND_OVER } from './hand-over-words.ts';

interface HandOverProps {
  /** The client whose part it is; empty for the whole workspace. */
  readonly of: string;
  readonly folder: string;
  /** What the file is called unless somebody says otherwise. */
  readonly name: string;
}

/** Writes a package for a colleague: where to, and what came of it. */
export function HandOver({ of, folder, name }: HandOverProps) {
  const say = useSay(HAND_OVER);
  const tell = useErrorText();
  const { files, writing, last, setFile, write } = useHandingOver();
  const file = files[of] ?? `${folder}/packages/${name}`;
  const unable =
    file.trim() === ''
      ? say('noFile')
      : !isPackageName(file.trim())
        ? say('ending')
        : writing !== undefined
          ? say('writing')
          : undefined;
  const told = last?.of === of ? last : undefined;
  return (
    <>
      <p className="second">{say(of === '' ? 'whatAll' : 'whatClient')}</p>
      <TextField
        label={say('file')}
        name="package"
        hint={say('hint')}
        value={file}
        onChange={(typed) => {
          setFile(of, typed);
        }}
      />
      <div className="row">
        {desktop !== undefined && (
          <Button
            onClick={() => {
              void desktop?.chooseSave(name).then((chosen) => {
                if (chosen !== undefined) setFile(of, chosen);
              });
            }}
          >
            {say('choose')}
          </Button>
        )}
        <Button onClick={() => void write(of, file.trim())} unable={unable}>
          {say('write')}
        </Button>
      </div>
      {writing === of && <JobProgress />}
      {told?.written !== undefined && <Written written={told.written} />}
      {told?.failure !== undefined && (
        <p className="callout held" role="alert">
          {tell(told.failure)}
        </p>
      )}
    </>
  );
}

function Written({ written }: { readonly written: WrittenPackage }) {
  const say = useSay(HAND_OVER);
  const { file, bytes, posts, media, missing } = written;
  const address = packageAddress(file);
  return (
    <div className="callout cleared stack" role="status">
      <p className="path">{say('done', { file, size: sizeInWords(bytes), posts, media })}</p>
      {missing > 0 && <p>{say('missing', { missing })}</p>}
      {address !== undefined && (
        <p>
          <a href={address} download>
            {say('download')}
          </a>
        </p>
      )}
    </div>
  );
}
