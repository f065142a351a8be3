import { create } from 'zustand';
import type { CallOutput } from '../../core/api.ts';
import type { PlannerError } from '../../core/messages/errors.ts';
import { ask } from '../planner.ts';

interface BackupStore {
  /** Where the text goes; undefined until somebody says so. */
  readonly file: string | undefined;
  readonly isWriting: boolean;
  readonly written: CallOutput<'plan:write'> | undefined;
  readonly failure: PlannerError | undefined;
  readonly setFile: (file: string) => void;
  readonly write: (file: string) => Promise<void>;
}

/** The whole workspace as a text file. */
export const useBackup = create<BackupStore>()((set) => ({
  file: undefined,
  isWriting: false,
  written: undefined,
  failure: undefined,
  setFile: (file) => {
    set({ file });
  },
  write: async (file) => {
    set({ isWriting: true, written: undefined, failure: undefined });
    const result = await ask('plan:write', { file });
    set({ isWriting: false, ...(result.ok ? { written: result.value } : { failure: result.error }) });
  },
}));
