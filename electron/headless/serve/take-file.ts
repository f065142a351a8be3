import { randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { PlannerError } from '../../../core/messages/errors.ts';
import { type Result, fail, ok } from '../../../core/result.ts';
import { folderFailure } from '../../files/file-failure.ts';

const MB = 1024 * 1024;
const LARGEST = 512 * MB;

/** Keeps a file that was dropped on the page in a folder of its own below `inbox`, under its own name. */
export async function takeFile(
  request: IncomingMessage,
  name: string,
  inbox: string,
): Promise<Result<{ readonly file: string }, PlannerError>> {
  const folder = join(inbox, randomBytes(8).toString('hex'));
  const file = join(folder, safeName(name));
  const tooLarge = (bytes: number) =>
    fail({
      code: 'file-too-large' as const,
      data: { file, read: `${Math.ceil(bytes / MB)} MB`, limit: `${LARGEST / MB} MB` },
    });
  const announced = Number(request.headers['content-length'] ?? 0);
  if (announced > LARGEST) return tooLarge(announced);
  let size = 0;
  try {
    await mkdir(folder, { recursive: true });
    await pipeline(
      request,
      async function* (parts: AsyncIterable<Buffer>) {
        for await (const part of parts) {
          size += part.length;
          if (size > LARGEST) throw new RangeError('too large');
          yield part;
        }
      },
      createWriteStream(file, { flags: 'wx' }),
    );
    return ok({ file });
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    return error instanceof RangeError ? tooLarge(size) : fail(folderFailure(error, inbox));
  }
}

/** The last part of a name without what no system takes in one. */
function safeName(name: string): string {
  const last = name.replace(/^.*[/\\]/, '').replace(/[\p{Cc}<>:"|?*]/gu, '_');
  const trimmed = last.replace(/[. ]+$/, '').slice(-120);
  return trimmed === '' || /^\.+$/.test(trimmed) ? 'file' : trimmed;
}
