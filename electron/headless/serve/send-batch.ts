import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { refusalPage } from './refusal-page.ts';
import type { DistantPlanner } from '../../planner/host-link.ts';

/** Sends the zip of a batch that the workspace made; `name` is its id with `.zip`. */
export async function sendBatch(planner: DistantPlanner, name: string, response: ServerResponse): Promise<void> {
  const listed = await planner.ask('batches:list', {});
  const { batches } = listed.ok ? listed.value : { batches: [] };
  const batch = batches.find(({ id }) => `${id}.zip` === name);
  const size = batch === undefined ? undefined : await sizeOf(batch.zip);
  if (batch === undefined || size === undefined) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end(refusalPage('nothing'));
    return;
  }
  response.writeHead(200, {
    'content-type': 'application/zip',
    'content-length': size,
    'content-disposition': `attachment; filename="${name}"`,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  await pipeline(createReadStream(batch.zip), response);
}

const sizeOf = async (path: string): Promise<number | undefined> => {
  try {
    const file = await stat(path);
    return file.isFile() ? file.size : undefined;
  } catch {
    return undefined;
  }
};
