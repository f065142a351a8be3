// A process of its own for peak memory, which never falls: opens a workspace that knows clients and accounts, and looks at a
// schedule or takes it as the planner does, or does neither.
import { statSync } from 'node:fs';
import process from 'node:process';
import { importSheet, previewSheet } from '../../../electron/planner/import-sheet.ts';
import { workspaceState } from '../data.ts';
import { desk, filledWorkspace } from '../desk.ts';
import { peakMemory } from './peak.ts';

/** What is done with the schedule. */
export type Doing = 'nothing' | 'preview' | 'import';

const [file, doing] = process.argv.slice(2) as [string | undefined, Doing | undefined];
if (file === undefined || !statSync(file).isFile()) throw new Error('give a schedule');

const own = desk('workspace');
const workspace = filledWorkspace(own, workspaceState(), []);
try {
  const done =
    doing === 'preview'
      ? await previewSheet(workspace, { file })
      : doing === 'import'
        ? await importSheet(workspace, { file, dryRun: false, onlyValid: false })
        : undefined;
  if (done?.ok === false) throw new Error(done.error.code);
  process.stdout.write(String(peakMemory()));
} finally {
  workspace.close();
  await own.clear();
}
