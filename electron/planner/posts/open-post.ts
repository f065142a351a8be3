import type { CallInput, CallOutput } from '../../../core/api.ts';
import type { OpenPost } from '../../../core/api/posts.ts';
import { canonicalJson } from '../../../core/domain/canonical-json.ts';
import { contentDigest, isChangedSinceAnswer, isOutOfHands, isOutOfStep } from '../../../core/domain/content.ts';
import { CHINA, type Instant, isInstant } from '../../../core/domain/instant.ts';
import type { Post } from '../../../core/domain/post.ts';
import type { AccountId, PostId } from '../../../core/ids.ts';
import type { PlannerError } from '../../../core/messages/errors.ts';
import { postInPlan } from '../../../core/plan/write-plan.ts';
import { type Result, fail, ok } from '../../../core/result.ts';
import { standingWaivers } from '../../../core/rules/judging/waive.ts';
import { tellFinding } from '../../../core/rules/judging/tell-finding.ts';
import { exportedAsTheyAre } from '../../../db/batches.ts';
import { type Draft, draftOf } from '../../../db/drafts.ts';
import type { ReadableDb } from '../../../db/handle.ts';
import { lastTouched } from '../../../db/history.ts';
import { isQueued, writtenAlike } from '../../../db/judge-queue.ts';
import { judgementsOf } from '../../../db/judgements.ts';
import { postsByIds, postsOfAccountBetween } from '../../../db/posts.ts';
import { allSettings } from '../../../db/settings.ts';
import { widestWindow } from '../judging/context.ts';
import { missingMediaReader } from '../judging/missing-media.ts';
import { sha256 } from '../sha256.ts';
import type { HostServices } from '../workspace.ts';

/** What tells one state of a post from another. */
export const versionOf = (post: Post): string => sha256(canonicalJson(postInPlan(post, CHINA))).slice(0, 32);

/** A post with everything that writing it takes. */
export function openPost(
  db: ReadableDb,
  { id }: CallInput<'posts:open'>,
  { now }: HostServices,
): Promise<Result<OpenPost, PlannerError>> {
  const post = postsByIds(db, [id as PostId])[0];
  if (post === undefined) return Promise.resolve(fail({ code: 'post-unknown', data: { id } }));
  const judgement = isQueued(db, post.id) ? undefined : judgementsOf(db, [post.id])[0];
  const draft = draftOf(db, post.id);
  const changedAt = lastTouched(db, post.id);
  const contentSha256 = contentDigest(post, sha256);
  return Promise.resolve(
    ok({
      post,
      version: versionOf(post),
      ...(judgement && { verdict: judgement.verdict }),
      findings: (judgement?.findings ?? []).map((finding) => tellFinding(finding, now())),
      around: post.scheduledAt === undefined ? [] : timesAround(db, post.accountId, post.scheduledAt),
      written: writtenAlike(db, [post.id]),
      waivers: standingWaivers(post, contentSha256),
      handedOver: isOutOfHands(post, sha256) || exportedAsTheyAre(db, [post.id]).size > 0,
      outOfStep: isOutOfStep(post, sha256),
      missingMedia: missingMediaReader(db)(post),
      changedSinceAnswer: isChangedSinceAnswer(post, contentSha256),
      ...(draft && { draft: draftIn(draft, changedAt) }),
      ...(changedAt !== undefined && { changedAt }),
    }),
  );
}

/** A draft as the page takes it up again. One that nothing is wrong with was refused because it came too late. */
function draftIn({ form, problems, at }: Draft, changedAt: Instant | undefined): NonNullable<OpenPost['draft']> {
  // It was written by keepDraft, from a form that had been parsed as one.
  const known = { form, problems } as Pick<NonNullable<OpenPost['draft']>, 'form' | 'problems'>;
  return { ...known, isLate: known.problems.length === 0 || (changedAt !== undefined && changedAt > at) };
}

/** The posts of an account that may be near a moment. */
export const postsAround = (
  db: ReadableDb,
  { accountId, scheduledAt }: CallInput<'posts:around'>,
): Promise<Result<CallOutput<'posts:around'>, PlannerError>> =>
  Promise.resolve(ok({ around: timesAround(db, accountId as AccountId, scheduledAt) }));

function timesAround(db: ReadableDb, accountId: AccountId, at: Instant): OpenPost['around'] {
  const window = widestWindow(allSettings(db));
  const [from, to] = [at - window, at + window];
  if (!isInstant(from) || !isInstant(to)) return [];
  return postsOfAccountBetween(db, accountId, from, to).map(({ id, scheduledAt, promotes }) => ({
    id,
    accountId,
    scheduledAt: scheduledAt ?? at,
    ...(promotes !== undefined && { promotes }),
  }));
}
