import { create } from 'zustand';
import type { PostQuery, PostRow } from '../../core/api/posts.ts';
import type { Instant } from '../../core/domain/instant.ts';
import type { Post } from '../../core/domain/post.ts';
import type { PlannerError } from '../../core/messages/errors.ts';
import { ask } from '../planner.ts';

/** How many posts on either side of a moment are offered. */
const EACH_SIDE = 8;

/** What is asked for: posts of an account, with words in them, near a moment. */
export interface Wanted {
  readonly accountId: string;
  readonly search: string;
  /** Absent: the last ones. */
  readonly near?: Instant | undefined;
  /** The ad itself. */
  readonly except: string;
}

interface PromotingStore {
  /** The posts that ads promote, as far as they were asked for; undefined where one is not there. */
  readonly known: ReadonlyMap<string, Post | undefined>;
  readonly choices: readonly PostRow[] | undefined;
  readonly failure: PlannerError | undefined;
  readonly read: (id: string) => Promise<void>;
  readonly look: (wanted: Wanted) => Promise<void>;
}

/** The posts that an ad promotes or may promote. */
export const usePromoting = create<PromotingStore>()((set) => {
  let turn = 0;
  return {
    known: new Map(),
    choices: undefined,
    failure: undefined,
    read: async (id) => {
      const result = await ask('posts:open', { id });
      if (!result.ok && result.error.code !== 'post-unknown') return;
      const post = result.ok ? result.value.post : undefined;
      set(({ known }) => ({ known: new Map([...known, [id, post]]) }));
    },
    look: async ({ accountId, search, near, except }) => {
      const asked = ++turn;
      const words = search.trim();
      const query: PostQuery = { accountId, placement: 'organic', ...(words !== '' && { search: words }) };
      const found = await Promise.all(
        near === undefined
          ? [lastOf(query, 2 * EACH_SIDE)]
          : [lastOf({ ...query, to: near }, EACH_SIDE), firstOf({ ...query, from: near }, EACH_SIDE)],
      );
      if (asked !== turn) return;
      const [failure] = found.flatMap((one) => (one.ok ? [] : [one.error]));
      if (failure !== undefined) {
        set({ failure });
        return;
      }
      const rows = found.flatMap((one) => (one.ok ? one.value.rows : [])).filter(({ id }) => id !== except);
      const distance = ({ scheduledAt }: PostRow) =>
        scheduledAt === undefined ? Infinity : near === undefined ? 0 - scheduledAt : Math.abs(scheduledAt - near);
      const choices = [...new Map(rows.map((row) => [row.id, row])).values()].sort((a, b) => distance(a) - distance(b));
      set({ choices, failure: undefined });
    },
  };
});

const firstOf = (query: PostQuery, limit: number) => ask('posts:page', { query, offset: 0, limit });

async function lastOf(query: PostQuery, limit: number) {
  const outline = await ask('posts:outline', { query });
  if (!outline.ok) return outline;
  return ask('posts:page', { query, offset: Math.max(0, outline.value.total - limit), limit });
}
