// The sheet in which a client wants its reviews: its bytes lie among the workspace's media, the client names them.
import { basename, join } from 'node:path';
import type { CallInput, CallOutput } from '../../core/api.ts';
import { LARGEST_EVIDENCE } from '../../core/domain/evidence.ts';
import type { PlannerError } from '../../core/messages/errors.ts';
import { type Result, fail, ok } from '../../core/result.ts';
import { keepFile } from '../files/keep-file.ts';
import { mediaFolder } from '../files/media-files.ts';
import { sumFile } from '../files/sum-file.ts';
import type { HostServices } from './workspace.ts';

type Place = Pick<HostServices, 'folder' | 'jobs'>;

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Keeps a workbook that can be filled, and tells how it is understood. Needs no lock: what is there is never changed. */
export async function addTemplate(
  { folder, jobs }: Place,
  { file }: CallInput<'template:add'>,
): Promise<Result<CallOutput<'template:add'>, PlannerError>> {
  const name = basename(file);
  const reading = await jobs.readTemplate({ path: file, name });
  if (!reading.ok) return reading;
  const kept = await keepFile(file, mediaFolder(folder), LARGEST_EVIDENCE);
  if (!kept.ok) return kept;
  const { sha256, bytes } = kept.value;
  return ok({ file: { name, bytes, type: TYPE, sha256 }, reading: reading.value });
}

/** Tells how a kept template is understood. Fails with file-missing where it is not on this computer. */
export async function lookAtTemplate(
  { folder, jobs }: Place,
  { name, sha256 }: CallInput<'template:read'>,
): Promise<Result<CallOutput<'template:read'>, PlannerError>> {
  const path = join(mediaFolder(folder), sha256);
  if ((await sumFile(path))?.digest !== sha256) return fail({ code: 'file-missing', data: { file: name }, file: name });
  return jobs.readTemplate({ path, name });
}
