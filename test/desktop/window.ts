// The built program in the Electron that is named: a window on a workspace of its own, with a clock that stands.
import { chmodSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ElectronApplication, type Page, _electron } from 'playwright';
import type { CallInput, CallName, CallOutput } from '../../core/api.ts';
import type { DesktopBridge } from '../../core/api/desktop-bridge.ts';
import type { PlannerError } from '../../core/messages/errors.ts';
import type { Result } from '../../core/result.ts';

const NOW = '2026-11-23T12:00:00+08:00';

/** A folder that does not exist yet. The program makes it, whoever it runs as. */
export const newFolder = (): string => join(tmpdir(), `fangxing-window-${crypto.randomUUID().slice(0, 8)}`);

/** A file that whoever the program runs as may read. */
export function ownFile(name: string, content: string | Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'fangxing-file-'));
  chmodSync(folder, 0o755);
  const path = join(folder, name);
  writeFileSync(path, content, { mode: 0o644 });
  return path;
}

/** A copy of a sample. */
export const sample = (name: string): string => ownFile(name, readFileSync(join('test', 'samples', name)));

/** Asks the planner through the window's own bridge; throws where it refuses. */
export async function ask<K extends CallName>(page: Page, name: K, input: CallInput<K>): Promise<CallOutput<K>> {
  const answer = await page.evaluate(
    async (asked) => {
      const { planner } = window as unknown as { readonly planner: DesktopBridge };
      return (planner.calls[asked.name] as (input: unknown) => Promise<Result<unknown, PlannerError>>)(asked.input);
    },
    { name, input },
  );
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value as CallOutput<K>;
}

export interface OpenWindow {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** Everything that the page said or threw; nothing is expected. */
  readonly complaints: string[];
  readonly folder: string;
}

/** Starts the program on a workspace, whatever comes of it. */
export const startProgram = (folder: string, words: readonly string[] = []): Promise<ElectronApplication> => {
  const { ELECTRON_BINARY: executablePath = '', DESKTOP_APP_DIR: program = '' } = process.env;
  const args = [program, '--data', folder, '--as-of', NOW, ...words];
  return _electron.launch({ executablePath, args, timeout: 60_000 });
};

/** Starts the program and waits for its first screen; `words` are more words of its command line. */
export async function openWindow(folder = newFolder(), words: readonly string[] = []): Promise<OpenWindow> {
  const app = await startProgram(folder, words);
  const complaints: string[] = [];
  app.on('window', (page) => {
    page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => complaints.push(error.message));
  });
  const page = await app.firstWindow();
  await page.getByRole('heading', { level: 1 }).waitFor();
  return { app, page, complaints, folder };
}

/** Drops a file on the window as the system does: with a path that no script could make up. */
export async function dropFile(page: Page, path: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, x: 600, y: 400, data });
  }
  await session.detach();
}
