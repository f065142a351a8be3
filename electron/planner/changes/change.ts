// Makes one change: written with its record, judged, told.
import type { Turned } from '../../../core/api/posts.ts';
import type { Verdict } from '../../../core/domain/finding.ts';
import type { PostId } from '../../../core/ids.ts';
import type { PlannerError } from '../../../core/messages/errors.ts';
import type { Plan } from '../../../core/plan/plan.ts';
import { type Result, ok } from '../../../core/result.ts';
import type { ReadableDb } from '../../../db/handle.ts';
import { verdictsOf } from '../../../db/judgements.ts';
import { Cancelled } from '../cancelling.ts';
import { judgeDue } from '../judging/judging.ts';
import { rememberAnswers } from './take-back.ts';
import type { Workspace } from '../workspace.ts';
import { type Act, type Sides, writeChanges } from './write-changes.ts';

/** Writes a change and judges what it touches; where that is cancelled the change is taken back. Tells whoever listens. */
export async function change(workspace: Workspace, act: Act, sides: Sides): Promise<Result<Turned, PlannerError>> {
  const { db, onEvent } = workspace;
  const memory = rememberAnswers(workspace);
  const written = writeChanges(workspace, act, sides);
  if (!written.ok) return written;
  const { seq, earlier, due } = written.value;
  const tell = () => {
    const ids = new Set([...idsOf(sides), ...earlier.keys(), ...due]);
    const ledger = touchesLedger(sides.before) || touchesLedger(sides.after);
    onEvent({ kind: 'workspace:changed', ids: [...ids], ledger });
  };
  try {
    await judgeDue(workspace, memory.remember);
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error;
    const taken = memory.takeBack(act, sides, seq);
    tell();
    if (!taken.ok) return taken;
    throw error;
  }
  const turned = turnedSince(db, earlier);
  tell();
  return ok(turned);
}

/** Which of these posts were held and are not any more, and the other way round. */
function turnedSince(db: ReadableDb, earlier: ReadonlyMap<PostId, Verdict>): Turned {
  const freed: PostId[] = [];
  const held: PostId[] = [];
  for (const [id, verdict] of verdictsOf(db, earlier.keys())) {
    if ((earlier.get(id) === 'held') === (verdict === 'held')) continue;
    (verdict === 'held' ? held : freed).push(id);
  }
  return { freed, held };
}

const touchesLedger = ({ posts: _posts, ...lists }: Plan): boolean =>
  Object.values(lists).some((list: readonly unknown[]) => list.length > 0);

function idsOf({ before, after }: Sides): Set<string> {
  const ids = new Set<string>();
  for (const { settings: _settings, listEntries: _entries, ...lists } of [before, after]) {
    for (const list of Object.values(lists))
      for (const { id } of list as readonly { readonly id: string }[]) ids.add(id);
  }
  return ids;
}
