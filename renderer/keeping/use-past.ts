import { useEffect, useState } from 'react';
import type { PastChange } from '../../core/api/records.ts';
import { useLedger } from '../stores/ledger.ts';

/** What happened to a record, the latest first; read again when it changed. Undefined until it is read. */
export function usePast(record: { readonly id: string }): readonly PastChange[] | undefined {
  const past = useLedger((state) => state.past);
  const [changes, setChanges] = useState<readonly PastChange[]>();
  useEffect(() => {
    let isCurrent = true;
    void past(record.id).then((read) => {
      if (isCurrent) setChanges(read);
    });
    return () => {
      isCurrent = false;
    };
  }, [past, record]);
  return changes;
}
