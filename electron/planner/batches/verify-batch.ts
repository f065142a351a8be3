import type { CallInput } from '../../../core/api.ts';
import type { BatchPostProblem, FileProblem, Verified } from '../../../core/api/batches.ts';
import type { Manifest } from '../../../core/batch/manifest.ts';
import { type PostId, postId } from '../../../core/ids.ts';
import type { PlannerError } from '../../../core/messages/errors.ts';
import { type Result, ok } from '../../../core/result.ts';
import { type Batch, batchById } from '../../../db/batches.ts';
import type { ReadableDb } from '../../../db/handle.ts';
import { judgementsOf } from '../../../db/judgements.ts';
import { contentHashes, postsByIds } from '../../../db/posts.ts';
import { groundNow } from './batch-manifest.ts';
import { stopIfAsked } from '../cancelling.ts';
import { refresh } from '../judging/judging.ts';
import { type BatchOnDisk, readBatch } from './read-batch.ts';
import { sha256 } from '../sha256.ts';
import type { Workspace } from '../workspace.ts';

/** Whether a batch is still what left, and whether what it was judged against still stands. */
export async function verifyBatch(
  workspace: Workspace,
  { path }: CallInput<'batches:verify'>,
): Promise<Result<Verified, PlannerError>> {
  const opened = await readBatch(path);
  if (!opened.ok) return opened;
  try {
    return ok(await verified(workspace, opened.value));
  } finally {
    await opened.value.close();
  }
}

async function verified(workspace: Workspace, batch: BatchOnDisk): Promise<Verified> {
  const { manifest } = batch;
  await refresh(workspace);
  const { db, now } = workspace;
  const recorded = batchById(db, manifest.batch);
  const altered = await filesAltered(workspace, recorded, batch);
  const ids = manifest.posts.map(({ id }) => postId.safeParse(id)).flatMap(({ data }) => data ?? []);
  const present = groundNow(db, postsByIds(db, ids), now());
  const moved = postsMoved(db, recorded, manifest, present.digests);
  // What a post leads to decides which ground it stands on: once one is changed or gone, there is nothing to compare.
  const comparable = moved.every(({ problem }) => problem === 'held');
  const ground = comparable ? groundMoved(manifest, present) : [];
  // Only the workspace that made a batch can vouch for its manifest; anybody can write one whose digests agree.
  if (recorded === undefined) ground.push({ path: 'manifest.json', problem: 'unknown' });
  const state = altered.length > 0 ? 'altered' : moved.length + ground.length > 0 ? 'moved' : 'intact';
  const listed = { files: manifest.files.length + 1, posts: manifest.posts.length };
  return { state, batch: manifest.batch, listed, files: [...altered, ...ground], posts: moved };
}

type FileFinding = { readonly path: string; readonly problem: FileProblem };

async function filesAltered(
  { cancelling }: Workspace,
  recorded: Batch | undefined,
  batch: BatchOnDisk,
): Promise<FileFinding[]> {
  const { manifest, manifestBytes, paths } = batch;
  const found: FileFinding[] = [];
  if (recorded !== undefined && recorded.manifestSha256 !== sha256(manifestBytes)) {
    found.push({ path: 'manifest.json', problem: 'altered' });
  }
  const present = new Set(paths);
  for (const { path, bytes, sha256: digest } of manifest.files) {
    // What the manifest lists is looked up among what lies there, so that no path leads outside the batch.
    if (!present.has(path)) {
      found.push({ path, problem: 'missing' });
      continue;
    }
    stopIfAsked(cancelling);
    if ((await batch.digest(path, bytes)) !== digest) found.push({ path, problem: 'altered' });
  }
  // Of two files under one name in an archive nobody knows which a person gets to see.
  const listed = new Set(manifest.files.map(({ path }) => path));
  for (const path of paths) if (!listed.delete(path)) found.push({ path, problem: 'added' });
  return found;
}

function postsMoved(
  db: ReadableDb,
  recorded: Batch | undefined,
  manifest: Manifest,
  digests: ReadonlyMap<PostId, string>,
): { id: string; problem: BatchPostProblem }[] {
  const named = manifest.posts.flatMap(({ id, sha256: digest }) => {
    const parsed = postId.safeParse(id);
    return parsed.success ? [{ id: parsed.data, digest }] : [];
  });
  const ids = named.map(({ id }) => id);
  const exported = new Map(recorded?.posts.map((post) => [post.postId, post.contentSha256]));
  const contents = contentHashes(db, ids);
  const answers = new Map(judgementsOf(db, ids).map((answer) => [answer.postId, answer.verdict]));
  return named.flatMap(({ id, digest }): { id: string; problem: BatchPostProblem }[] => {
    if (!contents.has(id)) return [{ id, problem: 'missing' }];
    // The workspace that made the batch knows the content apart from notes and delivery; any other has the whole post only.
    const content = exported.get(id);
    const same = content === undefined ? digests.get(id) === digest : contents.get(id) === content;
    if (!same) return [{ id, problem: 'changed' }];
    return answers.get(id) === 'held' ? [{ id, problem: 'held' }] : [];
  });
}

function groundMoved(
  manifest: Manifest,
  present: { readonly ruleSet: string; readonly ground: string },
): FileFinding[] {
  const found: FileFinding[] = [];
  if (present.ground !== manifest.ground) found.push({ path: 'manifest.json', problem: 'ground-moved' });
  if (present.ruleSet !== manifest.ruleSet) found.push({ path: 'manifest.json', problem: 'rules-moved' });
  return found;
}
