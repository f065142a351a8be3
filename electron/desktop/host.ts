// The utility process behind the window: the planner, the only one that writes.
import { type HostSettings, startHost } from '../planner/host/start-host.ts';

const port = process.parentPort;

startHost(
  {
    post: (message) => {
      port.postMessage(message);
    },
    onMessage: (listener) => {
      port.on('message', ({ data }) => {
        listener(data);
      });
    },
  },
  // Whoever starts this program, planner-process.ts, gives its settings as the one argument.
  JSON.parse(process.argv[2] ?? '{}') as HostSettings,
  import.meta.url,
);
