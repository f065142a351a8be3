import { createReadStream } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import type { Picture } from '../../files/media-files.ts';
import { PAGE_HEADERS } from '../../files/page-files.ts';

/** Sends a picture of the workspace; nothing of it stays with the browser. */
export async function sendPicture({ path, bytes, type }: Picture, response: ServerResponse): Promise<void> {
  response.writeHead(200, {
    ...PAGE_HEADERS,
    'content-type': type,
    'content-length': bytes,
    'cache-control': 'no-store',
  });
  // Whoever looks elsewhere before it is there has not asked in vain.
  await pipeline(createReadStream(path), response).catch(() => undefined);
}
