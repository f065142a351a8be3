import { randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { dirname, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { LARGEST_MEDIA } from '../../../core/domain/media.ts';
import type { PlannerError } from '../../../core/messages/errors.ts';
import { isPackageName } from '../../../core/plan/package.ts';
import { type Result, fail, ok } from '../../../core/result.ts';
import { folderFailure } from '../../files/file-failure.ts';
import { tooLarge } from '../../files/read-bounded.ts';
import type { Answer } from '../../planner/answer-message.ts';
import { removeQuietly } from '../../files/write-whole.ts';

// Nothing larger is taken anywhere; a sheet has its own, lower bound where it is read.
const LARGEST = LARGEST_MEDIA;
// A package holds the files of many posts.
const LARGEST_PACKAGE = 16 * LARGEST_MEDIA;

/** Keeps a file that was dropped on the page in a folder of its own below `inbox`, under its own name. */
export async function takeFile(
  request: IncomingMessage,
  name: string,
  inbox: string,
): Promise<Result<{ readonly file: string }, PlannerError>> {
  const folder = join(inbox, randomBytes(8).toString('hex'));
  const file = join(folder, safeName(name));
  const limit = isPackageName(name) ? LARGEST_PACKAGE : LARGEST;
  const announced = Number(request.headers['content-length'] ?? 0);
  if (announced > limit) return fail(tooLarge(file, announced, limit));
  let size = 0;
  try {
    await mkdir(folder, { recursive: true });
    await pipeline(
      request,
      async function* (parts: AsyncIterable<Buffer>) {
        for await (const part of parts) {
          size += part.length;
          if (size > limit) throw new RangeError('too large');
          yield part;
        }
      },
      createWriteStream(file, { flags: 'wx' }),
    );
    return ok({ file });
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    return fail(error instanceof RangeError ? tooLarge(file, size, limit) : folderFailure(error, inbox));
  }
}

/** Whether a call has taken in the file that it names, so that nobody asks for it again. */
export const isTakenIn = (call: string, answer: Answer): boolean =>
  call === 'media:add' ||
  call === 'evidence:add' ||
  call === 'template:add' ||
  (call === 'plan:merge' && answer.ok && 'taken' in answer.value && answer.value.taken);

/** Lets go of a file of the inbox that a call has taken in: the input names it. Whatever else it names stays. */
export async function dropTaken(input: unknown, inbox: string): Promise<void> {
  const file = typeof input === 'object' && input !== null && 'file' in input ? input.file : undefined;
  if (typeof file !== 'string') return;
  const folder = dirname(resolve(file));
  if (dirname(folder) === resolve(inbox)) await removeQuietly(folder);
}

/** The last part of a name without what no system takes in one. */
function safeName(name: string): string {
  const last = name.replace(/^.*[/\\]/, '').replace(/[\p{Cc}<>:"|?*]/gu, '_');
  const trimmed = last.replace(/[. ]+$/, '').slice(-120);
  return trimmed === '' || /^\.+$/.test(trimmed) ? 'file' : trimmed;
}
