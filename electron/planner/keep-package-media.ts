// The files that came with a package, into the folder of the workspace's own: only those that it lacks and that something names.
import { join } from 'node:path';
import { LARGEST_MEDIA } from '../../core/domain/media.ts';
import type { PlannerError } from '../../core/messages/errors.ts';
import { namedFiles } from '../../core/plan/named-files.ts';
import type { Plan } from '../../core/plan/plan.ts';
import { type Result, fail, ok } from '../../core/result.ts';
import { keepPieces } from '../files/keep-file.ts';
import { heldMedia, mediaFolder } from '../files/media-files.ts';
import type { ZippedFile } from '../files/read-zip.ts';
import { removeQuietly } from '../files/write-whole.ts';
import { stopIfAsked } from './cancelling.ts';
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
  plan: Pick<Plan, 'clients' | 'posts' | 'applications'>,
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

/** Keeps them, each whole or not at all; throws where somebody stops it, and then has kept none. */
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
    for (const [digest, file] of wanted) {
      onEvent({ kind: 'job:progress', job: 'write', done: kept.length, total: wanted.size });
      const failure = await keepOne(file, place, digest, () => {
        stopIfAsked(cancelling);
      });
      if (failure !== undefined) {
        await letGo();
        return fail(failure);
      }
      kept.push(join(place, digest));
    }
    return ok({ files: wanted.size, letGo });
  } catch (error) {
    await letGo();
    throw error;
  }
}

/** Keeps one file under its digest; why it could not be, where it could not. */
async function keepOne(
  file: ZippedFile,
  place: string,
  digest: string,
  onPart: () => void,
): Promise<PlannerError | undefined> {
  const pieces = async function* (): AsyncGenerator<Uint8Array> {
    for await (const piece of file.parts()) {
      onPart();
      yield piece;
    }
  };
  const kept = await keepPieces(pieces(), place, LARGEST_MEDIA);
  if (!kept.ok) return kept.error;
  // It was read through before; only a disk that changes under us comes here.
  if (kept.value.sha256 !== digest) throw new Error(`${digest} changed while it was read`);
  return undefined;
}
