// The page's real server on a workspace of its own, with a clock that stands.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readPageFiles } from '../../../../electron/files/page-files.ts';
import { startPlannerThread } from '../../../../electron/headless/serve/planner-thread.ts';
import { servePage } from '../../../../electron/headless/serve/server.ts';

const dist = (name: string): URL => new URL(`../../../../dist/${name}`, import.meta.url);

/** Serves a folder; `close` ends it as Ctrl+C does. */
export async function serve(folder = mkdtempSync(join(tmpdir(), 'fangxing-page-'))) {
  const planner = startPlannerThread(dist('headless/serve-host.js'), {
    folder,
    demoFolder: join(folder, 'demo'),
    startsInDemo: false,
    asOf: Date.UTC(2026, 10, 23, 4),
  });
  const files = await readPageFiles(dist('renderer').pathname);
  const served = await servePage({ planner, files, inbox: join(folder, 'inbox') });
  return {
    folder,
    planner,
    newAddress: served.newAddress,
    close: async () => {
      await served.close();
      await planner.close();
    },
  };
}
