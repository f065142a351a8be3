// The files in which posts go to their client.
import { dirname, join, resolve } from 'node:path';
import type { CallInput } from '../../core/api.ts';
import type { ReviewWritten } from '../../core/api/reviews.ts';
import { isOutstanding } from '../../core/batch/can-export.ts';
import { type FindingForLegal, isForLegal } from '../../core/batch/review/legal-sheet.ts';
import type { PostToReview } from '../../core/batch/review/review-sheet.ts';
import { adviceOn } from '../../core/checkup/advice.ts';
import { contentDigest } from '../../core/domain/content.ts';
import type { Client } from '../../core/domain/client.ts';
import type { Proof } from '../../core/domain/evidence.ts';
import type { Post } from '../../core/domain/post.ts';
import type { PlannerError } from '../../core/messages/errors.ts';
import type { Language } from '../../core/messages/phrase.ts';
import { type Result, fail, ok } from '../../core/result.ts';
import { clientsByIds } from '../../db/clients.ts';
import { fileOf } from '../../db/handle.ts';
import { judgementsOf, verdictsOf } from '../../db/judgements.ts';
import { postsByIds, readPosts } from '../../db/posts.ts';
import { folderFailure } from '../files/file-failure.ts';
import { mediaFolder } from '../files/media-files.ts';
import { sumFile } from '../files/sum-file.ts';
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
  if (posts.length === 0) return ok({ posts: 0, held: 0 });
  const clients = clientsByIds(db, new Set(posts.map(({ clientId }) => clientId)));
  if (clients.length > 1) {
    return fail({ code: 'review-several-clients', data: { clients: clients.map(({ name }) => name).join('、') } });
  }
  const createdAt = workspace.now();
  const id = `review-${batchId(createdAt, workspace.newId())}`;
  const { accountOf, zoneOf, plan } = batchContent(db, { id, createdAt, operator, posts, answers: new Map() });
  const promoted = new Map(
    postsByIds(db, new Set(posts.flatMap(({ promotes }) => promotes ?? []))).map((post) => [post.id, post.text]),
  );
  await refresh(workspace);
  const verdicts = verdictsOf(
    db,
    posts.map((post) => post.id),
  );
  const held = [...verdicts.values()].filter((verdict) => verdict === 'held').length;
  const campaigns = new Map(plan.campaigns.map((campaign) => [campaign.id, campaign.name]));
  const sent = posts.map((post): PostToReview => {
    const text = post.promotes === undefined ? undefined : promoted.get(post.promotes);
    const contentSha256 = contentDigest(post, sha256);
    const campaign = post.campaignId === undefined ? undefined : campaigns.get(post.campaignId);
    return {
      post,
      account: accountOf(post),
      zone: zoneOf(post),
      contentSha256,
      ...(campaign !== undefined && { campaign }),
      ...(text !== undefined && { promoted: text }),
    };
  });
  const pictures = input.formats.includes('html')
    ? await pagePictures(dirname(fileOf(db)), posts, () => {
        stopIfAsked(workspace.cancelling);
      })
    : NO_PICTURES;
  const findings = input.formats.includes('legal') ? findingsForLegal(workspace, sent) : [];
  const [client] = clients;
  const template = input.formats.includes('xlsx') ? client?.reviewTemplate : undefined;
  const workbook =
    client === undefined || template === undefined
      ? undefined
      : await filledFor(workspace, client, template, sent, input.language);
  if (workbook?.ok === false) return workbook;
  const content = { client: client?.name ?? '', posts: sent, pictures, findings };
  const files = await reviewFiles({ ...content, ...(workbook && { workbook: workbook.value }) }, input);
  if (!files.ok) return files;
  // Legal may have nothing to look at.
  if (files.value.size === 0) return ok({ posts: posts.length, held });
  const folder = join(resolve(input.folder), id);
  const written = await writeFolder(workspace, folder, files.value);
  if (!written.ok) return written;
  const unshown = [...pictures.values()].flat().filter((picture) => picture === undefined).length;
  const made = { id, folder, files: [...files.value.keys()], unshown, ...(template && { template: template.name }) };
  return ok({ review: made, posts: posts.length, held });
}

/** The client's own sheet with the posts in it. */
async function filledFor(
  { db, jobs }: Workspace,
  client: Client,
  { name, sha256: digest = '' }: Proof,
  posts: readonly PostToReview[],
  language: Language,
): Promise<Result<Uint8Array, PlannerError>> {
  const path = join(mediaFolder(dirname(fileOf(db))), digest);
  if (digest === '' || (await sumFile(path))?.digest !== digest) {
    return fail({ code: 'template-gone', data: { client: client.name, name } });
  }
  return jobs.fillTemplate({ path, name, client: client.name, posts, language });
}

/** What the rules say of the wording of posts, as of now. */
function findingsForLegal(workspace: Workspace, posts: readonly PostToReview[]): FindingForLegal[] {
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
