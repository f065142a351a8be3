import { create } from 'zustand';
import type { PreviewedRow, RowsMeant } from '../../core/api/sheets.ts';
import type { PlannerError } from '../../core/messages/errors.ts';
import { ask } from '../planner.ts';

const PAGE = 100;
// What was scrolled past is read again when it is needed.
const PAGES_KEPT = 8;

interface SheetRowsStore {
  readonly preview: string | undefined;
  readonly only: RowsMeant;
  readonly pages: ReadonlyMap<number, readonly PreviewedRow[]>;
  readonly failure: PlannerError | undefined;
  /** Turns to a preview; the rows of the one before stay in sight until its own are there. */
  readonly open: (preview: string) => void;
  /** Nobody looks at rows any more. */
  readonly close: () => void;
  readonly setOnly: (only: RowsMeant) => void;
  /** Has the pages from the row `first` to the row `last` read. */
  readonly show: (first: number, last: number) => void;
}

/** The rows of a sheet that is looked at before it is taken: the pages in sight. */
export const useSheetRows = create<SheetRowsStore>()((set, get) => {
  let turn = 0;
  let sight: readonly [first: number, last: number] = [0, 0];
  let isReading = false;
  let read = new Set<number>();

  const missing = (): number | undefined => {
    const [first, last] = [Math.floor(sight[0] / PAGE), Math.floor(sight[1] / PAGE)];
    for (let page = first; page <= last; page++) if (!read.has(page)) return page;
    return undefined;
  };
  // One page at a time: whoever drags through the rows passes over pages that nobody has to read any more.
  const readInSight = async (): Promise<void> => {
    if (isReading) return;
    isReading = true;
    for (let page = missing(); page !== undefined; page = missing()) {
      const { preview, only } = get();
      if (preview === undefined) break;
      const asked = turn;
      const result = await ask('sheet:rows', { preview, only, offset: page * PAGE, limit: PAGE });
      if (asked !== turn) continue;
      if (!result.ok) {
        set({ failure: result.error });
        break;
      }
      read.add(page);
      const kept = [...get().pages].filter(([key]) => key !== page);
      for (const [key] of kept.splice(0, Math.max(0, kept.length - PAGES_KEPT + 1))) read.delete(key);
      set({ pages: new Map([...kept, [page, result.value.rows]]) });
    }
    isReading = false;
  };
  return {
    preview: undefined,
    only: 'all',
    pages: new Map(),
    failure: undefined,
    open: (preview) => {
      if (preview === get().preview) return;
      turn++;
      read = new Set();
      set({ preview, failure: undefined });
      void readInSight();
    },
    close: () => {
      turn++;
      read = new Set();
      sight = [0, 0];
      set({ preview: undefined, pages: new Map(), failure: undefined });
    },
    setOnly: (only) => {
      turn++;
      read = new Set();
      sight = [0, 0];
      set({ only, pages: new Map(), failure: undefined });
      void readInSight();
    },
    show: (first, last) => {
      sight = [first, last];
      void readInSight();
    },
  };
});

/** The row at an index, where its page is there. */
export const lineAt = (pages: SheetRowsStore['pages'], index: number): PreviewedRow | undefined =>
  pages.get(Math.floor(index / PAGE))?.[index % PAGE];
