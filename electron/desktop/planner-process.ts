// The planner in a process of its own, so that the window never waits for it. Should it end, the next call starts another.
import { utilityProcess } from 'electron';
import type { PlannerEvent } from '../../core/api.ts';
import { type DistantPlanner, type HostLink, askThrough, linkHost } from '../planner/host/host-link.ts';
import type { HostMessage } from '../planner/host/host-port.ts';
import type { HostSettings } from '../planner/host/start-host.ts';

/** Starts the planner whose bundle lies at the path `program`. */
export function startPlannerProcess(program: string, settings: HostSettings): DistantPlanner {
  const listeners = new Set<(event: PlannerEvent) => void>();
  const tell = (event: PlannerEvent) => {
    for (const listener of listeners) listener(event);
  };
  let running: HostLink | undefined;
  let isClosing = false;
  // The next process opens the workspace that the page shows: the demo until somebody removes it.
  let isInDemo = settings.startsInDemo;

  const start = (isAnother: boolean): HostLink => {
    const own = { ...settings, startsInDemo: isInDemo };
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

  const call: DistantPlanner['call'] = async (name, input) => {
    if (running === undefined && !isClosing) running = start(true);
    const answer = await (running ?? ENDED).call(name, input);
    if (answer.ok && (name === 'demo:open' || name === 'demo:remove')) isInDemo = name === 'demo:open';
    return answer;
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
