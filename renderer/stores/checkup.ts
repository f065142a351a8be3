import { create } from 'zustand';
import type { Checkup } from '../../core/api/checkups.ts';
import type { LookedFile } from '../../core/api/sheets.ts';
import type { PlannerError } from '../../core/messages/errors.ts';
import { ask, placeFor, takeAway } from '../planner.ts';

interface CheckupStore {
  /** The file that is checked, as it was looked at: what is here of another look is over. */
  readonly looked: LookedFile | undefined;
  readonly sheet: string | undefined;
  readonly checkup: Checkup | undefined;
  readonly isBusy: boolean;
  readonly failure: PlannerError | undefined;
  /** Where the checked sheet was put. */
  readonly saved: string | undefined;
  readonly run: (looked: LookedFile, sheet: string | undefined) => Promise<void>;
  /** Writes the sheet with its answers under a name like this, where the person wants it. */
  readonly save: (name: string) => Promise<void>;
  readonly clear: () => void;
}

const FRESH = {
  looked: undefined,
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
    run: async (looked, sheet) => {
      const now = ++turn;
      set({ ...FRESH, looked, sheet, isBusy: true });
      const checked = await ask('sheet:checkup', { file: looked.file, ...(sheet !== undefined && { sheet }) });
      if (now !== turn) return;
      set({ isBusy: false, ...(checked.ok ? { checkup: checked.value } : { failure: checked.error }) });
    },
    save: async (name) => {
      const { looked, sheet, isBusy } = get();
      if (looked === undefined || isBusy) return;
      const { file } = looked;
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
