// Keeps the stored answers true: whatever is queued or due is judged, and nothing else.
import type { JudgedPost } from '../../../core/rules/judging/judgements.ts';
import { judgePosts } from '../../../core/rules/judging/judgements.ts';
import { shippedRuleSet } from '../../../core/rules/rule-set.ts';
import type { PostId } from '../../../core/ids.ts';
import { type WritableDb, atomically } from '../../../db/handle.ts';
import {
  judgedBy,
  postsToJudge,
  queueAllPosts,
  recordJudgedBy,
  replaceLinks,
  unqueuePosts,
} from '../../../db/judge-queue.ts';
import { writeJudgements } from '../../../db/judgements.ts';
import { stopIfAsked } from '../cancelling.ts';
import { judgingOrder, postsInOrder, wholeState } from './context.ts';
import { queueMovedMedia } from './missing-media.ts';
import { sha256 } from '../sha256.ts';
import type { Workspace } from '../workspace.ts';

/** Up to so many posts are judged at once where they are; more go to a worker, in parts of this many and a while. */
const AT_ONCE = 500;
const PART = 2500;

/** Judges what is due within the transaction that made it so, where it is little; else leaves it to {@link refresh}. Gives what was due. */
export function judgeLittle(workspace: Workspace): readonly PostId[] {
  const due = postsToJudge(workspace.db, workspace.now());
  if (due.length <= AT_ONCE) judgeHere(workspace, due);
  return due;
}

function judgeHere({ db, now }: Workspace, due: readonly PostId[]): number {
  if (due.length === 0) return 0;
  const judged = judgePosts(judgingOrder(db, postsInOrder(db, due), undefined, now()), sha256);
  keep(db, due, judged);
  return judged.length;
}

/** Queues every post where other rules or lists of the program judged last. */
export function queueUnderOtherRules({ db }: Workspace): void {
  const shipped = shippedRuleSet(sha256);
  if (judgedBy(db) === shipped) return;
  atomically(db, () => {
    queueAllPosts(db);
    recordJudgedBy(db, shipped);
  });
}

/** Brings every answer up to date with `now` and tells whoever listens; resolves to how many posts were judged. */
export async function refresh(workspace: Workspace): Promise<number> {
  queueMovedMedia(workspace.db);
  const { due, judged } = await judgeDue(workspace);
  if (judged > 0) workspace.onEvent({ kind: 'workspace:changed', ids: due, ledger: false });
  return judged;
}

/** What was due, and how many of it had to be judged. */
export interface Judged {
  readonly due: readonly PostId[];
  readonly judged: number;
}

/**
 * Brings every answer up to date with `now`. Throws `Cancelled` where that is asked for; what was judged by then stays, the
 * rest waits. `before` is called with the posts of every part whose answers are about to be written.
 */
export async function judgeDue(
  workspace: Workspace,
  before: (part: readonly PostId[]) => void = () => undefined,
): Promise<Judged> {
  const { db } = workspace;
  queueUnderOtherRules(workspace);
  const due = postsToJudge(db, workspace.now());
  if (due.length > AT_ONCE) return { due, judged: await judgeBeside(workspace, due, before) };
  return { due, judged: due.length === 0 ? 0 : atomically(db, () => judgeHere(workspace, due)) };
}

/** Judges many posts in the worker, part by part: while one part is judged, the next is read and the last is written. */
async function judgeBeside(
  { db, jobs, now, onEvent, cancelling }: Workspace,
  due: readonly PostId[],
  before: (part: readonly PostId[]) => void,
): Promise<number> {
  const at = now();
  const state = wholeState(db);
  const parts: PostId[][] = [];
  for (let from = 0; from < due.length; from += PART) parts.push(due.slice(from, from + PART));
  const send = (part: readonly PostId[] | undefined) => {
    const answers = part && jobs.judge(judgingOrder(db, postsInOrder(db, part), state, at));
    // Where a part before it fails, nobody waits for this one any more.
    answers?.catch(() => undefined);
    return answers;
  };

  const underWay = [send(parts[0]), send(parts[1])];
  let done = 0;
  let count = 0;
  for (const [index, part] of parts.entries()) {
    onEvent({ kind: 'job:progress', job: 'judge', done, total: due.length });
    const judged = (await underWay[index]) ?? [];
    stopIfAsked(cancelling);
    underWay.push(send(parts[index + 2]));
    before(part);
    atomically(db, () => {
      keep(db, part, judged);
    });
    done += part.length;
    count += judged.length;
  }
  onEvent({ kind: 'job:progress', job: 'judge', done, total: due.length });
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
