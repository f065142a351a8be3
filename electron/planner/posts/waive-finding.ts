import type { CallInput, CallOutput } from '../../../core/api.ts';
import type { FindingName } from '../../../core/api/posts.ts';
import { contentDigest } from '../../../core/domain/content.ts';
import type { Post } from '../../../core/domain/post.ts';
import { isDay } from '../../../core/domain/day.ts';
import type { Waiver } from '../../../core/domain/waiver.ts';
import type { PlannerError } from '../../../core/messages/errors.ts';
import { type Result, fail } from '../../../core/result.ts';
import { aboutOf, isUnwaivable } from '../../../core/rules/judging/waive.ts';
import { judgementsOf } from '../../../db/judgements.ts';
import { changePost, postAtVersion } from './change-post.ts';
import { refresh } from '../judging/judging.ts';
import { sha256 } from '../sha256.ts';
import type { Workspace } from '../workspace.ts';

/** Puts a written reason under the operator's name to a finding that a post has now. */
export async function waiveFinding(
  workspace: Workspace,
  { id, version, finding, reason, until }: CallInput<'posts:waive'>,
): Promise<Result<CallOutput<'posts:waive'>, PlannerError>> {
  const { db, now, operator } = workspace;
  if (reason.trim() === '') return fail({ code: 'reason-missing', data: {} });
  if (until !== undefined && !isDay(until)) return fail({ code: 'day-unreadable', data: { read: until } });
  await refresh(workspace);
  const post = postAtVersion(workspace, id, version);
  if (!post.ok) return post;
  const found = judgementsOf(db, [post.value.id])[0]?.findings.find((one) =>
    isNamed({ ...one, about: aboutOf(one) }, finding),
  );
  if (found === undefined) return fail({ code: 'finding-gone', data: {} });
  if (isUnwaivable(found)) return fail({ code: 'finding-unwaivable', data: {} });
  const { rule, message, field, about } = finding;
  const waiver: Waiver = {
    ...{ rule, message, field, about },
    reason: reason.trim(),
    operator,
    at: now(),
    ...(until !== undefined && { until }),
    contentSha256: contentDigest(post.value, sha256),
  };
  return saveWaivers(workspace, 'finding:waive', post.value, [...others(post.value, finding), waiver]);
}

/** Takes a waiver back: the finding counts again. */
export function unwaiveFinding(
  workspace: Workspace,
  { id, version, finding }: CallInput<'posts:unwaive'>,
): Promise<Result<CallOutput<'posts:unwaive'>, PlannerError>> {
  const post = postAtVersion(workspace, id, version);
  if (!post.ok) return Promise.resolve(post);
  return saveWaivers(workspace, 'finding:unwaive', post.value, others(post.value, finding));
}

const isNamed = (one: FindingName, { rule, message, field, about }: FindingName): boolean =>
  one.rule === rule && one.message === message && one.field === field && one.about === about;

const others = ({ waivers = [] }: Post, finding: FindingName): readonly Waiver[] =>
  waivers.filter((waiver) => !isNamed(waiver, finding));

function saveWaivers(
  workspace: Workspace,
  kind: 'finding:waive' | 'finding:unwaive',
  before: Post,
  waivers: readonly Waiver[],
): ReturnType<typeof changePost> {
  const { waivers: _before, ...bare } = before;
  return changePost(workspace, { kind }, before, waivers.length === 0 ? bare : { ...bare, waivers: [...waivers] });
}
