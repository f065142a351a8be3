// P5: a schedule of 10,000 rows becomes posts, is judged and stored, and what is cleared leaves as a batch: the planner's own
// `importSheet` and `exportBatch` on a workspace that knows clients and accounts and holds no posts.
import { rmSync } from 'node:fs';
import { postingRow } from '../../core/batch/posting-sheet.ts';
import { CHINA } from '../../core/domain/instant.ts';
import { accountsByIds } from '../../db/accounts.ts';
import { postIds, postsByIds } from '../../db/posts.ts';
import type { PostId } from '../../core/ids.ts';
import { exportBatch } from '../../electron/planner/export-batch.ts';
import { importSheet } from '../../electron/planner/import-sheet.ts';
import type { Workspace } from '../../electron/planner/workspace.ts';
import { posts, workspaceState } from './data.ts';
import { bundleWorker, desk, filledWorkspace, forgetPosts } from './desk.ts';
import { type Figure, againstFloor, ms, ratioText } from './figure.ts';
import { judgedStore } from './floor/judged-store.ts';
import { readBare, throughLibrary, writeBare } from './floor/sheets.ts';
import { inTurns, median, ratioOf, timed } from './measure.ts';
import { scheduleCsv, scheduleXlsx } from './sheet-files.ts';

const ROWS = 10_000;

/** Measures P5, a format at a time, also beside all its bare parts; XLSX also beside a common library. */
export async function sheetToBatch(): Promise<Figure[]> {
  await bundleWorker();
  return [...(await measured('xlsx', 1.5)), ...(await measured('csv', 3))];
}

async function measured(format: 'xlsx' | 'csv', goal: number): Promise<Figure[]> {
  const own = desk('workspace');
  const state = workspaceState();
  const items = posts(0, ROWS, ROWS);
  const file = own.file(
    `schedule.${format}`,
    format === 'xlsx' ? scheduleXlsx(items, state) : scheduleCsv(items, state),
  );
  const workspace = filledWorkspace(own, state, []);
  const folder = own.path('batches');
  try {
    const rows = rowsOf(workspace, await throughPlanner(workspace, file, folder, format));
    const bare = own.path(`bare.${format}`);
    const runs = await inTurns(5, {
      floor: () =>
        timed(async () => {
          await readBare(file);
          await writeBare(bare, rows);
        }),
      product: () => {
        forgetPosts(workspace);
        rmSync(folder, { recursive: true });
        return timed(() => throughPlanner(workspace, file, folder, format));
      },
    });
    const what = `import, judge, store, export of 10,000 rows (${rows.length.toLocaleString('en')} cleared), ${format.toUpperCase()}`;
    const figures = [againstFloor('P5', what, runs, goal), await besideParts()];
    return format === 'csv' ? figures : [...figures, await besideLibrary()];

    /** The product's times beside others taken after them, five of them as well. */
    async function beside(of: string, other: () => Promise<number>): Promise<Figure> {
      const floor = new Array<number>();
      for (const _ of runs.product) floor.push(await other());
      return {
        id: 'P5',
        what: `the same, against ${of}`,
        floor: ms(median(floor)),
        product: ms(median(runs.product)),
        ratio: ratioText(ratioOf({ floor, product: runs.product })),
        goal: 'none',
      };
    }

    async function besideParts(): Promise<Figure> {
      const parts = judgedStore(own, workspace, postIds(workspace.db));
      const measured = await beside('all its bare parts: read, stored, judged as in P2, written', () => {
        parts.clear();
        return timed(async () => {
          await readBare(file);
          parts.store();
          await parts.judge();
          await writeBare(bare, rows);
        });
      });
      await parts.close();
      return measured;
    }

    function besideLibrary(): Promise<Figure> {
      return beside('a common library that reads the file and writes the rows', () =>
        timed(() => throughLibrary(file, bare, rows)),
      );
    }
  } finally {
    workspace.close();
    await own.clear();
  }
}

/** The whole way of a schedule; gives the posts that left. */
async function throughPlanner(
  workspace: Workspace,
  file: string,
  folder: string,
  format: 'xlsx' | 'csv',
): Promise<readonly PostId[]> {
  const taken = await importSheet(workspace, { file, dryRun: false, onlyValid: false });
  if (!taken.ok || taken.value.created !== ROWS) throw new Error(JSON.stringify(taken).slice(0, 2000));
  const made = await exportBatch(workspace, { folder, formats: [format], clearedOnly: true });
  if (!made.ok || made.value.batch === undefined) throw new Error(JSON.stringify(made).slice(0, 2000));
  return made.value.posts;
}

/** The rows that the planner wrote for these posts. */
function rowsOf({ db }: Workspace, ids: readonly PostId[]): (readonly string[])[] {
  const written = postsByIds(db, ids);
  const accounts = new Map(
    accountsByIds(db, new Set(written.map(({ accountId }) => accountId))).map((account) => [account.id, account]),
  );
  return written.map((post) => {
    const account = accounts.get(post.accountId);
    if (account === undefined) throw new Error(`${post.id} has no account`);
    return postingRow(post, account, CHINA);
  });
}
