// Gives what the planner says of its own accord to the stores that it concerns.
import type { PlannerEvent } from '../core/api.ts';
import { desktop, listen } from './planner.ts';
import { useComposer } from './stores/composer.ts';
import { useImporting } from './stores/importing.ts';
import { useJob } from './stores/job.ts';
import { useLedger } from './stores/ledger.ts';
import { usePosts } from './stores/posts.ts';
import { useRules } from './stores/rules.ts';
import { useTypedTexts } from './stores/typed.ts';
import { useWorkspace } from './stores/workspace.ts';

/** Starts to listen, and reads the workspace for the first time. */
export function hearEvents(): void {
  listen(hear, (isConnected) => {
    const wasConnected = useWorkspace.getState().isConnected;
    useWorkspace.getState().setConnected(isConnected);
    if (!isConnected || wasConnected) return;
    // Whatever was told meanwhile was not heard, and what could not be saved can be now.
    arrive();
    void saveNow();
  });
  desktop?.onClosing(leave);
  window.addEventListener('pagehide', () => void leave());
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void saveNow();
  });
  arrive();
}

async function saveNow(): Promise<void> {
  await Promise.all([useComposer.getState().saveNow(), useLedger.getState().keepAll()]);
}

/** The last words of a page that goes. */
async function leave(): Promise<void> {
  await Promise.all([useComposer.getState().leave(), useLedger.getState().keepAll()]);
}

function arrive(): void {
  void useWorkspace.getState().load();
  void useLedger.getState().load();
  usePosts.getState().renew();
  useRules.getState().renew();
}

function hear(event: PlannerEvent): void {
  // Whoever is heard can be reached: what could not be saved before is tried again.
  if (useComposer.getState().failure?.code === 'connection-lost') void useComposer.getState().saveNow();
  switch (event.kind) {
    case 'job:progress':
      useJob.getState().heard(event);
      return;
    case 'workspace:changed':
      void useWorkspace.getState().load();
      if (event.ledger) void useLedger.getState().load();
      usePosts.getState().renew();
      useRules.getState().renew();
      useImporting.getState().renew(event.ledger);
      void useComposer.getState().changedElsewhere(event.ids);
      return;
    case 'workspace:opened':
      useComposer.getState().close();
      useLedger.getState().forgetDrafts();
      useTypedTexts.getState().forget('');
      arrive();
      return;
    case 'preferences:changed':
      void useWorkspace.getState().load();
  }
}
