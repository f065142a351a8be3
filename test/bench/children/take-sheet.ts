// A process of its own for peak memory, which never falls: opens a workspace that knows clients and accounts, and reads a
// schedule, looks at it or takes it as the planner does, or does nothing of it.
import { statSync } from 'node:fs';
import process from 'node:process';
import { importSheet, questionOf } from '../../../electron/planner/schedules/import-sheet.ts';
import { jobs } from '../../../electron/planner/host/jobs.ts';
import { previewSheet } from '../../../electron/planner/schedules/preview-sheet.ts';
import { workspaceState } from '../data.ts';
import { desk, filledWorkspace } from '../desk.ts';
import { peakMemory } from './peak.ts';

/** What is done with the schedule. */
export type Doing = 'nothing' | 'read' | 'preview' | 'import';

const [file, doing] = process.argv.slice(2) as [string | undefined, Doing | undefined];
if (file === undefined || !statSync(file).isFile()) throw new Error('give a schedule');

const own = desk('workspace');
const workspace = filledWorkspace(own, workspaceState(), []);
try {
  const question = questionOf(workspace, { file });
  const done =
    doing === 'read' && question.ok
      ? await jobs.readSheet(question.value)
      : doing === 'preview'
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
