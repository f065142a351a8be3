import { type DragEvent, useCallback } from 'react';
import { fillBoth } from '../../../core/messages/phrase.ts';
import { droppedIn } from '../../parts/dropped.ts';
import { go } from '../../place.ts';
import { useImporting } from '../../stores/importing.ts';
import { useNotices } from '../../stores/notices.ts';
import { WORDS } from './words.ts';

/** Takes what is dropped anywhere on the window to the import; says so where it takes less than that. */
export function useDrop(): (event: DragEvent) => void {
  const tell = useNotices((state) => state.tell);
  return useCallback(
    (event) => {
      const dropped = droppedIn(event);
      if (dropped === undefined) return;
      event.preventDefault();
      go('import');
      const { isImporting, name = '', take, refuse } = useImporting.getState();
      if (isImporting) {
        tell({ tone: 'refused', text: fillBoth(WORDS.stillImporting, { name }) });
        return;
      }
      const { file, isFolder, others } = dropped;
      if (isFolder) refuse(file.name, { code: 'file-is-folder', data: { file: file.name }, file: file.name });
      else void take(file);
      if (others > 0) tell({ tone: 'refused', text: fillBoth(WORDS.oneAtATime, { name: file.name, count: others }) });
    },
    [tell],
  );
}
