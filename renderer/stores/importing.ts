import { create } from 'zustand';
import type { ImportCounts, LookedFile, SheetChoice, SheetImport, SheetPreview } from '../../core/api/sheets.ts';
import type { Comparison } from '../../core/api/hand-over.ts';
import type { Returned } from '../../core/api/returns.ts';
import type { PlannerError } from '../../core/messages/errors.ts';
import { ask, handOver } from '../planner.ts';
import { type TakenKeys, choicesOf } from './chosen-sides.ts';
import { type Mended, NOTHING_MENDED } from './edits.ts';
import { type Asked, fileKept, keptOf, mendedOf } from './kept-files.ts';
import { useLegal } from './legal.ts';
import { useReviewing } from './reviewing.ts';

interface ImportingStore {
  /** The file's own name. */
  readonly name: string | undefined;
  readonly looked: LookedFile | undefined;
  readonly asked: Asked;
  /** What was written over cells of the sheet that is looked at. */
  readonly mended: Mended;
  readonly preview: SheetPreview | undefined;
  readonly returned: Returned | undefined;
  /** What a plan.json or a package would change. */
  readonly comparison: Comparison | undefined;
  /** The fields that are taken from it, where somebody said so. */
  readonly takenKeys: TakenKeys;
  /** Somebody wants a 发布清单 to be read as a schedule. */
  readonly insists: boolean;
  readonly isBusy: boolean;
  readonly isImporting: boolean;
  readonly failure: PlannerError | undefined;
  /** True where nobody answered whether the import came to its end. */
  readonly isUnsure: boolean;
  /** Why nothing was imported and the file was read again: the workspace changed after the preview, or the file did. */
  readonly isOutdated: 'workspace' | 'file' | undefined;
  /** True where the file was here before and what was said of it was taken up again. */
  readonly isAgain: boolean;
  readonly done: SheetImport | ImportCounts | Returned | undefined;
  /** Takes a file in place of the one before; while one is being imported, nothing else is taken. */
  readonly take: (file: File) => Promise<void>;
  /** The same of a file at a path that the system handed to the window. */
  readonly takePath: (path: string) => Promise<void>;
  /** Says of something that was dropped why it cannot be taken. */
  readonly refuse: (name: string, failure: PlannerError) => void;
  readonly insist: () => Promise<void>;
  readonly ask: (asked: Asked) => Promise<void>;
  readonly mend: (mended: Mended) => Promise<void>;
  /** Reads the file as it is by now, with all that was said of it. */
  readonly again: () => Promise<void>;
  /** The workspace changed, its clients or accounts where `ledger` says so: what the file would come to is read again. */
  readonly renew: (ledger: boolean) => void;
  /** Forgets what was said of the file and written over its cells. */
  readonly afresh: () => Promise<void>;
  readonly choose: (chosen: TakenKeys) => void;
  readonly run: (onlyValid: boolean) => Promise<void>;
  readonly clear: () => void;
}

const FRESH = {
  looked: undefined,
  asked: {},
  mended: NOTHING_MENDED,
  preview: undefined,
  returned: undefined,
  comparison: undefined,
  takenKeys: {},
  insists: false,
  failure: undefined,
  isUnsure: false,
  isOutdated: undefined,
  isAgain: false,
  done: undefined,
  isBusy: false,
  isImporting: false,
};

/** What is asked of a sheet, the cells written over among it. */
export const choiceOf = ({
  looked,
  asked,
  mended,
}: Pick<ImportingStore, 'looked' | 'asked' | 'mended'>): SheetChoice => ({
  file: looked?.file ?? '',
  ...asked,
  ...(mended.now.length > 0 && { edits: mended.now }),
});

const isReadHere = (looked: LookedFile | undefined): boolean =>
  looked !== undefined && looked.kind !== 'review' && looked.kind !== 'legal';

/** A path's last part. */
export const fileName = (path: string): string => path.replace(/^.*[/\\]/, '');

/** A file on its way in. It stays while a person looks at other screens. */
export const useImporting = create<ImportingStore>()((set, get) => {
  // What comes of an earlier question is not what is asked now.
  let turn = 0;
  let isReading = false;
  let kept = fileKept(undefined);
  const look = async (file: string, asked: number) => {
    const looked = await ask('sheet:look', { file });
    if (asked !== turn) return;
    if (!looked.ok) {
      set({ preview: undefined, failure: looked.error, isBusy: false });
      return;
    }
    set({ looked: looked.value });
    await preview();
  };
  // One reading at a time: whoever writes into several cells waits for the last one only.
  const preview = async () => {
    const { looked } = get();
    // What a client or legal said is read by stores of their own.
    if (looked?.kind === 'review' || looked?.kind === 'legal') {
      set({ isBusy: false });
      await (looked.kind === 'review' ? useReviewing : useLegal).getState().look(looked.file);
      return;
    }
    if (looked?.kind === 'sheets' && looked.isPostingList === true && !get().insists) {
      set({ isBusy: false, failure: undefined });
      return;
    }
    turn++;
    // A refusal stands until it is answered, and with it whatever a person is about to say to it.
    set({ isBusy: true });
    if (isReading) return;
    isReading = true;
    for (let now = -1; now !== turn && isReadHere(get().looked);) {
      now = turn;
      const { kind, file = '' } = get().looked ?? {};
      const result =
        kind === 'plan'
          ? await ask('plan:compare', { file })
          : kind === 'returned'
            ? await ask('batches:return', { file, dryRun: true, onlyValid: true })
            : await ask('sheet:preview', choiceOf(get()));
      if (now !== turn) continue;
      set({ isBusy: false, failure: result.ok ? undefined : result.error });
      if (!result.ok) set({ preview: undefined, comparison: undefined, returned: undefined });
      else if ('from' in result.value) set({ returned: result.value });
      else if ('outcome' in result.value) {
        kept.sheet ??= result.value.outcome.sheet;
        set({ preview: result.value });
      } else set({ comparison: result.value, takenKeys: {} });
    }
    isReading = false;
  };
  return {
    name: undefined,
    ...FRESH,
    take: async (file) => {
      if (get().isImporting) return;
      const now = ++turn;
      kept = fileKept(file);
      const { asked, isAgain } = keptOf(kept);
      set({ ...FRESH, asked, mended: mendedOf(kept, asked), isAgain, name: file.name, isBusy: true });
      const path = await handOver(file);
      if (now !== turn) return;
      if (path.ok) await look(path.value, now);
      else set({ failure: path.error, isBusy: false });
    },
    takePath: async (path) => {
      if (get().isImporting) return;
      const now = ++turn;
      kept = fileKept(undefined);
      set({ ...FRESH, name: fileName(path), isBusy: true });
      await look(path, now);
    },
    refuse: (name, failure) => {
      if (get().isImporting) return;
      turn++;
      set({ ...FRESH, name, failure });
    },
    insist: async () => {
      set({ insists: true });
      await preview();
    },
    ask: async (asked) => {
      kept.asked = asked;
      set({ asked, mended: mendedOf(kept, asked), isOutdated: undefined });
      await preview();
    },
    mend: async (mended) => {
      if (mended === get().mended) return;
      kept.mended.set(get().asked.sheet ?? kept.sheet ?? '', mended);
      set({ mended, isOutdated: undefined });
      await preview();
    },
    again: async () => {
      const { looked, isImporting } = get();
      if (looked === undefined || isImporting) return;
      set({ isBusy: true, failure: undefined });
      await look(looked.file, ++turn);
    },
    renew: (ledger) => {
      const { looked, takenKeys, isImporting, done } = get();
      if (looked === undefined || isImporting || done !== undefined) return;
      if (looked.kind === 'review') useReviewing.getState().renew();
      else if (looked.kind === 'legal') useLegal.getState().renew();
      // A long sheet is not read again for every post that is written, and nobody's choices are thrown away.
      else if (looked.kind === 'sheets' ? ledger : Object.keys(takenKeys).length === 0) void preview();
    },
    afresh: async () => {
      kept.mended.clear();
      set({ isAgain: false });
      await get().ask({});
    },
    choose: (chosen) => {
      set({ takenKeys: { ...get().takenKeys, ...chosen } });
    },
    run: async (onlyValid) => {
      const { looked, preview: seen, returned, comparison, takenKeys, isImporting } = get();
      if (looked === undefined || looked.kind === 'review' || looked.kind === 'legal' || isImporting) return;
      if (looked.kind === 'plan' && comparison === undefined) return;
      set({ isImporting: true, failure: undefined, isUnsure: false, isOutdated: undefined });
      const { file } = looked;
      const meant = { ...choiceOf(get()), ...(seen !== undefined && { digest: seen.digest }), problemsUpTo: 0 };
      const result =
        comparison !== undefined
          ? await ask('plan:merge', { file, seen: comparison.seen, choices: choicesOf(comparison, takenKeys) })
          : looked.kind === 'returned'
            ? await ask('batches:return', {
                file,
                dryRun: false,
                onlyValid,
                ...(returned && { digest: returned.digest }),
              })
            : await ask('sheet:import', { ...meant, dryRun: false, onlyValid });
      if (!result.ok && result.error.code === 'sheet-moved-on') {
        set({ isImporting: false, isOutdated: 'file' });
        await get().again();
      } else if (!result.ok) {
        const isUnsure = result.error.code === 'connection-lost' || result.error.code === 'program-fault';
        set({ isImporting: false, failure: result.error, isUnsure });
      } else if ('taken' in result.value && !result.value.taken) {
        set({ isImporting: false, isOutdated: 'workspace' });
        await preview();
      } else set({ isImporting: false, done: result.value });
    },
    clear: () => {
      turn++;
      set({ name: undefined, ...FRESH });
    },
  };
});
