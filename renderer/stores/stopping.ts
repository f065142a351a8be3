import { create } from 'zustand';
import type { CallOutput } from '../../core/api.ts';
import type { StopList, StopPost } from '../../core/batch/stop-list.ts';
import type { PlannerError } from '../../core/messages/errors.ts';
import type { Result } from '../../core/result.ts';
import { ask, placeForNew, takeAway } from '../planner.ts';

interface StoppingStore {
  readonly list: StopList | undefined;
  readonly failure: PlannerError | undefined;
  readonly load: (hours: number) => Promise<void>;
  /** Records a post as withdrawn. */
  readonly withdraw: (post: StopPost) => Promise<Result<CallOutput<'posts:deliver'>, PlannerError>>;
  /** Writes the list as a sheet under a name like this; resolves to where, or to nothing where the person cancels. */
  readonly save: (name: string) => Promise<Result<{ readonly file: string }, PlannerError> | undefined>;
}

/** What has to be stopped. */
export const useStopping = create<StoppingStore>()((set, get) => {
  let turn = 0;
  return {
    list: undefined,
    failure: undefined,
    load: async (hours) => {
      const asked = ++turn;
      if (get().list?.hours !== hours) set({ list: undefined });
      const result = await ask('posts:stops', { hours });
      if (asked !== turn) return;
      set(result.ok ? { list: result.value, failure: undefined } : { failure: result.error });
    },
    withdraw: async ({ id, version }) => {
      const hours = get().list?.hours;
      const result = await ask('posts:deliver', { id, version, state: 'withdrawn' });
      if (hours !== undefined) await get().load(hours);
      return result;
    },
    save: async (name) => {
      const hours = get().list?.hours;
      const out = hours === undefined ? undefined : await placeForNew(name);
      if (hours === undefined || out === undefined) return undefined;
      const written = await ask('posts:write-stops', { hours, out });
      if (written.ok) takeAway(out);
      return written;
    },
  };
});
