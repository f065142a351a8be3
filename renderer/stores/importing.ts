import { create } from 'zustand';
import type { SheetChoice } from '../../core/api.ts';
import type { Comparison } from '../../core/api/hand-over.ts';
import type { ImportCounts, LookedFile, SheetImport, SheetPreview } from '../../core/api/sheets.ts';
import type { Returned } from '../../core/api/returns.ts';
import type { PlannerError } from '../../core/messages/errors.ts';
import { ask, handOver } from '../planner.ts';
import { type TakenKeys, choicesOf } from './chosen-sides.ts';
import { useLegal } from './legal.ts';
import { useReviewing } from './reviewing.ts';

/** What somebody says about the file beside what is in it. */
export type Asked = Omit<SheetChoice, 'file'>;

interface ImportingStore {
  /** The file's own name. */
  readonly name: string | undefined;
  readonly looked: LookedFile | undefined;
  readonly asked: Asked;
  readonly preview: SheetPreview | undefined;
  readonly returned: Returned | undefined;
  /** What a plan.json or a package would change. */
  readonly comparison: Comparison | undefined;
  /** The fields that are taken from it, where somebody said so. */
  readonly takenKeys: TakenKeys;
  readonly isBusy: boolean;
  readonly isImporting: boolean;
  readonly failure: PlannerError | undefined;
  /** True where nobody answered whether the import came to its end. */
  readonly isUnsure: boolean;
  /** True where the workspace changed after the preview, so that nothing was imported and it was read again. */
  readonly isOutdated: boolean;
  readonly done: SheetImport | ImportCounts | Returned | undefined;
  /** Takes a file in place of the one before; while one is being imported, nothing else is taken. */
  readonly take: (file: File) => Promise<void>;
  /** Says of something that was dropped why it cannot be taken. */
  readonly refuse: (name: string, failure: PlannerError) => void;
  readonly ask: (asked: Asked) => Promise<void>;
  readonly choose: (chosen: TakenKeys) => void;
  readonly run: (onlyValid: boolean) => Promise<void>;
  readonly clear: () => void;
}

const FRESH = {
  looked: undefined,
  asked: {},
  preview: undefined,
  returned: undefined,
  comparison: undefined,
  takenKeys: {},
  failure: undefined,
  isUnsure: false,
  isOutdated: false,
  done: undefined,
  isBusy: false,
  isImporting: false,
};

/** A file on its way in. It stays while a person looks at other screens. */
export const useImporting = create<ImportingStore>()((set, get) => {
  // What comes of an earlier question is not what is asked now.
  let turn = 0;
  const look = async (file: string, asked: number) => {
    const looked = await ask('sheet:look', { file });
    if (asked !== turn) return;
    if (!looked.ok) {
      set({ failure: looked.error, isBusy: false });
      return;
    }
    set({ looked: looked.value });
    await preview();
  };
  const preview = async () => {
    const { looked, asked } = get();
    if (looked === undefined) return;
    // What a client or legal said is read by stores of their own.
    if (looked.kind === 'review' || looked.kind === 'legal') {
      set({ isBusy: false });
      await (looked.kind === 'review' ? useReviewing : useLegal).getState().look(looked.file);
      return;
    }
    const now = ++turn;
    set({ isBusy: true, failure: undefined });
    const { file } = looked;
    const result =
      looked.kind === 'plan'
        ? await ask('plan:compare', { file })
        : looked.kind === 'returned'
          ? await ask('batches:return', { file, dryRun: true, onlyValid: true })
          : await ask('sheet:preview', { file, ...asked });
    if (now !== turn) return;
    if (!result.ok) {
      set({ preview: undefined, comparison: undefined, returned: undefined, failure: result.error, isBusy: false });
    } else if ('from' in result.value) set({ returned: result.value, isBusy: false });
    else if ('outcome' in result.value) set({ preview: result.value, isBusy: false });
    else set({ comparison: result.value, takenKeys: {}, isBusy: false });
  };
  return {
    name: undefined,
    ...FRESH,
    take: async (file) => {
      if (get().isImporting) return;
      const now = ++turn;
      set({ ...FRESH, name: file.name, isBusy: true });
      const path = await handOver(file);
      if (now !== turn) return;
      if (path.ok) await look(path.value, now);
      else set({ failure: path.error, isBusy: false });
    },
    refuse: (name, failure) => {
      if (get().isImporting) return;
      turn++;
      set({ ...FRESH, name, failure });
    },
    ask: async (asked) => {
      set({ asked, isOutdated: false });
      await preview();
    },
    choose: (chosen) => {
      set({ takenKeys: { ...get().takenKeys, ...chosen } });
    },
    run: async (onlyValid) => {
      const { looked, asked, comparison, takenKeys, isImporting } = get();
      if (looked === undefined || looked.kind === 'review' || looked.kind === 'legal' || isImporting) return;
      if (looked.kind === 'plan' && comparison === undefined) return;
      set({ isImporting: true, failure: undefined, isUnsure: false, isOutdated: false });
      const { file } = looked;
      const result =
        comparison !== undefined
          ? await ask('plan:merge', { file, seen: comparison.seen, choices: choicesOf(comparison, takenKeys) })
          : looked.kind === 'returned'
            ? await ask('batches:return', { file, dryRun: false, onlyValid })
            : await ask('sheet:import', { file, ...asked, dryRun: false, onlyValid });
      if (!result.ok) {
        const isUnsure = result.error.code === 'connection-lost' || result.error.code === 'program-fault';
        set({ isImporting: false, failure: result.error, isUnsure });
      } else if ('taken' in result.value && !result.value.taken) {
        set({ isImporting: false, isOutdated: true });
        await preview();
      } else set({ isImporting: false, done: result.value });
    },
    clear: () => {
      turn++;
      set({ name: undefined, ...FRESH });
    },
  };
});
