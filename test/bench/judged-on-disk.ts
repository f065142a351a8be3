// P2: 10,000 queued posts in a workspace on disk, brought up to date by the planner's own `refresh` with its worker.
import { refresh } from '../../electron/planner/judging.ts';
import { posts, workspaceState } from './data.ts';
import { bundleWorker, desk, filledWorkspace, forgetAnswers } from './desk.ts';
import { type Figure, againstFloor } from './figure.ts';
import { judgedStore } from './floor/judged-store.ts';
import { inTurns, timed } from './measure.ts';

/** Measures P2. */
export async function judgedOnDisk(): Promise<Figure> {
  await bundleWorker();
  const own = desk('workspace');
  const items = posts(0, 10_000, 10_000);
  const workspace = filledWorkspace(own, workspaceState(), items);
  const count = await refresh(workspace);
  if (count !== items.length) throw new Error(`${count} posts were judged`);
  const bare = judgedStore(
    own,
    workspace,
    items.map(({ id }) => id),
  );
  try {
    const runs = await inTurns(9, {
      floor: () => {
        bare.clear();
        return timed(bare.judge);
      },
      product: () => {
        forgetAnswers(workspace);
        return timed(() => refresh(workspace));
      },
      warmUp: 3,
    });
    return againstFloor('P2', 'the same read from and written to disk, judged in the worker', runs, 3);
  } finally {
    await bare.close();
    workspace.close();
    await own.clear();
  }
}
