import { useCallback } from 'react';
import type { Act } from '../../../core/api/records.ts';
import type { Turned } from '../../../core/api/posts.ts';
import type { Problem } from '../../../core/domain/problem.ts';
import { errorText } from '../../../core/messages/errors.ts';
import type { Sentence } from '../../../core/messages/phrase.ts';
import { type Wanted, useLedger } from '../../stores/ledger.ts';
import { useNotices } from '../../stores/notices.ts';
import { turnedText } from '../../words/turned.ts';

/** What came of recording: the answers that turned, or what could not be taken; both empty where it was refused and told. */
export interface Recorded {
  readonly turned?: Turned;
  readonly problems: readonly Problem[];
}

interface Telling {
  readonly done: Sentence;
  /** Where no answer turned, the screen itself says that it was recorded. */
  readonly onlyTurned?: boolean;
}

type Record = (act: Act, wanted: Wanted, telling: Telling) => Promise<Recorded>;

/** Records objects of the ledger and tells what came of it, with the way back. */
export function useRecord(): Record {
  const save = useLedger((state) => state.save);
  const tell = useNotices((state) => state.tell);
  return useCallback<Record>(
    async (act, wanted, { done, onlyTurned = false }) => {
      const result = await save(act, wanted);
      if (!result.ok) {
        tell({ tone: 'refused', text: errorText(result.error) });
        return { problems: [] };
      }
      if (!result.value.taken) return { problems: result.value.problems };
      const { turned } = result.value;
      const posts = [...turned.freed, ...turned.held];
      if (onlyTurned && posts.length === 0) return { turned, problems: [] };
      const also = turnedText(turned);
      tell({
        text: { zh: done.zh + also.zh, en: `${done.en} ${also.en}`.trim() },
        posts,
        canUndo: true,
      });
      return { turned, problems: [] };
    },
    [save, tell],
  );
}
