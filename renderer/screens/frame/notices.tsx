import { useEffect, useState } from 'react';
import { PostLink } from '../../keeping/post-link.tsx';
import { type Notice, useNotices } from '../../stores/notices.ts';
import { useLanguage, useSay } from '../../words/say.ts';
import { Button } from '../../parts/button.tsx';
import { useMove } from './use-move.ts';
import { WORDS } from './words.ts';

const MOST_NAMED = 5;
// Long enough to be read twice. What offers to undo stays longer; the way back stands in the bar above as well.
const SHORT = 8_000;
const LONG = 20_000;

/** What was told in passing, below the screen and never over it. */
export function Notices() {
  const notices = useNotices((state) => state.notices);
  return (
    <div className="notices" role="status" aria-live="polite">
      {notices.map((notice) => (
        <NoticeLine key={notice.key} notice={notice} />
      ))}
    </div>
  );
}

/** One notice. What was done goes by itself, unless somebody is at it; what could not be done stays. */
function NoticeLine({ notice: { key, tone, text, posts, canUndo } }: { readonly notice: Notice }) {
  const say = useSay(WORDS);
  const language = useLanguage();
  const dismiss = useNotices((state) => state.dismiss);
  const move = useMove();
  const [isHovered, setHovered] = useState(false);
  const [hasFocus, setFocus] = useState(false);
  const stays = tone === 'refused' || isHovered || hasFocus;
  useEffect(() => {
    if (stays) return undefined;
    const timer = setTimeout(
      () => {
        dismiss(key);
      },
      canUndo ? LONG : SHORT,
    );
    return () => {
      clearTimeout(timer);
    };
  }, [stays, canUndo, key, dismiss]);
  return (
    <div
      className={`notice arrives ${tone}`}
      onMouseEnter={() => {
        setHovered(true);
      }}
      onMouseLeave={() => {
        setHovered(false);
      }}
      onFocus={() => {
        setFocus(true);
      }}
      onBlur={() => {
        setFocus(false);
      }}
    >
      <p className="grow">{text[language]}</p>
      {posts.slice(0, MOST_NAMED).map((id) => (
        <PostLink key={id} id={id} />
      ))}
      {canUndo && (
        <Button
          onClick={() => {
            dismiss(key);
            void move('undo');
          }}
        >
          {say('undo')}
        </Button>
      )}
      <Button
        look="quiet"
        onClick={() => {
          dismiss(key);
        }}
      >
        {say('dismiss')}
      </Button>
    </div>
  );
}
