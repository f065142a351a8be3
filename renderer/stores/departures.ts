import { create } from 'zustand';
import type { CallOutput } from '../../core/api.ts';
import type { OlderAtWeibo } from '../../core/api/departures.ts';
import type { PostInBrief } from '../../core/api/posts.ts';
import type { PlannerError } from '../../core/messages/errors.ts';
import type { Result } from '../../core/result.ts';
import { ask } from '../planner.ts';

interface DeparturesStore {
  readonly older: readonly OlderAtWeibo[];
  /** By batch, those that were asked for. */
  readonly waiting: Readonly<Record<string, readonly PostInBrief[]>>;
  readonly failure: PlannerError | undefined;
  readonly load: () => Promise<void>;
  readonly loadWaiting: (batch: string) => Promise<void>;
  /** Records that the back office holds the text that the post has now. */
  readonly sync: (post: OlderAtWeibo) => Promise<Result<CallOutput<'posts:deliver'>, PlannerError>>;
}

/** What stands in the back office and is not what it should be, and what nothing came back of. */
export const useDepartures = create<DeparturesStore>()((set, get) => {
  let turn = 0;
  return {
    older: [],
    waiting: {},
    failure: undefined,
    load: async () => {
      const asked = ++turn;
      const result = await ask('posts:out-of-step', {});
      if (asked !== turn) return;
      set(result.ok ? { older: result.value.posts, failure: undefined } : { failure: result.error });
    },
    loadWaiting: async (batch) => {
      const result = await ask('batches:waiting', { id: batch });
      if (result.ok) set(({ waiting }) => ({ waiting: { ...waiting, [batch]: result.value.posts } }));
      else set({ failure: result.error });
    },
    sync: async ({ brief, version }) => {
      const result = await ask('posts:deliver', { id: brief.id, version, state: 'scheduled' });
      await get().load();
      return result;
    },
  };
});
