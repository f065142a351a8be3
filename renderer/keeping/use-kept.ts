import { useState } from 'react';
import type { Act, RecordList } from '../../core/api/records.ts';
import { errorText } from '../../core/messages/errors.ts';
import { type Sentence, fillBoth } from '../../core/messages/phrase.ts';
import { type DraftOf, keyOf, valueAt } from '../stores/draft.ts';
import { useLedger } from '../stores/ledger.ts';
import { useNotices } from '../stores/notices.ts';
import { useTelling } from './use-record.ts';
import { WORDS } from './words.ts';

/** The fields of one record in one place. Paths have dots, as in `card.offers.0.until`. */
export interface Kept {
  /** The text that stands in a field where it is not what is stored. */
  readonly typedAt: (path: string) => string | undefined;
  /** What counts for now: what was typed, else what is stored. */
  readonly valueAt: (path: string) => unknown;
  readonly wrongAt: (path: string) => Sentence | undefined;
  /** Notes a text and the value it means; an undefined one is not stored. */
  readonly type: (path: string, text: string, value: unknown, wrong?: Sentence) => void;
  /** Stores what was typed. */
  readonly leave: () => void;
  /** Types and stores at once, as a choice does. */
  readonly set: (path: string, value: unknown) => void;
  /** Forgets what was typed for an item of an inner list that goes. */
  readonly forgetItem: (list: string, index: number) => void;
  /** True where the last change was stored. */
  readonly isKept: boolean;
}

interface Keeping {
  readonly list: RecordList;
  readonly record: { readonly id: string };
  readonly act: Act;
  /** What the record is called where turned answers are told. */
  readonly name: string;
  readonly part?: string;
}

/** Keeps the fields of a record as they are left; what cannot be taken stays typed, however long one is elsewhere. */
export function useKept({ list, record, act, name, part = '' }: Keeping): Kept {
  const of: DraftOf = { list, id: record.id, act, part };
  const draft = useLedger((state) => state.drafts[keyOf(of)]);
  const { type, keep, forgetItem } = useLedger.getState();
  const tell = useNotices((state) => state.tell);
  const tellDone = useTelling();
  const [isKept, setKept] = useState(false);
  const leave = async () => {
    const { turned, refused, isWrong } = await keep(of);
    if (refused !== undefined) tell({ tone: 'refused', text: errorText(refused) });
    if (turned === undefined) return;
    setKept(!isWrong);
    tellDone(fillBoth(WORDS.saved, { name }), turned, true);
  };
  const note: Kept['type'] = (path, text, value, wrong) => {
    setKept(false);
    type(of, path, { text, value }, wrong);
  };
  return {
    typedAt: (path) => draft?.fields[path]?.text,
    valueAt: (path) => draft?.fields[path]?.value ?? valueAt(record, path),
    wrongAt: (path) => draft?.wrong[path],
    type: note,
    leave: () => void leave(),
    set: (path, value) => {
      note(path, String(value), value);
      void leave();
    },
    forgetItem: (inner, index) => {
      forgetItem(of, inner, index);
    },
    isKept,
  };
}
