// The worker thread's own program: takes jobs one by one and answers each.
import { parentPort } from 'node:worker_threads';
import { type Told, jobs } from './jobs.ts';
import type { JobReply, JobRequest } from './worker-jobs.ts';

const port = parentPort;
if (port === null) throw new Error('this program runs as a worker thread only');

port.on('message', ({ id, name, input }: JobRequest) => {
  const answer = (reply: JobReply) => {
    port.postMessage(reply);
  };
  // The message was typed where it was sent, in worker-jobs.ts.
  const job = jobs[name] as (input: unknown, told: Told) => Promise<unknown>;
  const told: Told = {
    progress: (done, total) => {
      answer({ id, done, total });
    },
    rows: (rows) => {
      answer({ id, rows });
    },
    lines: (lines) => {
      answer({ id, lines });
    },
  };
  job(input, told).then(
    (output) => {
      answer({ id, output });
    },
    (error: unknown) => {
      answer({ id, failure: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    },
  );
});
