// Evidence lies among the workspace's media: the same bytes are kept once, whatever names them.
import { copyFile, open, rename, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { CallInput, CallOutput } from '../../../core/api.ts';
import { LARGEST_EVIDENCE, evidenceTypeOf } from '../../../core/domain/evidence.ts';
import { TELLING_BYTES } from '../../../core/domain/media-type.ts';
import type { PlannerError } from '../../../core/messages/errors.ts';
import { type Result, fail, ok } from '../../../core/result.ts';
import { writeFailure } from '../../files/file-failure.ts';
import { keepFile } from '../../files/keep-file.ts';
import { makeFolder } from '../../files/make-folder.ts';
import { mediaFolder } from '../../files/media-files.ts';
import { sumFile } from '../../files/sum-file.ts';
import { besides, flush, removeQuietly } from '../../files/write-whole.ts';
import type { HostServices } from '../workspace.ts';

type Place = Pick<HostServices, 'folder'>;

/** Keeps the bytes of a PDF or a picture; `limit` is in bytes. Needs no lock: what is there is never changed. */
export async function addEvidence(
  { folder }: Place,
  { file }: CallInput<'evidence:add'>,
  limit = LARGEST_EVIDENCE,
): Promise<Result<CallOutput<'evidence:add'>, PlannerError>> {
  const refused = fail({ code: 'evidence-kind' as const, data: { file }, file });
  const head = await headOf(file);
  if (head !== undefined && evidenceTypeOf(head) === undefined) return refused;
  const kept = await keepFile(file, mediaFolder(folder), limit);
  if (!kept.ok) return kept;
  const { sha256, bytes } = kept.value;
  const type = evidenceTypeOf(kept.value.head);
  return type === undefined ? refused : ok({ name: basename(file), bytes, type, sha256 });
}

/** How a file begins; undefined where there is nothing to look at, which keeping it tells. */
async function headOf(path: string): Promise<Uint8Array | undefined> {
  const found = await stat(path).catch(() => undefined);
  const file = found?.isFile() === true && found.size > 0 ? await open(path, 'r').catch(() => undefined) : undefined;
  if (file === undefined) return undefined;
  try {
    const head = new Uint8Array(TELLING_BYTES);
    await file.read(head, 0, TELLING_BYTES, 0);
    return head;
  } catch {
    return undefined;
  } finally {
    await file.close();
  }
}

/** Writes a copy of what is kept under a digest, whole or not at all. */
export async function saveEvidence(
  { folder }: Place,
  { sha256, to }: CallInput<'evidence:save'>,
): Promise<Result<CallOutput<'evidence:save'>, PlannerError>> {
  const from = join(mediaFolder(folder), sha256);
  const path = resolve(to);
  if ((await sumFile(from))?.digest !== sha256) {
    const file = basename(path);
    return fail({ code: 'file-missing', data: { file }, file });
  }
  const partial = besides(path);
  try {
    await makeFolder(dirname(path));
    await copyFile(from, partial);
    await flush(partial);
    await rename(partial, path);
    await flush(dirname(path));
    return ok({ file: path });
  } catch (error) {
    await removeQuietly(partial);
    return fail(writeFailure(error, to));
  }
}
