// A batch on its way to the disk: its media copied, its files written, the manifest last, then the same as a zip.
import { dirname, join } from 'node:path';
import type { AbsentMedia, BatchChoice } from '../../../core/api/batches.ts';
import { type Manifest, writeManifest } from '../../../core/batch/manifest.ts';
import { mediaPlaces } from '../../../core/batch/media-places.ts';
import type { PostId } from '../../../core/ids.ts';
import type { PlannerError } from '../../../core/messages/errors.ts';
import { type Result, fail, ok } from '../../../core/result.ts';
import { fileOf } from '../../../db/handle.ts';
import { folderFailure } from '../../files/file-failure.ts';
import { makeFolder } from '../../files/make-folder.ts';
import { heldMedia, mediaFolder } from '../../files/media-files.ts';
import { type StagedFile, type StagedFolder, stageFolder } from '../../files/stage-folder.ts';
import { removeQuietly } from '../../files/write-whole.ts';
import { writeZipWhole } from '../../files/zip.ts';
import { type BatchContent, batchFiles } from './batch-files.ts';
import { batchManifest } from './batch-manifest.ts';
import { Cancelled, stopIfAsked } from '../cancelling.ts';
import type { Workspace } from '../workspace.ts';

/** A file that a post names, and that could not be put into the batch. */
type Absent = Omit<AbsentMedia, 'brief'>;

/** A batch that stands on the disk. */
export interface WrittenBatch {
  readonly manifest: Manifest;
  readonly manifestText: string;
  readonly posts: ReturnType<typeof batchManifest>['posts'];
  readonly media: number;
  readonly absentMedia: readonly Absent[];
}

/** Writes a batch into `folder` and beside it as `<folder>.zip`, whole or not at all; throws {@link Cancelled}. */
export async function writeBatch(
  workspace: Workspace,
  content: BatchContent,
  choice: BatchChoice,
  folder: string,
): Promise<Result<WrittenBatch, PlannerError>> {
  const parent = dirname(folder);
  let staged: StagedFolder | undefined;
  try {
    await makeFolder(parent);
    staged = await stageFolder(folder, () => {
      stopIfAsked(workspace.cancelling);
    });
    const filled = await fill(workspace, content, choice, staged);
    if (!filled.ok) {
      await staged.abandon();
      return filled;
    }
    await staged.commit();
    await zipBatch(workspace, content.id, folder, filled.value.files);
    stopIfAsked(workspace.cancelling);
    return filled;
  } catch (error) {
    await staged?.abandon();
    await removeBatch(folder);
    if (error instanceof Cancelled) throw error;
    return fail(folderFailure(error, parent));
  }
}

/** Takes a batch away again that could not be recorded. */
export async function removeBatch(folder: string): Promise<void> {
  await removeQuietly(folder);
  await removeQuietly(`${folder}.zip`);
}

async function fill(
  workspace: Workspace,
  content: BatchContent,
  choice: BatchChoice,
  staged: StagedFolder,
): Promise<Result<WrittenBatch & { readonly files: readonly StagedFile[] }, PlannerError>> {
  const copied = await copyMedia(workspace, content, staged);
  const made = await batchFiles(content, copied.places, choice);
  if (!made.ok) return made;
  const files: StagedFile[] = [];
  for (const [path, bytes] of made.value) files.push(await staged.write(path, bytes));
  files.push(...copied.files);
  const { manifest, posts } = batchManifest(workspace, content, files);
  const manifestText = writeManifest(manifest);
  files.push(await staged.write('manifest.json', Buffer.from(manifestText)));
  return ok({ manifest, manifestText, posts, files, media: copied.files.length, absentMedia: copied.absent });
}

/** Copies what the posts' files hold into the batch; what is not there, or not what it was, is named. */
async function copyMedia({ db, onEvent }: Workspace, { posts, accountOf, zoneOf }: BatchContent, staged: StagedFolder) {
  const home = dirname(fileOf(db));
  const held = heldMedia(home);
  const planned = mediaPlaces(posts, accountOf, zoneOf);
  const total = [...planned.values()].flat().filter((path) => path !== undefined).length + 2;
  const places = new Map<PostId, readonly (string | undefined)[]>();
  const files: StagedFile[] = [];
  const absent: Absent[] = [];
  onEvent({ kind: 'job:progress', job: 'write', done: 0, total });
  for (const { id, media } of posts) {
    const own: (string | undefined)[] = [];
    for (const [index, { name, sha256 }] of media.entries()) {
      const path = planned.get(id)?.[index];
      const file =
        path === undefined || sha256 === undefined || !held.has(sha256)
          ? undefined
          : await staged.copy(path, join(mediaFolder(home), sha256), sha256);
      own.push(file?.path);
      if (file === undefined) absent.push({ id, name });
      else {
        files.push(file);
        onEvent({ kind: 'job:progress', job: 'write', done: files.length, total });
      }
    }
    places.set(id, own);
  }
  return { places, files, absent };
}

/** Pictures and films are packed already; the rest is text. */
async function zipBatch(
  { cancelling, onEvent }: Workspace,
  id: string,
  folder: string,
  files: readonly StagedFile[],
): Promise<void> {
  onEvent({ kind: 'job:progress', job: 'write', done: files.length, total: files.length + 1 });
  const entries = files.map(({ path, bytes, crc }) => ({
    name: `${id}/${path}`,
    from: join(folder, ...path.split('/')),
    bytes,
    crc,
    packs: !path.includes('/'),
  }));
  await writeZipWhole(`${folder}.zip`, entries, () => {
    stopIfAsked(cancelling);
  });
}
