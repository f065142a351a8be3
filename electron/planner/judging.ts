// Keeps the stored answers true: whatever is queued or due is judged, and nothing else.
import type { JudgedPost } from '../../core/rules/judgements.ts';
import { judgePosts } from '../../core/rules/judgements.ts';
import { shippedRuleSet } from '../../core/rules/rule-set.ts';
import type { PostId } from '../../core/ids.ts';
import { type WritableDb, atomically } from '../../db/handle.ts';
import {
  judgedBy,
  postsToJudge,
  queueAllPosts,
  recordJudgedBy,
  replaceLinks,
  unqueuePosts,
} from '../../db/judge-queue.ts';
import { writeJudgements } from '../../db/judgements.ts';
import { judgingOrder, postsInOrder, wholeState } from './context.ts';
import { sha256 } from './sha256.ts';
import type { Workspace } from './workspace.ts';

/** Up to so many posts are judged at once where they are; more go to a worker, in parts of this many and a while. */
const AT_ONCE = 500;
const PART = 5000;

/** Judges what is due within the transaction that made it so, where it is little; else leaves it to {@link refresh}. */
export function judgeLittle(workspace: Workspace): number {
  const { db } = workspace;
  const now = workspace.now();
  const due = postsToJudge(db, now);
  if (due.length === 0 || due.length > AT_ONCE) return 0;
  const judged = judgePosts(judgingOrder(db, postsInOrder(db, due), undefined, now), sha256);
  keep(db, due, judged);
  return judged.length;
}

/** Brings every answer up to date with `now`; resolves to how many posts were judged. */
export async function refresh(workspace: Workspace): Promise<number> {
  const { db, jobs, onEvent } = workspace;
  const now = workspace.now();
  const shipped = shippedRuleSet(sha256);
  if (judgedBy(db) !== shipped) {
    atomically(db, () => {
      queueAllPosts(db);
      recordJudgedBy(db, shipped);
    });
  }
  const due = postsToJudge(db, now);
  if (due.length <= AT_ONCE) return atomically(db, () => judgeLittle(workspace));
  const state = wholeState(db);
  let count = 0;
  for (let from = 0; from < due.length; from += PART) {
    onEvent({ kind: 'job:progress', job: 'judge', done: from, total: due.length });
    const part = due.slice(from, from + PART);
    const judged = await jobs.judge(judgingOrder(db, postsInOrder(db, part), state, now));
    atomically(db, () => keep(db, part, judged));
    count += judged.length;
  }
  onEvent({ kind: 'job:progress', job: 'judge', done: due.length, total: due.length });
  return count;
}

function keep(db: WritableDb, asked: readonly PostId[], judged: readonly JudgedPost[]): void {
  writeJudgements(
    db,
    judged.map(({ judgement }) => judgement),
  );
  for (const { judgement, domains } of judged) {
    if (domains !== undefined) replaceLinks(db, judgement.postId, domains);
  }
  unqueuePosts(db, asked);
}
