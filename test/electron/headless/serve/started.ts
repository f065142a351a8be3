// The real program behind `npm start`, as somebody runs it in a terminal.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const PROGRAM = fileURLToPath(new URL('../../../../dist/headless/serve.js', import.meta.url));

export interface Started {
  readonly child: ChildProcess;
  /** Everything it wrote on stderr until it ended, and its exit code; null where a signal ended it. */
  readonly ended: Promise<{ readonly code: number | null; readonly told: string }>;
}

/** Starts the program on a workspace. */
export function startProgram(folder: string, ...words: readonly string[]): Started {
  const given = [PROGRAM, '--data', folder, '--no-open', '--as-of', '2026-11-23T12:00:00+08:00', ...words];
  const child = spawn(process.execPath, given, { stdio: ['pipe', 'pipe', 'pipe'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  let told = '';
  child.stderr.setEncoding('utf8').on('data', (part: string) => (told += part));
  const ended = once(child, 'close').then(([code]) => ({ code: typeof code === 'number' ? code : null, told }));
  return { child, ended };
}

/** A browser of one's own at the address that the program prints. */
export async function enter({ child }: Started) {
  if (child.stdout === null) throw new Error('the program was started without a terminal');
  let address: URL | undefined;
  for await (const line of createInterface({ input: child.stdout })) {
    const [found] = /http:\S+/.exec(line) ?? [];
    if (found === undefined) continue;
    address = new URL(found);
    break;
  }
  if (address === undefined) throw new Error('no address was printed');
  const entered = await fetch(address, { redirect: 'manual' });
  const { origin } = address;
  const headers = { cookie: entered.headers.get('set-cookie')?.split(';')[0] ?? '', origin };
  return {
    call: async (name: string, input: unknown): Promise<unknown> => {
      const answer = await fetch(`${origin}/call/${name}`, { method: 'POST', headers, body: JSON.stringify(input) });
      return answer.json();
    },
    /** Resolves when the program tells something that holds a text. */
    hears: async (text: string): Promise<void> => {
      const { body } = await fetch(`${origin}/events`, { headers });
      const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
      let heard = '';
      while (!heard.includes(text)) {
        const part = await reader?.read();
        if (part === undefined || part.done) throw new Error(`"${text}" was never told`);
        heard += part.value;
      }
    },
  };
}
