// What a screen shows when it has nothing to show.
import { type ReactNode, useEffect, useState } from 'react';
import type { PlannerError } from '../../core/messages/errors.ts';
import { sentences } from '../../core/messages/phrase.ts';
import { useErrorText, useSay } from '../words/say.ts';
import { Button } from './button.tsx';

const WORDS = sentences({
  loading: { zh: '正在读取…', en: 'Reading…' },
  again: { zh: '再试一次', en: 'Try again' },
  safe: { zh: '已经保存的内容不受影响。', en: 'What has been saved is safe.' },
});

/** Nothing is there, and what to do next. */
export function Empty({ text, children }: { readonly text: string; readonly children?: ReactNode }) {
  return (
    <div className="state">
      <p>{text}</p>
      {children !== undefined && <div className="row">{children}</div>}
    </div>
  );
}

/** Shows what it holds only when that is still to be shown after a moment. */
export function Late({ children }: { readonly children: ReactNode }) {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setLong(true);
    }, 200);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  return isLong && children;
}

/** Something is on its way; it is said only when that takes a while. */
export function Loading() {
  const say = useSay(WORDS);
  return (
    <div className="state" role="status">
      <Late>
        <p>{say('loading')}</p>
      </Late>
    </div>
  );
}

/** What happened, what is safe, and a way on. */
export function Failed({ error, onRetry }: { readonly error: PlannerError; readonly onRetry: () => void }) {
  const say = useSay(WORDS);
  const tell = useErrorText();
  return (
    <div className="state" role="alert">
      <p>{tell(error)}</p>
      <p className="third">{say('safe')}</p>
      <Button onClick={onRetry}>{say('again')}</Button>
    </div>
  );
}
