// Runs jobs in one worker thread, started when the first comes.
import { Worker } from 'node:worker_threads';
import { Cancelled } from './cancelling.ts';
import type { Jobs } from './jobs.ts';

type JobName = Exclude<keyof Jobs, 'cancel'>;

/** One job on its way to the worker. */
export interface JobRequest {
  readonly id: number;
  readonly name: JobName;
  readonly input: unknown;
}

/** What the worker answers; `failure` is the stack of a bug. */
export type JobReply =
  { readonly id: number; readonly output: unknown } | { readonly id: number; readonly failure: string };

/** Jobs that run beside the caller, and the end of them. */
export interface WorkerJobs extends Jobs {
  readonly stop: () => Promise<void>;
}

/** Makes the jobs of the worker whose bundle lies at `file`. */
export function workerJobs(file: URL): WorkerJobs {
  let worker: Worker | undefined;
  let count = 0;
  const waiting = new Map<number, { resolve: (output: unknown) => void; reject: (reason: Error) => void }>();

  const start = (): Worker => {
    const started = new Worker(file);
    started.on('message', (reply: JobReply) => {
      const job = waiting.get(reply.id);
      waiting.delete(reply.id);
      if ('failure' in reply) job?.reject(new Error(reply.failure));
      else job?.resolve(reply.output);
    });
    started.on('error', (error: Error) => {
      for (const job of waiting.values()) job.reject(error);
      waiting.clear();
      worker = undefined;
    });
    return started;
  };
  const call = <K extends JobName>(name: K, input: Parameters<Jobs[K]>[0]): ReturnType<Jobs[K]> => {
    worker ??= start();
    const id = count++;
    const output = new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
    worker.postMessage({ id, name, input } satisfies JobRequest);
    // The worker runs the very functions whose types these are.
    return output as ReturnType<Jobs[K]>;
  };
  return {
    judge: (order) => call('judge', order),
    look: (file) => call('look', file),
    readSheet: (question) => call('readSheet', question),
    readSchedules: (question) => call('readSchedules', question),
    readReturned: (file) => call('readReturned', file),
    checkedUp: (checkup) => call('checkedUp', checkup),
    cancel: () => {
      void worker?.terminate();
      worker = undefined;
      for (const job of waiting.values()) job.reject(new Cancelled());
      waiting.clear();
    },
    stop: async () => {
      await worker?.terminate();
    },
  };
}
