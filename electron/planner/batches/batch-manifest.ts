import { groundOf } from '../../../core/batch/ground.ts';
import {
  MANIFEST_FORMAT,
  MANIFEST_VERSION,
  type Manifest,
  manifestTime,
  postDigest,
} from '../../../core/batch/manifest.ts';
import type { Finding } from '../../../core/domain/finding.ts';
import type { Instant } from '../../../core/domain/instant.ts';
import type { Post } from '../../../core/domain/post.ts';
import type { PostId } from '../../../core/ids.ts';
import { postInPlan, zonesOf } from '../../../core/plan/write-plan.ts';
import { aboutOf } from '../../../core/rules/judging/waive.ts';
import { createContext } from '../../../core/rules/context/rule-context.ts';
import { ruleSetOf } from '../../../core/rules/rule-set.ts';
import type { BatchPost } from '../../../db/batches.ts';
import { domainsOfPosts } from '../../../db/judge-queue.ts';
import { contentHashes } from '../../../db/posts.ts';
import type { ReadableDb } from '../../../db/handle.ts';
import type { StagedFile } from '../../files/stage-folder.ts';
import type { BatchContent } from './batch-files.ts';
import { stateFor } from '../judging/context.ts';
import { sha256 } from '../sha256.ts';
import type { Workspace } from '../workspace.ts';

/** What a batch of these files says of itself, and what the workspace keeps of its posts. */
export function batchManifest(
  { db, operator }: Workspace,
  { id, createdAt, posts, answers }: BatchContent,
  files: readonly StagedFile[],
): { readonly manifest: Manifest; readonly posts: readonly BatchPost[] } {
  const { ruleSet, ground, digests } = groundNow(db, posts, createdAt);
  const contents = contentHashes(
    db,
    posts.map((post) => post.id),
  );
  const byId = [...posts].sort((a, b) => (a.id < b.id ? -1 : 1));
  const kept = byId.map((post): BatchPost => {
    const answer = answers.get(post.id);
    const contentSha256 = contents.get(post.id);
    const digest = digests.get(post.id);
    if (answer === undefined || contentSha256 === undefined || digest === undefined) {
      throw new Error(`post ${post.id} was never judged`);
    }
    return { postId: post.id, sha256: digest, contentSha256, inputHash: answer.inputHash };
  });
  const manifest: Manifest = {
    format: MANIFEST_FORMAT,
    version: MANIFEST_VERSION,
    batch: id,
    createdAt: manifestTime(createdAt),
    operator,
    ruleSet,
    ground,
    posts: kept.map(({ postId, sha256: digest }) => ({
      id: postId,
      sha256: digest,
      verdict: answers.get(postId)?.verdict === 'warned' ? 'warned' : 'cleared',
      waivers: (answers.get(postId)?.findings ?? []).flatMap(waiverIn),
    })),
    files: files.map(({ path, bytes, sha256: digest }) => ({ path, bytes, sha256: digest })),
  };
  return { manifest, posts: kept };
}

/** A waived finding as a manifest names it. */
function waiverIn(finding: Finding): Manifest['posts'][number]['waivers'] {
  if (finding.waived === undefined) return [];
  const { rule, message, field, waived } = finding;
  const { reason, operator, at, until } = waived;
  const about = aboutOf(finding);
  return [
    { rule, message, field, about, reason, operator, at: manifestTime(at), ...(until !== undefined && { until }) },
  ];
}

/** What posts are judged by and against now, and the digest of each. */
export function groundNow(
  db: ReadableDb,
  posts: readonly Post[],
  now: Instant,
): { readonly ruleSet: string; readonly ground: string; readonly digests: ReadonlyMap<PostId, string> } {
  const domains = new Set(
    [
      ...domainsOfPosts(
        db,
        posts.map(({ id }) => id),
      ).values(),
    ].flat(),
  );
  const state = stateFor(db, posts, domains);
  const zoneOf = zonesOf(state.campaigns);
  return {
    ruleSet: ruleSetOf(state, sha256),
    ground: groundOf(posts, domains, createContext(state, now), state, sha256),
    digests: new Map(posts.map((post) => [post.id, postDigest(postInPlan(post, zoneOf(post)), sha256)])),
  };
}
