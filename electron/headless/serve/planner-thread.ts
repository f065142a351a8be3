// The planner in a thread of its own, so that neither the server nor the page waits for it.
import { Worker } from 'node:worker_threads';
import type { PlannerEvent } from '../../../core/api.ts';
import { type DistantPlanner, type HostLink, askThrough, linkHost } from '../../planner/host/host-link.ts';
import type { HostMessage } from '../../planner/host/host-port.ts';
import type { HostSettings } from '../../planner/host/start-host.ts';

/** Starts the planner whose bundle lies at `program`. */
export function startPlannerThread(program: URL, settings: HostSettings): DistantPlanner & Pick<HostLink, 'opened'> {
  const worker = new Worker(program, { workerData: settings });
  const listeners = new Set<(event: PlannerEvent) => void>();
  const { call, opened, close, heard, ended } = linkHost(
    (request) => {
      worker.postMessage(request);
    },
    (event) => {
      for (const listener of listeners) listener(event);
    },
  );
  worker.on('message', (message: HostMessage) => {
    heard(message);
  });
  worker.on('error', (error: Error) => {
    ended(error.message);
  });
  worker.on('exit', () => {
    ended('the planner has ended');
  });
  return {
    call,
    opened,
    ask: askThrough(call),
    onEvent: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close: async () => {
      await close();
      await worker.terminate();
    },
  };
}
