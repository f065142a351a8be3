// The thread behind the page: the planner, the only one that writes.
import { parentPort, workerData } from 'node:worker_threads';
import { type HostSettings, startHost } from '../../planner/host/start-host.ts';

const port = parentPort;
if (port === null) throw new Error('this program runs as a worker thread only');

startHost(
  {
    post: (message) => {
      port.postMessage(message);
    },
    onMessage: (listener) => {
      port.on('message', listener);
    },
  },
  workerData as HostSettings,
  import.meta.url,
);
