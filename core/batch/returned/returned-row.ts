// What a poster says became of one post, as a 回填文件 or a filled 发布清单 tells it, before anybody holds it against the workspace.
import type { Moment } from '../../sheet/read-moment.ts';
import type { ReturnProblem } from './return-problems.ts';

export interface ReturnedRow {
  /** As the spreadsheet numbers it; in a 回填文件 the place in its list, counted from 1. */
  readonly row: number;
  readonly id: string;
  /** Published is what has a link or a time, whatever else is ticked. */
  readonly state: 'scheduled' | 'published' | 'withdrawn';
  readonly link?: string;
  readonly at?: Moment;
  /** How the time was written. */
  readonly atText?: string;
  readonly by?: string;
  readonly screenshot?: string;
  /** The text that the row shows; a 回填文件 has none. */
  readonly text?: string;
}

/** A file that came back from a poster. */
export interface ReturnedFile {
  readonly from: 'backfill' | 'sheet';
  /** The batch that the file names; a sheet names none. */
  readonly batch?: string;
  readonly rows: readonly ReturnedRow[];
  /** Of rows that could not be read. */
  readonly problems: readonly ReturnProblem[];
}
