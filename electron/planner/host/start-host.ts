import { fileURLToPath } from 'node:url';
import { type Port, hostPlanner } from './host-port.ts';
import { hostClock, newId, operatorOfSystem } from './host-services.ts';
import { workerJobs } from './worker-jobs.ts';

/** What a planner's own thread or process is started with. */
export interface HostSettings {
  readonly folder: string;
  readonly demoFolder: string;
  readonly startsInDemo: boolean;
  /** Epoch milliseconds at which the clock stands still; absent: the system's clock. */
  readonly asOf?: number;
}

/** Starts a planner at the end of a port. `program` is the bundle that runs: its job worker lies beside it. */
export function startHost(port: Port, { folder, demoFolder, startsInDemo, asOf }: HostSettings, program: string): void {
  hostPlanner(
    port,
    {
      folder,
      demoFolder,
      program: 'fangxing',
      operator: operatorOfSystem(),
      newId,
      jobs: workerJobs(new URL('./job-worker.js', program)),
      ...hostClock(asOf),
    },
    { pages: fileURLToPath(new URL('../rules', program)), startsInDemo },
  );
}
