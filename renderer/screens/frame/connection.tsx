import { useState } from 'react';
import { Button } from '../../parts/button.tsx';
import { copyText } from '../../planner.ts';
import { useComposer } from '../../stores/composer.ts';
import { useWorkspace } from '../../stores/workspace.ts';
import { useSay } from '../../words/say.ts';
import { WORDS } from './words.ts';

/** Says that the planner cannot be reached, and helps to keep what was not saved. */
export function Connection() {
  const say = useSay(WORDS);
  const isConnected = useWorkspace((state) => state.isConnected);
  const { form, state } = useComposer();
  const [isCopied, setCopied] = useState(false);
  if (isConnected) return null;
  return (
    <div className="callout held" role="alert">
      <div className="row">
        <p className="grow">{say('lost')}</p>
        {form !== undefined && state !== 'saved' && (
          <Button
            onClick={() => {
              void copyText(form.text).then(setCopied);
            }}
          >
            {say(isCopied ? 'copied' : 'copyUnsaved')}
          </Button>
        )}
      </div>
    </div>
  );
}
