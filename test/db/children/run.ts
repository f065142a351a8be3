import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import process from 'node:process';
import { onTestFinished } from 'vitest';

export interface Child {
  /** The first line that it wrote. */
  readonly line: string;
  readonly pid: number;
  /** Ends it as a power cut would. */
  readonly kill: () => Promise<void>;
  /** Asks it to end; asked it is at once, even if this thread then sleeps. */
  readonly finish: () => Promise<void>;
}

/** Starts one of the programs of this folder and waits for its first line. */
export async function startChild(name: string, ...given: readonly string[]): Promise<Child> {
  const child = spawn(process.execPath, [join(import.meta.dirname, name), ...given], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const line = await firstLine(child);
  return {
    line,
    pid: child.pid ?? 0,
    kill: () => ended(child, () => child.kill('SIGKILL')),
    finish: () => ended(child, () => child.kill('SIGTERM')),
  };
}

async function firstLine(child: ChildProcess): Promise<string> {
  let text = '';
  for await (const chunk of child.stdout ?? []) {
    text += String(chunk);
    if (text.includes('\n')) break;
  }
  return text.trim();
}

async function ended(child: ChildProcess, end: () => unknown): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  end();
  await exit;
}
