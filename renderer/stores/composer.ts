import { create } from 'zustand';
import type { CallInput, CallOutput } from '../../core/api.ts';
import type { FindingName, OpenPost, Turned } from '../../core/api/posts.ts';
import type { SaidByClient } from '../../core/api/reviews.ts';
import type { Instant } from '../../core/domain/instant.ts';
import type { PlannerError } from '../../core/messages/errors.ts';
import { type FormProblem, type PostForm, formOfPost } from '../../core/plan/post-form.ts';
import type { Campaign } from '../../core/domain/campaign.ts';
import { CHINA } from '../../core/domain/instant.ts';
import type { Result } from '../../core/result.ts';
import { ask } from '../planner.ts';
import { useNotices } from './notices.ts';

/** How what is typed stands to what is stored. `renewed`: nothing was typed, and what is stored has just been changed. */
export type SaveState = 'saved' | 'renewed' | 'typing' | 'saving' | 'draft' | 'changed-elsewhere' | 'failed';

/** What became of a post in Weibo's back office. */
export type Delivered = Omit<CallInput<'posts:deliver'>, 'id' | 'version'>;

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
  /** Waives a finding of what is stored, or without a reason takes its waiver back; undefined while what was typed is not stored. */
  readonly waive: (
    finding: FindingName,
    given: { readonly reason: string; readonly until: string } | undefined,
  ) => Promise<Result<CallOutput<'posts:waive'>, PlannerError> | undefined>;
  /** Records what became of what is stored; undefined while what was typed is not stored. */
  readonly deliver: (delivered: Delivered) => Promise<Result<CallOutput<'posts:deliver'>, PlannerError> | undefined>;
  /** Records what the client said of what is stored; undefined while what was typed is not stored. */
  readonly approve: (said: SaidByClient) => Promise<Result<CallOutput<'posts:approve'>, PlannerError> | undefined>;
  /** Sends what is not stored without waiting for a save under way: for a page that goes and does not come back to it. */
  readonly leave: () => Promise<void>;
  /** Takes the stored post in place of what was typed. */
  readonly takeStored: () => Promise<void>;
  /** Puts what was typed over the stored post. */
  readonly keepMine: () => Promise<void>;
  readonly changedElsewhere: (ids: readonly string[]) => Promise<void>;
  readonly around: (accountId: string, scheduledAt: Instant) => Promise<void>;
  readonly close: () => void;
}

const PAUSE = 400;

const isStored = (state: SaveState): boolean => ['saved', 'renewed', 'draft'].includes(state);

/** The post that is being written: what was typed, and what of it is stored. */
export const useComposer = create<ComposerStore>()((set, get) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let campaigns: readonly Campaign[] = [];
  let step = '';
  let saving: Promise<void> | undefined;
  let turn = 0;
  // What could not be stored when somebody went on to another post.
  const aside = new Map<
    string,
    Pick<ComposerStore, 'open' | 'form' | 'state' | 'failure'> & { readonly step: string }
  >();

  const zoneOf = (post: OpenPost['post']) => campaigns.find(({ id }) => id === post.campaignId)?.timeZone ?? CHINA;
  const show = (open: OpenPost, state: 'saved' | 'renewed' = 'saved') => {
    const { draft } = open;
    set({
      open,
      form: draft?.form ?? formOfPost(open.post, zoneOf(open.post)),
      problems: draft?.problems ?? [],
      state: draft === undefined ? state : draft.isLate ? 'changed-elsewhere' : 'draft',
      failure: undefined,
    });
  };
  const read = (id: string) => ask('posts:open', { id });
  const send = ({ post, version }: OpenPost, form: PostForm) => ask('posts:save', { id: post.id, form, version, step });
  const isOpen = (id: string) => get().open?.post.id === id;
  const save = async (): Promise<void> => {
    const { open, form } = get();
    if (open === undefined || form === undefined) return;
    set({ state: 'saving' });
    const result = await send(open, form);
    // Somebody went to another post meanwhile.
    if (!isOpen(open.post.id)) return;
    const isCurrent = () => get().form === form;
    if (!result.ok) {
      const state = result.error.code === 'post-changed' ? 'changed-elsewhere' : 'failed';
      set({ state, failure: result.error });
      return;
    }
    const saved = result.value;
    if (!saved.taken) {
      set({ problems: saved.problems, savedAt: saved.at, state: isCurrent() ? 'draft' : 'typing' });
      return;
    }
    useNotices.getState().outdate();
    set({ savedAt: saved.at, turned: saved.turned, problems: [], failure: undefined });
    const fresh = await read(open.post.id);
    if (!isOpen(open.post.id)) return;
    // It is stored, even where the planner cannot be reached again right after.
    const now = fresh.ok ? fresh.value : { ...open, version: saved.version };
    set({ open: now, state: isCurrent() ? 'saved' : 'typing' });
    if (!isCurrent()) later();
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
  /** Does something to the post as it is stored, once it is, and reads it anew. */
  const onStored = async <T>(
    act: (stored: { readonly id: string; readonly version: string }) => Promise<Result<T, PlannerError>>,
  ): Promise<Result<T, PlannerError> | undefined> => {
    await run();
    const { open, state } = get();
    if (open === undefined || !isStored(state)) return undefined;
    const { id } = open.post;
    const acting = async () => {
      const result = await act({ id, version: open.version });
      const fresh = result.ok ? await read(id) : undefined;
      // What was typed meanwhile stays.
      if (fresh?.ok === true && isOpen(id)) set({ open: fresh.value });
      return result;
    };
    const underWay = acting();
    saving = underWay.then(() => undefined);
    const result = await underWay;
    saving = undefined;
    return result;
  };
  const leave = async (): Promise<void> => {
    const { open, form, state } = get();
    if (open !== undefined && form !== undefined && !isStored(state)) await send(open, form);
  };
  const putAside = async (): Promise<void> => {
    await run();
    // Stored as a draft, with what was typed since the planner refused it.
    if (get().state === 'changed-elsewhere') await leave();
    const { open, form, state, failure } = get();
    if (open !== undefined && state === 'failed') aside.set(open.post.id, { open, form, state, failure, step });
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
      if (isOpen(id)) return;
      const asked = ++turn;
      await putAside();
      if (asked !== turn) return;
      const kept = aside.get(id);
      aside.delete(id);
      if (kept !== undefined) {
        const { step: sitting, ...typed } = kept;
        step = sitting;
        set({ ...typed, savedAt: undefined, problems: [] });
        await run();
        return;
      }
      const opened = await read(id);
      if (asked !== turn) return;
      step = crypto.randomUUID();
      set({ savedAt: undefined, turned: undefined });
      if (opened.ok) show(opened.value);
      else set({ failure: opened.error, open: undefined, form: undefined, state: 'saved' });
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
    waive: (finding, given) =>
      onStored((stored) => {
        const of = { ...stored, finding };
        if (given === undefined) return ask('posts:unwaive', of);
        const { reason, until } = given;
        return ask('posts:waive', { ...of, reason, ...(until !== '' && { until }) });
      }),
    deliver: (delivered) => onStored((stored) => ask('posts:deliver', { ...stored, ...delivered })),
    approve: (said) => onStored((stored) => ask('posts:approve', { ...stored, ...said })),
    leave,
    takeStored: async () => {
      const id = get().open?.post.id;
      const stored = id === undefined ? undefined : await read(id);
      if (stored?.ok !== true) return;
      const { draft: _draft, ...open } = stored.value;
      show(open);
      // The draft goes with the first save that is taken.
      set({ state: 'typing' });
      await run();
    },
    keepMine: async () => {
      const { open, form } = get();
      const fresh = open === undefined ? undefined : await read(open.post.id);
      if (fresh?.ok !== true || form === undefined) return;
      set({ open: fresh.value, state: 'typing' });
      await run();
    },
    changedElsewhere: async (ids) => {
      const { open } = get();
      if (open === undefined || !ids.includes(open.post.id) || saving !== undefined) return;
      const fresh = await read(open.post.id);
      const { state } = get();
      if (!isOpen(open.post.id)) return;
      const isIdle = state === 'saved' || state === 'renewed';
      if (!fresh.ok) {
        if (fresh.error.code !== 'post-unknown') return;
        // What was typed into a post that somebody deleted stays on the page.
        if (isIdle) set({ failure: fresh.error, open: undefined, form: undefined });
        else set({ failure: fresh.error, state: 'failed' });
        return;
      }
      if (isIdle) show(fresh.value, fresh.value.version === open.version ? state : 'renewed');
      else if (fresh.value.version === open.version) set({ open: fresh.value });
    },
    around: async (accountId, scheduledAt) => {
      const { open } = get();
      if (open === undefined) return;
      const result = await ask('posts:around', { id: open.post.id, accountId, scheduledAt });
      const now = get().open;
      if (result.ok && now?.post.id === open.post.id) set({ open: { ...now, around: result.value.around } });
    },
    close: () => {
      turn++;
      clearTimeout(timer);
      aside.clear();
      set({ open: undefined, form: undefined, state: 'saved', problems: [], failure: undefined });
    },
  };
});
