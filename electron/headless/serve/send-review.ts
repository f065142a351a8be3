import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { DistantPlanner } from '../../planner/host/host-link.ts';
import { sendFile } from './send-file.ts';

const NAME = /^(review-\d{8}-\d{6}-[a-z0-9]{1,6})\/((?:review|legal)\.xlsx|review\.html)$/;
const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

// A page of posts has its style, its pictures and its one script in it, of which it says itself that no other may run. It is
// shut off from the planner that serves it: what runs in it has no origin.
const POLICY = [
  'sandbox allow-scripts allow-downloads allow-modals',
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Sends a file for the client out of the workspace's own folder, the page to be looked at; `name` is the review's id and the file's name. */
export async function sendReview(planner: DistantPlanner, name: string, response: ServerResponse): Promise<void> {
  const [, id = '', file = ''] = NAME.exec(name) ?? [];
  const brief = await planner.ask('workspace:read', {});
  const path = brief.ok && id !== '' ? join(brief.value.folder, 'reviews', id, file) : undefined;
  const page = path?.endsWith('.html') === true ? await readFile(path).catch(() => undefined) : undefined;
  if (page === undefined) {
    await sendFile(path, file, response, WORKBOOK);
    return;
  }
  response
    .writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-length': page.length,
      'content-security-policy': POLICY,
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    })
    .end(page);
}
