import { useEffect, useState } from 'react';
import type { Standing } from '../../../core/api/departures.ts';
import { addressOf } from '../../place.ts';
import { useDepartures } from '../../stores/departures.ts';
import { briefTime } from '../../words/moment.ts';
import { useSay } from '../../words/say.ts';
import { BACK_WORDS } from './back-words.ts';

const SHOWN = 200;

interface CameBackProps {
  readonly id: string;
  readonly back: Standing;
  readonly posts: number;
}

/** What came back of a batch, and on demand what did not. */
export function CameBack({ id, back, posts }: CameBackProps) {
  const say = useSay(BACK_WORDS);
  const { waiting, loadWaiting } = useDepartures();
  const [isOpen, setOpen] = useState(false);
  const named = waiting[id] ?? [];
  const { scheduled, published, withdrawn, gone } = back;
  useEffect(() => {
    // What came back meanwhile is no longer in it.
    if (isOpen) void loadWaiting(id);
  }, [isOpen, id, back, loadWaiting]);
  const told = [
    say('scheduled', { count: scheduled }),
    say('published', { count: published }),
    ...(withdrawn > 0 ? [say('withdrawn', { count: withdrawn })] : []),
    ...(gone > 0 ? [say('gone', { count: gone })] : []),
  ].join(' · ');
  if (back.waiting === 0) {
    return (
      <p className="second small">
        {told} · {posts === gone ? '' : say('allBack')}
      </p>
    );
  }
  return (
    <details
      className="came-back"
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary className="second small">
        {told} · <b>{say('waiting', { count: back.waiting })}</b>
      </summary>
      <p className="third small">{say('how')}</p>
      <ul>
        {named.slice(0, SHOWN).map((brief) => (
          <li key={brief.id} className="row">
            <span className="second">
              {briefTime(brief) ?? say('noTime')} @{brief.account}
            </span>
            <a href={addressOf('posts', { open: brief.id })}>
              {brief.excerpt === '' ? say('noText', { id: brief.id }) : brief.excerpt}
            </a>
          </li>
        ))}
        {named.length > SHOWN && <li className="third small">{say('more', { count: named.length - SHOWN })}</li>}
      </ul>
    </details>
  );
}
