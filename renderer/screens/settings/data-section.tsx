import { useState } from 'react';
import { Button } from '../../parts/button.tsx';
import { Confirm } from '../../parts/confirm.tsx';
import { useWorkspace } from '../../stores/workspace.ts';
import { useSay } from '../../words/say.ts';
import { HandOver } from '../../keeping/hand-over.tsx';
import { HAND_OVER } from '../../keeping/hand-over-words.ts';
import { chinaDay } from '../../../core/domain/instant.ts';
import { Backup } from './backup.tsx';
import { WORDS } from './words.ts';

/** Where everything is, a package of it for a colleague, a copy of it as text, and the demo. */
export function DataSection() {
  const say = useSay(WORDS);
  const also = useSay(HAND_OVER);
  const { brief, openDemo, removeDemo } = useWorkspace();
  const [isAsking, setAsking] = useState(false);
  if (brief === undefined) return null;
  return (
    <>
      <section className="section">
        <h2>{say('data')}</h2>
        <p className="path">{say('folder', { folder: brief.folder })}</p>
        <p className="second">{say('posts', { posts: brief.posts, clients: brief.clients })}</p>
        <p className="second">{say('ruleSet', { ruleSet: brief.ruleSet })}</p>
      </section>
      <section className="section">
        <h2>{also('title')}</h2>
        <HandOver of="" folder={brief.folder} name={`${chinaDay(brief.now)}.fangxing`} />
      </section>
      <Backup folder={brief.folder} now={brief.now} />
      <section className="section">
        <h2>{say('demoTitle')}</h2>
        <p className="second">{brief.demo ? say('inDemo') : say('demoWhat')}</p>
        <div className="row">
          {brief.demo ? (
            <Button
              onClick={() => {
                setAsking(true);
              }}
            >
              {say('removeDemo')}
            </Button>
          ) : (
            <Button onClick={() => void openDemo()}>{say('demo')}</Button>
          )}
        </div>
        {isAsking && (
          <Confirm
            question={say('removeAsk', { posts: brief.posts })}
            act={say('removeDemo')}
            onAct={() => void removeDemo()}
            onClose={() => {
              setAsking(false);
            }}
          />
        )}
      </section>
    </>
  );
}
