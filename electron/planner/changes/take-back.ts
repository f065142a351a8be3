// What it takes to make a change undone while its answers are still being found.
import type { Judgement } from '../../../core/domain/finding.ts';
import type { PostId } from '../../../core/ids.ts';
import type { PlannerError } from '../../../core/messages/errors.ts';
import { type Result, ok } from '../../../core/result.ts';
import { forgetLatest } from '../../../db/history.ts';
import { domainsOfPosts, queuedPosts, replaceLinks, replaceQueue } from '../../../db/judge-queue.ts';
import { judgementsOf, writeJudgements } from '../../../db/judgements.ts';
import { transaction } from '../../../db/transaction.ts';
import { queueUnderOtherRules } from '../judging/judging.ts';
import type { Workspace } from '../workspace.ts';
import { type Act, type Sides, writeChanges } from './write-changes.ts';

/** The answers as they were before a change. */
export interface Memory {
  /** Notes the answers of posts that are about to be written over. */
  readonly remember: (posts: readonly PostId[]) => void;
  /** Takes the change back: objects, answers, queue and history are what they were. The log keeps the change and its end. */
  readonly takeBack: (act: Act, sides: Sides, seq: number) => Result<undefined, PlannerError>;
}

/** Begins to remember; to be called before the change is written. */
export function rememberAnswers(workspace: Workspace): Memory {
  const { db } = workspace;
  queueUnderOtherRules(workspace);
  const waiting = queuedPosts(db);
  const answers: Judgement[] = [];
  const links = new Map<PostId, readonly string[]>();
  return {
    remember: (posts) => {
      const known = judgementsOf(db, posts);
      const domains = domainsOfPosts(db, posts);
      answers.push(...known);
      for (const { postId } of known) links.set(postId, domains.get(postId) ?? []);
    },
    takeBack: ({ kind }, { before, after }, seq) =>
      transaction(db, () => {
        const act: Act = { kind: `${kind}:cancel`, moves: (store) => forgetLatest(store, seq), isSilent: true };
        const written = writeChanges(workspace, act, { before: after, after: before });
        if (!written.ok) return written;
        writeJudgements(db, answers);
        for (const [id, domains] of links) replaceLinks(db, id, domains);
        replaceQueue(db, waiting);
        return ok(undefined);
      }),
  };
}
