import { useEffect } from 'react';
import { fillBoth } from '../../../core/messages/phrase.ts';
import { go } from '../../place.ts';
import { desktop } from '../../planner.ts';
import { fileName, useImporting } from '../../stores/importing.ts';
import { useNotices } from '../../stores/notices.ts';
import { WORDS } from './words.ts';

const MOST_NAMED = 3;
const DURING = {
  importing: WORDS.handedDuringImporting,
  exporting: WORDS.handedDuringExporting,
  packing: WORDS.handedDuringPacking,
} as const;

/** Shows a package that the system hands to the window, held against the workspace; nothing is taken. */
export function useHanded(): void {
  const tell = useNotices((state) => state.tell);
  useEffect(() => {
    const take = async () => {
      const { paths, during } = (await desktop?.takeHanded()) ?? { paths: [] };
      const [first, ...others] = paths;
      if (first === undefined) return;
      const name = fileName(first);
      if (during !== undefined) {
        tell({ tone: 'refused', text: fillBoth(DURING[during], { name: named(paths) }) });
        return;
      }
      go('import');
      void useImporting.getState().takePath(first);
      if (others.length > 0) {
        tell({ tone: 'refused', text: fillBoth(WORDS.oneHanded, { name, others: named(others) }) });
      }
    };
    void take();
    return desktop?.onHanded(() => void take());
  }, [tell]);
}

/** The names of files; of many the first few and how many there are. */
function named(paths: readonly string[]): string {
  const names = paths.slice(0, MOST_NAMED).map(fileName).join(', ');
  return paths.length > MOST_NAMED ? `${names} … (${paths.length})` : names;
}
