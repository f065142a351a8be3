import type { CallInput, CallOutput } from '../../../core/api.ts';
import type { PostId } from '../../../core/ids.ts';
import type { PlannerError } from '../../../core/messages/errors.ts';
import { type Result, ok } from '../../../core/result.ts';
import type { Obstacle } from '../../../core/rules/judging/obstacles.ts';
import { rankObstacles as rank } from '../../../core/rules/judging/unblock.ts';
import { judgementsOf } from '../../../db/judgements.ts';
import { postIds } from '../../../db/posts.ts';
import { judgingOrder, postsInOrder, wholeState } from './context.ts';
import { refresh } from './judging.ts';
import { scopeFilter } from '../scope.ts';
import { sha256 } from '../sha256.ts';
import type { Workspace } from '../workspace.ts';

/** What holds the posts in scope and can be brought about, which of them each obstacle alone would free, and the steps. */
export async function rankObstacles(
  workspace: Workspace,
  input: CallInput<'obstacles:rank'>,
): Promise<Result<CallOutput<'obstacles:rank'>, PlannerError>> {
  const { db } = workspace;
  const scope = scopeFilter(db, input);
  if (!scope.ok) return scope;
  await refresh(workspace);
  const asOf = workspace.now();
  const held: PostId[] = postIds(db, { ...scope.value, verdict: 'held' });
  const { posts, around, state } = judgingOrder(db, postsInOrder(db, held), wholeState(db), asOf);
  const findings = new Map(judgementsOf(db, held).map((judgement) => [judgement.postId, judgement.findings]));
  const items = posts.map((item) => ({ ...item, findings: findings.get(item.post.id) ?? [] }));
  const nicknames = new Map(state.accounts.map(({ id, nickname }) => [id, nickname]));
  const { obstacles, steps } = rank(items, around, state, asOf, sha256);
  const named = <O extends Obstacle>(obstacle: O) => {
    const account = obstacle.accountId === undefined ? undefined : nicknames.get(obstacle.accountId);
    return { ...obstacle, ...(account !== undefined && { account }) };
  };
  return ok({
    asOf,
    held: held.length,
    obstacles: obstacles.map(named),
    steps: steps.map(({ obstacles: together, frees }) => ({ obstacles: together.map(named), frees })),
  });
}
