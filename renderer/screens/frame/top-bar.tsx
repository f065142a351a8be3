import { useState } from 'react';
import { Button } from '../../parts/button.tsx';
import { go, usePlace } from '../../place.ts';
import { useWorkspace } from '../../stores/workspace.ts';
import { momentInWords } from '../../words/moment.ts';
import { useLanguage, useSay } from '../../words/say.ts';
import { ACTS, isAct } from '../../words/terms.ts';
import { useMove } from './use-move.ts';
import { WORDS } from './words.ts';

/** Name, search, zone, operator, and the way back. */
export function TopBar() {
  const say = useSay(WORDS);
  const language = useLanguage();
  const brief = useWorkspace((state) => state.brief);
  const { chosen } = usePlace();
  const [search, setSearch] = useState(chosen['search'] ?? '');
  const move = useMove();
  const nameOf = (kind: string) => (isAct(kind) ? ACTS[kind][language] : kind);
  const { undo, redo } = brief?.history ?? {};
  return (
    <header className="top">
      <span className="brand">
        <svg width="22" height="22" viewBox="0 0 20 20" aria-hidden="true" className="seal held">
          <rect
            x="0.75"
            y="0.75"
            width="18.5"
            height="18.5"
            rx="3"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.5"
          />
          <text x="10" y="14.2" textAnchor="middle" fontSize="12" fontWeight="600" fill="currentColor">
            放
          </text>
        </svg>
        {say('brand')}
      </span>
      <form
        role="search"
        className="search"
        onSubmit={(event) => {
          event.preventDefault();
          go('posts', { search });
        }}
      >
        <input
          id="search"
          type="search"
          aria-label={say('searchLabel')}
          placeholder={say('search')}
          value={search}
          onChange={(event) => {
            setSearch(event.target.value);
          }}
        />
        <kbd aria-hidden="true">Ctrl K</kbd>
      </form>
      {undo !== undefined && (
        <Button look="quiet" title={say('undoAct', { act: nameOf(undo.kind) })} onClick={() => void move('undo')}>
          {say('undoAct', { act: nameOf(undo.kind) })}
        </Button>
      )}
      {redo !== undefined && (
        <Button look="quiet" onClick={() => void move('redo')}>
          {say('redoAct', { act: nameOf(redo.kind) })}
        </Button>
      )}
      <span className="tag">
        {brief?.clockStands === true ? say('clock', { time: momentInWords(brief.now, language) }) : say('zone')}
      </span>
      {brief !== undefined && (
        <span className="third operator">
          {brief.operator === '' ? say('noOperator') : say('operator', { name: brief.operator })}
        </span>
      )}
    </header>
  );
}
