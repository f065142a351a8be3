import type { CallInput, CallOutput } from '../../../core/api.ts';
import { delivered } from '../../../core/domain/delivery.ts';
import type { Post } from '../../../core/domain/post.ts';
import type { PlannerError } from '../../../core/messages/errors.ts';
import { type Result, ok } from '../../../core/result.ts';
import { changePost, postAtVersion } from './change-post.ts';
import { versionOf } from './open-post.ts';
import { sha256 } from '../sha256.ts';
import type { Workspace } from '../workspace.ts';

/** Records what became of a post in the back office, as one step of the history; refused where the post changed meanwhile. */
export async function deliverPost(
  workspace: Workspace,
  { id, version, ...told }: CallInput<'posts:deliver'>,
): Promise<Result<CallOutput<'posts:deliver'>, PlannerError>> {
  const before = postAtVersion(workspace, id, version);
  if (!before.ok) return before;
  const { text, scheduledAt, delivery } = before.value;
  const put = { textHash: sha256(text), scheduledAt };
  const after: Post = { ...before.value, delivery: delivered(delivery, told, put) };
  if (versionOf(after) === version) return ok({ version, turned: { freed: [], held: [] } });
  return changePost(workspace, { kind: 'post:deliver' }, before.value, after);
}
