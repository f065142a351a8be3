import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { refusalPage } from './refusal-page.ts';

/** Sends a file of a media type as one to be saved under `name`; says that there is nothing where there is none. */
export async function sendFile(
  path: string | undefined,
  name: string,
  response: ServerResponse,
  type = 'application/zip',
): Promise<void> {
  const size = path === undefined ? undefined : await sizeOf(path);
  if (path === undefined || size === undefined) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end(refusalPage('nothing'));
    return;
  }
  response.writeHead(200, {
    'content-type': type,
    'content-length': size,
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, escaped)}`,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  await pipeline(createReadStream(path), response);
}

const escaped = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;

const sizeOf = async (path: string): Promise<number | undefined> => {
  try {
    const file = await stat(path);
    return file.isFile() ? file.size : undefined;
  } catch {
    return undefined;
  }
};
