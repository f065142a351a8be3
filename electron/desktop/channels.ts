// The channels between the page's preload and the main process, besides one for each call of the contract under its name.
import type { CallName } from '../../core/api.ts';

/** What the page asks of the window itself. */
export const WINDOW_CALLS = {
  chooseFile: 'window:choose-file',
  chooseFolder: 'window:choose-folder',
  chooseSave: 'window:choose-save',
  copy: 'window:copy',
  exportDossier: 'window:export-dossier',
  showBatch: 'window:show-batch',
  showReview: 'window:show-review',
  printReview: 'window:print-review',
  takeHanded: 'window:take-handed',
} as const;

/** What the window tells the page, and the page's one answer. */
export const WINDOW_NEWS = {
  event: 'window:planner-event',
  menu: 'window:menu',
  handed: 'window:handed',
  closing: 'window:closing',
  mayClose: 'window:may-close',
} as const;

/** The channel of a call. */
export const channelOf = (call: CallName): string => `planner:${call}`;
