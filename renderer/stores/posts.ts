import { create } from 'zustand';
import type { PostOutline, PostQuery, PostRow, RuleCount } from '../../core/api/posts.ts';
import type { PlannerError } from '../../core/messages/errors.ts';
import type { Result } from '../../core/result.ts';
import type { PostId } from '../../core/ids.ts';
import { ask } from '../planner.ts';

const PAGE = 100;
// What was scrolled past is read again when it is needed.
const PAGES_KEPT = 8;
const MOMENT = 400;

interface PostsStore {
  readonly query: PostQuery;
  readonly outline: PostOutline | undefined;
  /** What the list could be narrowed to; read when nobody has asked for anything else for a moment. */
  readonly rules: readonly RuleCount[];
  readonly pages: ReadonlyMap<number, readonly PostRow[]>;
  readonly failure: PlannerError | undefined;
  /** The post that was just made, until somebody has begun to write it. */
  readonly fresh: PostId | undefined;
  readonly begun: () => void;
  readonly setQuery: (query: PostQuery) => void;
  /** Reads the outline and the pages in sight again. */
  readonly reload: () => Promise<void>;
  /** The same, where anybody has looked at the list. */
  readonly renew: () => void;
  /** Has the pages from the row `first` to the row `last` read. */
  readonly show: (first: number, last: number) => void;
  readonly create: (account: {
    readonly clientId: string;
    readonly accountId: string;
    readonly campaignId?: string;
  }) => Promise<Result<{ readonly id: PostId }, PlannerError>>;
  readonly remove: (ids: readonly string[]) => Promise<Result<{ readonly deleted: number }, PlannerError>>;
}

/** The list of posts: how it is made up, and the pages of it that are in sight. */
export const usePosts = create<PostsStore>()((set, get) => {
  let turn = 0;
  let sight: readonly [first: number, last: number] = [0, 0];
  let isReading = false;
  let isAsked = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const pagesInSight = (): number[] => {
    const [first, last] = sight.map((row) => Math.floor(row / PAGE));
    return Array.from({ length: (last ?? 0) - (first ?? 0) + 1 }, (_, index) => (first ?? 0) + index);
  };
  /** False where the page could not be read. */
  const readPage = async (page: number): Promise<boolean> => {
    const { query } = get();
    const asked = turn;
    const result = await ask('posts:page', { query, offset: page * PAGE, limit: PAGE });
    if (asked !== turn) return true;
    if (!result.ok) {
      set({ failure: result.error });
      return false;
    }
    const kept = [...get().pages].filter(([key]) => key !== page).slice(1 - PAGES_KEPT);
    set({ pages: new Map([...kept, [page, result.value.rows]]) });
    return true;
  };
  // One page at a time: whoever drags through the list passes over pages that nobody has to read any more.
  const readInSight = async (): Promise<void> => {
    const missing = () => pagesInSight().find((page) => !get().pages.has(page));
    if (isReading) return;
    isReading = true;
    for (let page = missing(); page !== undefined; page = missing()) if (!(await readPage(page))) break;
    isReading = false;
  };
  const reload = async (): Promise<void> => {
    const asked = ++turn;
    isAsked = true;
    clearTimeout(timer);
    const { query } = get();
    const wanted = pagesInSight();
    const [outline, ...pages] = await Promise.all([
      ask('posts:outline', { query }),
      ...wanted.map((page) => ask('posts:page', { query, offset: page * PAGE, limit: PAGE })),
    ]);
    if (asked !== turn) return;
    if (!outline.ok) {
      set({ failure: outline.error });
      return;
    }
    const read = pages.flatMap((page, index) => (page.ok ? [[wanted[index] ?? 0, page.value.rows] as const] : []));
    set({ outline: outline.value, pages: new Map(read), failure: undefined });
    void readInSight();
    timer = setTimeout(() => void readRules(), MOMENT);
  };
  const readRules = async (): Promise<void> => {
    const asked = turn;
    const result = await ask('posts:rules', { query: get().query });
    if (asked === turn && result.ok) set({ rules: result.value.rules });
  };
  return {
    query: {},
    outline: undefined,
    rules: [],
    pages: new Map(),
    failure: undefined,
    fresh: undefined,
    begun: () => {
      set({ fresh: undefined });
    },
    setQuery: (query) => {
      if (isAsked && JSON.stringify(query) === JSON.stringify(get().query)) return;
      sight = [0, 0];
      set({ query });
      void reload();
    },
    reload,
    renew: () => {
      if (isAsked) void reload();
    },
    show: (first, last) => {
      sight = [first, last];
      void readInSight();
    },
    create: async (account) => {
      const made = await ask('posts:create', account);
      if (made.ok) set({ fresh: made.value.id });
      return made;
    },
    remove: (ids) => ask('posts:delete', { ids }),
  };
});

/** The row of a list at an index, where its page is there. */
export const rowAt = (pages: PostsStore['pages'], index: number): PostRow | undefined =>
  pages.get(Math.floor(index / PAGE))?.[index % PAGE];
