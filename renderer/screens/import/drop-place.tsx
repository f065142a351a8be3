import { useRef } from 'react';
import { Button } from '../../parts/button.tsx';
import { useImporting } from '../../stores/importing.ts';
import { useNotices } from '../../stores/notices.ts';
import { useSay } from '../../words/say.ts';
import { WORDS } from './words.ts';

/** Where a file is asked for. */
export function DropPlace() {
  const say = useSay(WORDS);
  const take = useImporting((state) => state.take);
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className="drop">
      <p>{say('drop')}</p>
      <Button look="primary" onClick={() => input.current?.click()}>
        {say('choose')}
      </Button>
      <p className="third small">{say('orCheck')}</p>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={say('choose')}
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file === undefined) return;
          useNotices.getState().dropped();
          void take(file);
        }}
      />
    </div>
  );
}
