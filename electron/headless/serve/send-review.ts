import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { DistantPlanner } from '../../planner/host-link.ts';
import { refusalPage } from './refusal-page.ts';

const NAME = /^(review-\d{8}-\d{6}-[a-z0-9]{1,6})\/((?:review|legal)\.(xlsx|html))$/;

// A page of posts has its style and its pictures in it, and nothing that runs.
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

const TYPES: Readonly<Record<string, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  html: 'text/html; charset=utf-8',
};

/** Sends a file for the client out of the workspace's own folder; `name` is the review's id and the file's name. */
export async function sendReview(planner: DistantPlanner, name: string, response: ServerResponse): Promise<void> {
  const [, id, file, kind] = NAME.exec(name) ?? [];
  const brief = await planner.ask('workspace:read', {});
  const bytes =
    brief.ok && id !== undefined && file !== undefined
      ? await readFile(join(brief.value.folder, 'reviews', id, file)).catch(() => undefined)
      : undefined;
  if (bytes === undefined || kind === undefined) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end(refusalPage('nothing'));
    return;
  }
  response
    .writeHead(200, {
      'content-type': TYPES[kind] ?? '',
      'content-length': bytes.length,
      'content-security-policy': POLICY,
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      ...(kind === 'xlsx' && { 'content-disposition': `attachment; filename="${file ?? ''}"` }),
    })
    .end(bytes);
}
