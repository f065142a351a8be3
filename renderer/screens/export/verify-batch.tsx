import { useEffect, useRef, useState } from 'react';
import { Button } from '../../parts/button.tsx';
import { Loading } from '../../parts/states.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { droppedIn } from '../../parts/dropped.ts';
import { desktop } from '../../planner.ts';
import { useExporting } from '../../stores/exporting.ts';
import { useSay } from '../../words/say.ts';
import { VerifiedBatch } from './verified-batch.tsx';
import { VERIFY_WORDS } from './verify-words.ts';

/** Asks whether a batch is still what left: one that is dropped, chosen, or named by its path. */
export function VerifyBatch() {
  const say = useSay(VERIFY_WORDS);
  const { isVerifying, verified, verify } = useExporting();
  const [path, setPath] = useState('');
  const [refused, setRefused] = useState<'zipOnly' | 'noFolder'>();
  const input = useRef<HTMLInputElement>(null);
  const result = useRef<HTMLDivElement>(null);
  const shown = useRef(verified);
  useEffect(() => {
    // The button may be far up the list of batches; what stood there before pulls nobody down.
    if (verified === shown.current) return;
    shown.current = verified;
    if (verified !== undefined) result.current?.scrollIntoView({ block: 'nearest' });
  }, [verified]);
  const start = (batch: string | File) => {
    setRefused(undefined);
    void verify(batch);
  };
  const take = (file: File | undefined) => {
    if (file === undefined) return;
    // The page hands over one file alone; a manifest without its neighbours would always look altered.
    const isAlone = desktop === undefined && file.name.toLowerCase().endsWith('.json');
    if (isAlone) setRefused('zipOnly');
    else start(file);
  };
  const choose = async () => {
    if (desktop === undefined) input.current?.click();
    else {
      const file = await desktop.chooseFile('batch');
      if (file !== undefined) start(file);
    }
  };
  return (
    <section
      className="section verify"
      onDrop={(event) => {
        // Anywhere else on the window a file is one to import.
        event.preventDefault();
        event.stopPropagation();
        const dropped = droppedIn(event);
        // Nor does it hand over a folder, whose path only the desktop knows.
        if (dropped?.isFolder === true && desktop === undefined) setRefused('noFolder');
        else take(dropped?.file);
      }}
    >
      <h2>{say('title')}</h2>
      <p className="second">{say('what')}</p>
      <div className="row">
        <Button onClick={() => void choose()} unable={isVerifying ? say('busy') : undefined}>
          {desktop === undefined ? say('chooseZip') : say('chooseFile')}
        </Button>
        {desktop !== undefined && (
          <Button
            onClick={() => {
              void desktop?.chooseFolder().then((folder) => {
                if (folder !== undefined) start(folder);
              });
            }}
          >
            {say('chooseFolder')}
          </Button>
        )}
        <span className="third small">{say('drop')}</span>
        <input
          ref={input}
          type="file"
          hidden
          accept=".zip"
          aria-label={say('chooseZip')}
          onChange={(event) => {
            take(event.target.files?.[0]);
            // The same file may be chosen again after it was put right.
            event.target.value = '';
          }}
        />
      </div>
      <form
        className="folder"
        onSubmit={(event) => {
          event.preventDefault();
          if (path.trim() !== '') start(path.trim());
        }}
      >
        <TextField label={say('path')} name="batch" value={path} onChange={setPath} hint={say('pathHint')} />
        <Button type="submit">{say('verify')}</Button>
      </form>
      {refused !== undefined && (
        <p className="callout warned" role="alert">
          {say(refused)}
        </p>
      )}
      <div ref={result}>
        {isVerifying && <Loading />}
        {verified !== undefined && refused === undefined && <VerifiedBatch {...verified} />}
      </div>
    </section>
  );
}
