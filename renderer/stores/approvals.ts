import { create } from 'zustand';
import type { OutstandingApprovals } from '../../core/api/reviews.ts';
import type { Instant } from '../../core/domain/instant.ts';
import { ask } from '../planner.ts';

interface ApprovalsStore {
  readonly clients: readonly OutstandingApprovals[];
  readonly load: (from: Instant, to: Instant) => Promise<void>;
}

/** What clients have still to approve. */
export const useApprovals = create<ApprovalsStore>()((set) => {
  let turn = 0;
  return {
    clients: [],
    load: async (from, to) => {
      const asked = ++turn;
      const read = await ask('review:outstanding', { from, to });
      if (asked === turn && read.ok) set({ clients: read.value.clients });
    },
  };
});
