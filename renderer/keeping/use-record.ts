import { useCallback } from 'react';
import type { Act, Ledger, RecordChanges } from '../../core/api/records.ts';
import type { Turned } from '../../core/api/posts.ts';
import type { Problem } from '../../core/domain/problem.ts';
import { errorText } from '../../core/messages/errors.ts';
import type { Sentence } from '../../core/messages/phrase.ts';
import { useLedger } from '../stores/ledger.ts';
import { useNotices } from '../stores/notices.ts';
import { turnedText } from '../words/turned.ts';

type Tell = (done: Sentence, turned: Turned, onlyTurned?: boolean) => void;

/** Tells that something was done and which answers it turned, with the way back; or only where it turned any. */
export function useTelling(): Tell {
  const tell = useNotices((state) => state.tell);
  const outdate = useNotices((state) => state.outdate);
  return useCallback<Tell>(
    (done, turned, onlyTurned = false) => {
      const posts = [...turned.freed, ...turned.held];
      if (onlyTurned && posts.length === 0) {
        outdate();
        return;
      }
      const also = turnedText(turned);
      tell({ text: { zh: done.zh + also.zh, en: `${done.en} ${also.en}`.trim() }, posts, canUndo: true });
    },
    [tell, outdate],
  );
}

/** What came of recording: the answers that turned, or what could not be taken; both empty where it was refused and told. */
export interface Recorded {
  readonly turned?: Turned;
  readonly problems: readonly Problem[];
}

type Record = (
  act: Act,
  changes: RecordChanges | ((ledger: Ledger) => RecordChanges),
  done: Sentence,
  /** The screen itself shows what was recorded. */
  onlyTurned?: boolean,
) => Promise<Recorded>;

/** Records objects of the ledger and tells what came of it, with the way back. */
export function useRecord(): Record {
  const save = useLedger((state) => state.save);
  const tell = useNotices((state) => state.tell);
  const tellDone = useTelling();
  return useCallback<Record>(
    async (act, changes, done, onlyTurned) => {
      const result = await save(act, changes);
      if (!result.ok) {
        tell({ tone: 'refused', text: errorText(result.error) });
        return { problems: [] };
      }
      if (!result.value.taken) return { problems: result.value.problems };
      tellDone(done, result.value.turned, onlyTurned);
      return { turned: result.value.turned, problems: [] };
    },
    [save, tell, tellDone],
  );
}
