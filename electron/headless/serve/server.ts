// The planner as a page for the browsers of this computer, and for nobody else.
import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fail } from '../../../core/result.ts';
import { PAGE_HEADERS, type PageFile } from '../../files/page-files.ts';
import { type Doorkeeper, doorkeeper } from './doorkeeper.ts';
import { refusalPage } from './refusal-page.ts';
import { readBody } from './read-body.ts';
import { sendBatch } from './send-batch.ts';
import { sendReview } from './send-review.ts';
import { sendFile } from './send-file.ts';
import { sendMade } from './send-made.ts';
import { sendPicture } from './send-picture.ts';
import type { DistantPlanner } from '../../planner/host/host-link.ts';
import { shownPictures } from '../../planner/host/shown-pictures.ts';
import { dropTaken, isTakenIn, takeFile } from './take-file.ts';
import { toldIn } from './told-in.ts';
import { type WrittenPackages, writtenPackages } from './written-packages.ts';

/** A server that listens. */
export interface Served {
  readonly newAddress: () => string;
  readonly close: () => Promise<void>;
}

/** What the server hands out. `inbox` is the folder for files that are dropped on the page. */
export interface Serving {
  readonly planner: DistantPlanner;
  readonly files: ReadonlyMap<string, PageFile>;
  readonly inbox: string;
}

// A post's text is bounded far below; a whole sheet of settings is not larger.
const LARGEST_CALL = 16 * 1024 * 1024;

/** Listens on a free port of 127.0.0.1. */
export async function servePage(serving: Serving): Promise<Served> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const door = doorkeeper(port);
  const pictures = shownPictures(serving.planner);
  const packages = writtenPackages();
  const listeners = new Set<ServerResponse>();
  serving.planner.onEvent((event) => {
    for (const listener of listeners) listener.write(`data: ${JSON.stringify(event)}\n\n`);
  });
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    answer(request, response, { ...serving, door, listeners, pictures, packages }).catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error);
      sendJson(response, 500, fail({ code: 'program-fault', data: { reason } }));
    });
  });
  return {
    newAddress: door.newAddress,
    close: () => stop(server, listeners),
  };
}

function stop(server: Server, listeners: ReadonlySet<ServerResponse>): Promise<void> {
  for (const listener of listeners) listener.end();
  server.closeIdleConnections();
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    // A browser keeps its connections open for as long as it likes.
    setTimeout(() => {
      server.closeAllConnections();
    }, 500).unref();
  });
}

interface Desk extends Serving {
  readonly door: Doorkeeper;
  readonly listeners: Set<ServerResponse>;
  readonly pictures: ReturnType<typeof shownPictures>;
  readonly packages: WrittenPackages;
}

async function answer(request: IncomingMessage, response: ServerResponse, desk: Desk): Promise<void> {
  const { door, planner, files, inbox, listeners, pictures, packages } = desk;
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  const token = url.searchParams.get('token');
  const refusal = door.refusal(request);
  if (request.method === 'GET' && url.pathname === '/' && token !== null && refusal !== 'host') {
    const cookie = door.redeem(token);
    if (cookie === undefined && refusal !== undefined) {
      sendPage(response, 403, refusalPage('used'));
      return;
    }
    response.writeHead(303, { location: '/', ...(cookie !== undefined && { 'set-cookie': cookie }), ...QUIET }).end();
    return;
  }
  if (refusal !== undefined) {
    sendPage(response, 403, refusalPage(refusal));
    return;
  }
  const file = request.method === 'GET' ? files.get(url.pathname) : undefined;
  if (file !== undefined) {
    response
      .writeHead(200, { ...PAGE_HEADERS, 'content-type': file.type, 'cache-control': 'no-cache' })
      .end(file.bytes);
  } else if (request.method === 'GET' && url.pathname === '/events') {
    response.writeHead(200, { ...QUIET, 'content-type': 'text/event-stream' }).write(':\n\n');
    listeners.add(response);
    response.on('close', () => listeners.delete(response));
  } else if (request.method === 'GET' && url.pathname.startsWith('/batches/')) {
    await sendBatch(planner, toldIn(url.pathname.slice('/batches/'.length)), response);
  } else if (request.method === 'GET' && url.pathname.startsWith('/reviews/')) {
    await sendReview(planner, toldIn(url.pathname.slice('/reviews/'.length)), response);
  } else if (request.method === 'GET' && url.pathname.startsWith('/packages/')) {
    const name = toldIn(url.pathname.slice('/packages/'.length));
    await sendFile(packages.find(name), name, response);
  } else if (request.method === 'GET' && url.pathname.startsWith('/made/')) {
    await sendMade(url.pathname.slice('/made/'.length), inbox, response);
  } else if (request.method === 'GET' && url.pathname.startsWith('/media/')) {
    const picture = await pictures(url.pathname.slice('/media/'.length));
    if (picture === undefined) sendPage(response, 404, refusalPage('nothing'));
    else await sendPicture(picture, response);
  } else if (request.method === 'POST' && url.pathname === '/files') {
    sendJson(response, 200, await takeFile(request, url.searchParams.get('name') ?? '', inbox));
  } else if (request.method === 'POST' && url.pathname.startsWith('/call/')) {
    const name = toldIn(url.pathname.slice('/call/'.length));
    const body = await readBody(request, LARGEST_CALL);
    const refused = { code: 'input-refused', data: { call: name, path: 'input' } } as const;
    if (body === undefined) sendJson(response, 413, fail(refused));
    else {
      const answer = await planner.call(name, body);
      packages.heard(name, answer);
      if (isTakenIn(name, answer)) await dropTaken(body, inbox);
      sendJson(response, 200, answer);
    }
  } else {
    sendPage(response, 404, refusalPage('nothing'));
  }
}

const QUIET = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
};

function sendJson(response: ServerResponse, status: number, value: unknown): void {
  if (response.headersSent) return;
  response
    .writeHead(status, { ...QUIET, 'content-type': 'application/json; charset=utf-8' })
    .end(JSON.stringify(value));
}

function sendPage(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { ...PAGE_HEADERS, ...QUIET, 'content-type': 'text/plain; charset=utf-8' }).end(text);
}
