import type { CallInput, CallOutput } from '../../../core/api.ts';
import type { Approval } from '../../../core/domain/approval.ts';
import { contentDigest } from '../../../core/domain/content.ts';
import type { Post } from '../../../core/domain/post.ts';
import type { PlannerError } from '../../../core/messages/errors.ts';
import { type Result, fail, ok } from '../../../core/result.ts';
import { approvalsOutstanding } from '../../../db/approvals.ts';
import type { ReadableDb } from '../../../db/handle.ts';
import { changePost, postAtVersion } from './change-post.ts';
import { sha256 } from '../sha256.ts';
import type { Workspace } from '../workspace.ts';

/** Records what the client said of a post as it is, as one step of the history; without a decision, takes the record away. */
export async function approvePost(
  workspace: Workspace,
  { id, version, ...said }: CallInput<'posts:approve'>,
): Promise<Result<CallOutput<'posts:approve'>, PlannerError>> {
  const post = postAtVersion(workspace, id, version);
  if (!post.ok) return post;
  const { approval: _before, ...bare } = post.value;
  const { decision, by, comment = '', evidenceFile } = said;
  if (decision === undefined && post.value.approval === undefined) {
    return ok({ version, turned: { freed: [], held: [] } });
  }
  if (decision === undefined) return changePost(workspace, { kind: 'post:approve' }, post.value, bare);
  if (by.trim() === '') return fail({ code: 'approver-missing', data: {} });
  if (decision === 'changes' && comment.trim() === '') return fail({ code: 'comment-missing', data: {} });
  const approval: Approval = {
    decision,
    by: by.trim(),
    at: workspace.now(),
    ...(comment.trim() !== '' && { comment: comment.trim() }),
    contentSha256: contentDigest(post.value, sha256),
    text: post.value.text,
    ...(evidenceFile !== undefined && { evidenceFile }),
  };
  const after: Post = { ...bare, approval };
  return changePost(workspace, { kind: 'post:approve' }, post.value, after);
}

/** What clients who approve every post have not approved yet, by the next that is due. */
export const outstandingApprovals = (
  db: ReadableDb,
  { from, to }: CallInput<'review:outstanding'>,
): Promise<Result<CallOutput<'review:outstanding'>, PlannerError>> =>
  Promise.resolve(ok({ clients: approvalsOutstanding(db, from, to) }));
