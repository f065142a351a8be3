// The way out: nothing that is being typed and nothing half done is left behind.
import { type BrowserWindow, dialog } from 'electron';
import type { CallInput, CallName } from '../../core/api.ts';
import type { LongWork } from '../../core/api/desktop-bridge.ts';
import type { Language } from '../../core/messages/phrase.ts';
import type { DistantPlanner } from '../planner/host-link.ts';
import { pageMayClose } from './serve-calls.ts';
import { WORDS } from './words.ts';

// As long as somebody who closes a window waits without wondering.
const PATIENCE = 3_000;

const TAKING: ReadonlySet<CallName> = new Set([
  'sheet:import',
  'plan:import',
  'batches:return',
  'review:import',
  'legal:import',
]);

/** Long work that would be lost by leaving now; what only looks is none. */
function workOf(name: CallName, input: unknown): LongWork | undefined {
  if (name === 'batches:export') return 'exporting';
  if (name === 'package:write') return 'packing';
  if (name === 'plan:merge') return 'importing';
  if (!TAKING.has(name)) return undefined;
  return (input as Partial<CallInput<'plan:import'>> | undefined)?.dryRun === false ? 'importing' : undefined;
}

/** Holds a window open until it may close. */
export function leaveInOrder(
  window: BrowserWindow,
  planner: DistantPlanner,
  { language, atEnd }: { readonly language: () => Language; readonly atEnd: () => Promise<void> },
): {
  readonly watch: (name: CallName, input: unknown, answer: Promise<unknown>) => void;
  readonly work: () => LongWork | undefined;
} {
  const underWay = new Map<Promise<unknown>, LongWork>();
  let isLeaving = false;
  const leave = async () => {
    const [work] = underWay.values();
    if (work !== undefined && !(await mayStop(window, work, language()))) {
      isLeaving = false;
      return;
    }
    if (work !== undefined) await planner.ask('job:cancel', {});
    if (!window.webContents.isCrashed()) await pageMayClose(window, PATIENCE);
    await atEnd();
    await planner.close();
    window.destroy();
  };
  window.on('close', (event) => {
    event.preventDefault();
    if (isLeaving) return;
    isLeaving = true;
    void leave();
  });
  return {
    work: () => [...underWay.values()][0],
    watch: (name, input, answer) => {
      const work = workOf(name, input);
      if (work === undefined) return;
      underWay.set(answer, work);
      void answer.finally(() => underWay.delete(answer));
    },
  };
}

async function mayStop(window: BrowserWindow, work: LongWork, language: Language): Promise<boolean> {
  const word = (key: keyof typeof WORDS) => WORDS[key][language];
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: word(work),
    detail: word(`${work}Detail`),
    buttons: [word('wait'), word('stop')],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  return response === 1;
}
