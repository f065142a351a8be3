// Takes the lock of the folder in argv[2], says so on stdout, and keeps it until it is killed or asked to end.

import process from 'node:process';
import { parseInstant } from '../../../core/domain/instant.ts';
import { acquireLock } from '../../../db/lock.ts';

const now = parseInstant('2026-12-01T10:00:00+08:00');
if (now === undefined) throw new Error('no instant');
const lock = acquireLock(process.argv[2] ?? '', { program: 'holder', now, waitMs: 0 });
process.stdout.write(lock.ok ? 'ready\n' : `${lock.error.code}\n`);
process.on('SIGTERM', () => {
  if (lock.ok) lock.value.release();
  process.exit();
});
process.stdin.resume();
