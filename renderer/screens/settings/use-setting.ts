import { useRef, useState } from 'react';
import { errorText } from '../../../core/messages/errors.ts';
import type { Sentence } from '../../../core/messages/phrase.ts';
import { problemText } from '../../../core/messages/problems.ts';
import { useLedger } from '../../stores/ledger.ts';
import { useNotices } from '../../stores/notices.ts';
import { turnedText } from '../../words/turned.ts';
import { WORDS } from './words.ts';

// A setting may turn hundreds of posts; those are found in the list, not in a notice.
const MOST_NAMED = 5;

const named = (label: Sentence, text: Sentence): Sentence => ({
  zh: `${label.zh}${text.zh}`,
  en: `${label.en} ${text.en}`,
});

/** What the workspace itself says for a key of a rule. */
export interface SettingInForce {
  /** Undefined where the workspace says nothing. */
  readonly set: string | number | boolean | undefined;
  /** Why the last value was not taken. */
  readonly wrong: Sentence | undefined;
  /** Resolves to whether the value was taken. */
  readonly save: (value: string | number) => Promise<boolean>;
  readonly forget: () => void;
}

/** One setting of the workspace; saving it tells what it turned over. */
export function useSetting(rule: string, key: string, label: Sentence): SettingInForce {
  const { ledger, save } = useLedger();
  const tell = useNotices((state) => state.tell);
  const [wrong, setWrong] = useState<Sentence>();
  const isSaving = useRef(false);
  const set = ledger?.settings.find(
    (setting) => setting.rule === rule && setting.key === key && setting.clientId === undefined,
  )?.value;
  return {
    set,
    wrong,
    forget: () => {
      setWrong(undefined);
    },
    save: async (value) => {
      // Enter saves, and so does leaving the field right after it.
      if (isSaving.current) return false;
      isSaving.current = true;
      const result = await save('setting:save', { settings: [{ rule, key, value }] });
      isSaving.current = false;
      if (!result.ok || !result.value.taken) {
        const [problem] = result.ok && !result.value.taken ? result.value.problems : [];
        setWrong(result.ok ? problem && named(label, problemText(problem)) : errorText(result.error));
        return false;
      }
      setWrong(undefined);
      const { turned } = result.value;
      const also = turnedText(turned);
      const moved = [...turned.freed, ...turned.held];
      tell({
        text: { zh: WORDS.saved.zh + also.zh, en: `${WORDS.saved.en} ${also.en}`.trim() },
        posts: moved.length <= MOST_NAMED ? moved : [],
        canUndo: true,
      });
      return true;
    },
  };
}
