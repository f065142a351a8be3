// P2: 10,000 queued posts in a workspace on disk, brought up to date by the planner's own `refresh` with its worker.
import { databaseOf } from '../../db/handle.ts';
import { judgementsOf } from '../../db/judgements.ts';
import { refresh } from '../../electron/planner/judging.ts';
import { posts, workspaceState } from './data.ts';
import { bundleWorker, desk, filledWorkspace, forgetAnswers } from './desk.ts';
import { type Figure, againstFloor } from './figure.ts';
import { judgeBare } from './floor/judging.ts';
import { bareStore, echoOf, hashTexts, insertAnswers, selectRows } from './floor/store.ts';
import { inTurns, timed } from './measure.ts';
import { listedDomains } from './rules-in-memory.ts';

/** Measures P2. */
export async function judgedOnDisk(): Promise<Figure> {
  await bundleWorker();
  const own = desk('workspace');
  const items = posts(0, 10_000, 10_000);
  const texts = items.map(({ text }) => text);
  const listed = listedDomains();
  const workspace = filledWorkspace(own, workspaceState(), items);
  const count = await refresh(workspace);
  if (count !== items.length) throw new Error(`${count} posts were judged`);
  const answers = judgementsOf(
    workspace.db,
    items.map(({ id }) => id),
  );
  const echo = echoOf(answers);
  const store = bareStore(own.path('bare.sqlite'));
  try {
    const runs = await inTurns(9, {
      floor: () => {
        store.exec('DELETE FROM finding; DELETE FROM judgement;');
        store.pragma('wal_checkpoint(TRUNCATE)');
        return timed(async () => {
          const rows = selectRows(databaseOf(workspace.db));
          hashTexts(texts);
          await echo.hop(rows);
          judgeBare(items, listed);
          insertAnswers(store, answers);
        });
      },
      product: () => {
        forgetAnswers(workspace);
        return timed(() => refresh(workspace));
      },
      warmUp: 3,
    });
    return againstFloor('P2', 'the same read from and written to disk, judged in the worker', runs, 3);
  } finally {
    store.close();
    await echo.stop();
    workspace.close();
    await own.clear();
  }
}
