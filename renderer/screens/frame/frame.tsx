import { type ReactNode, useEffect } from 'react';
import { desktop } from '../../planner.ts';
import { go, usePlace } from '../../place.ts';
import { useWorkspace } from '../../stores/workspace.ts';
import { useSay } from '../../words/say.ts';
import { useNewPost } from '../posts/use-new-post.ts';
import './frame.css';
import { Connection } from './connection.tsx';
import { Notices } from './notices.tsx';
import { Rail } from './rail.tsx';
import { TopBar } from './top-bar.tsx';
import { useDrop } from './use-drop.ts';
import { useHanded } from './use-handed.ts';
import { useMove } from './use-move.ts';
import { WORDS } from './words.ts';

const isTextField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input:not([type=checkbox]), textarea, [contenteditable]');

/** What is there on every screen. */
export function Frame({ children }: { readonly children: ReactNode }) {
  const say = useSay(WORDS);
  const { screen } = usePlace();
  const brief = useWorkspace((state) => state.brief);
  const removeDemo = useWorkspace((state) => state.removeDemo);
  const drop = useDrop();
  useHanded();
  const move = useMove();
  const startPost = useNewPost();
  useEffect(() => {
    document.title = `${say(screen)} · ${say('brand')}`;
  }, [say, screen]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const key = event.key.toLowerCase();
      if (key === 'k') {
        event.preventDefault();
        document.getElementById('search')?.focus();
      } else if (!isTextField(event.target) && (key === 'z' || key === 'y')) {
        event.preventDefault();
        void move(key === 'y' || event.shiftKey ? 'redo' : 'undo');
      }
    };
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('keydown', onKey);
    };
  }, [move]);
  useEffect(
    () =>
      desktop?.onMenu((act) => {
        if (act === 'undo' || act === 'redo') void move(act);
        else if (act === 'search') document.getElementById('search')?.focus();
        else if (act === 'new-post') void startPost();
        else go(act);
      }),
    [move, startPost],
  );
  return (
    <div
      className="frame"
      onDragOver={(event) => {
        if (event.dataTransfer.types.includes('Files')) event.preventDefault();
      }}
      onDrop={drop}
    >
      <a
        className="skip"
        href="#content"
        onClick={(event) => {
          event.preventDefault();
          document.getElementById('content')?.focus();
        }}
      >
        {say('skip')}
      </a>
      <TopBar />
      <Rail />
      <main id="content" tabIndex={-1}>
        <Connection />
        {brief?.demo === true && (
          <div className="demo">
            <span className="grow">{say('demo')}</span>
            <button type="button" className="button" onClick={() => void removeDemo()}>
              {say('removeDemo')}
            </button>
          </div>
        )}
        <div className="screen">{children}</div>
        <Notices />
      </main>
      <footer className="status">
        <span>● {say('offline')}</span>
        {brief !== undefined && <span>{say('ruleSet', { ruleSet: brief.ruleSet })}</span>}
      </footer>
    </div>
  );
}
