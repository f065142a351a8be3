// The files that came with a package, into the folder of the workspace's own: only those that it lacks and that something names.
import { createHash, randomBytes } from 'node:crypto';
import { open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { PlannerError } from '../../core/messages/errors.ts';
import { namedFiles } from '../../core/plan/named-files.ts';
import type { Plan } from '../../core/plan/plan.ts';
import { type Result, fail, ok } from '../../core/result.ts';
import { folderFailure } from '../files/file-failure.ts';
import { makeFolder } from '../files/make-folder.ts';
import { heldMedia, mediaFolder } from '../files/media-files.ts';
import type { ZippedFile } from '../files/read-zip.ts';
import { flush, removeQuietly } from '../files/write-whole.ts';
import { Cancelled, stopIfAsked } from './cancelling.ts';
import type { OpenPackage } from './open-package.ts';
import type { Workspace } from './workspace.ts';

/** What was kept, and a way to let it go again. */
export interface KeptMedia {
  readonly files: number;
  readonly letGo: () => Promise<void>;
}

/** The files of a package that these objects name and the folder lacks, by digest. */
export function wantedMedia(
  folder: string,
  plan: Pick<Plan, 'posts' | 'applications'>,
  { media }: OpenPackage,
): ReadonlyMap<string, ZippedFile> {
  const held = media.size === 0 ? new Set<string>() : heldMedia(folder);
  const wanted = new Map<string, ZippedFile>();
  for (const sha256 of namedFiles(plan)) {
    const file = held.has(sha256) ? undefined : media.get(sha256);
    if (file !== undefined) wanted.set(sha256, file);
  }
  return wanted;
}

/** Keeps them, each whole or not at all; throws {@link Cancelled} and then has kept none. */
export async function keepMedia(
  { folder, cancelling, onEvent }: Workspace,
  plan: Plan,
  pack: OpenPackage,
): Promise<Result<KeptMedia, PlannerError>> {
  const wanted = wantedMedia(folder, plan, pack);
  const kept: string[] = [];
  const letGo = async () => {
    for (const path of kept) await removeQuietly(path);
  };
  const place = mediaFolder(folder);
  try {
    if (wanted.size > 0) await makeFolder(place);
    for (const [digest, file] of wanted) {
      onEvent({ kind: 'job:progress', job: 'write', done: kept.length, total: wanted.size });
      await keepOne(file, place, digest, () => {
        stopIfAsked(cancelling);
      });
      kept.push(join(place, digest));
    }
    await flush(place);
    return ok({ files: wanted.size, letGo });
  } catch (error) {
    await letGo();
    if (error instanceof Cancelled) throw error;
    return fail(folderFailure(error, place));
  }
}

async function keepOne(file: ZippedFile, place: string, digest: string, onPart: () => void): Promise<void> {
  const partial = join(place, `.${randomBytes(8).toString('hex')}.partial`);
  try {
    const hash = createHash('sha256');
    const target = await open(partial, 'wx');
    try {
      for await (const piece of file.parts()) {
        onPart();
        hash.update(piece);
        await target.writeFile(piece);
      }
      await target.sync();
    } finally {
      await target.close();
    }
    // It was read through before; only a disk that changes under us comes here.
    if (hash.digest('hex') !== digest) throw new Error(`${digest} changed while it was read`);
    await rename(partial, join(place, digest));
  } finally {
    await removeQuietly(partial);
  }
}
