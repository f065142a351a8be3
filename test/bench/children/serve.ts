// A process of its own that serves the page as `npm start` does, so that its main thread is busy with nothing else, and
// tells how long that was blocked at most.
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { readPageFiles } from '../../../electron/files/page-files.ts';
import { startPlannerThread } from '../../../electron/headless/serve/planner-thread.ts';
import { servePage } from '../../../electron/headless/serve/server.ts';
import { NOW } from '../data.ts';

/** What the process is asked: a new address; to start a watch over its main thread, or to end it; to keep two cores busy. */
export type ServeQuestion = 'address' | 'watch' | 'longest' | { readonly spin: number };

/** What it answers: an address, the longest block in milliseconds, or nothing. */
export type ServeAnswer = string | number | null;

const [folder, floor] = process.argv.slice(2);
if (folder === undefined || floor === undefined) throw new Error('give a workspace and the folder of the floor');

const dist = (name: string): URL => new URL(`../../../dist/${name}`, import.meta.url);
const planner = startPlannerThread(dist('headless/serve-host.js'), {
  folder,
  demoFolder: join(folder, 'demo'),
  startsInDemo: false,
  asOf: NOW,
});
await planner.ask('workspace:read', {});
const own = await readPageFiles(fileURLToPath(dist('renderer')));
const bare = [...(await readPageFiles(floor))].map(([name, file]) => [`/floor${name}`, file] as const);
const served = await servePage({ planner, files: new Map([...own, ...bare]), inbox: join(folder, 'inbox') });

const RESOLUTION = 1;
const delay = monitorEventLoopDelay({ resolution: RESOLUTION });

const SPIN =
  "const { workerData } = require('node:worker_threads'); const end = Date.now() + workerData; while (Date.now() < end);";
const spin = (time: number): Promise<unknown> =>
  new Promise((resolve) => new Worker(SPIN, { eval: true, workerData: time }).on('exit', resolve));

async function answer(question: ServeQuestion): Promise<ServeAnswer> {
  if (question === 'address') return served.newAddress();
  if (question === 'watch') {
    delay.reset();
    delay.enable();
    return null;
  }
  if (question === 'longest') {
    delay.disable();
    return Math.max(0, delay.max / 1e6 - RESOLUTION);
  }
  await Promise.all([spin(question.spin), spin(question.spin)]);
  return null;
}

process.on('message', (question: ServeQuestion) => {
  void answer(question).then((given) => process.send?.(given));
});
process.on('disconnect', () => {
  void served
    .close()
    .then(() => planner.close())
    .then(() => process.exit(0));
});
process.send?.(null);
