import type { CallInput, CallOutput } from '../../core/api.ts';
import type { Delivery } from '../../core/domain/delivery.ts';
import type { Post } from '../../core/domain/post.ts';
import type { PostId } from '../../core/ids.ts';
import type { PlannerError } from '../../core/messages/errors.ts';
import { EMPTY_PLAN } from '../../core/plan/plan.ts';
import { type Result, fail, ok } from '../../core/result.ts';
import { postsByIds } from '../../db/posts.ts';
import { change } from './change.ts';
import { versionOf } from './open-post.ts';
import { sha256 } from './sha256.ts';
import type { Workspace } from './workspace.ts';

/** Records what became of a post in the back office, as one step of the history; refused where the post changed meanwhile. */
export async function deliverPost(
  workspace: Workspace,
  { id, version, ...told }: CallInput<'posts:deliver'>,
): Promise<Result<CallOutput<'posts:deliver'>, PlannerError>> {
  const before = postsByIds(workspace.db, [id as PostId])[0];
  if (before === undefined) return fail({ code: 'post-unknown', data: { id } });
  if (versionOf(before) !== version) return fail({ code: 'post-changed', data: {} });
  const after: Post = { ...before, delivery: deliveryOf(before, told) };
  if (versionOf(after) === version) return ok({ version, turned: { freed: [], held: [] } });
  const sides = { before: { ...EMPTY_PLAN, posts: [before] }, after: { ...EMPTY_PLAN, posts: [after] } };
  const made = await change(workspace, { kind: 'post:deliver' }, sides);
  return made.ok ? ok({ version: versionOf(after), turned: made.value }) : made;
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
