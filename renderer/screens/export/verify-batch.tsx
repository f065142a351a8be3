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
  const { isVerifying, verified, unseen, verify, offer, forgetUnseen } = useExporting();
  const [path, setPath] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const result = useRef<HTMLDivElement>(null);
  const shown = useRef(verified);
  useEffect(() => {
    // The button may be far up the list of batches; what stood there before pulls nobody down.
    if (verified === shown.current && !isVerifying && unseen === undefined) return;
    shown.current = verified;
    result.current?.scrollIntoView({ block: 'nearest' });
  }, [verified, isVerifying, unseen]);
  useEffect(() => forgetUnseen, [forgetUnseen]);
  const choose = async () => {
    if (desktop === undefined) input.current?.click();
    else {
      const file = await desktop.chooseFile('batch');
      if (file !== undefined) void verify(file);
    }
  };
  return (
    <section
      className="section verify"
      onDrop={(event) => {
        // Elsewhere on the window a sheet is one to import.
        event.preventDefault();
        event.stopPropagation();
        const dropped = droppedIn(event);
        if (dropped !== undefined) offer(dropped.file, dropped.isFolder);
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
                if (folder !== undefined) void verify(folder);
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
            const file = event.target.files?.[0];
            if (file !== undefined) offer(file, false);
            // The same file may be chosen again after it was put right.
            event.target.value = '';
          }}
        />
      </div>
      <form
        className="folder"
        onSubmit={(event) => {
          event.preventDefault();
          if (path.trim() !== '') void verify(path.trim());
        }}
      >
        <TextField label={say('path')} name="batch" value={path} onChange={setPath} hint={say('pathHint')} />
        <Button type="submit">{say('verify')}</Button>
      </form>
      <div ref={result}>
        {unseen !== undefined && (
          <p className="callout warned" role="alert">
            {say(unseen)}
          </p>
        )}
        {isVerifying && <Loading />}
        {verified !== undefined && <VerifiedBatch {...verified} />}
      </div>
    </section>
  );
}
