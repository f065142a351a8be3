import { create } from 'zustand';
import type { CallOutput } from '../../core/api.ts';
import type { PlannerError } from '../../core/messages/errors.ts';
import type { Result } from '../../core/result.ts';
import { ask } from '../planner.ts';

type Page = Result<CallOutput<'rules:explain'>, PlannerError>;

interface RulesStore {
  /** On how many posts each rule has a finding now; a rule that is not in it has none. */
  readonly counts: ReadonlyMap<string, number> | undefined;
  readonly failure: PlannerError | undefined;
  /** The pages that were opened, by rule. */
  readonly pages: Readonly<Record<string, Page>>;
  readonly load: () => Promise<void>;
  /** Counts, and again with every change, until the function that it gives is called: counting reads all findings. */
  readonly watch: () => () => void;
  /** Counts again, where anybody is looking. */
  readonly renew: () => void;
  /** Has a rule's page read, unless it is there. */
  readonly open: (rule: string) => Promise<void>;
}

/** What the rules find now, and what is written about each. */
export const useRules = create<RulesStore>()((set, get) => {
  let turn = 0;
  let watching = 0;
  return {
    counts: undefined,
    failure: undefined,
    pages: {},
    load: async () => {
      const asked = ++turn;
      const result = await ask('posts:rules', { query: {} });
      if (asked !== turn) return;
      set(
        result.ok
          ? { counts: new Map(result.value.rules.map(({ rule, posts }) => [rule, posts])), failure: undefined }
          : { failure: result.error },
      );
    },
    watch: () => {
      watching++;
      void get().load();
      return () => {
        watching--;
      };
    },
    renew: () => {
      if (watching > 0) void get().load();
    },
    open: async (rule) => {
      if (get().pages[rule]?.ok === true) return;
      const page = await ask('rules:explain', { id: rule });
      set(({ pages }) => ({ pages: { ...pages, [rule]: page } }));
    },
  };
});
