import type { CallInput, CallOutput } from '../../core/api.ts';
import type { Delivery } from '../../core/domain/delivery.ts';
import type { Post } from '../../core/domain/post.ts';
import type { PlannerError } from '../../core/messages/errors.ts';
import { type Result, ok } from '../../core/result.ts';
import { changePost, postAtVersion } from './change-post.ts';
import { versionOf } from './open-post.ts';
import { sha256 } from './sha256.ts';
import type { Workspace } from './workspace.ts';

/** Records what became of a post in the back office, as one step of the history; refused where the post changed meanwhile. */
export async function deliverPost(
  workspace: Workspace,
  { id, version, ...told }: CallInput<'posts:deliver'>,
): Promise<Result<CallOutput<'posts:deliver'>, PlannerError>> {
  const before = postAtVersion(workspace, id, version);
  if (!before.ok) return before;
  const after: Post = { ...before.value, delivery: deliveryOf(before.value, told) };
  if (versionOf(after) === version) return ok({ version, turned: { freed: [], held: [] } });
  return changePost(workspace, { kind: 'post:deliver' }, before.value, after);
}

type Told = Pick<CallInput<'posts:deliver'>, 'state' | 'link' | 'publishedAt'>;

function deliveryOf({ text, delivery }: Post, { state, link, publishedAt }: Told): Delivery {
  if (state === 'unscheduled') return { state };
  // What was taken down stood somewhere.
  if (state === 'withdrawn') return { ...delivery, state };
  const textHash = sha256(text);
  if (state === 'scheduled') return { state, textHash };
  const address = link?.trim() ?? '';
  return {
    state,
    ...(address !== '' && { link: address }),
    ...(publishedAt !== undefined && { publishedAt }),
    textHash,
  };
}
