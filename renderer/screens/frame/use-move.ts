import { useCallback } from 'react';
import { errorText } from '../../../core/messages/errors.ts';
import { fillBoth } from '../../../core/messages/phrase.ts';
import { useHistory } from '../../stores/history.ts';
import { useNotices } from '../../stores/notices.ts';
import { ACTS, isAct } from '../../words/terms.ts';
import { turnedText } from '../../words/turned.ts';
import { WORDS } from './words.ts';

/** Undoes or does again, and tells what came of it. */
export function useMove(): (way: 'undo' | 'redo') => Promise<void> {
  const { undo, redo } = useHistory();
  const tell = useNotices((state) => state.tell);
  return useCallback(
    async (way) => {
      const result = await (way === 'undo' ? undo() : redo());
      if (!result.ok) {
        tell({ tone: 'refused', text: errorText(result.error) });
        return;
      }
      const { step, turned } = result.value;
      const act = isAct(step.kind) ? ACTS[step.kind] : { zh: step.kind, en: step.kind };
      const done = WORDS[way === 'undo' ? 'undone' : 'redone'];
      const also = turnedText(turned);
      tell({
        text: {
          zh: fillBoth(done, { act: act.zh }).zh + also.zh,
          en: `${fillBoth(done, { act: act.en }).en} ${also.en}`,
        },
        posts: [...turned.freed, ...turned.held],
      });
    },
    [undo, redo, tell],
  );
}
