import { create } from 'zustand';
import type { CallOutput } from '../../core/api.ts';
import type { PlannerError } from '../../core/messages/errors.ts';
import { ask } from '../planner.ts';

interface ObstacleStore {
  readonly ranking: CallOutput<'obstacles:rank'> | undefined;
  readonly failure: PlannerError | undefined;
  readonly load: () => Promise<void>;
}

/** What holds posts from outside, and how many posts each obstacle alone would free. */
export const useObstacles = create<ObstacleStore>()((set) => {
  let turn = 0;
  return {
    ranking: undefined,
    failure: undefined,
    load: async () => {
      const asked = ++turn;
      const result = await ask('obstacles:rank', {});
      if (asked !== turn) return;
      set(result.ok ? { ranking: result.value, failure: undefined } : { failure: result.error });
    },
  };
});
