// P6: how much memory a schedule of 100,000 rows takes, read, looked at and taken, beside that of the same process without it.
import { execFile } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Doing } from './children/take-sheet.ts';
import { posts, workspaceState } from './data.ts';
import { bundleWorker, desk } from './desk.ts';
import { type Figure, megabytes } from './figure.ts';
import { median } from './measure.ts';
import { scheduleXlsx } from './sheet-files.ts';

const ROWS = 100_000;
const MOST = 400 * 1024 ** 2;

const child = fileURLToPath(new URL('children/take-sheet.ts', import.meta.url));

async function peakOf(file: string, doing: Doing): Promise<number> {
  const { stdout } = await promisify(execFile)(process.execPath, [child, file, doing]);
  return Number(stdout);
}

/** Measures P6, a row for reading the schedule, one for looking at it and one for taking it. */
export async function sheetMemory(): Promise<Figure[]> {
  await bundleWorker();
  const own = desk('schedule');
  try {
    const file = own.file('schedule.xlsx', scheduleXlsx(posts(0, ROWS, ROWS), workspaceState()));
    const peaks = {
      nothing: new Array<number>(),
      read: new Array<number>(),
      preview: new Array<number>(),
      import: new Array<number>(),
    };
    for (let turn = 0; turn < 3; turn++) {
      for (const doing of ['nothing', 'read', 'preview', 'import'] as const)
        peaks[doing].push(await peakOf(file, doing));
    }
    const floor = median(peaks.nothing);
    const row = (what: string, peak: readonly number[]): Figure => {
      const added = median(peak) - floor;
      return {
        id: 'P6',
        what,
        floor: megabytes(floor),
        product: megabytes(median(peak)),
        ratio: `${megabytes(added)} added`,
        goal: `≤ ${megabytes(MOST)} added`,
        met: added <= MOST,
      };
    };
    return [
      row('an XLSX of 100,000 rows read, peak memory of a process', peaks.read),
      row('the same read beside the planner, and looked at by it', peaks.preview),
      row('the same taken and judged', peaks.import),
    ];
  } finally {
    await own.clear();
  }
}
