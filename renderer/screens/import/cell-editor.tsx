import { useEffect, useRef, useState } from 'react';
import { useSay } from '../../words/say.ts';
import { GRID_WORDS } from './grid-words.ts';

interface CellEditorProps {
  readonly label: string;
  readonly text: string;
  /** Hears the text, and how many cells to go on; nothing is typed in vain, even where the editor goes away with its row. */
  readonly onKeep: (text: string, step: number) => void;
  readonly onLeave: () => void;
}

/** A cell that is being written in. */
export function CellEditor({ label, text, onKeep, onLeave }: CellEditorProps) {
  const say = useSay(GRID_WORDS);
  const [typed, setTyped] = useState(text);
  const field = useRef<HTMLTextAreaElement>(null);
  const open = useRef({ typed: text, isOver: false, keep: onKeep });
  useEffect(() => {
    open.current.keep = onKeep;
  });
  useEffect(() => {
    const state = open.current;
    const { current } = field;
    state.isOver = false;
    current?.focus();
    current?.select();
    return () => {
      if (!state.isOver) state.keep(state.typed, 0);
    };
  }, []);
  const end = (act: () => void) => {
    if (open.current.isOver) return;
    open.current.isOver = true;
    act();
  };
  return (
    <textarea
      ref={field}
      className="cell-editor"
      rows={1}
      aria-label={label}
      title={say('keys')}
      spellCheck={false}
      value={typed}
      onChange={({ target: { value } }) => {
        open.current.typed = value;
        setTyped(value);
      }}
      onBlur={() => {
        end(() => {
          onKeep(typed, 0);
        });
      }}
      onKeyDown={(event) => {
        event.stopPropagation();
        // An input method takes these keys for itself while it composes.
        if (event.nativeEvent.isComposing) return;
        const isKept = event.key === 'Tab' || (event.key === 'Enter' && !event.shiftKey && !event.altKey);
        if (!isKept && event.key !== 'Escape') return;
        event.preventDefault();
        end(() => {
          if (event.key === 'Escape') onLeave();
          else onKeep(typed, event.key === 'Enter' ? 0 : event.shiftKey ? -1 : 1);
        });
      }}
    />
  );
}
