import { create } from 'zustand';
import { ask } from '../planner.ts';

/** How far the work under way is. */
export interface Progress {
  readonly job: 'read' | 'judge' | 'write';
  readonly done: number;
  readonly total: number;
}

interface JobStore {
  readonly progress: Progress | undefined;
  readonly heard: (progress: Progress) => void;
  readonly over: () => void;
  readonly cancel: () => Promise<void>;
}

/** The long work that is under way. */
export const useJob = create<JobStore>()((set) => ({
  progress: undefined,
  heard: (progress) => {
    set({ progress });
  },
  over: () => {
    set({ progress: undefined });
  },
  cancel: async () => {
    await ask('job:cancel', {});
  },
}));
