// The one place that reaches the planner: through the desktop's bridge, or by asking the server that the page came from.
import type { CallInput, CallName, CallOutput, PlannerEvent } from '../core/api.ts';
import type { DesktopBridge } from '../core/api/desktop-bridge.ts';
import type { PlannerError } from '../core/messages/errors.ts';
import { type Result, fail, ok } from '../core/result.ts';

declare global {
  interface Window {
    readonly planner?: DesktopBridge;
  }
}

/** The desktop's bridge; undefined in a browser. */
export const desktop = window.planner;

const LOST: PlannerError = { code: 'connection-lost', data: {} };

/** Asks the planner. A server that does not answer is the refusal `connection-lost`. */
export async function ask<K extends CallName>(
  name: K,
  input: CallInput<K>,
): Promise<Result<CallOutput<K>, PlannerError>> {
  if (desktop !== undefined) return desktop.calls[name](input);
  const body = new Blob([JSON.stringify(input)]);
  // A page that is closed takes its last words with it only while they are short, all that are under way together.
  const keepalive = lastWords + body.size < LONGEST_LAST_WORDS;
  if (keepalive) lastWords += body.size;
  try {
    const response = await fetch(`/call/${name}`, { method: 'POST', body, keepalive });
    if (!response.ok) return fail(LOST);
    return (await response.json()) as Result<CallOutput<K>, PlannerError>;
  } catch {
    return fail(LOST);
  } finally {
    if (keepalive) lastWords -= body.size;
  }
}

// Bytes. The browser refuses a request that passes 64 KiB of them outright.
const LONGEST_LAST_WORDS = 60_000;
let lastWords = 0;

/** Hears every event of the planner; `onLine` is told when the connection comes and goes. */
export function listen(onEvent: (event: PlannerEvent) => void, onLine: (isConnected: boolean) => void): void {
  if (desktop !== undefined) {
    desktop.onEvent(onEvent);
    onLine(true);
    return;
  }
  const source = new EventSource('/events');
  source.onopen = () => {
    onLine(true);
  };
  source.onerror = () => {
    onLine(false);
  };
  source.onmessage = (message: MessageEvent<string>) => {
    onEvent(JSON.parse(message.data) as PlannerEvent);
  };
}

/**
 * Gives the planner a file that was dropped or picked; resolves to the path under which it finds it. A file that is on its way
 * when `signal` is aborted comes back as `connection-lost`.
 */
export async function handOver(file: File, signal?: AbortSignal): Promise<Result<string, PlannerError>> {
  if (desktop !== undefined) {
    const path = desktop.pathOf(file);
    return path === '' ? fail({ code: 'file-missing', data: { file: file.name }, file: file.name }) : ok(path);
  }
  try {
    const address = `/files?name=${encodeURIComponent(file.name)}`;
    const response = await fetch(address, { method: 'POST', body: file, ...(signal && { signal }) });
    if (!response.ok) return fail(LOST);
    const taken = (await response.json()) as Result<{ readonly file: string }, PlannerError>;
    return taken.ok ? ok(taken.value.file) : taken;
  } catch {
    return fail((await whyUnreadable(file)) ?? LOST);
  }
}

/** Why the browser itself cannot read a file, as when it was changed after it was picked; undefined where it can. */
async function whyUnreadable(file: File): Promise<PlannerError | undefined> {
  try {
    await file.slice(0, 1).arrayBuffer();
    return undefined;
  } catch (error) {
    const reason = error instanceof Error ? error.name : '';
    return { code: 'file-unreadable', data: { file: file.name, reason }, file: file.name };
  }
}

/** Where the page finds a picture that the workspace keeps. */
export const pictureAddress = (sha256: string): string => `/media/${sha256}`;

/** Where the page may fetch the zip of a batch; undefined in the desktop, which has the folder itself. */
export const batchAddress = (id: string): string | undefined =>
  desktop === undefined ? `/batches/${encodeURIComponent(id)}.zip` : undefined;

/** Where the page finds a file for the client; undefined in the desktop, which has the folder itself. */
export const reviewAddress = (id: string, file: string): string | undefined =>
  desktop === undefined ? `/reviews/${encodeURIComponent(id)}/${encodeURIComponent(file)}` : undefined;

/** Where the page may fetch a package that it had written; undefined in the desktop, which has the file itself. */
export const packageAddress = (file: string): string | undefined =>
  desktop === undefined ? `/packages/${encodeURIComponent(file.replace(/^.*[/\\]/, ''))}` : undefined;

/** Where a file that is made from another is to be put: where the person says, or beside it on its way to the browser; nothing where they cancel. */
export async function placeFor(file: string, name: string): Promise<string | undefined> {
  if (desktop !== undefined) return desktop.chooseSave(name);
  return `${file.slice(0, file.search(/[^/\\]*$/))}${name}`;
}

/** Where a new file of this name is to be put: where the person says, or on its way to the browser; nothing where they cancel or it cannot be. */
export async function placeForNew(name: string): Promise<string | undefined> {
  if (desktop !== undefined) return desktop.chooseSave(name);
  const place = await handOver(new File([], name));
  return place.ok ? place.value : undefined;
}

/** Hands the browser a file that was put on its way to it; in the desktop it lies where it was wanted. */
export function takeAway(path: string): void {
  if (desktop !== undefined) return;
  const [folder = '', name = ''] = path.split(/[/\\]/).slice(-2);
  window.location.assign(`/made/${encodeURIComponent(folder)}/${encodeURIComponent(name)}`);
}

/** Puts a text on the clipboard; false where the system does not let it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await (desktop === undefined ? navigator.clipboard.writeText(text) : desktop.copy(text));
    return true;
  } catch {
    return false;
  }
}
