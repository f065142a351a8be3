import { create } from 'zustand';
import type { PostQuery, PostRow } from '../../core/api/posts.ts';
import type { PlannerError } from '../../core/messages/errors.ts';
import { ask } from '../planner.ts';

/** How many posts the agenda names. */
const NAMED = 10;

/** The rule that finds posts without a time. */
export const UNTIMED = 'schedule-missing';

interface AgendaStore {
  /** How many posts meet the query, and the first of them by time. */
  readonly held: { readonly total: number; readonly rows: readonly PostRow[] } | undefined;
  /** Posts without a time, over the whole workspace. */
  readonly untimed: number;
  readonly failure: PlannerError | undefined;
  readonly load: (query: PostQuery) => Promise<void>;
}

/** The posts that somebody has to see to. */
export const useAgenda = create<AgendaStore>()((set) => {
  let turn = 0;
  return {
    held: undefined,
    untimed: 0,
    failure: undefined,
    load: async (query) => {
      const asked = ++turn;
      const [outline, page, untimed] = await Promise.all([
        ask('posts:outline', { query }),
        ask('posts:page', { query, offset: 0, limit: NAMED }),
        ask('posts:outline', { query: { rule: UNTIMED } }),
      ]);
      if (asked !== turn) return;
      if (!outline.ok) set({ failure: outline.error });
      else if (!page.ok) set({ failure: page.error });
      else if (!untimed.ok) set({ failure: untimed.error });
      else
        set({
          held: { total: outline.value.total, rows: page.value.rows },
          untimed: untimed.value.total,
          failure: undefined,
        });
    },
  };
});
