// Which files that posts name the workspace does not hold.
import { dirname } from 'node:path';
import type { Post } from '../../../core/domain/post.ts';
import { mediaMissing } from '../../../core/rules/media-missing.ts';
import { type ReadableDb, type WritableDb, atomically, fileOf } from '../../../db/handle.ts';
import { isSaidMissing, queueOtherwiseMissing } from '../../../db/judge-queue.ts';
import { heldMedia } from '../../files/media-files.ts';

const RULE = mediaMissing.meta.id;

/** Tells for a post which digests its media name that are not held. The folder is read at most once, and only where one is named. */
export function missingMediaReader(db: ReadableDb): (post: Post) => readonly string[] {
  let held: ReadonlySet<string> | undefined;
  return ({ media }) => {
    const missing: string[] = [];
    for (const { sha256 } of media) {
      if (sha256 === undefined) continue;
      held ??= heldMedia(dirname(fileOf(db)));
      if (!held.has(sha256)) missing.push(sha256);
    }
    return missing;
  };
}

/** Queues the posts of which the stored answers say otherwise than the folder does: files come and go beside the store. */
export function queueMovedMedia(db: WritableDb): void {
  atomically(db, () => {
    queueOtherwiseMissing(db, heldMedia(dirname(fileOf(db))), RULE);
  });
}

/** Whether some post's stored answer says that this file is missing. */
export const isMissed = (db: ReadableDb, sha256: string): boolean => isSaidMissing(db, sha256, RULE);
