import { basename } from 'node:path';
import type { CallInput, CallOutput } from '../../../core/api.ts';
import { LARGEST_MEDIA } from '../../../core/domain/media.ts';
import { mediaTypeOf } from '../../../core/domain/media-type.ts';
import type { PlannerError } from '../../../core/messages/errors.ts';
import { type Result, ok } from '../../../core/result.ts';
import { keepFile } from '../../files/keep-file.ts';
import { mediaFolder } from '../../files/media-files.ts';
import type { HostServices } from '../workspace.ts';

/** Keeps a file's bytes with the workspace's media; `limit` is in bytes. Needs no lock: what is there is never changed. */
export async function addMedia(
  { folder }: Pick<HostServices, 'folder'>,
  { file }: CallInput<'media:add'>,
  limit = LARGEST_MEDIA,
): Promise<Result<CallOutput<'media:add'>, PlannerError>> {
  const kept = await keepFile(file, mediaFolder(folder), limit);
  if (!kept.ok) return kept;
  const name = basename(file);
  const { sha256, bytes, head } = kept.value;
  return ok({ name, bytes, type: mediaTypeOf(head, name), sha256 });
}
