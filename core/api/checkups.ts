// What a check-up of a sheet gives.
import type { CheckTotals, CheckedSheet } from '../checkup/check-rows.ts';

/** The answers for the schedules of a file; `out` where they were written into a copy of it. */
export interface Checkup {
  readonly file: string;
  readonly out?: string;
  readonly totals: CheckTotals;
  readonly sheets: readonly CheckedSheet[];
}
