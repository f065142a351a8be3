import { create } from 'zustand';
import type { Sentence } from '../../core/messages/phrase.ts';
import type { PostId } from '../../core/ids.ts';

/** Something that was done, or could not be. */
export interface Notice {
  readonly key: number;
  readonly tone: 'done' | 'refused';
  readonly text: Sentence;
  /** Posts that it names. */
  readonly posts: readonly PostId[];
  readonly canUndo: boolean;
  /** It is about a file that was dropped, and goes when the next one comes. */
  readonly ofDrop: boolean;
}

interface NoticeStore {
  readonly notices: readonly Notice[];
  readonly tell: (notice: Partial<Omit<Notice, 'key' | 'text'>> & Pick<Notice, 'text'>) => void;
  /** Something was done that is not told: no notice stands for the last step any more. */
  readonly outdate: () => void;
  /** Another file was dropped: what was told of the one before is over. */
  readonly dropped: () => void;
  readonly dismiss: (key: number) => void;
}

const MOST_SHOWN = 3;
let count = 0;

// Only the last step can be taken back: an older notice no longer offers it.
const outdated = (notices: readonly Notice[]) => notices.map((one) => ({ ...one, canUndo: false }));

/** What the window tells in passing, the latest three. */
export const useNotices = create<NoticeStore>()((set) => ({
  notices: [],
  tell: ({ tone = 'done', text, posts = [], canUndo = false, ofDrop = false }) => {
    const notice = { key: count++, tone, text, posts, canUndo, ofDrop };
    set(({ notices }) => ({ notices: [...outdated(notices), notice].slice(-MOST_SHOWN) }));
  },
  outdate: () => {
    set(({ notices }) => ({ notices: outdated(notices) }));
  },
  dropped: () => {
    set(({ notices }) => ({ notices: notices.filter(({ ofDrop }) => !ofDrop) }));
  },
  dismiss: (key) => {
    set(({ notices }) => ({ notices: notices.filter((notice) => notice.key !== key) }));
  },
}));
