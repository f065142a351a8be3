import { go } from '../../place.ts';
import { useNotices } from '../../stores/notices.ts';
import { useLanguage, useSay } from '../../words/say.ts';
import { Button } from '../../parts/button.tsx';
import { useMove } from './use-move.ts';
import { WORDS } from './words.ts';

const MOST_NAMED = 5;

/** What was told in passing. */
export function Notices() {
  const say = useSay(WORDS);
  const language = useLanguage();
  const { notices, dismiss } = useNotices();
  const move = useMove();
  return (
    <div className="notices" role="status" aria-live="polite">
      {notices.map(({ key, tone, text, posts, canUndo }) => (
        <div key={key} className={`notice arrives ${tone}`}>
          <p className="grow">{text[language]}</p>
          {posts.slice(0, MOST_NAMED).map((id) => (
            <Button
              key={id}
              look="quiet"
              onClick={() => {
                go('posts', { open: id });
              }}
            >
              {id}
            </Button>
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
      ))}
    </div>
  );
}
