import { create } from 'zustand';
import type { CallInput } from '../../core/api.ts';
import type { ReviewImport, ReviewWritten } from '../../core/api/reviews.ts';
import type { PlannerError } from '../../core/messages/errors.ts';
import { ask } from '../planner.ts';

interface ReviewingStore {
  /** The review workbook that came back. */
  readonly file: string | undefined;
  /** What it would come to, or came to. */
  readonly review: ReviewImport | undefined;
  readonly isDone: boolean;
  /** The posts that take the client's text. */
  readonly rewrites: readonly string[];
  readonly isReading: boolean;
  readonly failure: PlannerError | undefined;
  readonly look: (file: string) => Promise<void>;
  /** Reads it again where nothing came of it yet, with the texts that were taken. */
  readonly renew: () => void;
  readonly setRewrite: (id: string, isTaken: boolean) => void;
  readonly take: (onlyValid: boolean) => Promise<void>;
  /** What came of the files for the client, of the scope that was asked for. */
  readonly sent: { readonly key: string; readonly written: ReviewWritten } | undefined;
  readonly sendFailure: PlannerError | undefined;
  readonly isSending: boolean;
  readonly send: (key: string, input: CallInput<'review:write'>) => Promise<void>;
  readonly forgetSent: () => void;
}

const UNREAD = { review: undefined, isDone: false, rewrites: [], failure: undefined };

/** Posts on their way to the client, and what came back. It stays while a person looks at other screens. */
export const useReviewing = create<ReviewingStore>()((set, get) => {
  let turn = 0;
  const read = async (file: string) => {
    const asked = ++turn;
    set({ isReading: true });
    const result = await ask('review:import', { file, dryRun: true, onlyValid: false, rewrites: [] });
    if (asked !== turn) return;
    // A text that was chosen in another file is not what this one holds.
    const isOther = result.ok && result.value.digest !== get().review?.digest;
    set({
      isReading: false,
      ...(isOther && { rewrites: [] }),
      ...(result.ok ? { review: result.value, failure: undefined } : { failure: result.error }),
    });
  };
  return {
    file: undefined,
    ...UNREAD,
    isReading: false,
    sent: undefined,
    sendFailure: undefined,
    isSending: false,
    look: (file) => {
      set({ file, ...UNREAD });
      return read(file);
    },
    renew: () => {
      const { file, isDone, isReading } = get();
      if (file !== undefined && !isDone && !isReading) void read(file);
    },
    setRewrite: (id, isTaken) => {
      const others = get().rewrites.filter((one) => one !== id);
      set({ rewrites: isTaken ? [...others, id] : others });
    },
    take: async (onlyValid) => {
      const { file, review, rewrites, isReading } = get();
      if (file === undefined || isReading) return;
      const asked = ++turn;
      set({ isReading: true, failure: undefined });
      const taken = await ask('review:import', {
        ...{ file, dryRun: false, onlyValid, rewrites },
        ...(review !== undefined && { digest: review.digest }),
      });
      if (asked !== turn) return;
      if (!taken.ok && taken.error.code === 'sheet-moved-on') {
        await read(file);
        set({ failure: taken.error });
      } else if (!taken.ok) set({ isReading: false, failure: taken.error });
      // Something was changed after the preview: it is shown as it is now, and nothing was written.
      else set({ isReading: false, review: taken.value, isDone: taken.value.taken });
    },
    send: async (key, input) => {
      if (get().isSending) return;
      set({ isSending: true, sent: undefined, sendFailure: undefined });
      const written = await ask('review:write', input);
      set({
        isSending: false,
        ...(written.ok ? { sent: { key, written: written.value } } : { sendFailure: written.error }),
      });
    },
    forgetSent: () => {
      set({ sent: undefined, sendFailure: undefined });
    },
  };
});
