// The real program, started without waiting for its end, so that it can be killed on the way.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { onTestFinished } from 'vitest';
import { PROGRAM } from './terminal.ts';

export interface Running {
  readonly child: ChildProcess;
  /** The exit code, or null where a signal ended it. */
  readonly exit: Promise<number | null>;
}

/** Starts the real program. */
export function spawnProgram(...words: readonly string[]): Running {
  const child = spawn(process.execPath, [PROGRAM, ...words], { stdio: ['ignore', 'pipe', 'pipe'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  child.stdout.resume();
  child.stderr.resume();
  const exit = once(child, 'exit').then(([code]) => (typeof code === 'number' ? code : null));
  return { child, exit };
}
