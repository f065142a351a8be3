import { create } from 'zustand';
import type { SheetChoice } from '../../core/api/sheets.ts';
import type { PlannerError } from '../../core/messages/errors.ts';
import type { Language } from '../../core/messages/phrase.ts';
import { ask, placeFor, takeAway } from '../planner.ts';

interface FaultsStore {
  /** The preview whose rows were written; what is here of another one is over. */
  readonly preview: string | undefined;
  readonly isBusy: boolean;
  readonly failure: PlannerError | undefined;
  readonly saved: { readonly path: string; readonly rows: number } | undefined;
  /** Writes the rows that are kept out under a name like this, where the person wants it. */
  readonly save: (preview: string, choice: SheetChoice, name: string, language: Language) => Promise<void>;
}

/** The rows that an import keeps out, as a sheet to mend. */
export const useFaults = create<FaultsStore>()((set, get) => ({
  preview: undefined,
  isBusy: false,
  failure: undefined,
  saved: undefined,
  save: async (preview, choice, name, language) => {
    if (get().isBusy) return;
    const to = await placeFor(choice.file, name);
    if (to === undefined) return;
    set({ preview, isBusy: true, failure: undefined, saved: undefined });
    const written = await ask('sheet:faults', { ...choice, to, language });
    if (!written.ok) {
      set({ isBusy: false, failure: written.error });
      return;
    }
    takeAway(to);
    set({ isBusy: false, saved: { path: to, rows: written.value.rows } });
  },
}));
