import { create } from 'zustand';
import type { WrittenPackage } from '../../core/api/hand-over.ts';
import type { PlannerError } from '../../core/messages/errors.ts';
import { ask } from '../planner.ts';

interface HandingOverStore {
  /** Where packages go, by the client they are of and '' for the whole workspace, once somebody says so. */
  readonly files: Readonly<Record<string, string>>;
  /** Of what a package is being written. */
  readonly writing: string | undefined;
  /** What the last package was of, and what came of it. */
  readonly last:
    { readonly of: string; readonly written?: WrittenPackage; readonly failure?: PlannerError } | undefined;
  readonly setFile: (of: string, file: string) => void;
  readonly write: (of: string, file: string) => Promise<void>;
}

/** The workspace, or one client of it, as a package for a colleague. */
export const useHandingOver = create<HandingOverStore>()((set, get) => ({
  files: {},
  writing: undefined,
  last: undefined,
  setFile: (of, file) => {
    set({ files: { ...get().files, [of]: file } });
  },
  write: async (of, file) => {
    if (get().writing !== undefined) return;
    set({ writing: of, last: undefined });
    const result = await ask('package:write', { file, ...(of !== '' && { clientId: of }) });
    set({ writing: undefined, last: { of, ...(result.ok ? { written: result.value } : { failure: result.error }) } });
  },
}));
