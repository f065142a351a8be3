// The planner in a thread of its own, so that neither the server nor the page waits for it.
import { Worker } from 'node:worker_threads';
import type { PlannerEvent } from '../../../core/api.ts';
import { fail } from '../../../core/result.ts';
import type { Answer } from '../../planner/answer-message.ts';
import type { HostMessage, HostRequest } from '../../planner/host-port.ts';

/** What the thread is started with. */
export interface ThreadSettings {
  readonly folder: string;
  readonly demoFolder: string;
  readonly startsInDemo: boolean;
  /** Epoch milliseconds at which the clock stands still; absent: the system's clock. */
  readonly asOf?: number;
}

/** The planner's end of the thread. */
export interface PlannerThread {
  readonly call: (name: string, input: unknown) => Promise<Answer>;
  readonly onEvent: (listener: (event: PlannerEvent) => void) => () => void;
  /** Ends the call under way, closes the workspace and ends the thread. */
  readonly close: () => Promise<void>;
}

/** Starts the planner whose bundle lies at `program`. */
export function startPlannerThread(program: URL, settings: ThreadSettings): PlannerThread {
  const worker = new Worker(program, { workerData: settings });
  const waiting = new Map<number, (answer: Answer) => void>();
  const listeners = new Set<(event: PlannerEvent) => void>();
  let count = 0;
  let over: string | undefined;
  const end = (reason: string) => {
    over = reason;
    for (const answer of waiting.values()) answer(fail({ code: 'program-fault', data: { reason } }));
    waiting.clear();
  };
  let closed: (() => void) | undefined;
  worker.on('message', (message: HostMessage) => {
    if ('event' in message) for (const listener of listeners) listener(message.event);
    else if ('closed' in message) closed?.();
    else {
      waiting.get(message.id)?.(message.result);
      waiting.delete(message.id);
    }
  });
  worker.on('error', (error: Error) => {
    end(error.message);
  });
  worker.on('exit', () => {
    end('the planner has ended');
    closed?.();
  });
  const send = (request: HostRequest) => {
    worker.postMessage(request);
  };
  return {
    call: (name, input) =>
      new Promise((resolve) => {
        if (over !== undefined) {
          resolve(fail({ code: 'program-fault', data: { reason: over } }));
          return;
        }
        const id = count++;
        waiting.set(id, resolve);
        send({ id, call: name, input });
      }),
    onEvent: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close: async () => {
      if (over === undefined) {
        await new Promise<void>((resolve) => {
          closed = resolve;
          send({ close: true });
        });
      }
      await worker.terminate();
    },
  };
}
