import { useEffect, useRef } from 'react';
import { sentences } from '../../core/messages/phrase.ts';
import { useSay } from '../words/say.ts';
import { Button } from './button.tsx';

const WORDS = sentences({ stay: { zh: '不了', en: 'No, keep it' } });

interface ConfirmProps {
  /** What would go, by name. */
  readonly question: string;
  readonly act: string;
  readonly onAct: () => void;
  readonly onClose: () => void;
}

/** Asks once before something goes. */
export function Confirm({ question, act, onAct, onClose }: ConfirmProps) {
  const say = useSay(WORDS);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} onClose={onClose} aria-label={question}>
      <div className="stack">
        <p>{question}</p>
        <div className="row">
          <Button
            look="primary"
            onClick={() => {
              dialog.current?.close();
              onAct();
            }}
          >
            {act}
          </Button>
          <Button
            onClick={() => {
              dialog.current?.close();
            }}
          >
            {say('stay')}
          </Button>
        </div>
      </div>
    </dialog>
  );
}
