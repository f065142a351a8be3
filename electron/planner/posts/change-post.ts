// Changes that a page makes to one post that it has open.
import type { Turned } from '../../../core/api/posts.ts';
import type { Post } from '../../../core/domain/post.ts';
import type { PostId } from '../../../core/ids.ts';
import type { PlannerError } from '../../../core/messages/errors.ts';
import { EMPTY_PLAN } from '../../../core/plan/plan.ts';
import { type Result, fail, ok } from '../../../core/result.ts';
import { postsByIds } from '../../../db/posts.ts';
import { change } from '../changes/change.ts';
import { versionOf } from './open-post.ts';
import type { Workspace } from '../workspace.ts';
import type { Act } from '../changes/write-changes.ts';

/** A post as the page has it; refused where it is gone, or was changed since. */
export function postAtVersion({ db }: Workspace, id: string, version: string): Result<Post, PlannerError> {
  const post = postsByIds(db, [id as PostId])[0];
  if (post === undefined) return fail({ code: 'post-unknown', data: { id } });
  return versionOf(post) === version ? ok(post) : fail({ code: 'post-changed', data: {} });
}

/** What came of changing one post: its new version, and the answers that turned. */
export interface PostChanged {
  readonly version: string;
  readonly turned: Turned;
}

/** Puts a post in place of what it was. */
export async function changePost(
  workspace: Workspace,
  act: Act,
  before: Post,
  after: Post,
): Promise<Result<PostChanged, PlannerError>> {
  const sides = { before: { ...EMPTY_PLAN, posts: [before] }, after: { ...EMPTY_PLAN, posts: [after] } };
  const made = await change(workspace, act, sides);
  return made.ok ? ok({ version: versionOf(after), turned: made.value }) : made;
}
