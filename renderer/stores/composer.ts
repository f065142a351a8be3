import { create } from 'zustand';
import type { OpenPost, Turned } from '../../core/api/posts.ts';
import type { Instant } from '../../core/domain/instant.ts';
import type { PlannerError } from '../../core/messages/errors.ts';
import { type FormProblem, type PostForm, formOfPost } from '../../core/plan/post-form.ts';
import type { Campaign } from '../../core/domain/campaign.ts';
import { CHINA } from '../../core/domain/instant.ts';
import { ask } from '../planner.ts';

/** How what is typed stands to what is stored. */
export type SaveState = 'saved' | 'typing' | 'saving' | 'draft' | 'changed-elsewhere' | 'failed';

interface ComposerStore {
  readonly open: OpenPost | undefined;
  readonly form: PostForm | undefined;
  readonly state: SaveState;
  readonly savedAt: Instant | undefined;
  readonly problems: readonly FormProblem[];
  readonly failure: PlannerError | undefined;
  /** The last save that turned answers over. */
  readonly turned: Turned | undefined;
  /** Whether the preview is unfolded; kept while the window is open. */
  readonly isPreviewOpen: boolean;
  readonly setPreviewOpen: (isOpen: boolean) => void;
  readonly load: (id: string, campaigns: readonly Campaign[]) => Promise<void>;
  readonly type: (changes: Partial<PostForm>) => void;
  /** Changes a post, open or not, as a step of the history of its own. */
  readonly change: (id: string, changes: (form: PostForm) => Partial<PostForm>) => Promise<void>;
  readonly saveNow: () => Promise<void>;
  /** Takes the stored post in place of what was typed. */
  readonly takeStored: () => Promise<void>;
  /** Puts what was typed over the stored post. */
  readonly keepMine: () => Promise<void>;
  readonly changedElsewhere: (ids: readonly string[]) => Promise<void>;
  readonly around: (accountId: string, scheduledAt: Instant) => Promise<void>;
  readonly close: () => void;
}

const PAUSE = 400;

/** The post that is being written: what was typed, and what of it is stored. */
export const useComposer = create<ComposerStore>()((set, get) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let campaigns: readonly Campaign[] = [];
  let step = '';
  let saving: Promise<void> | undefined;

  const zoneOf = (post: OpenPost['post']) => campaigns.find(({ id }) => id === post.campaignId)?.timeZone ?? CHINA;
  const show = (open: OpenPost) => {
    const { draft } = open;
    set({
      open,
      form: draft?.form ?? formOfPost(open.post, zoneOf(open.post)),
      problems: draft?.problems ?? [],
      state: draft === undefined ? 'saved' : 'draft',
      failure: undefined,
    });
  };
  const read = async (id: string): Promise<OpenPost | undefined> => {
    const result = await ask('posts:open', { id });
    if (!result.ok) {
      set({ failure: result.error, open: undefined, form: undefined });
      return undefined;
    }
    return result.value;
  };
  const save = async (): Promise<void> => {
    const { open, form } = get();
    if (open === undefined || form === undefined) return;
    set({ state: 'saving' });
    const result = await ask('posts:save', { id: open.post.id, form, version: open.version, step });
    // Somebody went to another post meanwhile.
    if (get().open?.post.id !== open.post.id) return;
    const isCurrent = get().form === form;
    if (!result.ok) {
      const state = result.error.code === 'post-changed' ? 'changed-elsewhere' : 'failed';
      set({ state, failure: result.error });
      return;
    }
    const saved = result.value;
    if (!saved.taken) {
      set({ problems: saved.problems, savedAt: saved.at, state: isCurrent ? 'draft' : 'typing' });
      return;
    }
    set({ savedAt: saved.at, turned: saved.turned, problems: [], failure: undefined });
    const fresh = await read(open.post.id);
    if (fresh === undefined || get().open?.post.id !== fresh.post.id) return;
    set({ open: fresh, state: get().form === form ? 'saved' : 'typing' });
    if (get().form !== form) later();
  };
  /** Changes a post that is not open; what cannot be taken stays with it as a draft. */
  const changeUnseen = async (id: string, changes: (form: PostForm) => Partial<PostForm>): Promise<void> => {
    const there = await ask('posts:open', { id });
    if (!there.ok) return;
    const { post, version, draft } = there.value;
    const form = draft?.form ?? formOfPost(post, zoneOf(post));
    await ask('posts:save', { id, form: { ...form, ...changes(form) }, version, step: crypto.randomUUID() });
  };
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void run(), PAUSE);
  };
  const run = async (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    await saving;
    if (!['typing', 'failed'].includes(get().state)) return;
    saving = save();
    await saving;
    saving = undefined;
  };
  return {
    open: undefined,
    form: undefined,
    state: 'saved',
    savedAt: undefined,
    problems: [],
    failure: undefined,
    turned: undefined,
    isPreviewOpen: true,
    setPreviewOpen: (isPreviewOpen) => {
      set({ isPreviewOpen });
    },
    load: async (id, known) => {
      campaigns = known;
      if (get().open?.post.id === id) return;
      await run();
      step = crypto.randomUUID();
      const open = await read(id);
      if (open !== undefined) show(open);
    },
    type: (changes) => {
      const { form, state } = get();
      if (form === undefined) return;
      set({ form: { ...form, ...changes }, turned: undefined });
      if (state === 'changed-elsewhere') return;
      set({ state: 'typing' });
      later();
    },
    change: async (id, changes) => {
      await run();
      const { open, form } = get();
      if (open?.post.id !== id || form === undefined) {
        await changeUnseen(id, changes);
        return;
      }
      step = crypto.randomUUID();
      get().type(changes(form));
      await run();
      step = crypto.randomUUID();
    },
    saveNow: run,
    takeStored: async () => {
      const id = get().open?.post.id;
      const open = id === undefined ? undefined : await read(id);
      if (open === undefined) return;
      const { draft: _draft, ...stored } = open;
      show(stored);
      // The draft goes with the first save that is taken.
      set({ state: 'typing' });
      await run();
    },
    keepMine: async () => {
      const { open, form } = get();
      const fresh = open === undefined ? undefined : await read(open.post.id);
      if (fresh === undefined || form === undefined) return;
      set({ open: fresh, form, state: 'typing' });
      await run();
    },
    changedElsewhere: async (ids) => {
      const { open, state } = get();
      if (open === undefined || !ids.includes(open.post.id) || saving !== undefined) return;
      const fresh = await read(open.post.id);
      if (fresh === undefined || get().open?.post.id !== fresh.post.id) return;
      if (state === 'saved' && get().state === 'saved') show(fresh);
      else if (fresh.version === open.version) set({ open: { ...fresh, version: open.version } });
    },
    around: async (accountId, scheduledAt) => {
      const { open } = get();
      if (open === undefined) return;
      const result = await ask('posts:around', { id: open.post.id, accountId, scheduledAt });
      const now = get().open;
      if (result.ok && now?.post.id === open.post.id) set({ open: { ...now, around: result.value.around } });
    },
    close: () => {
      void run();
      set({ open: undefined, form: undefined, state: 'saved', problems: [], failure: undefined });
    },
  };
});
