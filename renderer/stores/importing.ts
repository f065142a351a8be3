import { create } from 'zustand';
import type { SheetChoice } from '../../core/api.ts';
import type { ImportCounts, LookedFile, SheetImport, SheetPreview } from '../../core/api/sheets.ts';
import type { PlannerError } from '../../core/messages/errors.ts';
import { ask, handOver } from '../planner.ts';

/** What somebody says about the file beside what is in it. */
export type Asked = Omit<SheetChoice, 'file'>;

interface ImportingStore {
  /** The file's own name. */
  readonly name: string | undefined;
  readonly looked: LookedFile | undefined;
  readonly asked: Asked;
  readonly preview: SheetPreview | undefined;
  readonly planCounts: ImportCounts | undefined;
  readonly isBusy: boolean;
  readonly isImporting: boolean;
  readonly failure: PlannerError | undefined;
  readonly done: SheetImport | ImportCounts | undefined;
  readonly take: (file: File) => Promise<void>;
  readonly takePath: (path: string) => Promise<void>;
  readonly ask: (asked: Asked) => Promise<void>;
  readonly run: (onlyValid: boolean) => Promise<void>;
  readonly clear: () => void;
}

const FRESH = {
  looked: undefined,
  asked: {},
  preview: undefined,
  planCounts: undefined,
  failure: undefined,
  done: undefined,
  isBusy: false,
  isImporting: false,
};

/** A file on its way in. It stays while a person looks at other screens. */
export const useImporting = create<ImportingStore>()((set, get) => {
  const look = async (file: string) => {
    set({ isBusy: true });
    const looked = await ask('sheet:look', { file });
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
    set({ isBusy: true, failure: undefined });
    const { file } = looked;
    if (looked.kind === 'plan') {
      const counts = await ask('plan:import', { file, dryRun: true });
      set(counts.ok ? { planCounts: counts.value, isBusy: false } : { failure: counts.error, isBusy: false });
      return;
    }
    const result = await ask('sheet:preview', { file, ...asked });
    if (get().asked !== asked) return;
    set(
      result.ok
        ? { preview: result.value, isBusy: false }
        : { preview: undefined, failure: result.error, isBusy: false },
    );
  };
  return {
    name: undefined,
    ...FRESH,
    take: async (file) => {
      set({ ...FRESH, name: file.name, isBusy: true });
      const path = await handOver(file);
      if (path.ok) await look(path.value);
      else set({ failure: path.error, isBusy: false });
    },
    takePath: async (path) => {
      set({ ...FRESH, name: path.replace(/^.*[/\\]/, '') });
      await look(path);
    },
    ask: async (asked) => {
      set({ asked });
      await preview();
    },
    run: async (onlyValid) => {
      const { looked, asked } = get();
      if (looked === undefined) return;
      set({ isImporting: true, failure: undefined });
      const { file } = looked;
      const result =
        looked.kind === 'plan'
          ? await ask('plan:import', { file, dryRun: false })
          : await ask('sheet:import', { file, ...asked, dryRun: false, onlyValid });
      set({ isImporting: false, ...(result.ok ? { done: result.value } : { failure: result.error }) });
    },
    clear: () => {
      set({ name: undefined, ...FRESH });
    },
  };
});
