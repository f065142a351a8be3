// Workspaces on disk with posts stored and judged, each made once a run.
import { cpSync } from 'node:fs';
import { refresh } from '../../electron/planner/judging/judging.ts';
import { posts, workspaceState } from './data.ts';
import { type Desk, bundleWorker, desk, filledWorkspace } from './desk.ts';

const desks = new Map<number, Desk>();

/** A copy, in a folder that `into` names, of a workspace that holds so many posts with their answers. */
export async function storedWorkspace(count: number, into: string): Promise<void> {
  const own = desks.get(count) ?? (await made(count));
  cpSync(own.services.folder, into, { recursive: true });
}

async function made(count: number): Promise<Desk> {
  await bundleWorker();
  const own = desk('workspace');
  desks.set(count, own);
  const workspace = filledWorkspace(own, workspaceState(), posts(0, count, count));
  const judged = await refresh(workspace);
  workspace.close();
  if (judged !== count) throw new Error(`${judged} posts were judged`);
  return own;
}

/** Removes them. */
export async function clearStored(): Promise<void> {
  for (const own of desks.values()) await own.clear();
  desks.clear();
}
