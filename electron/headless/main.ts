// The command line's entry: joins the process to one call.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { dataFolder } from '../files/data-folder.ts';
import { operatorOfSystem } from '../planner/host/host-services.ts';
import { runCommand } from './run-command.ts';
import { workerJobs } from '../planner/host/worker-jobs.ts';

// `npm run` moves to the project's folder; paths are meant from where the person stands.
const stands = process.env['INIT_CWD'];
if (stands !== undefined && existsSync(stands)) process.chdir(stands);

const jobs = workerJobs(new URL('./job-worker.js', import.meta.url));

// `check | head` closes the pipe early: the rest has no reader, and that is no failure.
process.stdout.on('error', () => process.exit());

process.exitCode = await runCommand(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  aside: (text) => process.stderr.write(text),
  watched: process.stderr.isTTY,
  locale: Intl.DateTimeFormat().resolvedOptions().locale,
  dataFolder: dataFolder(process.platform, process.env),
  operator: operatorOfSystem(),
  pages: fileURLToPath(new URL('../rules', import.meta.url)),
  jobs,
});
await jobs.stop();
