import { create } from 'zustand';
import type { LegalImport } from '../../core/api/reviews.ts';
import type { PlannerError } from '../../core/messages/errors.ts';
import { ask } from '../planner.ts';

interface LegalStore {
  readonly file: string | undefined;
  /** What the sheet would come to, or came to. */
  readonly legal: LegalImport | undefined;
  readonly isDone: boolean;
  readonly isReading: boolean;
  readonly failure: PlannerError | undefined;
  readonly look: (file: string) => Promise<void>;
  /** Reads it again where nothing came of it yet. */
  readonly renew: () => void;
  readonly take: (onlyValid: boolean) => Promise<void>;
}

/** A legal sheet that came back. It stays while a person looks at other screens. */
export const useLegal = create<LegalStore>()((set, get) => {
  let turn = 0;
  const read = async (file: string, dryRun: boolean, onlyValid: boolean, digest?: string) => {
    const asked = ++turn;
    set({ file, isReading: true, failure: undefined });
    const result = await ask('legal:import', { file, dryRun, onlyValid, ...(digest !== undefined && { digest }) });
    if (asked !== turn) return;
    if (!result.ok && result.error.code === 'sheet-moved-on') {
      // What is there by now is shown, with the word on why nothing was taken.
      await read(file, true, false);
      set({ failure: result.error });
    } else if (!result.ok) set({ isReading: false, failure: result.error });
    else set({ isReading: false, legal: result.value, isDone: !dryRun && result.value.taken });
  };
  return {
    file: undefined,
    legal: undefined,
    isDone: false,
    isReading: false,
    failure: undefined,
    look: (file) => {
      set({ legal: undefined, isDone: false });
      return read(file, true, false);
    },
    renew: () => {
      const { file, isDone, isReading } = get();
      if (file !== undefined && !isDone && !isReading) void read(file, true, false);
    },
    take: async (onlyValid) => {
      const { file, legal, isReading } = get();
      if (file !== undefined && !isReading) await read(file, false, onlyValid, legal?.digest);
    },
  };
});
