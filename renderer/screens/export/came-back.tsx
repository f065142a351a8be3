import { useEffect, useState } from 'react';
import type { Standing } from '../../../core/api/departures.ts';
import { CHINA } from '../../../core/domain/instant.ts';
import { addressOf } from '../../place.ts';
import { useDepartures } from '../../stores/departures.ts';
import { useSay } from '../../words/say.ts';
import { BACK_WORDS } from './back-words.ts';

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
        {(waiting[id] ?? []).map(({ id: post, account, time, zone, excerpt }) => (
          <li key={post} className="row">
            <span className="second">
              {time === undefined ? say('noTime') : zone === CHINA ? time : `${time} ${zone}`} @{account}
            </span>
            <a href={addressOf('posts', { open: post })}>{excerpt === '' ? say('noText', { id: post }) : excerpt}</a>
          </li>
        ))}
      </ul>
    </details>
  );
}
