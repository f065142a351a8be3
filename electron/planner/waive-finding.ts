import type { CallInput, CallOutput } from '../../core/api.ts';
import type { FindingName } from '../../core/api/posts.ts';
import { contentDigest } from '../../core/domain/content.ts';
import type { Post } from '../../core/domain/post.ts';
import { isDay } from '../../core/domain/day.ts';
import type { Waiver } from '../../core/domain/waiver.ts';
import type { PostId } from '../../core/ids.ts';
import type { PlannerError } from '../../core/messages/errors.ts';
import { EMPTY_PLAN } from '../../core/plan/plan.ts';
import { type Result, fail, ok } from '../../core/result.ts';
import { aboutOf, isUnwaivable } from '../../core/rules/judging/waive.ts';
import { judgementsOf } from '../../db/judgements.ts';
import { postsByIds } from '../../db/posts.ts';
import { change } from './change.ts';
import { refresh } from './judging.ts';
import { versionOf } from './open-post.ts';
import { sha256 } from './sha256.ts';
import type { Workspace } from './workspace.ts';

/** Puts a written reason under the operator's name to a finding that a post has now. */
export async function waiveFinding(
  workspace: Workspace,
  { id, version, finding, reason, until }: CallInput<'posts:waive'>,
): Promise<Result<CallOutput<'posts:waive'>, PlannerError>> {
  const { db, now, operator } = workspace;
  if (reason.trim() === '') return fail({ code: 'reason-missing', data: {} });
  if (until !== undefined && !isDay(until)) return fail({ code: 'day-unreadable', data: { read: until } });
  await refresh(workspace);
  const post = postToWaive(workspace, id, version);
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
  const post = postToWaive(workspace, id, version);
  if (!post.ok) return Promise.resolve(post);
  return saveWaivers(workspace, 'finding:unwaive', post.value, others(post.value, finding));
}

function postToWaive({ db }: Workspace, id: string, version: string): Result<Post, PlannerError> {
  const post = postsByIds(db, [id as PostId])[0];
  if (post === undefined) return fail({ code: 'post-unknown', data: { id } });
  return versionOf(post) === version ? ok(post) : fail({ code: 'post-changed', data: {} });
}

const isNamed = (one: FindingName, { rule, message, field, about }: FindingName): boolean =>
  one.rule === rule && one.message === message && one.field === field && one.about === about;

const others = ({ waivers = [] }: Post, finding: FindingName): readonly Waiver[] =>
  waivers.filter((waiver) => !isNamed(waiver, finding));

async function saveWaivers(
  workspace: Workspace,
  kind: 'finding:waive' | 'finding:unwaive',
  before: Post,
  waivers: readonly Waiver[],
): Promise<Result<CallOutput<'posts:waive'>, PlannerError>> {
  const { waivers: _before, ...bare } = before;
  const post: Post = waivers.length === 0 ? bare : { ...bare, waivers: [...waivers] };
  const sides = { before: { ...EMPTY_PLAN, posts: [before] }, after: { ...EMPTY_PLAN, posts: [post] } };
  const made = await change(workspace, { kind }, sides);
  return made.ok ? ok({ version: versionOf(post), turned: made.value }) : made;
}
