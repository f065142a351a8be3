// The planner in a process of its own, so that the window never waits for it. Should it end, the next call starts another.
import { utilityProcess } from 'electron';
import type { PlannerEvent } from '../../core/api.ts';
import { type DistantPlanner, type HostLink, askThrough, linkHost } from '../planner/host-link.ts';
import type { HostMessage } from '../planner/host-port.ts';
import type { HostSettings } from '../planner/start-host.ts';

/** Starts the planner whose bundle lies at the path `program`. */
export function startPlannerProcess(program: string, settings: HostSettings): DistantPlanner {
  const listeners = new Set<(event: PlannerEvent) => void>();
  const tell = (event: PlannerEvent) => {
    for (const listener of listeners) listener(event);
  };
  let running: HostLink | undefined;
  let isClosing = false;

  const start = (isAnother: boolean): HostLink => {
    // A demo is opened once; whoever removed it does not get it back with the next process.
    const own = isAnother ? { ...settings, startsInDemo: false } : settings;
    const process = utilityProcess.fork(program, [JSON.stringify(own)], { serviceName: 'Fangxing planner' });
    const link = linkHost((request) => {
      process.postMessage(request);
    }, tell);
    let hasAnswered = false;
    process.on('message', (message: HostMessage) => {
      link.heard(message);
      if (hasAnswered || !('id' in message)) return;
      hasAnswered = true;
      // What the page shows may be from before; it is told once the new process has shown that it works.
      if (isAnother) tell({ kind: 'workspace:changed', ids: [], ledger: true });
    });
    process.on('exit', (code) => {
      link.ended(`the planner ended with ${code}`);
      if (running === link) running = undefined;
    });
    return link;
  };
  running = start(false);

  const call: DistantPlanner['call'] = (name, input) => {
    if (running === undefined && !isClosing) running = start(true);
    return (running ?? ENDED).call(name, input);
  };
  return {
    call,
    ask: askThrough(call),
    onEvent: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close: async () => {
      isClosing = true;
      // The process ends with the program, when the workspace is closed.
      await running?.close();
    },
  };
}

const ENDED = linkHost(
  () => undefined,
  () => undefined,
);
ENDED.ended('Fangxing is closing');
