// Runs jobs in one worker thread, started when the first comes.
import { Worker } from 'node:worker_threads';
import { Cancelled } from './cancelling.ts';
import { ok } from '../../core/result.ts';
import type { ReadRow } from '../../core/sheet/sheet-reading.ts';
import type { ViewedLine } from '../../core/sheet/sheet-view.ts';
import type { Jobs, Told } from './jobs.ts';

type JobName = Exclude<keyof Jobs, 'cancel'>;

/** One job on its way to the worker. */
export interface JobRequest {
  readonly id: number;
  readonly name: JobName;
  readonly input: unknown;
}

/** What the worker answers: what a job lets know while it works, then its output; `failure` is the stack of a bug. */
export type JobReply = { readonly id: number } & (
  | { readonly done: number; readonly total: number }
  | { readonly rows: readonly ReadRow[] }
  | { readonly lines: readonly ViewedLine[] }
  | { readonly output: unknown }
  | { readonly failure: string }
);

/** Jobs that run beside the caller, and the end of them. */
export interface WorkerJobs extends Jobs {
  readonly stop: () => Promise<void>;
}

const MANY_ROWS = 20_000;

/** Makes the jobs of the worker whose bundle lies at `file`. */
export function workerJobs(file: URL): WorkerJobs {
  let worker: Worker | undefined;
  let count = 0;
  const waiting = new Map<
    number,
    { resolve: (output: unknown) => void; reject: (reason: Error) => void; told: Told | undefined }
  >();

  const start = (): Worker => {
    const started = new Worker(file);
    started.on('message', (reply: JobReply) => {
      const job = waiting.get(reply.id);
      if ('done' in reply) {
        job?.told?.progress(reply.done, reply.total);
        return;
      }
      if ('rows' in reply) {
        job?.told?.rows?.(reply.rows);
        return;
      }
      if ('lines' in reply) {
        job?.told?.lines?.(reply.lines);
        return;
      }
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
  const call = <K extends JobName>(name: K, input: Parameters<Jobs[K]>[0], told?: Told): ReturnType<Jobs[K]> => {
    worker ??= start();
    const id = count++;
    const output = new Promise((resolve, reject) => waiting.set(id, { resolve, reject, told }));
    worker.postMessage({ id, name, input } satisfies JobRequest);
    // The worker runs the very functions whose types these are.
    return output as ReturnType<Jobs[K]>;
  };
  const gathering = (told: Told | undefined, rows: ReadRow[], lines: ViewedLine[] = []): Told => ({
    progress: (done, total) => told?.progress(done, total),
    rows: (part) => {
      for (const row of part) rows.push(row);
    },
    lines: (part) => {
      for (const line of part) lines.push(line);
    },
  });
  // What a large sheet left behind in the worker would stay there while its rows are worked on here.
  const putDownAfter = async (rows: number): Promise<void> => {
    if (rows <= MANY_ROWS || waiting.size > 0) return;
    await worker?.terminate();
    worker = undefined;
  };
  return {
    judge: (order) => call('judge', order),
    look: (file) => call('look', file),
    readTemplate: (file) => call('readTemplate', file),
    fillTemplate: (order) => call('fillTemplate', order),
    readLegal: (order) => call('readLegal', order),
    readReview: (order) => call('readReview', order),
    readSheet: async (question, told) => {
      const rows: ReadRow[] = [];
      const read = await call('readSheet', question, gathering(told, rows));
      await putDownAfter(rows.length);
      return read.ok ? ok({ ...read.value, rows }) : read;
    },
    viewSheet: async (question, told) => {
      const rows: ReadRow[] = [];
      const lines: ViewedLine[] = [];
      const view = await call('viewSheet', question, gathering(told, rows, lines));
      await putDownAfter(lines.length);
      return view.ok ? ok({ ...view.value, reading: { ...view.value.reading, rows }, lines }) : view;
    },
    faultyRows: (order) => call('faultyRows', order),
    keepPictures: (order) => call('keepPictures', order),
    readSchedules: (question) => call('readSchedules', question),
    readReturned: (order) => call('readReturned', order),
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
