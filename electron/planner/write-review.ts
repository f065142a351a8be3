// The files in which posts go to their client.
import { dirname, join, resolve } from 'node:path';
import type { CallInput } from '../../core/api.ts';
import type { ReviewWritten } from '../../core/api/reviews.ts';
import { isOutstanding } from '../../core/batch/can-export.ts';
import { type FindingForLegal, isForLegal } from '../../core/batch/review/legal-sheet.ts';
import type { PostToReview } from '../../core/batch/review/review-sheet.ts';
import { adviceOn } from '../../core/checkup/advice.ts';
import { contentDigest } from '../../core/domain/content.ts';
import type { Post } from '../../core/domain/post.ts';
import type { PlannerError } from '../../core/messages/errors.ts';
import { type Result, fail, ok } from '../../core/result.ts';
import { clientsByIds } from '../../db/clients.ts';
import { fileOf } from '../../db/handle.ts';
import { judgementsOf } from '../../db/judgements.ts';
import { postsByIds, readPosts } from '../../db/posts.ts';
import { folderFailure } from '../files/file-failure.ts';
import { writeFolderWhole } from '../files/stage-folder.ts';
import { batchContent } from './batch-files.ts';
import { Cancelled, stopIfAsked } from './cancelling.ts';
import { batchId } from './export-batch.ts';
import { refresh } from './judging.ts';
import { reviewFiles } from './review-files.ts';
import { type PagePictures, pagePictures } from './review-pictures.ts';
import { scopeFilter } from './scope.ts';
import { sha256 } from './sha256.ts';
import type { Workspace } from './workspace.ts';

const NO_PICTURES: PagePictures = new Map();

/** Writes the posts of a scope that may still go out into a folder of its own, whole or not at all. */
export async function writeReview(
  workspace: Workspace,
  input: CallInput<'review:write'>,
): Promise<Result<ReviewWritten, PlannerError>> {
  const { db, operator } = workspace;
  const scope = scopeFilter(db, input);
  if (!scope.ok) return scope;
  const posts = [...readPosts(db, scope.value)].filter(isOutstanding).sort(inTime);
  if (posts.length === 0) return ok({ posts: 0 });
  const clients = clientsByIds(db, new Set(posts.map(({ clientId }) => clientId)));
  if (clients.length > 1) {
    return fail({ code: 'review-several-clients', data: { clients: clients.map(({ name }) => name).join('、') } });
  }
  const createdAt = workspace.now();
  const id = `review-${batchId(createdAt, workspace.newId())}`;
  const { accountOf, zoneOf } = batchContent(db, { id, createdAt, operator, posts, answers: new Map() });
  const promoted = new Map(
    postsByIds(db, new Set(posts.flatMap(({ promotes }) => promotes ?? []))).map((post) => [post.id, post.text]),
  );
  const sent = posts.map((post): PostToReview => {
    const text = post.promotes === undefined ? undefined : promoted.get(post.promotes);
    const contentSha256 = contentDigest(post, sha256);
    return {
      post,
      account: accountOf(post),
      zone: zoneOf(post),
      contentSha256,
      ...(text !== undefined && { promoted: text }),
    };
  });
  const pictures = input.formats.includes('html')
    ? await pagePictures(dirname(fileOf(db)), posts, () => {
        stopIfAsked(workspace.cancelling);
      })
    : NO_PICTURES;
  const findings = input.formats.includes('legal') ? await findingsForLegal(workspace, sent) : [];
  const files = await reviewFiles({ client: clients[0]?.name ?? '', posts: sent, pictures, findings }, input);
  if (!files.ok) return files;
  // Legal may have nothing to look at.
  if (files.value.size === 0) return ok({ posts: posts.length });
  const folder = join(resolve(input.folder), id);
  const written = await writeFolder(workspace, folder, files.value);
  if (!written.ok) return written;
  const unshown = [...pictures.values()].flat().filter((picture) => picture === undefined).length;
  return ok({ review: { id, folder, files: [...files.value.keys()], unshown }, posts: posts.length });
}

/** What the rules say of the wording of posts, as of now. */
async function findingsForLegal(workspace: Workspace, posts: readonly PostToReview[]): Promise<FindingForLegal[]> {
  await refresh(workspace);
  const ids = posts.map(({ post }) => post.id);
  const answers = new Map(judgementsOf(workspace.db, ids).map(({ postId, findings }) => [postId, findings]));
  return posts.flatMap(({ post, contentSha256 }) =>
    (answers.get(post.id) ?? [])
      .filter(isForLegal)
      .map((finding) => ({ post, contentSha256, finding, advice: adviceOn(finding.rule) })),
  );
}

/** By time, posts without one last. */
const inTime = (a: Post, b: Post): number =>
  (a.scheduledAt ?? Infinity) - (b.scheduledAt ?? Infinity) || (a.id < b.id ? -1 : 1);

async function writeFolder(
  { cancelling }: Workspace,
  folder: string,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<Result<undefined, PlannerError>> {
  try {
    await writeFolderWhole(folder, files, () => {
      stopIfAsked(cancelling);
    });
    return ok(undefined);
  } catch (error) {
    if (error instanceof Cancelled) throw error;
    return fail(folderFailure(error, dirname(folder)));
  }
}
