// The thread behind the page: the planner, the only one that writes.
import { fileURLToPath } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import { hostPlanner } from '../../planner/host-port.ts';
import { hostClock, newId, operatorOfSystem } from '../../planner/host-services.ts';
import { workerJobs } from '../worker-jobs.ts';
import type { ThreadSettings } from './planner-thread.ts';

const port = parentPort;
if (port === null) throw new Error('this program runs as a worker thread only');
const { folder, demoFolder, startsInDemo, asOf } = workerData as ThreadSettings;

hostPlanner(
  {
    post: (message) => {
      port.postMessage(message);
    },
    onMessage: (listener) => {
      port.on('message', listener);
    },
  },
  {
    folder,
    demoFolder,
    program: 'fangxing',
    operator: operatorOfSystem(),
    newId,
    jobs: workerJobs(new URL('./job-worker.js', import.meta.url)),
    ...hostClock(asOf),
  },
  { pages: fileURLToPath(new URL('../rules', import.meta.url)), startsInDemo },
);
