// The long work of a day, as the page asks for it: a schedule read, looked at, taken in, judged, and a batch made of it.
import { posts, workspaceState } from './data.ts';
import { scheduleXlsx } from './sheet-files.ts';

export const ROWS = 10_000;

/** A schedule of 10,000 rows for the workspace without posts. */
export const schedule = (): Uint8Array => scheduleXlsx(posts(0, ROWS, ROWS), workspaceState());

type Step = readonly [call: string, input: object];

/** The calls, one after the other. */
export const stepsOf = (file: string, folder: string): readonly Step[] => [
  ['sheet:look', { file }],
  ['sheet:preview', { file }],
  ['sheet:import', { file, dryRun: false, onlyValid: false }],
  ['posts:refresh', {}],
  ['batches:preview', {}],
  ['batches:export', { folder, formats: ['xlsx', 'csv', 'json'], clearedOnly: true }],
];
