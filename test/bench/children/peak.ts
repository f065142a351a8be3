import { existsSync, readFileSync } from 'node:fs';
import process from 'node:process';

const STATUS = '/proc/self/status';

/** The most memory in bytes that this process held. Linux counts into a child's own figure what its parent held when it began. */
export function peakMemory(): number {
  const own = existsSync(STATUS) ? /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(STATUS, 'utf8'))?.[1] : undefined;
  return 1024 * (own === undefined ? process.resourceUsage().maxRSS : Number(own));
}
