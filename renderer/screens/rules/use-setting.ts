import { useRef } from 'react';
import type { Client } from '../../../core/domain/client.ts';
import { type Sentence, fillBoth } from '../../../core/messages/phrase.ts';
import { errorText } from '../../../core/messages/errors.ts';
import { problemText } from '../../../core/messages/problems.ts';
import type { RuleMeta } from '../../../core/rules/define-rule.ts';
import { useLedger } from '../../stores/ledger.ts';
import { useNotices } from '../../stores/notices.ts';
import { turnedText } from '../../words/turned.ts';
import { SETTING } from './words.ts';

// A setting may turn hundreds of posts; those are found in the list, not in a notice.
const MOST_NAMED = 5;

type Value = string | number | boolean;

/** One key of a rule, for the workspace or for one client of it. */
export interface SettingInForce {
  /** What is stated just here; undefined where nothing is. */
  readonly own: Value | undefined;
  /** What the workspace states. */
  readonly ofWorkspace: Value | undefined;
  /** Stores a value, or takes away what is stated here; tells what that turned. Resolves to whether it was taken. */
  readonly save: (value: string | number | null) => Promise<boolean>;
}

/** What is stated for a key of a rule, and how it is stated otherwise. */
export function useSetting(meta: RuleMeta, key: string, client: Client | undefined): SettingInForce {
  const settings = useLedger((state) => state.ledger?.settings) ?? [];
  const store = useLedger((state) => state.save);
  const tell = useNotices((state) => state.tell);
  const onItsWay = useRef<Value | null>(undefined);
  const stated = (clientId: Client['id'] | undefined) =>
    settings.find((one) => one.rule === meta.id && one.key === key && one.clientId === clientId)?.value;
  return {
    own: stated(client?.id),
    ofWorkspace: stated(undefined),
    save: async (value) => {
      // Enter saves, and so does leaving the field right after it.
      if (onItsWay.current === value) return false;
      onItsWay.current = value;
      const setting = { ...(client && { clientId: client.id }), rule: meta.id, key, value };
      const result = await store('setting:save', { settings: [setting] });
      if (onItsWay.current === value) onItsWay.current = undefined;
      if (!result.ok || !result.value.taken) {
        const [problem] = result.ok && !result.value.taken ? result.value.problems : [];
        const text = result.ok ? problem && problemText(problem) : errorText(result.error);
        if (text !== undefined) tell({ tone: 'refused', text });
        return false;
      }
      const { turned } = result.value;
      const [done, also] = [doneText(meta, client, value), turnedText(turned)];
      const moved = [...turned.freed, ...turned.held];
      tell({
        text: { zh: done.zh + also.zh, en: `${done.en} ${also.en}`.trim() },
        posts: moved.length <= MOST_NAMED ? moved : [],
        canUndo: true,
      });
      return true;
    },
  };
}

function doneText({ name }: RuleMeta, client: Client | undefined, value: Value | null): Sentence {
  const [ofWorkspace, ofClient] =
    value === null
      ? ([SETTING.restored, SETTING.inherited] as const)
      : ([SETTING.saved, SETTING.savedForClient] as const);
  const sentence: Sentence = client === undefined ? ofWorkspace : ofClient;
  const inLanguage = (language: 'zh' | 'en') =>
    fillBoth(sentence, { rule: name[language], ...(client && { client: client.name }) })[language];
  return { zh: inLanguage('zh'), en: inLanguage('en') };
}
