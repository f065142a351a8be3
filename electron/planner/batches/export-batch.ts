import { join, resolve } from 'node:path';
import type { CallInput } from '../../../core/api.ts';
import type { Exported } from '../../../core/api/batches.ts';
import type { PostInBrief } from '../../../core/api/posts.ts';
import { type ChosenPost, canExport, isOutstanding } from '../../../core/batch/can-export.ts';
import type { Judgement } from '../../../core/domain/finding.ts';
import { CHINA, type Instant, wallClock } from '../../../core/domain/instant.ts';
import type { Post } from '../../../core/domain/post.ts';
import type { PostId } from '../../../core/ids.ts';
import type { PlannerError } from '../../../core/messages/errors.ts';
import { type Result, ok } from '../../../core/result.ts';
import { createContext } from '../../../core/rules/context/rule-context.ts';
import { insertBatch } from '../../../db/batches.ts';
import type { ReadableDb } from '../../../db/handle.ts';
import { queuePosts } from '../../../db/judge-queue.ts';
import { judgementsOf } from '../../../db/judgements.ts';
import type { PostFilter } from '../../../db/post-filter.ts';
import { readPosts } from '../../../db/posts.ts';
import { transaction } from '../../../db/transaction.ts';
import { batchContent } from './batch-files.ts';
import { stateFor } from '../judging/context.ts';
import { judgeLittle, refresh } from '../judging/judging.ts';
import { scopeFilter } from '../scope.ts';
import { sha256 } from '../sha256.ts';
import { briefOf } from '../tell.ts';
import type { Workspace } from '../workspace.ts';
import { removeBatch, writeBatch } from './write-batch.ts';

/** Makes a batch of the posts in scope: judged now, written whole or not at all, and recorded. */
export async function exportBatch(
  workspace: Workspace,
  input: CallInput<'batches:export'>,
): Promise<Result<Exported, PlannerError>> {
  const { db } = workspace;
  const scope = scopeFilter(db, input);
  if (!scope.ok) return scope;
  await refresh(workspace);
  const chosen = chosenPosts(db, scope.value);
  const posts = chosen.map(({ post }) => post);
  const answers = new Map(chosen.map(({ answer }) => [answer.postId, answer]));
  const selection = canExport(chosen, input.clearedOnly);
  const left = recognisable(db, selection.left, posts, workspace.now());
  if (selection.kind !== 'ready') return ok({ reason: selection.kind, chosen: posts.length, posts: [], left });

  const createdAt = workspace.now();
  const id = batchId(createdAt, workspace.newId());
  const ordered = [...selection.posts].sort(
    (a, b) => (a.scheduledAt ?? 0) - (b.scheduledAt ?? 0) || (a.id < b.id ? -1 : 1),
  );
  const content = batchContent(db, { id, createdAt, operator: workspace.operator, posts: ordered, answers });
  const folder = join(resolve(input.folder), id);
  const written = await writeBatch(workspace, content, input, folder);
  if (!written.ok) return written;
  const { manifest, manifestText, media, absentMedia } = written.value;
  const { ruleSet, ground } = manifest;
  const ids = selection.posts.map((post) => post.id);
  const recorded = transaction(db, (): Result<undefined, PlannerError> => {
    const { operator } = workspace;
    insertBatch(db, {
      id,
      createdAt,
      operator,
      manifestSha256: sha256(manifestText),
      folder,
      ruleSet,
      ground,
      posts: written.value.posts,
    });
    // What was handed over is judged differently from now on.
    queuePosts(db, ids);
    judgeLittle(workspace);
    return ok(undefined);
  });
  if (!recorded.ok) {
    await removeBatch(folder);
    return recorded;
  }
  const untimed = input.formats.includes('ics') ? ordered.filter(({ scheduledAt }) => scheduledAt === undefined) : [];
  const batch = {
    id,
    folder,
    zip: `${folder}.zip`,
    media,
    absentMedia: recognisable(db, absentMedia, ordered, createdAt),
    untimed: untimed.map((post) => post.id),
  };
  return ok({ batch, chosen: posts.length, posts: ids, left });
}

/** The posts of a scope that may still go out, with their answers. */
export function chosenPosts(db: ReadableDb, filter: PostFilter): (ChosenPost & { readonly answer: Judgement })[] {
  const posts = [...readPosts(db, filter)].filter(isOutstanding);
  const ids = posts.map(({ id }) => id);
  const answers = new Map(judgementsOf(db, ids).map((answer) => [answer.postId, answer]));
  return posts.map((post) => {
    const answer = answers.get(post.id);
    if (answer === undefined) throw new Error(`post ${post.id} was never judged`);
    const errors = answer.findings.filter(({ severity, waived }) => severity === 'error' && waived === undefined);
    return { post, answer, verdict: answer.verdict, heldBy: errors.map(({ rule }) => rule) };
  });
}

/** What is said of posts by their ids, told so that a person knows them. */
export function recognisable<T extends { readonly id: PostId }>(
  db: ReadableDb,
  said: readonly T[],
  posts: readonly Post[],
  now: Instant,
): (T & { readonly brief: PostInBrief })[] {
  const byId = new Map(posts.map((post) => [post.id, post]));
  const meant = new Set(said.flatMap(({ id }) => byId.get(id) ?? []));
  const context = createContext(stateFor(db, [...meant], []), now);
  return said.flatMap((one) => {
    const post = byId.get(one.id);
    return post === undefined ? [] : [{ ...one, brief: briefOf(post, context) }];
  });
}

/** Such as `20261123-120000-k3f9a2`: the moment in China, and six characters that tell batches of one second apart. */
export function batchId(createdAt: Instant, random: string): string {
  const { day, time, seconds } = wallClock(createdAt, CHINA);
  return `${day.replaceAll('-', '')}-${time.replace(':', '')}${seconds}-${random.slice(0, 6)}`;
}
