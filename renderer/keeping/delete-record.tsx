import { useEffect, useRef, useState } from 'react';
import type { RecordList } from '../../core/api/records.ts';
import type { PlannerError } from '../../core/messages/errors.ts';
import type { Sentence } from '../../core/messages/phrase.ts';
import { Button } from '../parts/button.tsx';
import { Confirm } from '../parts/confirm.tsx';
import { useLedger } from '../stores/ledger.ts';
import { useErrorText } from '../words/say.ts';
import { Uses } from './uses.tsx';
import { useTelling } from './use-record.ts';

interface DeleteRecordProps {
  readonly list: RecordList;
  readonly id: string;
  readonly act: string;
  /** Names what would go. */
  readonly question: string;
  /** What is told once it is gone. */
  readonly done: Sentence;
  readonly onGone: () => void;
}

/** Deletes a record after asking once; where something still names it, says what. */
export function DeleteRecord({ list, id, act, question, done, onGone }: DeleteRecordProps) {
  const remove = useLedger((state) => state.remove);
  const tellDone = useTelling();
  const sayError = useErrorText();
  const refusal = useRef<HTMLDivElement>(null);
  const [isAsking, setAsking] = useState(false);
  const [refused, setRefused] = useState<PlannerError>();
  useEffect(() => {
    if (refused !== undefined) refusal.current?.focus();
  }, [refused]);
  const discard = async () => {
    const result = await remove(list, id);
    if (!result.ok) {
      setRefused(result.error);
      return;
    }
    tellDone(done, result.value.turned);
    onGone();
  };
  return (
    <div className="stack">
      {refused !== undefined && (
        <div className="callout held stack" role="alert" tabIndex={-1} ref={refusal}>
          <p>{sayError(refused)}</p>
          {refused.code === 'record-in-use' && <Uses list={list} id={id} uses={String(refused.data.uses)} />}
        </div>
      )}
      <div className="row">
        <Button
          onClick={() => {
            setRefused(undefined);
            setAsking(true);
          }}
        >
          {act}
        </Button>
      </div>
      {isAsking && (
        <Confirm
          question={question}
          act={act}
          onAct={() => void discard()}
          onClose={() => {
            setAsking(false);
          }}
        />
      )}
    </div>
  );
}
