import { type DragEvent, useCallback } from 'react';
import { fillBoth } from '../../../core/messages/phrase.ts';
import { droppedIn } from '../../parts/dropped.ts';
import { go, placeNow } from '../../place.ts';
import { useExporting } from '../../stores/exporting.ts';
import { useImporting } from '../../stores/importing.ts';
import { useNotices } from '../../stores/notices.ts';
import { WORDS } from './words.ts';

// A zip is nothing else to us, and a manifest.json is not a plan.json, whatever a browser's downloads add to its name.
const BATCH = /\.zip$|^manifest(?: ?\(\d+\))?\.json$/i;

/** True for a batch, wherever it is dropped. A folder can only be one where batches are verified. */
const isForVerifying = (name: string, isFolder: boolean): boolean =>
  isFolder ? placeNow().screen === 'export' : BATCH.test(name);

/** Takes what is dropped anywhere on the window to the import, a batch to where it is verified; says so where it takes less. */
export function useDrop(): (event: DragEvent) => void {
  return useCallback((event) => {
    const dropped = droppedIn(event);
    if (dropped === undefined) return;
    event.preventDefault();
    const { tell, dropped: forget } = useNotices.getState();
    forget();
    const { file, isFolder, others } = dropped;
    if (isForVerifying(file.name, isFolder)) {
      go('export', placeNow().screen === 'export' ? placeNow().chosen : {});
      useExporting.getState().offer(file, isFolder);
      if (others > 0)
        tell({ tone: 'refused', ofDrop: true, text: fillBoth(WORDS.oneBatch, { name: file.name, count: others }) });
      return;
    }
    go('import');
    const { isImporting, name = '', take, refuse } = useImporting.getState();
    if (isImporting) {
      tell({ tone: 'refused', ofDrop: true, text: fillBoth(WORDS.stillImporting, { name }) });
      return;
    }
    if (isFolder) refuse(file.name, { code: 'file-is-folder', data: { file: file.name }, file: file.name });
    else void take(file);
    if (others > 0)
      tell({ tone: 'refused', ofDrop: true, text: fillBoth(WORDS.oneAtATime, { name: file.name, count: others }) });
  }, []);
}
