import { create } from 'zustand';
import type { Checkup } from '../../core/api/checkups.ts';
import type { PlannerError } from '../../core/messages/errors.ts';
import { ask, placeFor, takeAway } from '../planner.ts';

interface CheckupStore {
  /** The file that is checked; what is here of another one is over. */
  readonly file: string | undefined;
  readonly sheet: string | undefined;
  readonly checkup: Checkup | undefined;
  readonly isBusy: boolean;
  readonly failure: PlannerError | undefined;
  /** Where the checked sheet was put. */
  readonly saved: string | undefined;
  readonly run: (file: string, sheet: string | undefined) => Promise<void>;
  /** Writes the sheet with its answers under a name like this, where the person wants it. */
  readonly save: (name: string) => Promise<void>;
  readonly clear: () => void;
}

const FRESH = {
  file: undefined,
  sheet: undefined,
  checkup: undefined,
  isBusy: false,
  failure: undefined,
  saved: undefined,
};

/** A schedule that is checked and not taken. */
export const useCheckup = create<CheckupStore>()((set, get) => {
  // What comes of an earlier question is not what is asked now.
  let turn = 0;
  return {
    ...FRESH,
    run: async (file, sheet) => {
      const now = ++turn;
      set({ ...FRESH, file, sheet, isBusy: true });
      const checked = await ask('sheet:checkup', { file, ...(sheet !== undefined && { sheet }) });
      if (now !== turn) return;
      set({ isBusy: false, ...(checked.ok ? { checkup: checked.value } : { failure: checked.error }) });
    },
    save: async (name) => {
      const { file, sheet, isBusy } = get();
      if (file === undefined || isBusy) return;
      const now = turn;
      const out = await placeFor(file, name);
      if (out === undefined || now !== turn) return;
      set({ isBusy: true, failure: undefined, saved: undefined });
      const written = await ask('sheet:checkup', { file, out, ...(sheet !== undefined && { sheet }) });
      if (now !== turn) return;
      if (!written.ok) {
        set({ isBusy: false, failure: written.error });
        return;
      }
      takeAway(out);
      set({ isBusy: false, checkup: written.value, saved: out });
    },
    clear: () => {
      turn++;
      set(FRESH);
    },
  };
});
