import { create } from 'zustand';
import type { PostQuery, PostRow } from '../../core/api/posts.ts';
import type { PlannerError } from '../../core/messages/errors.ts';
import { ask } from '../planner.ts';

/** How many posts the agenda names. */
const NAMED = 10;

interface AgendaStore {
  /** How many posts meet the query, and the first of them by time. */
  readonly held: { readonly total: number; readonly rows: readonly PostRow[] } | undefined;
  /** Posts by rule, over the whole workspace. */
  readonly byRule: ReadonlyMap<string, number>;
  readonly failure: PlannerError | undefined;
  readonly load: (query: PostQuery) => Promise<void>;
}

/** The posts that somebody has to see to. */
export const useAgenda = create<AgendaStore>()((set) => {
  let turn = 0;
  return {
    held: undefined,
    byRule: new Map(),
    failure: undefined,
    load: async (query) => {
      const asked = ++turn;
      const [outline, page, all] = await Promise.all([
        ask('posts:outline', { query }),
        ask('posts:page', { query, offset: 0, limit: NAMED }),
        ask('posts:outline', { query: {} }),
      ]);
      if (asked !== turn) return;
      if (!outline.ok) set({ failure: outline.error });
      else if (!page.ok) set({ failure: page.error });
      else if (!all.ok) set({ failure: all.error });
      else
        set({
          held: { total: outline.value.total, rows: page.value.rows },
          byRule: new Map(all.value.rules.map(({ rule, posts }) => [rule, posts])),
          failure: undefined,
        });
    },
  };
});
